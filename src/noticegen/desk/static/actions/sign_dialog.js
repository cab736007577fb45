// Ký số: the commands to run. No key and no PIN ever enters the page.

import { html } from "../vendor/preact.js";
import { CloseButton, Dialog } from "../dialog.js";
import { CopyButton } from "./copy_button.js";
import { isIssued } from "./head_of.js";
import { useAnswer } from "../use_answer.js";
import { say } from "./words.js";

export function SignDialog({ session, onClose }) {
  const [signing, refusal] = useAnswer(`${session.address}/signing`);
  const [standing] = useAnswer(`${session.address}/files`);
  const isReady = isIssued(session) && standing?.documents === "current";
  return html`<${Dialog} title=${say("sign")} kind="wide" onClose=${onClose}>
    <p>${say("signWhy")}</p>
    ${refusal && html`<p class="error">${refusal}</p>`}
    ${standing && !isReady && html`<p class="warning">${say(isIssued(session) ? "buildFirst" : "issueAndBuildFirst")}</p>`}
    ${signing && html`
      <p>${say("inFolder")} <code>${signing.folder}</code></p>
      <ol class="steps">${signing.steps.map((step) => html`<${Step} key=${step.makes} step=${step} />`)}</ol>
      <p class="quiet">${say("token")}</p>`}
    <p class="choices"><${CloseButton} /></p>
  <//>`;
}

function Step({ step }) {
  return html`<li>
    <p>${say(`sign-${step.party}`, { who: step.who })} ${step.is_done && html`<span class="fine">${say("signed")}</span>`}</p>
    <code>${step.command}</code>
    <${CopyButton} words=${step.command} label=${say("copyCommand")} />
  </li>`;
}
