// Everything that the check says of the notice; each leads to its field, and closes the dialog on the way.

import { html } from "../vendor/preact.js";
import { close } from "../dialog.js";
import { allProblems } from "../notice/placed_problems.js";
import { ProblemLine } from "../notice/problem_lines.js";
import { say } from "./words.js";

export function ProblemsToVisit({ session, onGo }) {
  const visit = (event, problem) => {
    close(event);
    onGo(problem);
  };
  return html`<ul class="problems">
    ${allProblems(session).map((each) => html`<${ProblemLine} key=${each.key} problem=${each}>
      ${each.path && html`<button type="button" onClick=${(event) => visit(event, each)}>${say("goThere")}</button>`}
    <//>`)}
  </ul>`;
}
