// A unit that a notice names and the registry lacks: added without leaving the notice.

import { html, useState } from "../vendor/preact.js";
import { post } from "../api.js";
import { close, Dialog } from "../dialog.js";
import { wordsOf } from "../refusal_words.js";
import { useAnswer } from "../use_answer.js";
import { idsOf, sectionOf } from "./changes.js";
import { NewEntry } from "./new_entry.js";
import { say } from "./words.js";

export function NewUnitDialog({ name, onAdded, onClose }) {
  const [registry, unread] = useAnswer("/api/registry");
  const [refusal, setRefusal] = useState("");
  const units = registry?.outline && sectionOf(registry.outline, "units");
  const add = async (value) => {
    const edits = [{ op: "insert", path: ["units"], index: units.entries.length, value }];
    await post("/api/registry/edit", { version: registry.version, edits }).then(() => onAdded(value.id), (refused) => setRefusal(wordsOf(refused)));
  };
  return html`<${Dialog} title=${say("newUnit")} onClose=${onClose}>
    ${(unread || refusal) && html`<p class="error" role="alert">${unread || refusal}</p>`}
    ${registry && !units && html`<p class="error">${say("unreadable")}</p>`}
    ${units && html`<${NewEntry} blank=${units.blank} taken=${idsOf(registry.outline)} name=${name} onAdd=${add} onCancel=${close} />`}
  <//>`;
}
