// The file was changed outside while something waits here: both texts, side by side, and the writer chooses.

import { html, useLayoutEffect, useRef } from "../vendor/preact.js";
import { say } from "../words.js";
import { linesBeside } from "./text_diff.js";

const SOON = 100;

// Letters that are being typed go on into their field, and wait there with the others.
function openAtRest(session, dialog) {
  const timer = setInterval(open, SOON);
  function open() {
    if (session.isBeingTyped) return;
    clearInterval(timer);
    dialog.showModal();
  }
  open();
  return () => clearInterval(timer);
}

export function ConflictView({ session }) {
  const dialog = useRef();
  useLayoutEffect(() => openAtRest(session, dialog.current), []);
  const { theirs, mine } = session.conflict;
  const unsent = session.queue.filter((each) => each.field && each.field !== "yaml").map((each) => each.value);
  return html`<dialog ref=${dialog} class="conflict" aria-labelledby="conflict-title" onCancel=${(event) => event.preventDefault()}>
    <h2 id="conflict-title">${say("outsideTitle")}</h2>
    <p>${say("outsideWhy")}</p>
    ${unsent.map((words) => html`<p key=${words}>${say("unsentWords", { words })}</p>`)}
    <div class="sides" tabindex="0">
      <table>
        <thead><tr><th scope="col">${say("theirs")}</th><th scope="col">${say("mine")}</th></tr></thead>
        <tbody>
          ${linesBeside(theirs, mine).map(([left, right]) => html`<tr class=${left === right ? "" : "changed"}><td>${left}</td><td>${right}</td></tr>`)}
        </tbody>
      </table>
    </div>
    <p class="choices">
      <button type="button" onClick=${() => session.take("theirs")}>${say("takeTheirs")}</button>
      <button type="button" onClick=${() => session.take("mine")}>${say("takeMine")}</button>
    </p>
  </dialog>`;
}
