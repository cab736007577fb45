// A part of the notice: legal bases, opening, body, closing, who signs, who receives it, an appendix.

import { html, useContext } from "../vendor/preact.js";
import { say } from "../words.js";
import { Writing } from "./context.js";
import { HeadField } from "./head_field.js";
import { edit, insert } from "./intents.js";
import { lastIn, rowsOf } from "./places.js";
import { ProblemLines } from "./problem_lines.js";
import { Recipients } from "./recipients.js";
import { Row } from "./row.js";
import { Signers } from "./signers.js";

export function Part({ part, problems, asked }) {
  const title = part.label;
  return html`<section class="part part-${part.key}" aria-label=${title} data-part=${part.id}>
    <h2>${title} ${part.key === "appendix" && html`<${DropAppendix} part=${part} />`}</h2>
    <${ProblemLines} problems=${problems.get(part.id)} />
    ${part.fields.length > 0 && html`<div class="fields">
      ${part.fields.map((field) => html`<${HeadField} key=${field.field} field=${field} problems=${problems.get(field.id)} />`)}
    </div>`}
    ${part.kind === "people" && html`<${Signers} part=${part} problems=${problems} />`}
    ${part.kind === "recipients" && html`<${Recipients} part=${part} problems=${problems} />`}
    ${(part.kind === "nodes" || part.kind === "texts") && html`<${Rows} ...${{ part, problems, asked }} />`}
  </section>`;
}

function Rows({ part, problems, asked }) {
  const rows = rowsOf(part);
  const name = (node, index) => (part.kind === "texts" ? say("legalBasis", { n: index + 1 }) : undefined);
  return html`
    ${rows.map(
      ({ node, depth }, index) => html`<${Row}
        key=${node.id}
        node=${node}
        depth=${depth}
        name=${name(node, index)}
        problems=${problems.get(node.id)}
        asked=${asked?.id === node.id ? asked.key : null}
      />`,
    )}
    <${AddLast} part=${part} />
  `;
}

// What can stand at the end of a part, for whoever uses the mouse alone or has an empty part before them.
const ENDINGS = {
  legal_bases: [["entry-legal_bases", ""]],
  opening: [["entry-opening", { paragraph: "" }]],
  closing: [["entry-closing", { paragraph: "" }]],
};
const BODY = [["entry-section", { heading: "", items: [""] }], ["entry-item", ""]];

function AddLast({ part }) {
  const { session } = useContext(Writing);
  const add = (value) => {
    const intent = insert(lastIn(part.id), value);
    session.do(intent, { entry: intent.id });
  };
  return html`<p class="add-last">
    ${(ENDINGS[part.key] ?? BODY).map(
      ([what, value]) => html`<button type="button" class="more" key=${what} onClick=${() => add(value)}>+ ${say("addTo", { what: say(what) })}</button>`,
    )}
  </p>`;
}

function DropAppendix({ part }) {
  const { session } = useContext(Writing);
  const drop = () => session.do(edit((outline) => {
    const found = outline.parts.find((each) => each.id === part.id);
    return found ? [{ op: "remove", path: found.path }] : [];
  }));
  return html`<button type="button" class="drop" aria-label=${say("takeAway", { what: part.label })} onClick=${drop}>×</button>`;
}
