// What a run has made: the files, what is wrong, who must be sent theirs again.

import { html, useState } from "../vendor/preact.js";
import { close } from "../dialog.js";
import { allProblems } from "../notice/placed_problems.js";
import { go, toNotice } from "../route.js";
import { FileList } from "./file_list.js";
import { ProblemsToVisit } from "./problems_to_visit.js";
import { say } from "./words.js";

// `progress` is the server's last { done, of, what }: until it tells another, that is of an earlier run.
export function Waiting({ progress }) {
  const [before] = useState(progress);
  const now = progress === before ? null : progress;
  return html`<div role="status">
    <p>${say("working")} ${now && `${now.done}/${now.of}`}</p>
    <progress aria-label=${say("working")} value=${now?.done ?? null} max=${now?.of ?? null}></progress>
  </div>`;
}

// `answer` as `build` gives it; `wanted` picks the files to name; `onOverwrite` makes them anew over hand edits. Where the
// notice itself has errors, these lead to their fields.
export function Outcome({ session, answer, wanted = () => true, onGo, onOverwrite }) {
  const isEdited = answer.problems.some((each) => each.code === "hand-edited");
  const problems = answer.problems.filter((each) => each.code !== "hand-edited" && !(isEdited && each.code.startsWith("hand-edit")));
  const isStopped = answer.problems.some(isError);
  const made = answer.files.filter((each) => each.is_new).length;
  return html`<div role="status">
    ${isEdited && html`<${HandEdits} session=${session} notes=${answer.problems.filter(isEdit)} onOverwrite=${onOverwrite} />`}
    ${isStopped && !isEdited && html`<p class="error">${say("notMade")}</p>`}
    ${!isStopped && html`<p class="fine">${made ? say("made", { n: made }) : say("allThere")}</p>`}
    ${isStopped && onGo && allProblems(session).some(isError) ? html`<${ProblemsToVisit} session=${session} onGo=${onGo} />` : html`<${Problems} problems=${problems} />`}
    ${answer.resend.length > 0 && html`<p class="warning">${say("resendTo", { units: answer.resend.join("; ") })}</p>`}
    ${answer.backups.map((name) => html`<p class="quiet" key=${name}>${say("backedUp", { name })}</p>`)}
    ${!answer.is_of && html`<p class="warning">${say("changedMeanwhile")}</p>`}
    <${FileList} files=${answer.files.filter(wanted)} />
  </div>`;
}

const isError = ({ severity }) => severity === "error";
const isEdit = ({ code }) => code.startsWith("hand-edit") && code !== "hand-edited";

export function Problems({ problems }) {
  if (!problems.length) return null;
  return html`<ul class="problems">
    ${problems.map((each) => html`<li class=${each.severity} key=${each.key}>
      <b>${say(`severity-${each.severity}`)}</b> ${each.message} <span class="quiet">${each.hint}</span>
    </li>`)}
  </ul>`;
}

function HandEdits({ session, notes, onOverwrite }) {
  const look = (event) => {
    close(event);
    go(toNotice(session.opened.id, "word"));
  };
  return html`<p class="warning">${say("handEdited")}</p>
    <ul class="quiet listed">${notes.map((each) => html`<li key=${each.key}>${each.message}</li>`)}</ul>
    <p class="choices">
      ${onOverwrite && html`<button type="button" onClick=${onOverwrite}>${say("overwrite")}</button>`}
      <button type="button" class="main" onClick=${look}>${say("takeEdits")}</button>
    </p>`;
}
