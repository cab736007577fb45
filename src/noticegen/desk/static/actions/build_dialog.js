// Tạo văn bản: the Word file and the PDF, made when the button is pressed.

import { html, useEffect } from "../vendor/preact.js";
import { post } from "../api.js";
import { CloseButton, Dialog } from "../dialog.js";
import { Outcome, Waiting } from "./outcome.js";
import { useAction } from "./use_action.js";
import { say } from "./words.js";

export function BuildDialog({ session, progress, onGo, onClose }) {
  const build = useAction(session, (overwrite) => post(`${session.address}/build`, { overwrite }));
  useEffect(() => build.run(false), []);
  return html`<${Dialog} title=${say("build")} onClose=${onClose}>
    ${build.isBusy && html`<${Waiting} progress=${progress} />`}
    ${build.refusal && html`<p class="error" role="alert">${build.refusal}</p>`}
    ${build.answer && html`<${Outcome} session=${session} answer=${build.answer} onGo=${onGo} wanted=${(file) => !file.is_excerpt || file.is_new} onOverwrite=${() => build.run(true)} />`}
    <p class="choices"><${CloseButton} /></p>
  <//>`;
}
