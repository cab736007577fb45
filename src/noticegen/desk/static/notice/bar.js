// The line above the notice: its name, whether it is saved, its problems, the switches and what can be done with it.

import { html } from "../vendor/preact.js";
import { say } from "../words.js";
import { Actions } from "./actions.js";
import { allProblems } from "./placed_problems.js";
import { ProblemList } from "./problem_list.js";

export function Bar({ session, isYaml, isPagesShown, progress, onYaml, onPages, onGo }) {
  const { opened } = session;
  return html`<div class="bar">
    <h1 title=${opened.name}>${subjectOf(session.outline) || opened.name}</h1>
    <${Saved} session=${session} />
    <${ProblemList} problems=${allProblems(session)} onGo=${onGo} />
    <span class="space"></span>
    <${Actions} session=${session} progress=${progress} onGo=${onGo} />
    <button type="button" aria-pressed=${String(isYaml)} disabled=${!opened.outline} onClick=${onYaml} title=${say("toYaml")}>${say("yaml")}</button>
    <button type="button" class="narrow-only" aria-pressed=${String(isPagesShown)} onClick=${onPages}>${isPagesShown ? say("showFields") : say("showPages")}</button>
  </div>`;
}

function Saved({ session }) {
  const [kind, key] = session.failures
    ? ["error", "notSaved"]
    : session.refused.size
      ? ["error", "refusedWords"]
      : session.queue.length
        ? ["", "saving"]
        : ["", "saved"];
  return html`<span class="saved ${kind}" role="status">${say(key)}</span>`;
}

const subjectOf = (outline) => [outline?.head.find((each) => each.key === "subject")?.value ?? ""].flat().join(" ");
