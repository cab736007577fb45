// A table as a grid of texts; rows and columns are added behind the one with the cursor, or at the end.

import { html, useContext } from "../vendor/preact.js";
import { say } from "../words.js";
import { Writing } from "./context.js";
import { edit, write } from "./intents.js";
import { entryOf } from "./places.js";
import { TextArea } from "./text_area.js";

const ALIGNMENTS = ["left", "center", "right"];

export function TableGrid({ node, problems }) {
  const { session } = useContext(Writing);
  const { table } = node;
  const text = (place, label, kind = "cell") => html`<${TextArea}
    key=${place.field}
    session=${session}
    field=${place.field}
    path=${place.path}
    value=${place.value}
    label=${label}
    hint=${kind === "cell" ? "" : label}
    kind=${kind}
    problems=${problems}
    onWords=${(words) => session.type(write(place.field, words.replace(/\s*\n\s*/g, " ")))}
    onKeyDown=${(event) => cellKey(event, session, node)}
  />`;
  return html`<div class="table">
    ${text(table.caption, say("caption"), "caption")}
    <table>
      <thead>
        <tr>
          ${table.columns.map((column, n) => html`<th key=${column.id} scope="col" style=${{ width: share(table, column) }}>${text(column.title, say("columnTitle", { n: n + 1 }), "title")}
            <${ColumnTools} ...${{ session, node, column, n }} /></th>`)}
          <td class="tools"><button type="button" title=${say("addColumn")} aria-label=${say("addColumn")} onClick=${() => addColumn(session, node)}>+</button></td>
        </tr>
      </thead>
      <tbody>
        ${table.rows.map((row, n) => html`<tr key=${row.id}>
          ${row.cells.map((cell, column) => html`<td key=${cell.field} class=${table.columns[column]?.align}>${text(cell, say("cell", { row: n + 1, column: column + 1 }))}</td>`)}
          <td class="tools">
            ${table.rows.length > 1 && html`<button type="button" aria-label=${say("dropRow", { n: n + 1 })} title=${say("dropRow", { n: n + 1 })} onClick=${() => dropRow(session, row.id)}>×</button>`}
          </td>
        </tr>`)}
      </tbody>
    </table>
    <button type="button" class="more" onClick=${() => addRow(session, node.id)}>+ ${say("addRow")}</button>
  </div>`;
}

// Of the table's width, as on the paper; what is no number counts as one.
function share({ columns }, column) {
  const width = (each) => Number.parseFloat(each.width) || 1;
  return `${(100 * width(column)) / columns.reduce((sum, each) => sum + width(each), 0)}%`;
}

function ColumnTools({ session, node, column, n }) {
  const set = (key, value) => session.do(edit((outline) => on(outline, column.id, (found) => [setColumn(found, key, value)])));
  return html`<span class="column-tools">
    <select aria-label=${say("alignOf", { n: n + 1 })} value=${column.align} onChange=${(event) => set("align", event.currentTarget.value)}>
      ${ALIGNMENTS.map((each) => html`<option value=${each}>${say(`align-${each}`)}</option>`)}
    </select>
    <input aria-label=${say("widthOf", { n: n + 1 })} title=${say("widthOf", { n: n + 1 })} inputmode="decimal" value=${column.width} onChange=${(event) => set("width", event.currentTarget.value || null)} />
    ${node.table.columns.length > 1 && html`<button type="button" aria-label=${say("dropColumn", { n: n + 1 })} title=${say("dropColumn", { n: n + 1 })} onClick=${() => dropColumn(session, node, column)}>×</button>`}
  </span>`;
}

// Enter goes to the cell below, and makes a row when there is none; above the cells it goes to the first of them.
function cellKey(event, session, node) {
  if (event.key !== "Enter" || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  const cell = event.currentTarget.closest("td, th");
  if (!cell) return event.currentTarget.closest(".table").querySelector("th textarea").focus();
  const place = [...cell.parentNode.children].indexOf(cell);
  const rows = [...cell.closest("table").querySelectorAll("tbody tr")];
  const next = rows[rows.indexOf(cell.parentNode) + 1];
  if (next) next.children[place].querySelector("textarea").focus();
  else addRow(session, node.id);
}

// One written as its title alone becomes a mapping.
function setColumn({ path, title }, key, value) {
  if (title.path.length > path.length) return { op: "set", path: [...path, key], value };
  return { op: "set", path, value: { title: title.value, [key]: value } };
}

const on = (outline, id, change) => {
  const found = entryOf(outline, id);
  return found ? change(found) : [];
};

function addRow(session, id) {
  session.do(edit((outline) => on(outline, id, ({ table }) => [
    { op: "insert", path: [...table.path, "rows"], index: table.rows.length, value: table.columns.map(() => "") },
  ])));
}

const dropRow = (session, id) => session.do(edit((outline) => on(outline, id, ({ path }) => [{ op: "remove", path }])));

function addColumn(session, { id }) {
  session.do(edit((outline) => on(outline, id, ({ table }) => [
    { op: "insert", path: [...table.path, "columns"], index: table.columns.length, value: say("newColumn") },
    ...table.rows.map((row) => ({ op: "insert", path: row.path, index: row.cells.length, value: "" })),
  ])));
}

function dropColumn(session, { id }, column) {
  session.do(edit((outline) => on(outline, id, ({ table }) => {
    const index = table.columns.findIndex((each) => each.id === column.id);
    if (index < 0) return [];
    return [
      { op: "remove", path: [...table.path, "columns", index] },
      ...table.rows.map((row) => ({ op: "remove", path: [...row.path, index] })),
    ];
  })));
}
