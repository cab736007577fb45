// One more version kept, with a message that is ready.

import { html, useState } from "../vendor/preact.js";
import { post } from "../api.js";
import { wordsOf } from "../refusal_words.js";
import { say } from "./words.js";

export function KeepVersion({ address, history, onKept }) {
  const [message, setMessage] = useState(history.draft_message);
  const [refusal, setRefusal] = useState("");
  const keep = async (event) => {
    event.preventDefault();
    await post(`${address}/commit`, { message }).then(onKept, (refused) => setRefusal(wordsOf(refused)));
  };
  if (history.is_clean) return html`<p class="sheet fine" role="status">${say("clean")}</p>`;
  return html`<form class="sheet keep" onSubmit=${keep}>
    <h2>${say("keep")}</h2>
    <p>${say("keepWhy")}</p>
    <label>${say("message")}
      <textarea rows="2" required maxlength="2000" value=${message} onInput=${(event) => setMessage(event.currentTarget.value)}></textarea>
    </label>
    ${refusal && html`<p class="error" role="alert">${refusal}</p>`}
    <button type="submit" class="main">${say("keepNow")}</button>
  </form>`;
}
