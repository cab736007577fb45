// The notice as an outline, from its head to its appendices.

import { html, useContext } from "../vendor/preact.js";
import { say } from "../words.js";
import { Writing } from "./context.js";
import { HeadField } from "./head_field.js";
import { edit } from "./intents.js";
import { Part } from "./part.js";
import { ProblemLines } from "./problem_lines.js";

export function OutlineView({ outline, problems, asked }) {
  const { session } = useContext(Writing);
  const addAppendix = () => session.do(edit(
    (now) => [{ op: "insert", path: ["appendices"], index: countOf(now), value: { title: "", body: [""] } }],
    (now) => ["appendices", countOf(now) - 1, "title"],
  ));
  return html`<div class="outline" role="form" aria-label=${say("outlineOf")}>
    <${ProblemLines} problems=${problems.get(null)} />
    <${Head} head=${outline.head} problems=${problems} />
    ${outline.parts.map((part) => html`<${Part} key=${part.id} part=${part} problems=${problems} asked=${asked} />`)}
    <p class="add-last"><button type="button" class="more" onClick=${addAppendix}>+ ${say("addTo", { what: say("entry-appendix") })}</button></p>
  </div>`;
}

const countOf = ({ parts }) => parts.filter((each) => each.key === "appendix").length;

// What every notice has comes first, the rest is folded away until it is wanted.
const FIRST = ["number", "symbol", "place", "date", "subject"];

function Head({ head, problems }) {
  const view = (field) => html`<${HeadField} key=${field.field} field=${field} problems=${problems.get(field.id)} />`;
  const rest = head.filter((field) => !FIRST.includes(field.key));
  return html`<div class="head">${FIRST.flatMap((key) => head.filter((field) => field.key === key)).map(view)}</div>
    <details class="more-head" open=${rest.some((field) => problems.has(field.id))}>
      <summary>${say("moreHead")}</summary>
      <div class="head">${rest.map(view)}</div>
    </details>`;
}
