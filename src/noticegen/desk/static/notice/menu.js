// A button that shows more buttons below it, until one is pressed, or Escape, or the cursor goes elsewhere.

import { html, useRef, useState } from "../vendor/preact.js";

export function Menu({ words, children }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef();
  const left = (event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false);
  const pressed = (event) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    chosen();
  };
  const chosen = () => {
    place.current.firstElementChild.focus(); // where a dialog that closes leads back to
    setOpen(false);
  };
  return html`<div class="menu" ref=${place} onFocusOut=${left} onKeyDown=${pressed}>
    <button type="button" aria-expanded=${String(isOpen)} onClick=${() => setOpen(!isOpen)}>${words} ▾</button>
    ${isOpen && html`<div class="entries" onClick=${chosen}>${children}</div>`}
  </div>`;
}
