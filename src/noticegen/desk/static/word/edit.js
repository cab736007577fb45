// One edit: a tick where it can be taken, else the reason; before and after, the words that changed marked.

import { html } from "../vendor/preact.js";
import { marked } from "../beside/marked.js";
import { Side } from "../beside/side.js";
import { say } from "./words.js";

// What before and after say by themselves.
const PLAIN = ["changed", "added", "removed"];

export function Edit({ edit, isTicked, onToggle }) {
  const [before, after] = marked(edit.before, edit.after);
  const what = edit.what === "changed" && edit.before === edit.after ? "emphasis" : edit.what;
  const can = edit.is_possible && !edit.is_there;
  return html`<li>
    ${can ? html`<input type="checkbox" aria-label=${say("take", edit)} checked=${isTicked} onChange=${onToggle} />` : html`<span></span>`}
    <div>
      ${PLAIN.includes(what) ? null : html`<p>${say(`what-${what}`)}</p>`}
      ${edit.file && html`<p class="quiet">${say("inFile", edit)}</p>`}
      <div class="before-after">
        <p class="side"><b>${say("before")}</b>${edit.before ? html`<${Side} parts=${before} kind="before" />` : say("nothing")}</p>
        <p class="side"><b>${say("after")}</b>${edit.after ? html`<${Side} parts=${after} kind="after" />` : say("nothing")}</p>
      </div>
      ${edit.by && html`<p class="quiet">${say("by", { who: edit.by })}</p>`}
      ${edit.why && html`<p class="warning">${edit.why}</p>`}
      ${edit.same_as && html`<p class="quiet">${say("sameAs", { n: edit.same_as })}</p>`}
      ${edit.is_there && html`<p class="fine">${say("isThere")}</p>`}
    </div>
  </li>`;
}
