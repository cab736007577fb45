// One section of the registry: its entries, and a way to add one more.

import { html, useContext, useState } from "../vendor/preact.js";
import { Writing } from "../notice/context.js";
import { add, idsOf } from "./changes.js";
import { Entry } from "./entry.js";
import { NewEntry } from "./new_entry.js";
import { say } from "./words.js";

// `entries` are those of the section that are shown; `openId` is the one that is open.
export function Section({ section, entries, problems, openId, onOpen, onAdded }) {
  const { session } = useContext(Writing);
  const [isAdding, setAdding] = useState(false);
  const added = (value) => {
    setAdding(false);
    onAdded(section.key);
    add(session, section.key, value);
  };
  return html`<section class="sheet" aria-labelledby=${`section-${section.key}`}>
    <h2 id=${`section-${section.key}`}>${section.label}</h2>
    <p class="quiet">${section.help}</p>
    ${!section.entries.length && html`<p class="quiet">${say("empty")}</p>`}
    <ul class="entries">
      ${entries.map((entry) => html`<${Entry} key=${entry.id} entry=${entry} section=${section} problems=${problems.get(entry.id)} isOpen=${openId === entry.id} onToggle=${() => onOpen(openId === entry.id ? null : entry.id)} />`)}
    </ul>
    ${isAdding
      ? html`<${NewEntry} blank=${section.blank} taken=${idsOf(session.outline)} onAdd=${added} onCancel=${() => setAdding(false)} />`
      : html`<button type="button" class="more" onClick=${() => setAdding(true)}>+ ${say("add", { what: section.entry_label.toLowerCase() })}</button>`}
  </section>`;
}
