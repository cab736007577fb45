// The head of the registry: search, undo and redo, whether everything is saved.

import { html } from "../vendor/preact.js";
import { say } from "./words.js";

export function RegistryTools({ session, onSearch }) {
  const { opened } = session;
  const act = (key, sign, can, what) => html`<button type="button" aria-label=${say(key)} title=${say(key)} aria-disabled=${can ? null : "true"} onClick=${() => can && what()}>${sign}</button>`;
  return html`<div class="registry-tools">
    <h1>${say("title")}</h1>
    <span class="saved" role="status">${say(session.failures ? "notSaved" : session.isSaved ? "saved" : "saving")}</span>
    <span>${act("undo", "↶", opened.can_undo, session.undo)} ${act("redo", "↷", opened.can_redo, session.redo)}</span>
    <span class="space"></span>
    <input type="search" aria-label=${say("search")} placeholder=${say("searchHint")} onInput=${(event) => onSearch(event.currentTarget.value)} />
  </div>`;
}
