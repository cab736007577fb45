// A notice in the archive: number, day, subject, state, and what has to be done about it.

import { html } from "../vendor/preact.js";
import { isoToWords } from "../dates.js";
import { toNotice } from "../route.js";
import { say } from "../words.js";

export function Card({ card, onContinue }) {
  const tells = [
    card.errors > 0 && ["error", say("errors", { n: card.errors })],
    card.warnings > 0 && ["warning", say("warnings", { n: card.warnings })],
    card.documents && [card.documents === "current" ? "fine" : "", say(`documents-${card.documents}`)],
    card.resend.length > 0 && ["warning", say("resend", { units: card.resend.join(", ") })],
  ].filter(Boolean);
  return html`<article class="card">
    <p class="head">
      <span>${card.number ? say("numbered", { number: card.number }) : say("noNumber")}</span>
      <span>${isoToWords(card.date)}</span>
      <span class="state ${card.state ?? "for-signature"}">${say(`state-${card.state ?? "for-signature"}`)}</span>
    </p>
    <h3><a href=${toNotice(card.id)}>${card.subject || say("noSubject")}</a></h3>
    <ul>${tells.map(([kind, words]) => html`<li class=${kind} key=${words}>${words}</li>`)}</ul>
    <button type="button" class="more" onClick=${onContinue}>${say("newFromThis")}</button>
  </article>`;
}
