// Units of the registry, each a chip with its name; one more is found by typing a part of it.

import { html, useContext, useState } from "../vendor/preact.js";
import { say } from "../words.js";
import { Writing } from "./context.js";
import { UnitPicker } from "./unit_picker.js";

// `isOpen` is asked for from outside, as by the toolbar; `among` are the entries to choose from, the registry's units
// unless given.
export function UnitChips({ label, ids, path, isOpen, onClose, onChange, among }) {
  const { choices } = useContext(Writing);
  const [isPicking, setPicking] = useState(false);
  const all = among ?? unitsOf(choices);
  const nameOf = (id) => all.find((each) => each.id === id)?.name ?? id;
  const close = () => {
    setPicking(false);
    onClose?.();
  };
  const drop = (id) => onChange(ids.filter((each) => each !== id));
  return html`<div class="chips" role="group" aria-label=${label} data-path=${path && JSON.stringify(path)}>
    ${ids.length > 0 && html`<span class="quiet" aria-hidden="true">${label}</span>`}
    ${ids.map(
      (id) => html`<span class="chip" key=${id}>
        ${nameOf(id)}
        <button type="button" aria-label=${say("takeAway", { what: nameOf(id) })} onClick=${() => drop(id)}>×</button>
      </span>`,
    )}
    ${isOpen || isPicking
      ? html`<${UnitPicker}
          label=${label}
          all=${all.filter((each) => !ids.includes(each.id))}
          canAdd=${!among}
          onPick=${(id) => onChange([...ids, id])}
          onDropLast=${() => onChange(ids.slice(0, -1))}
          onClose=${close}
        />`
      : html`<button type="button" class="plus" aria-label=${say("pick", { what: label })} onClick=${() => setPicking(true)}>${ids.length ? "+" : `+ ${label}`}</button>`}
  </div>`;
}

// Everybody first, then units, then groups; those that exist no longer come last.
export function unitsOf({ units, groups }) {
  const now = units.filter((each) => each.is_current);
  const gone = units.filter((each) => !each.is_current).map((each) => ({ ...each, note: say("noLonger") }));
  return [{ id: "all", name: say("everybody") }, ...now, ...groups.map((each) => ({ ...each, note: say("group") })), ...gone];
}
