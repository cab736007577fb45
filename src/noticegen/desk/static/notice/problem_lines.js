// What is wrong with a field, in the words of `check`, with a button where a correction has been tried.

import { html, useContext } from "../vendor/preact.js";
import { say } from "../words.js";
import { Writing } from "./context.js";
import { fix } from "./intents.js";

export function ProblemLines({ problems }) {
  if (!problems?.length) return null;
  return html`<ul class="problems">
    ${problems.map((each) => html`<${ProblemLine} key=${each.key} problem=${each} />`)}
  </ul>`;
}

export function ProblemLine({ problem, children }) {
  const { session } = useContext(Writing);
  const { severity, message, hint, fix: line } = problem;
  return html`<li class=${severity}>
    <b>${say(`severity-${severity}`)}</b> ${message} <span class="quiet">${hint}</span> ${children}
    ${line !== null && html`<button type="button" title=${say("fixTo", { line: line.trim() })} onClick=${() => session.do(fix(problem.key))}>${say("applyFix")}</button>`}
  </li>`;
}
