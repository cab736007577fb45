// One field of the head, of an appendix or of the archive line, by its type.

import { html, memo, useContext } from "../vendor/preact.js";
import { say } from "../words.js";
import { Writing } from "./context.js";
import { DateField } from "./date_field.js";
import { edit, write } from "./intents.js";
import { ProblemLines } from "./problem_lines.js";
import { TextArea } from "./text_area.js";
import { UnitChips } from "./unit_chips.js";

export const HeadField = memo(({ field, problems }) => {
  const View = VIEWS[field.type] ?? Words;
  return html`<div class="field head-${field.key}">
    <span class="name" title=${field.help} aria-hidden="true">${field.label}</span>
    <${View} field=${field} problems=${problems} />
    <${ProblemLines} problems=${problems} />
  </div>`;
});

const VIEWS = { lines: Lines, date: Day, choice: Choice, ids: Ids, scheme: Scheme, "yes-no": YesNo };

function Words({ field, problems, toValue = (words) => words.replace(/\s*\n\s*/g, " ") || null, isOpen = false }) {
  const { session } = useContext(Writing);
  const value = Array.isArray(field.value) ? field.value.join("\n") : field.value;
  return html`<${TextArea}
    session=${session}
    field=${field.field}
    path=${field.path}
    value=${value}
    label=${field.label}
    hint=${field.printed}
    problems=${problems}
    onWords=${(words) => session.type(write(field.field, words, toValue(words)))}
    onKeyDown=${(event) => !isOpen && event.key === "Enter" && event.preventDefault()}
  />`;
}

// Where the author may choose where lines break: Enter makes a line. It is never taken out of the file: a notice has one.
function Lines({ field, problems }) {
  const toValue = (words) => {
    const all = words.split("\n").filter((each) => each.trim());
    return all.length > 1 ? all : (all[0] ?? "");
  };
  return html`<${Words} ...${{ field, problems, toValue }} isOpen />`;
}

function Day({ field }) {
  const set = useSet(field);
  return html`<${DateField} label=${field.label} path=${field.path} value=${field.value} hint=${say("monthHint")} onDate=${set} />`;
}

// `toValue` makes what stands in the file of the choice's value.
function Choice({ field, toValue = (value) => value }) {
  const set = useSet(field);
  const isKnown = !field.value || field.choices.some((each) => each.value === field.value);
  return html`<select aria-label=${field.label} data-path=${JSON.stringify(field.path)} value=${field.value ?? ""} onChange=${(event) => set(toValue(event.currentTarget.value) || null)}>
    <option value="">${field.printed ? say("asUsual", { what: field.printed }) : say("none")}</option>
    ${!isKnown && html`<option value=${field.value}>${field.value}</option>`}
    ${field.choices.map((each) => html`<option value=${each.value}>${each.label}</option>`)}
  </select>`;
}

// How each level is numbered: the names of its levels, the first level's first.
function Scheme({ field }) {
  return html`<${Choice} field=${field} toValue=${(words) => words && words.split(" ")} />`;
}

function YesNo({ field }) {
  const set = useSet(field);
  const value = field.value === null ? "" : String(field.value);
  return html`<select aria-label=${field.label} data-path=${JSON.stringify(field.path)} value=${value} onChange=${(event) => set(event.currentTarget.value || null)}>
    <option value="">${say("asForm")}</option>
    <option value="true">${say("yes")}</option>
    <option value="false">${say("no")}</option>
  </select>`;
}

function Ids({ field }) {
  const { choices } = useContext(Writing);
  const set = useSet(field);
  const among = field.choices?.map(({ value, label }) => ({ id: value, name: label })) ?? choices.agencies;
  const ids = [field.value ?? []].flat();
  return html`${!ids.length && field.printed && html`<p class="printed quiet">${field.printed}</p>`}
    <${UnitChips} label=${field.label} ids=${ids} path=${field.path} among=${among} onChange=${(value) => set(value.length ? value : null)} />`;
}

function useSet(field) {
  const { session } = useContext(Writing);
  return (value) => session.do(edit(() => [{ op: "set", path: field.path, value }]));
}
