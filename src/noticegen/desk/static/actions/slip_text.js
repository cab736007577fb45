// The words of one unit's slip, to be copied into a letter.

import { html } from "../vendor/preact.js";
import { CopyButton } from "./copy_button.js";
import { useAnswer } from "../use_answer.js";
import { say } from "./words.js";

export function SlipText({ session, unit }) {
  const [slip, refusal] = useAnswer(`${session.address}/units/${encodeURIComponent(unit.id)}`, session.opened.version);
  if (!slip) return html`<p class="quiet">${refusal || say("loading")}</p>`;
  return html`<div class="slip-text" role="group" aria-label=${say("wordsOf", { unit: unit.name })}>
    <${CopyButton} words=${slip.paragraphs.join("\n")} />
    ${slip.paragraphs.map((paragraph, index) => html`<p key=${index}>${paragraph}</p>`)}
  </div>`;
}
