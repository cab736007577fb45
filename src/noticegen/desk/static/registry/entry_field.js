// One field of an entry, by its type.

import { html, useContext, useRef, useState } from "../vendor/preact.js";
import { Writing } from "../notice/context.js";
import { DateField } from "../notice/date_field.js";
import { write } from "../notice/intents.js";
import { ProblemLines } from "../notice/problem_lines.js";
import { TextArea } from "../notice/text_area.js";
import { UnitChips } from "../notice/unit_chips.js";
import { idsOf, rename, setField } from "./changes.js";
import { Confirm } from "./confirm.js";
import { usesOf } from "./uses.js";
import { say } from "./words.js";

export function EntryField({ entry, field, problems }) {
  const View = field.key === "id" ? Id : (VIEWS[field.type] ?? Words);
  return html`<div class="field ${field.key}">
    <span class="name" title=${field.help} aria-hidden="true">${field.label}</span>
    <${View} entry=${entry} field=${field} problems=${problems} />
    <${ProblemLines} problems=${problems} />
  </div>`;
}

const VIEWS = { lines: Lines, date: Day, choice: Choice, ids: Ids };

// A text that must be there stays in the file, empty, while it is written anew; any other is taken out.
function Words({ entry, field, problems, isOpen = false, toValue = (words) => words.replace(/\s*\n\s*/g, " ") }) {
  const { session } = useContext(Writing);
  const value = [field.value ?? ""].flat().join("\n");
  const typed = (words) => session.type(write(field.field, words, toValue(words) || (field.is_required ? "" : null)));
  return html`<${TextArea}
    session=${session}
    field=${field.field}
    path=${field.path}
    value=${value}
    label=${`${field.label}: ${entry.title || say("nameless")}`}
    problems=${problems}
    onWords=${typed}
    onKeyDown=${(event) => !isOpen && event.key === "Enter" && event.preventDefault()}
  />`;
}

// Enter makes a line: where the name breaks on the paper.
function Lines(props) {
  const toValue = (words) => {
    const all = words.split("\n").filter((each) => each.trim());
    return all.length > 1 ? all : all[0];
  };
  return html`<${Words} ...${props} toValue=${toValue} isOpen />`;
}

// Changed as a whole, never letter by letter; who calls it by this id is told first, and then calls it by the new one.
function Id({ entry, field }) {
  const { session } = useContext(Writing);
  const input = useRef();
  const [wanted, setWanted] = useState(null);
  const put = (value) => setField(session, entry.id, "id", value || null);
  const changed = ({ currentTarget: { value } }) => {
    const id = value.trim();
    if (!field.value || !usesOf(entry)) put(id);
    else if (id && !idsOf(session.outline).includes(id)) setWanted(id);
    else if (id !== field.value) session.tell(say(id ? "idTaken" : "idNeeded", { id: id || field.value })), left();
  };
  const left = () => {
    setWanted(null);
    input.current.value = field.value ?? "";
  };
  return html`<input ref=${input} value=${field.value ?? ""} data-field=${field.field} data-path=${JSON.stringify(field.path)} aria-label=${`${field.label}: ${entry.title}`} onChange=${changed} />
    ${wanted !== null && html`<${Confirm} title=${say("changeId")} words=${say("changeIdWhy", { id: field.value, to: wanted })} entry=${entry} sure=${say("changeEverywhere")} onSure=${() => rename(session, entry.id, wanted)} onClose=${left} />`}`;
}

function Day({ entry, field }) {
  const { session } = useContext(Writing);
  return html`<${DateField} label=${`${field.label}: ${entry.title}`} path=${field.path} value=${field.value} onDate=${(date) => setField(session, entry.id, field.key, date)} />`;
}

function Choice({ entry, field }) {
  const { session } = useContext(Writing);
  const isKnown = !field.value || field.choices.some((each) => each.value === field.value);
  return html`<select
    aria-label=${`${field.label}: ${entry.title}`}
    data-path=${JSON.stringify(field.path)}
    value=${field.value ?? ""}
    onChange=${(event) => setField(session, entry.id, field.key, event.currentTarget.value || null)}
  >
    <option value="">${say(`unset-${field.key}`)}</option>
    ${!isKnown && html`<option value=${field.value}>${field.value}</option>`}
    ${(field.choices ?? []).map((each) => html`<option value=${each.value}>${each.label}</option>`)}
  </select>`;
}

// Groups hold units; a recipient may be a group too.
function Ids({ entry, field }) {
  const { session } = useContext(Writing);
  const all = { registered: "all", title: say("everybody") };
  const among = [all, ...entriesOf(session, "units"), ...(field.key === "units" ? entriesOf(session, "groups") : [])];
  const known = among.filter((each) => each.registered).map((each) => ({ id: each.registered, name: each.title }));
  const ids = [field.value ?? []].flat();
  return html`<${UnitChips} label=${`${field.label}: ${entry.title}`} ids=${ids} path=${field.path} among=${known} onChange=${(value) => setField(session, entry.id, field.key, value.length ? value : null)} />`;
}

const entriesOf = (session, key) => session.outline.sections.find((each) => each.key === key)?.entries ?? [];
