// Kiểm tra: everything that the check says, and how the documents stand.

import { html } from "../vendor/preact.js";
import { CloseButton, Dialog } from "../dialog.js";
import { allProblems } from "../notice/placed_problems.js";
import { toRegistry } from "../route.js";
import { useAnswer } from "../use_answer.js";
import { ProblemsToVisit } from "./problems_to_visit.js";
import { say } from "./words.js";

export function CheckDialog({ session, onGo, onClose }) {
  const [standing] = useAnswer(`${session.address}/files`, session.opened.version);
  const [registry] = useAnswer("/api/registry");
  const problems = allProblems(session);
  return html`<${Dialog} title=${say("check")} onClose=${onClose}>
    <p class=${problems.some((each) => each.severity === "error") ? "error" : "fine"}>${problems.length ? session.opened.summary : say("noProblems")}</p>
    <${ProblemsToVisit} session=${session} onGo=${onGo} />
    ${standing && html`<p>${say(`documents-${standing.documents}`)}.</p>`}
    ${standing?.resend.length > 0 && html`<p class="warning">${say("resendTo", { units: standing.resend.join("; ") })}</p>`}
    ${registry?.problems.length > 0 && html`<p class="warning">${say("inRegistry", { summary: registry.summary })} <a href=${toRegistry}>${say("openRegistry")}</a></p>`}
    <p class="choices"><${CloseButton} /></p>
  <//>`;
}
