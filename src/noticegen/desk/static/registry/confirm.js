// A question before something that others depend on: who they are, and the way back.

import { html } from "../vendor/preact.js";
import { close, CloseButton, Dialog } from "../dialog.js";
import { Uses } from "./uses.js";
import { say } from "./words.js";

export function Confirm({ title, words, entry, sure, onSure, onClose, children }) {
  const decided = (event) => {
    close(event);
    onSure();
  };
  return html`<${Dialog} title=${title} onClose=${onClose}>
    <p>${words}</p>
    ${children}
    <${Uses} entry=${entry} />
    <p class="choices">
      <${CloseButton} words=${say("cancel")} />
      <button type="button" onClick=${decided}>${sure}</button>
    </p>
  <//>`;
}
