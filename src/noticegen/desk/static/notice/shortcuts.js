// Keys that count in the whole of Soạn. Undo and redo are the notice's, never those of one field. Tab moves an entry, so
// there are other ways out of a text: arrows at its ends, and Escape, which leads to the toolbar; Tab goes on from there.

import { BOLD, emphasise, ITALIC } from "./emphasis.js";

let left = null; // the field that Escape was pressed in

export function shortcut(event, session) {
  const { target } = event;
  if (event.isComposing || event.keyCode === 229 || target.closest(".yaml, dialog")) return;
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (key === "z" && !event.shiftKey) press(event, session.undo);
    else if (key === "y" || (key === "z" && event.shiftKey)) press(event, session.redo);
    else if (key === "s") press(event, () => session.flush());
    else if ((key === "b" || key === "i") && target.matches(".row textarea")) press(event, () => emphasise(target, key === "b" ? BOLD : ITALIC));
  } else if (target.closest(".toolbar")) inToolbar(event);
  else if (event.defaultPrevented || event.altKey || event.shiftKey) return;
  else if (key === "escape" && target.dataset.field) {
    left = target;
    document.querySelector(".toolbar button")?.focus();
  } else if (key === "arrowdown" && isAtEdge(target, "end")) walk(event, 1);
  else if (key === "arrowup" && isAtEdge(target, "start")) walk(event, -1);
}

function press(event, what) {
  event.preventDefault();
  what();
}

function inToolbar(event) {
  if (!left?.isConnected) return;
  if (event.key === "Escape") press(event, () => left.focus());
  if (event.key !== "Tab") return;
  press(event, () => step([...document.querySelectorAll(REACHED)], left, event.shiftKey ? -1 : 1));
  left = null;
}

// What the arrows lead to; and what else Tab does. In a choice they choose, so only those of who signs are among them.
const WALKED = ".outline textarea, .outline .people select, .outline button.more";
const REACHED = ["textarea", "select", "button", "input:not([tabindex])", "summary"].map((each) => `.outline ${each}`).join();

function isAtEdge(target, edge) {
  if (!target.closest(".outline")) return false;
  if (target.tagName !== "TEXTAREA") return target.matches("button");
  const at = edge === "end" ? target.value.length : 0;
  return target.selectionStart === at && target.selectionEnd === at;
}

function walk(event, steps) {
  press(event, () => step([...document.querySelectorAll(WALKED)], event.target, steps));
}

// The nearest of these behind (or before) a place in the document.
function step(all, from, steps) {
  const side = steps > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const there = all.filter((each) => from.compareDocumentPosition(each) & side && each.offsetParent);
  const next = there.at(steps > 0 ? 0 : -1);
  next?.focus();
  if (next?.tagName === "TEXTAREA") next.setSelectionRange(...(steps > 0 ? [0, 0] : [next.value.length, next.value.length]));
}
