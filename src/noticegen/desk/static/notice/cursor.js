// Where the cursor is, and how it gets elsewhere.

// Puts the cursor into a field, into the first of an entry, or where a path leads: before the letter of number `caret`,
// at the start unless that is "end". False if it is not there.
export function putCursor({ field, entry, path, caret = path ? "end" : 0 }) {
  const area = field
    ? document.querySelector(`[data-field="${CSS.escape(field)}"]`)
    : entry
      ? document.querySelector(`[data-node="${CSS.escape(entry)}"] textarea`)
      : fieldAt(path);
  if (!area) return false;
  area.closest("details")?.setAttribute("open", "");
  area.focus({ preventScroll: true });
  area.scrollIntoView({ block: "nearest" });
  if (area.tagName !== "TEXTAREA") return true;
  const at = caret === "end" ? area.value.length : caret;
  area.setSelectionRange(at, at);
  return true;
}

// The field of this path, or of the nearest thing above it that has one.
export function fieldAt(path) {
  for (let length = path.length; length > 0; length--) {
    const start = JSON.stringify(path.slice(0, length));
    const exact = document.querySelector(`[data-path="${CSS.escape(start)}"]`);
    if (exact) return exact.matches("textarea, input, select, button") ? exact : exact.querySelector("textarea, input, select, button");
    const below = document.querySelector(`[data-path^="${CSS.escape(start.slice(0, -1))},"]`);
    if (below) return below;
  }
}

// What has the cursor in the outline, to put it back after drawing.
export function cursorNow() {
  const area = document.activeElement;
  if (!area?.closest(".outline")) return null;
  const path = area.closest("[data-path]")?.dataset.path;
  const entry = area.closest(".row, .recipient, .person, .field");
  return { field: area.dataset.field, path: path && JSON.parse(path), entry, caret: area.selectionStart };
}

// To the same field; to the first of its entry where that is gone; or to what stands nearest in the notice.
export function putCursorBack({ field, path, entry, caret }) {
  if (field && putCursor({ field, caret })) return;
  const other = entry?.isConnected && entry.querySelector("textarea, select, input");
  if (other) other.focus();
  else if (path) putCursor({ path });
}
