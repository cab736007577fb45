// Nơi nhận: each line a name, a purpose, and the units that it goes to.

import { html, useContext } from "../vendor/preact.js";
import { say } from "../words.js";
import { Writing } from "./context.js";
import { edit, write } from "./intents.js";
import { entryOf } from "./places.js";
import { ProblemLines } from "./problem_lines.js";
import { TextArea } from "./text_area.js";
import { UnitChips } from "./unit_chips.js";

export function Recipients({ part, problems }) {
  const { session } = useContext(Writing);
  const add = (index = part.recipients.length) => session.do(edit(
    () => [{ op: "insert", path: part.path, index, value: { name: "" } }],
    (outline) => entryOf(outline, part.id)?.recipients[index]?.name.path,
  ));
  return html`<div class="recipients">
    ${!part.is_set && html`<p class="quiet">${say("fromRegistry")}</p>`}
    ${part.recipients.map((each, index) => html`<${RecipientLine} key=${each.id} ...${{ recipient: each, index, add, problems: problems.get(each.id) }} />`)}
    <button type="button" class="more" onClick=${() => add()}>+ ${say("addTo", { what: say("entry-recipient") })}</button>
  </div>`;
}

function RecipientLine({ recipient, index, add, problems }) {
  const { session } = useContext(Writing);
  const label = say("recipientName", { n: index + 1 });
  const at = (change) => session.do(edit((outline) => {
    const found = entryOf(outline, recipient.id);
    return found ? change(found) : [];
  }));
  const setUnits = (ids) => at(({ path, is_text, name }) =>
    is_text ? [{ op: "set", path, value: { name: name.value, units: ids } }] : [{ op: "set", path: [...path, "units"], value: ids.length ? ids : null }]);
  const setNote = (words) => (recipient.is_text
    ? at(({ path, name }) => [{ op: "set", path, value: { name: name.value, note: words } }])
    : session.type(write(recipient.note.field, words, words || null)));
  const pressed = (event) => {
    if (event.key !== "Enter" || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    add(index + 1);
  };
  const text = (place, words, kind, onWords) => html`<${TextArea}
    session=${session}
    field=${place.field}
    path=${place.path}
    value=${place.value}
    kind=${kind}
    label=${words}
    hint=${words}
    problems=${problems}
    onWords=${onWords}
    onKeyDown=${pressed}
  />`;
  return html`<div class="recipient" role="group" aria-label=${label}>
    <span class="label" aria-hidden="true">-</span>
    ${text(recipient.name, label, "name", (words) => session.type(write(recipient.name.field, words)))}
    ${text(recipient.note, `${label}: ${say("recipientNote")}`, "note", setNote)}
    <${UnitChips} label=${say("sendsTo")} ids=${recipient.units} path=${[...recipient.path, "units"]} onChange=${setUnits} />
    <button type="button" class="drop" aria-label=${say("takeAway", { what: recipient.name.value || label })} onClick=${() => at(({ path }) => [{ op: "remove", path }])}>×</button>
    <${ProblemLines} problems=${problems} />
  </div>`;
}
