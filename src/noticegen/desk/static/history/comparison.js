// Two versions paragraph by paragraph, as they print; the words that went and came are marked.

import { html, useState } from "../vendor/preact.js";
import { Side } from "../beside/side.js";
import { useAnswer } from "../use_answer.js";
import { moment } from "./moment.js";
import { say } from "./words.js";

export const NOW = "now";
const EARLIER = "earlier";

// `version` is a commit's id; `other` too, or NOW, or EARLIER: the one before it.
export function Comparison({ address, commits, version, other, onOther }) {
  const [isAll, setAll] = useState(false);
  const place = commits.findIndex((each) => each.id === version);
  const before = commits[place + 1]?.id;
  const isEarlier = other === EARLIER && before;
  const [older, newer] = isEarlier ? [before, version] : inOrder(commits, version, other === EARLIER ? NOW : other);
  const [found, refusal] = useAnswer(`${address}/history/${older}/${newer}`, commits.length);
  const paragraphs = found?.paragraphs ?? [];
  const changes = paragraphs.filter((each) => each.kind !== "same").length;
  return html`<section class="sheet comparison" aria-labelledby="comparison-title">
    <h2 id="comparison-title">
      ${say("version", { when: moment(commits[place].when) })} ${say("against")}
      <select aria-label=${say("otherVersion")} value=${isEarlier ? EARLIER : other === EARLIER ? NOW : other} onChange=${(event) => onOther(event.currentTarget.value)}>
        <option value=${NOW}>${say("now")}</option>
        ${before && html`<option value=${EARLIER}>${say("earlier")}</option>`}
        ${commits.map((each) => each.id !== version && html`<option value=${each.id}>${moment(each.when)} · ${each.message}</option>`)}
      </select>
    </h2>
    ${refusal && html`<p class="error" role="alert">${refusal}</p>`}
    ${!found && !refusal && html`<p class="quiet">${say("loading")}</p>`}
    ${found && html`<p role="status">${changes ? say("changes", { n: changes }) : say("same")}</p>`}
    ${changes > 0 && html`<label><input type="checkbox" checked=${isAll} onChange=${(event) => setAll(event.currentTarget.checked)} /> ${say("showSame")}</label>`}
    ${found && (changes > 0 || isAll) && html`<div class="before-after quiet"><span>${say("before")}</span><span>${say("after")}</span></div>`}
    ${paragraphs.map((each, index) => (isAll || each.kind !== "same") && html`<div class="before-after row-of ${each.kind}" key=${index}>
      <p><${Side} parts=${each.before} kind="before" /></p>
      <p><${Side} parts=${each.after} kind="after" /></p>
    </div>`)}
  </section>`;
}

// The older one first; commits come with the latest first, and NOW is later than all.
function inOrder(commits, version, other) {
  const place = (id) => (id === NOW ? -1 : commits.findIndex((each) => each.id === id));
  return place(version) > place(other) ? [version, other] : [other, version];
}
