// What can be done with the entry that has, or last had, the cursor. Pressing a button leaves the cursor where it is.

import { html, useContext } from "../vendor/preact.js";
import { say } from "../words.js";
import { Writing } from "./context.js";
import { addDeadline } from "./deadlines.js";
import { LabelChoice } from "./labels.js";
import { BOLD, emphasise, ITALIC } from "./emphasis.js";
import { insert } from "./intents.js";
import { behind, canGo, locate } from "./places.js";
import { deeper, moved, removeEntry } from "./row_keys.js";

export function Toolbar({ current }) {
  const writing = useContext(Writing);
  const { session } = writing;
  const { outline, opened } = session;
  const place = current && outline && locate(outline, current);
  const isNode = place?.part.kind === "nodes";
  const act = (key, sign, can, what) => html`<button
    type="button"
    aria-label=${say(key)}
    title=${say(key)}
    aria-disabled=${can ? null : "true"}
    onMouseDown=${(event) => event.preventDefault()}
    onClick=${() => can && what()}
  >${sign}</button>`;
  return html`<div class="toolbar" role="toolbar" aria-label=${say("toolbar")} onKeyDown=${walk}>
    <span class="group">
      ${act("undo", "↶", opened.can_undo || session.queue.length > 0, session.undo)}
      ${act("redo", "↷", opened.can_redo, session.redo)}
      ${act("bold", html`<b>B</b>`, place, () => emphasise(areaOf(current), BOLD))}
      ${act("italic", html`<i>I</i>`, place, () => emphasise(areaOf(current), ITALIC))}
    </span>
    <span class="group">
      <span class="quiet" aria-hidden="true">+</span>
      ${act("addSection", say("section"), isNode, () => addSection(session, place))}
      ${act("addItem", say("item"), place, () => add(session, place, ""))}
      ${act("addParagraph", say("paragraph"), isNode, () => add(session, place, { paragraph: "" }))}
      ${act("addTable", say("table"), isNode, () => add(session, place, newTable()))}
    </span>
    <span class="group">
      ${act("units", say("units"), isNode, () => session.ask({ id: current, key: "units" }))}
      ${act("coordinating", say("coordinating"), isNode, () => session.ask({ id: current, key: "coordinating" }))}
      ${act("deadline", say("deadline"), isNode, () => markDeadline(writing, current))}
    </span>
    <span class="group"><${LabelChoice} place=${isNode ? place : null} onNumbered=${() => areaOf(current)?.focus()} /></span>
    <span class="group">
      ${act("goIn", "⇥", canGo(outline, current, "in"), () => deeper(session, current, "in"))}
      ${act("goOut", "⇤", canGo(outline, current, "out"), () => deeper(session, current, "out"))}
      ${act("goUp", "↑", canGo(outline, current, "up"), () => moved(session, current, -1))}
      ${act("goDown", "↓", canGo(outline, current, "down"), () => moved(session, current, 1))}
      ${act("drop", "✕", place, () => removeEntry(session, current))}
    </span>
  </div>`;
}

// Arrows walk along the buttons; Escape goes back to the text.
function walk(event) {
  const buttons = [...event.currentTarget.querySelectorAll("button, select:enabled")];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length).focus();
}

function add(session, { node }, value) {
  const intent = insert(behind(node.id), value);
  session.do(intent, value.table ? null : { entry: intent.id });
}

// Behind the section that the entry stands in.
function addSection(session, { node, above, part }) {
  const section = [...above.slice(1), node].findLast((each) => each.kind === "heading");
  const intent = insert(behind((section ?? node).id), part.key === "body" || part.key === "appendix" ? { heading: "", items: [""] } : { heading: "" });
  session.do(intent, { entry: intent.id });
}

function newTable() {
  const columns = [{ title: say("numberColumn"), width: "1", align: "center" }, { title: say("contentColumn"), width: "6" }];
  return { table: { columns, rows: [["1", ""]] } };
}

function markDeadline({ session, written }, id) {
  if (!addDeadline(session, id, areaOf(id), written)) session.tell(say("markFirst"));
}

// The text of an entry in which words are marked, or its last.
function areaOf(id) {
  const areas = [...document.querySelectorAll(`[data-node="${id}"] textarea`)];
  const marked = areas.filter((each) => each.selectionStart !== each.selectionEnd);
  return marked.find((each) => each === document.activeElement) ?? marked[0] ?? areas.at(-1);
}
