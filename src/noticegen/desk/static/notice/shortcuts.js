// Keys that count in the whole of Soạn: undo and redo of the notice, never of one field; Escape to the toolbar and back.

let left = null; // the field that Escape was pressed in

export function shortcut(event, session) {
  if (event.isComposing || event.keyCode === 229 || event.target.closest(".yaml, dialog")) return;
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (key === "z" && !event.shiftKey) press(event, session.undo);
    else if (key === "y" || (key === "z" && event.shiftKey)) press(event, session.redo);
    else if (key === "s") press(event, () => session.flush());
  } else if (event.key === "Escape") escape(event);
}

function press(event, what) {
  event.preventDefault();
  what();
}

function escape(event) {
  if (event.target.closest(".toolbar")) left?.focus();
  else if (event.target.dataset.field) {
    left = event.target;
    document.querySelector(".toolbar button")?.focus();
  }
}
