// Who uses an entry: it is shown before the entry is changed or taken away.

import { html } from "../vendor/preact.js";
import { toNotice } from "../route.js";
import { say } from "./words.js";

const MOST = 8;

export const usesOf = ({ used_by: uses }) => uses.notices.length + uses.entries.length;

export function Uses({ entry }) {
  const { notices, entries } = entry.used_by;
  if (!usesOf(entry)) return html`<p class="quiet">${say("notUsed")}</p>`;
  const rest = notices.length - MOST;
  return html`<div class="uses">
    <p>${say("used")}</p>
    <ul>
      ${entries.map((each) => html`<li key=${each.path.join()}>${each.section}: ${each.name}</li>`)}
      ${notices.slice(0, MOST).map((each) => html`<li key=${each.id}><a href=${toNotice(each.id)} title=${each.name}>${each.subject || each.name}</a></li>`)}
      ${rest > 0 && html`<li>${say("andMore", { n: rest })}</li>`}
    </ul>
  </div>`;
}
