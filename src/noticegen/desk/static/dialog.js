// A dialog over a view. Escape closes it, as its own buttons do, and the cursor goes back to where it was.

import { html, useEffect, useId, useRef } from "./vendor/preact.js";
import { say } from "./words.js";

export function Dialog({ title, kind = "", onClose, children }) {
  const dialog = useRef();
  const id = useId();
  useEffect(() => dialog.current.showModal(), []);
  return html`<dialog ref=${dialog} class=${kind} aria-labelledby=${id} onClose=${onClose}>
    <h2 id=${id}>${title}</h2>
    ${children}
  </dialog>`;
}

export const close = (event) => event.currentTarget.closest("dialog").close();

export const CloseButton = ({ words = say("close") }) => html`<button type="button" onClick=${close}>${words}</button>`;
