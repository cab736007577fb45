// The keys of an entry: Enter, Tab, Backspace at the start, Alt and arrows, arrows out of a text.

import { indent, insert, join, joined, move, neighbourOf, outdent, remove, split } from "./intents.js";
import { behind, canGo, firstIn, locate, neighbourAt, textBefore } from "./places.js";

// `text` is the one with the cursor, of the node `id`. True if the key was meant for the entry and not for its text.
export function entryKey(event, session, id, text) {
  if (event.isComposing || event.keyCode === 229) return false;
  const area = event.currentTarget;
  const isAtStart = area.selectionStart === 0 && area.selectionEnd === 0;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === "Enter" && isPlain) return nextEntry(session, id, text, area);
  if (event.key === "Tab" && isPlain) return deeper(session, id, event.shiftKey ? "out" : "in");
  if (event.key === "Backspace" && isPlain && isAtStart) return backwards(session, id, area);
  if (event.altKey && event.key === "ArrowUp") return moved(session, id, -1);
  if (event.altKey && event.key === "ArrowDown") return moved(session, id, 1);
  return false;
}

function nextEntry(session, id, text, area) {
  const place = locate(session.outline, id);
  if (!place) return true;
  const isAtEnd = area.selectionStart === area.value.length;
  if (place.node.kind === "heading" && isAtEnd) {
    const intent = insert(firstIn(id), "");
    session.do(intent, { entry: intent.id });
    return true;
  }
  if (!text.key || text.key === "label") return true;
  const intent = split(id, text.field, area.selectionStart, area.value);
  session.do(intent, { entry: intent.id });
  return true;
}

// Into the entry before it, or out of the one that it stands below: "in", "out".
export function deeper(session, id, way) {
  if (!canGo(session.outline, id, way)) return true;
  session.do({ in: indent, out: outdent }[way](id, neighbourOf(locate(session.outline, id), way)));
  return true;
}

function backwards(session, id, area) {
  const place = locate(session.outline, id);
  if (!place) return true;
  if (!area.value && place.node.texts.length === 1 && !place.node.children.length) {
    removeEntry(session, id);
    return true;
  }
  const both = joined(session.outline, id);
  if (!both) return false;
  const target = both.before.texts.at(-1);
  session.do(join(id, both.before.id), { field: target.field, caret: target.value ? target.value.length + 1 : 0 });
  return true;
}

export function removeEntry(session, id) {
  const before = textBefore(session.outline, id);
  session.do(remove(id), before ? { field: before.field, caret: "end" } : null);
}

// One place up or down in its list; `steps` is -1 or 1.
export function moved(session, id, steps) {
  const { index, owner } = locate(session.outline, id) ?? {};
  const to = index + steps;
  if (owner && to >= 0 && to < owner.children.length) session.do(move(id, placeAt(owner, index, to)));
  return true;
}

// Where an entry of this owner, or with -1 of another, stands once it has gone to another number.
export function placeAt({ id, children }, index, to) {
  const neighbour = neighbourAt(children, index, to);
  return neighbour ? behind(neighbour) : firstIn(id);
}
