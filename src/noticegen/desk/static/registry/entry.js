// One entry: its name and what else tells it from others; opened, its fields, who uses it, and what can be done with it.

import { html, useContext, useState } from "../vendor/preact.js";
import { isoToWords } from "../dates.js";
import { Writing } from "../notice/context.js";
import { ProblemLines } from "../notice/problem_lines.js";
import { drop, move, openLine } from "./changes.js";
import { Confirm } from "./confirm.js";
import { EntryField } from "./entry_field.js";
import { isBelow, worst } from "./placed.js";
import { Uses, usesOf } from "./uses.js";
import { say } from "./words.js";

export function Entry({ entry, section, problems = [], isOpen, onToggle }) {
  const { session } = useContext(Writing);
  const pressed = (event) => {
    const steps = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || !steps) return;
    event.preventDefault();
    move(session, entry.id, steps);
  };
  return html`<li class="entry ${isOpen ? "open" : ""}" data-entry=${entry.id} onKeyDown=${pressed}>
    <h3>
      <button type="button" aria-expanded=${String(isOpen)} onClick=${onToggle}>
        <span class="title">${entry.title || say("nameless")}</span>
        <span class="quiet">${about(entry)}</span>
        ${problems.length > 0 && html`<span class=${worst(problems)}>${say(`severity-${worst(problems)}`)}</span>`}
        <span class="quiet uses-count">${usesOf(entry) > 0 && say("usedIn", { n: usesOf(entry) })}</span>
      </button>
    </h3>
    ${isOpen && html`<${Form} entry=${entry} section=${section} problems=${problems} />`}
  </li>`;
}

function Form({ entry, section, problems }) {
  const { session } = useContext(Writing);
  const shown = entry.is_text ? entry.fields.filter((each) => each.key === "name") : entry.fields;
  const at = (field) => problems.filter((each) => isBelow(each.path, field.path));
  const rest = problems.filter((each) => !shown.some((field) => isBelow(each.path, field.path)));
  return html`<div class="form">
    <${ProblemLines} problems=${rest} />
    <div class="entry-fields">${shown.map((field) => html`<${EntryField} key=${field.field} entry=${entry} field=${field} problems=${at(field)} />`)}</div>
    ${entry.is_text && html`<button type="button" class="more" onClick=${() => openLine(session, entry.id)}>+ ${say("ownLine")}</button>`}
    <${Uses} entry=${entry} />
    ${usesOf(entry) > 0 && html`<p class="quiet">${say("usedWhy")}</p>`}
    <${Tools} entry=${entry} section=${section} />
  </div>`;
}

function Tools({ entry, section }) {
  const { session } = useContext(Writing);
  const [isAsking, setAsking] = useState(false);
  const place = section.entries.findIndex((each) => each.id === entry.id);
  const remove = () => drop(session, entry.id);
  return html`<p class="entry-tools">
    <button type="button" disabled=${place === 0} onClick=${() => move(session, entry.id, -1)}>↑ ${say("up")}</button>
    <button type="button" disabled=${place === section.entries.length - 1} onClick=${() => move(session, entry.id, 1)}>↓ ${say("down")}</button>
    <span class="space"></span>
    <button type="button" onClick=${usesOf(entry) ? () => setAsking(true) : remove}>${say("drop")}</button>
    ${isAsking && html`<${Confirm} title=${say("drop")} words=${say("dropUsed", { name: entry.title })} entry=${entry} sure=${say("dropAnyway")} onSure=${remove} onClose=${() => setAsking(false)}>
      ${section.key === "units" && html`<p>${say("dropUnit")}</p>`}
    <//>`}
  </p>`;
}

// What tells it from others of its name: short name, kind, post, purpose, members, the days it exists.
function about({ fields }) {
  const value = (key) => [fields.find((each) => each.key === key)?.value ?? []].flat().join(" ");
  const kind = fields.find((each) => each.key === "kind")?.choices.find((each) => each.value === value("kind"))?.label;
  const since = value("since") && say("since", { day: isoToWords(value("since")) });
  const until = value("until") && say("until", { day: isoToWords(value("until")) });
  return [value("short_name"), kind, value("authority"), value("post"), value("symbol"), value("note"), since, until].filter(Boolean).join(" · ");
}
