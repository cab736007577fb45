// The order of those who sign and of those who receive: Alt and arrows, or a handle to drag one by.

import { html } from "../vendor/preact.js";
import { say } from "../words.js";
import { dragged } from "./drag.js";
import { edit } from "./intents.js";
import { entryOf, indexBehind, neighbourAt } from "./places.js";

// Where one of the two is gone by then, nothing moves.
function moveTo(session, part, index, to) {
  const { id } = listOf(part)[index];
  const neighbour = neighbourAt(listOf(part), index, to);
  session.do(edit((outline) => {
    const list = listOf(entryOf(outline, part.id));
    const [from, place] = [list.findIndex((each) => each.id === id), indexBehind(list.filter((each) => each.id !== id), neighbour)];
    return from < 0 || place === undefined ? [] : [{ op: "move", path: part.path, index: from, to: place }];
  }));
}

const listOf = (part) => (part ? [...part.people, ...part.recipients] : []); // a part has either
const countOf = (part) => listOf(part).length;

export function movedByKey(event, session, part, index) {
  const to = index + ({ ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0);
  if (!event.altKey || to === index) return;
  event.preventDefault();
  if (to >= 0 && to < countOf(part)) moveTo(session, part, index, to);
}

// The line stands where the dragged one would.
export function Handle({ session, part, index }) {
  if (countOf(part) < 2) return null;
  const start = (event) => {
    const row = event.currentTarget.parentNode;
    const rows = [...row.parentNode.children].filter((each) => each.className.startsWith(row.classList[0]));
    dragged(event, row, (x, y) => targetAt(rows, index, y), (to) => moveTo(session, part, index, to));
  };
  return html`<span class="handle" title=${say("drag")} aria-hidden="true" onPointerDown=${start}>⠿</span>`;
}

function targetAt(rows, index, y) {
  const place = rows.findIndex((each) => y < each.getBoundingClientRect().bottom);
  const other = place < 0 ? rows.length - 1 : place;
  const box = rows[other].getBoundingClientRect();
  const isBehind = y > box.top + box.height / 2;
  const to = other + (isBehind ? 1 : 0) - (index < other + (isBehind ? 1 : 0) ? 1 : 0);
  return to === index ? null : { row: rows[other], isBehind, place: to };
}
