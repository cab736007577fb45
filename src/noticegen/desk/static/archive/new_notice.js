// A new notice: from the starter, from the latest, or from any other; and the name of its file.

import { html, useLayoutEffect, useRef, useState } from "../vendor/preact.js";
import { post } from "../api.js";
import { slug } from "../fold.js";
import { go, toNotice } from "../route.js";
import { say } from "../words.js";

export function NewNotice({ notices, from, onClose }) {
  const dialog = useRef();
  const [start, setStart] = useState(from ?? "");
  const [name, setName] = useState(() => nameAfter(notices.find((card) => card.id === from)));
  const [refusal, setRefusal] = useState(null);
  useLayoutEffect(() => dialog.current.showModal(), []);
  const sorted = notices.toSorted((one, other) => (other.date ?? "").localeCompare(one.date ?? ""));
  const begin = async (event) => {
    event.preventDefault();
    try {
      const { id } = await post("/api/notices", { name: slug(name), source: start || null });
      go(toNotice(id));
    } catch (refused) {
      setRefusal(refused);
    }
  };
  const choose = (id) => {
    setStart(id);
    setName(nameAfter(notices.find((card) => card.id === id)));
  };
  return html`<dialog ref=${dialog} aria-labelledby="new-title" onClose=${onClose}>
    <form onSubmit=${begin}>
      <h2 id="new-title">${say("newNotice")}</h2>
      <label>${say("newFrom")}
        <select value=${start} onChange=${(event) => choose(event.currentTarget.value)}>
          <option value="">${say("starter")}</option>
          ${sorted.map((card, index) => html`<option value=${card.id}>${index ? subjectOf(card) : say("lastMonth", { subject: subjectOf(card) })}</option>`)}
        </select>
      </label>
      <label>${say("newName")}
        <input value=${name} required maxlength="60" onInput=${(event) => setName(event.currentTarget.value)} />
      </label>
      <p class="quiet">${say("newNameHint", { name: slug(name) })}</p>
      ${refusal && html`<p class="error" role="alert">${refusal.message || say("noAnswer")} ${refusal.hint}</p>`}
      <p class="choices">
        <button type="button" onClick=${onClose}>${say("cancel")}</button>
        <button type="submit" class="main">${say("create")}</button>
      </p>
    </form>
  </dialog>`;
}

const subjectOf = (card) => card.subject || card.name;

// This month's name, after the notice it begins with: "2026-10-giao-ban" gives "2026-11-giao-ban".
function nameAfter(card) {
  const today = new Date();
  const month = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, "0")}`;
  return `${month}-${card ? card.name.replace(/^\d{4}-\d{2}-/, "") : "thong-bao"}`;
}
