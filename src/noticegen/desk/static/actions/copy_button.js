// Puts words on the clipboard, and says that they are there.

import { html, useState } from "../vendor/preact.js";
import { say } from "./words.js";

export function CopyButton({ words, label = say("copyWords") }) {
  const [isDone, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(words);
    setDone(true);
  };
  return html`<button type="button" onClick=${copy}>${label}</button> <span class="fine" role="status">${isDone ? say("copied") : ""}</span>`;
}
