// A view of one notice beside Soạn: what it is about, the way back, and what the server says of it.

import { html } from "../vendor/preact.js";
import { toNotice } from "../route.js";
import { say } from "../words.js";

export function NoticePart({ id, title, opened, refusal, children }) {
  return html`<main class="part-view">
    <p class="back"><a href=${toNotice(id)}>← ${say("backToWriting")}</a> <span class="quiet">${opened && subjectOf(opened)}</span></p>
    <h1>${title}</h1>
    ${refusal && html`<p class="error" role="alert">${refusal}</p>`}
    ${!opened && !refusal && html`<p class="quiet">${say("loading")}</p>`}
    ${opened && children}
  </main>`;
}

const subjectOf = ({ outline, name }) => [outline?.head.find((each) => each.key === "subject")?.value ?? name].flat().join(" ");
