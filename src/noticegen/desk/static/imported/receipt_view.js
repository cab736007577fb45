// What became of every word of an imported file, beside the notice that was made of it. Guesses come first.

import { html, useContext, useEffect, useState } from "../vendor/preact.js";
import { get, post } from "../api.js";
import { Writing } from "../notice/context.js";
import { settled } from "../notice/settled.js";
import { wordsOf } from "../refusal_words.js";
import { go, toNotice } from "../route.js";
import { pathWith } from "./path_with.js";
import { say } from "./words.js";

export function ReceiptView({ session, onGo }) {
  const { readChoices } = useContext(Writing);
  const [receipt, setReceipt] = useState(null);
  const [seen, setSeen] = useState(new Set()); // numbers of lines
  const [isAll, setAll] = useState(false);
  const { id } = session.opened;
  useEffect(() => {
    get(`${session.address}/receipt`).then((answer) => setReceipt(answer.receipt), () => setReceipt(null));
  }, [id]);
  if (!receipt) return null;
  const add = async () => {
    await settled(session);
    try {
      const { receipt: after, is_read_again: isAgain, ...opened } = await post(`${session.address}/receipt/add`, { version: session.opened.version });
      setReceipt(after);
      session.show(opened);
      readChoices();
      session.tell(say(isAgain ? "added" : "addedOnly"));
    } catch (refusal) {
      session.tell(wordsOf(refusal));
    }
  };
  const lines = receipt.lines.map((line, n) => ({ ...line, n })).filter((line) => isAll || line.how !== "sure");
  const visit = (line, path) => {
    setSeen(new Set([...seen, line.n]));
    onGo(path);
  };
  return html`<section class="receipt" aria-labelledby="receipt-title">
    <h2 id="receipt-title">${say("receipt", { file: receipt.file })}</h2>
    <button type="button" class="drop" aria-label=${say("close")} onClick=${() => go(toNotice(id))}>×</button>
    <div class="receipt-words">
      <p class=${receipt.is_whole ? "fine" : "warning"}>${say("counts", receipt.counts)}</p>
      <p class="quiet">${receipt.words ? say("compared", receipt.words) : say("notCompared")} ${hint(receipt.counts)}</p>
      ${receipt.proposed.length > 0 && html`<p class="proposed">
        ${say("proposed")} ${byPart(receipt.proposed)}.
        <button type="button" onClick=${add}>${say("addAll")}</button>
      </p>`}
      <ul>${lines.map((line) => html`<${Line} key=${line.n} line=${line} path=${pathWith(session.outline, line.words)} isSeen=${seen.has(line.n)} onVisit=${visit} />`)}</ul>
      ${!isAll && receipt.counts.sure > 0 && html`<button type="button" class="more" onClick=${() => setAll(true)}>${say("showSure", { n: receipt.counts.sure })}</button>`}
    </div>
  </section>`;
}

const hint = ({ guessed, left_out: leftOut }) => (guessed ? say("lookFirst") : leftOut ? "" : say("nothing"));

// "Đơn vị: Sở Nội vụ, Sở Y tế; Người ký: …"
function byPart(proposed) {
  const parts = [...new Set(proposed.map((each) => each.part))];
  return parts.map((part) => `${part}: ${proposed.filter((each) => each.part === part).map((each) => each.title).join(", ")}`).join("; ");
}

function Line({ line, path, isSeen, onVisit }) {
  const words = html`<b>${say(`how-${line.how}`)}</b> ${line.what} ${line.words && html`<q>${line.words}</q>`} <span class="quiet">${line.place}</span>`;
  return html`<li class="${line.how} ${isSeen ? "seen" : ""}">
    ${path ? html`<button type="button" onClick=${() => onVisit(line, path)}>${words}${isSeen && html` <span class="quiet">· ${say("seen")}</span>`}</button>` : html`<p>${words}</p>`}
  </li>`;
}
