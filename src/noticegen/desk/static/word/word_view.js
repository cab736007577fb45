// Sửa tay trong Word: what somebody changed in the Word file, each change to be ticked and taken into the notice.

import { html, useState } from "../vendor/preact.js";
import { post } from "../api.js";
import { NoticePart } from "../beside/notice_part.js";
import { wordsOf } from "../refusal_words.js";
import { useAnswer } from "../use_answer.js";
import { Edit } from "./edit.js";
import { say } from "./words.js";

export function WordView({ id }) {
  const address = `/api/notices/${encodeURIComponent(id)}`;
  const [done, setDone] = useState(null); // the answer to what was taken last
  const [asked, setAsked] = useState(0); // how often the server was asked
  const [opened, refusal] = useAnswer(address, asked);
  const [word, wordRefusal] = useAnswer(`${address}/word`, asked);
  const take = async (accept) => {
    try {
      setDone(await post(`${address}/word`, { version: opened.version, accept }));
    } finally {
      setAsked(asked + 1); // also where another window has changed the notice meanwhile
    }
  };
  return html`<${NoticePart} id=${id} title=${say("title")} opened=${word && opened} refusal=${refusal || wordRefusal}>
    ${done && html`<${Taken} done=${done} />`}
    ${word && !word.edits.length && !word.comments.length && html`<p class="sheet">${nothing(word)}</p>`}
    ${word?.edits.length > 0 && html`<${Edits} key=${word.edits.map(({ n, path }) => [n, path]).join()} edits=${word.edits} onTake=${take} />`}
    ${word?.comments.length > 0 && html`<${Comments} comments=${word.comments} />`}
    ${(word?.notes ?? []).map((each) => html`<p class="sheet" key=${each.key}>${each.message} <span class="quiet">${each.hint}</span></p>`)}
  <//>`;
}

// Why there is no list.
const nothing = ({ state, why }) => (state === "none" ? say("none") : (why ?? say("clean")));

function Edits({ edits, onTake }) {
  const [ticked, setTicked] = useState(() => new Set(edits.filter((each) => each.is_possible).map((each) => each.n)));
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState("");
  const toggle = (n) => {
    const now = new Set(ticked);
    if (!now.delete(n)) now.add(n);
    setTicked(now);
  };
  const take = async () => {
    setBusy(true);
    await onTake([...ticked]).catch((refused) => setRefusal(wordsOf(refused)));
    setBusy(false);
  };
  const wanted = edits.filter((each) => ticked.has(each.n) && !each.is_there).length;
  return html`<section class="sheet" aria-label=${say("title")}>
    <p>${say("found", { n: edits.length })}</p>
    <ol class="edits">${edits.map((edit) => html`<${Edit} key=${edit.n} edit=${edit} isTicked=${ticked.has(edit.n)} onToggle=${() => toggle(edit.n)} />`)}</ol>
    <p class="take">
      <button type="button" class="main" disabled=${isBusy || !ticked.size} onClick=${take}>${say("takeThese", { n: wanted })}</button>
      ${refusal && html`<span class="error" role="alert">${refusal}</span>`}
    </p>
  </section>`;
}

function Taken({ done }) {
  return html`<div class="sheet" role="status">
    <p class="fine">${say("taken", done)}</p>
    <p>${say(done.taken === done.of ? "takenAll" : "rest")}</p>
  </div>`;
}

function Comments({ comments }) {
  return html`<section class="sheet" aria-labelledby="comments-title">
    <h2 id="comments-title">${say("comments")}</h2>
    <ul>${comments.map((each, index) => html`<li key=${index}><b>${each.who}</b> ${each.text} <span class="quiet">${each.on && say("onWords", { words: each.on })}</span></li>`)}</ul>
  </section>`;
}
