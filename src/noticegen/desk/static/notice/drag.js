// An entry dragged by its handle to another place: a line shows where it would stand.

import { move } from "./intents.js";
import { locate } from "./places.js";
import { placeAt } from "./row_keys.js";

export function startDrag(event, session, id) {
  const row = event.currentTarget.closest(".row");
  dragged(event, row, (x, y) => targetAt(x, y, session, id), (place) => session.do(move(id, place)));
}

// `targetAt` a point gives { row, isBehind, place } or null; `moveTo` gets the place where the pointer was let go.
export function dragged(event, row, targetAt, moveTo) {
  if (event.button !== 0) return;
  event.preventDefault();
  const handle = event.currentTarget;
  let target = null;
  const mark = (next) => {
    for (const each of document.querySelectorAll(".drop-before, .drop-behind")) each.classList.remove("drop-before", "drop-behind");
    target = next;
    target?.row.classList.add(target.isBehind ? "drop-behind" : "drop-before");
  };
  const moving = (moved) => mark(targetAt(moved.clientX, moved.clientY));
  const done = (end) => {
    handle.removeEventListener("pointermove", moving);
    row.classList.remove("dragged");
    const found = end.type === "pointerup" && target;
    mark(null);
    if (found) moveTo(found.place);
  };
  handle.setPointerCapture(event.pointerId);
  row.classList.add("dragged");
  handle.addEventListener("pointermove", moving);
  handle.addEventListener("pointerup", done, { once: true });
  handle.addEventListener("pointercancel", done, { once: true });
}

// The row under the pointer, and the place in its list; never within the dragged entry itself.
function targetAt(x, y, session, id) {
  const row = document.elementFromPoint(x, y)?.closest(".row");
  const other = row && locate(session.outline, row.dataset.node);
  const self = locate(session.outline, id);
  if (!other || !self || other.node.id === id || other.above.some((each) => each.id === id)) return null;
  if (other.part.kind !== self.part.kind) return null;
  const box = row.getBoundingClientRect();
  const isBehind = y > box.top + box.height / 2;
  const isSameList = other.owner.id === self.owner.id;
  const to = other.index + (isBehind ? 1 : 0) - (isSameList && self.index < other.index ? 1 : 0);
  if (isSameList && to === self.index) return null;
  return { row, isBehind, place: placeAt(other.owner, isSameList ? self.index : -1, to) };
}
