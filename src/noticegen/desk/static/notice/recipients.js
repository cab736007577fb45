// Nơi nhận: each line a name, a purpose, and the units that it goes to.

import { html, useContext } from "../vendor/preact.js";
import { say } from "../words.js";
import { Writing } from "./context.js";
import { edit, write } from "./intents.js";
import { Handle, movedByKey } from "./ordered.js";
import { entryOf, indexBehind } from "./places.js";
import { ProblemLines } from "./problem_lines.js";
import { TextArea } from "./text_area.js";
import { UnitChips } from "./unit_chips.js";

export function Recipients({ part, problems }) {
  const { session } = useContext(Writing);
  const indexIn = (outline, neighbour) => indexBehind(entryOf(outline, part.id)?.recipients ?? [], neighbour);
  const add = (neighbour = part.recipients.at(-1)?.id) => session.do(edit(
    (outline) => [indexIn(outline, neighbour)].filter(Number.isInteger).map((index) => ({ op: "insert", path: part.path, index, value: { name: "" } })),
    (outline) => entryOf(outline, part.id)?.recipients[indexIn(outline, neighbour)]?.name.path,
  ));
  if (!part.is_set) return html`<${Usual} part=${part} onAdd=${add} />`;
  return html`<div class="recipients">
    ${part.recipients.map((each, index) => html`<${RecipientLine} key=${each.id} ...${{ recipient: each, part, index, add, problems: problems.get(each.id) }} />`)}
    <p class="add-last">
      <button type="button" class="more" onClick=${() => add()}>+ ${say("addTo", { what: say("entry-recipient") })}</button>
      ${part.usual.length > 0 && html`<button type="button" class="more" onClick=${() => session.do(edit(() => [{ op: "remove", path: part.path }]))}>${say("asRegistry")}</button>`}
    </p>
  </div>`;
}

// The registry's, as long as the notice names none; to be changed, they are written into the notice first, so that none
// of them is lost by it.
function Usual({ part, onAdd }) {
  const { session } = useContext(Writing);
  const take = () => session.do(edit(
    () => [{ op: "set", path: part.path, value: part.usual }],
    (outline) => entryOf(outline, part.id)?.recipients.at(-1)?.name.path,
  ));
  if (!part.usual.length) return html`<button type="button" class="more" onClick=${() => onAdd()}>+ ${say("addTo", { what: say("entry-recipient") })}</button>`;
  return html`<div class="recipients">
    <p class="quiet">${say("fromRegistry")}</p>
    <ul class="usual">${part.usual.map(({ name, note }) => html`<li key=${name}>- ${name}${note && ` (${note})`}</li>`)}</ul>
    <button type="button" class="more" onClick=${take}>${say("ownRecipients")}</button>
  </div>`;
}

function RecipientLine({ recipient, part, index, add, problems }) {
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
    add(recipient.id);
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
  return html`<div class="recipient" role="group" aria-label=${label} onKeyDown=${(event) => movedByKey(event, session, part, index)}>
    <${Handle} session=${session} part=${part} index=${index} />
    <span class="label" aria-hidden="true">-</span>
    ${text(recipient.name, label, "name", (words) => session.type(write(recipient.name.field, words)))}
    ${text(recipient.note, `${label}: ${say("recipientNote")}`, "note", setNote)}
    <${UnitChips} label=${say("sendsTo")} ids=${recipient.units} path=${[...recipient.path, "units"]} onChange=${setUnits} />
    <button type="button" class="drop" aria-label=${say("takeAway", { what: recipient.name.value || label })} onClick=${() => at(({ path }) => [{ op: "remove", path }])}>×</button>
    <${ProblemLines} problems=${problems} />
  </div>`;
}
