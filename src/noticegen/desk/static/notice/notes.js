// What the writer is told once, above everything: each until it is put away.

import { html } from "../vendor/preact.js";
import { say } from "../words.js";

export function Notes({ session, isStopped }) {
  const fixed = session.isClosed ? say("sessionClosed") : isStopped ? say("serverStopped") : null;
  return html`<div class="notes" role="status">
    ${fixed && html`<p class="error">${fixed}</p>`}
    ${session.notes.map((words) => html`<p key=${words}>
      ${words} <button type="button" aria-label=${say("close")} onClick=${() => session.forget(words)}>×</button>
    </p>`)}
  </div>`;
}
