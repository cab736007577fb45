// What stands before an entry: a label of its own, or the number that its list gives it.

import { html, useContext } from "../vendor/preact.js";
import { say } from "../words.js";
import { Writing } from "./context.js";
import { edit, setKey, write } from "./intents.js";
import { entryOf } from "./places.js";
import { TextArea } from "./text_area.js";

const OWN = "+";

export const ownLabelOf = (node) => node.texts.find((each) => each.key === "label");

const canHaveLabel = (node) => !ownLabelOf(node) && node.texts.some(({ key }) => key === "text" || key === "heading");

// It begins as what is printed there now.
function giveLabel(session, { id, label }) {
  const pathOf = (outline) => entryPath(outline, id) && [...entryPath(outline, id), "label"];
  session.do(edit(
    (outline) => (pathOf(outline) ? [{ op: "set", path: pathOf(outline), value: label || "-" }] : []),
    pathOf,
  ));
}

const entryPath = (outline, id) => entryOf(outline, id)?.path;

// Emptied and left, it is gone, and the list numbers the entry again.
export function OwnLabel({ node, text, problems }) {
  const { session } = useContext(Writing);
  return html`<div class="own-label">
    <${TextArea}
      session=${session}
      field=${text.field}
      path=${text.path}
      value=${text.value}
      kind="label"
      label=${say("field-label")}
      hint=${say("hint-label")}
      problems=${problems}
      onWords=${(words) => session.type(write(text.field, words.replace(/\s*\n\s*/g, " ")))}
      onLeft=${(words) => !words.trim() && session.do(setKey(node.id, "label", null))}
      onKeyDown=${(event) => event.key === "Enter" && event.preventDefault()}
    />
  </div>`;
}

// A label for this entry, or how the list is numbered that it stands in; the topmost lists follow what is said beside the
// part's name.
export function LabelChoice({ place, onNumbered }) {
  const { session, choices } = useContext(Writing);
  const list = place?.above.length > 1 ? place.owner : null;
  const canLabel = place && canHaveLabel(place.node);
  const set = ({ currentTarget: { value } }) => {
    if (value === OWN) return giveLabel(session, place.node);
    session.do(setKey(list.id, "numbering", value || null));
    onNumbered();
  };
  return html`<select aria-label=${say("labelChoice")} title=${say("labelChoice")} disabled=${!list && !canLabel} value=${list?.numbering ?? ""} onChange=${set}>
    <option value="">${list ? say("numberAsForm") : say("number")}</option>
    ${list && choices.numberings.map(({ value, label }) => html`<option value=${value}>${value === "none" ? say("unnumbered") : label}</option>`)}
    ${canLabel && html`<option value=${OWN}>${say("ownLabel")}</option>`}
  </select>`;
}
