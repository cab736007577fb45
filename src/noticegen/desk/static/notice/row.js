// One entry of the notice, set like the paper: its printed label, its words, and who has to do it until when.

import { html, memo, useContext } from "../vendor/preact.js";
import { say } from "../words.js";
import { Writing } from "./context.js";
import { startDrag } from "./drag.js";
import { write } from "./intents.js";
import { OwnLabel, ownLabelOf } from "./labels.js";
import { pasteLines } from "./paste.js";
import { ProblemLines } from "./problem_lines.js";
import { entryKey } from "./row_keys.js";
import { TableGrid } from "./table_grid.js";
import { Tasks } from "./tasks.js";
import { TextArea } from "./text_area.js";

export const Row = memo(({ node, depth, name, problems, asked }) => {
  const { session } = useContext(Writing);
  const ownLabel = ownLabelOf(node);
  return html`<div class="row ${node.kind}" data-node=${node.id} style=${{ "--depth": String(depth) }}>
    <span class="handle" title=${say("drag")} aria-hidden="true" onPointerDown=${(event) => startDrag(event, session, node.id)}>⠿</span>
    ${ownLabel ? html`<${OwnLabel} node=${node} text=${ownLabel} problems=${problems} />` : node.label && html`<span class="label">${node.label}</span>`}
    <div class="words">
      ${node.kind === "list" && html`<p class="quiet">${say("listOnly")}</p>`}
      ${node.texts.filter((text) => text !== ownLabel).map((text) => html`<${EntryText} key=${text.key} ...${{ node, text, name, problems }} />`)}
      ${node.table && html`<${TableGrid} node=${node} problems=${problems} />`}
      <${Tasks} node=${node} asked=${asked} />
      <${ProblemLines} problems=${problems} />
    </div>
  </div>`;
});

function EntryText({ node, text, name, problems }) {
  const { session } = useContext(Writing);
  const label = name ?? say(`field-${text.key}`, { label: node.label });
  return html`<${TextArea}
    session=${session}
    field=${text.field}
    path=${text.path}
    value=${text.value}
    kind=${text.key}
    label=${label}
    hint=${name ?? say(`hint-${text.key}`)}
    problems=${problems}
    onWords=${(words) => session.type(write(text.field, oneLine(words)))}
    onKeyDown=${(event) => entryKey(event, session, node.id, text) && event.preventDefault()}
    onPaste=${(event) => pasteLines(event, session, node.id, text)}
  />`;
}

// A sentence has no line breaks, wherever it was copied from.
const oneLine = (words) => words.replace(/\s*\n\s*/g, " ");
