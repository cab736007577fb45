// All problems of the notice, with their counts; a click goes to the field.

import { html, useState } from "../vendor/preact.js";
import { say } from "../words.js";
import { ProblemLine } from "./problem_lines.js";

export function ProblemList({ problems, onGo }) {
  const [isOpen, setOpen] = useState(false);
  const count = (severity) => problems.filter((each) => each.severity === severity).length;
  const [errors, others] = [count("error"), problems.length - count("error")];
  const words = [errors && say("errors", { n: errors }), others && say("warnings", { n: others })].filter(Boolean).join(" · ");
  return html`<div class="problem-list">
    <button
      type="button"
      class=${errors ? "error" : others ? "warning" : "fine"}
      aria-expanded=${String(isOpen && problems.length > 0)}
      disabled=${!problems.length}
      onClick=${() => setOpen(!isOpen)}
    >
      ${words || say("noProblems")}
    </button>
    ${isOpen && problems.length > 0 && html`<ul class="problems all" aria-label=${say("problems")}>
      ${problems.map((each) => html`<${ProblemLine} key=${each.key} problem=${each}>
        ${each.path && html`<button type="button" onClick=${() => (setOpen(false), onGo(each))}>${say("goThere")}</button>`}
      <//>`)}
    </ul>`}
  </div>`;
}
