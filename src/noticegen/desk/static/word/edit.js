// One edit: a tick where it can be taken, else the reason; before and after, the words that changed marked.

import { html } from "../vendor/preact.js";
import { marked } from "../beside/marked.js";
import { Side } from "../beside/side.js";
import { say } from "./words.js";

// Taken earlier: the notice says it, the Word file's own record does not know.
export const isThere = (edit) => edit.is_possible && edit.path === null;

export function Edit({ edit, isTicked, onToggle }) {
  const [before, after] = edit.is_moved ? [edit.before, edit.after].map((text) => [{ text, mark: false }]) : marked(edit.before, edit.after);
  const can = edit.is_possible && !isThere(edit);
  return html`<li>
    ${can ? html`<input type="checkbox" aria-label=${say("take", edit)} checked=${isTicked} onChange=${onToggle} />` : html`<span></span>`}
    <div>
      ${edit.is_moved && html`<p>${say("moved")}</p>`}
      <div class="before-after">
        <p class="side"><b>${say("before")}</b>${edit.before ? html`<${Side} parts=${before} kind="before" />` : say("nothing")}</p>
        <p class="side"><b>${say("after")}</b>${edit.after ? html`<${Side} parts=${after} kind="after" />` : say("nothing")}</p>
      </div>
      ${edit.by && html`<p class="quiet">${say("by", { who: edit.by })}</p>`}
      ${edit.why && html`<p class="warning">${edit.why}</p>`}
      ${isThere(edit) && html`<p class="fine">${say("isThere")}</p>`}
    </div>
  </li>`;
}
