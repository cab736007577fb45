// Cấp số: number and day are written into the notice.

import { html, useState } from "../vendor/preact.js";
import { post } from "../api.js";
import { isoToWords, toIso } from "../dates.js";
import { close, CloseButton, Dialog } from "../dialog.js";
import { DateField } from "../notice/date_field.js";
import { headOf } from "./head_of.js";
import { useAction } from "./use_action.js";
import { useAnswer } from "../use_answer.js";
import { say } from "./words.js";

export function IssueDialog({ session, onClose, onBuild }) {
  const head = headOf(session);
  const [number, setNumber] = useState(head.number ?? "");
  const [date, setDate] = useState(head.isWholeDay ? head.date : today().startsWith(head.date ?? "") ? today() : null);
  const [archive] = useAnswer("/api/notices");
  const issue = useAction(session, async () => {
    const { said, ...opened } = await post(`${session.address}/issue`, { version: session.opened.version, number: Number(number), date: date ?? "" });
    session.show(opened);
    return said;
  });
  const submitted = (event) => {
    event.preventDefault();
    issue.run();
  };
  const last = lastNumber(archive?.notices ?? [], session.opened.id, head);
  const done = html`<${Done} words=${say("issued", { number, date: isoToWords(date) })} onBuild=${onBuild} />`;
  return html`<${Dialog} title=${say("issue")} onClose=${onClose}>
    ${issue.answer ? done : html`<form onSubmit=${submitted}>
      <p>${say("issueWhy")}</p>
      <label>${say("number")}
        <input inputmode="numeric" pattern="[0-9]{1,5}" required value=${number} onInput=${(event) => setNumber(event.currentTarget.value)} />
      </label>
      ${last && html`<p class="quiet">${say("lastNumber", last)}</p>`}
      <p class="label">${say("day")}</p>
      <p class="day">
        <${DateField} label=${say("day")} value=${date} onDate=${setDate} />
        <button type="button" onClick=${() => setDate(today())}>${say("today", { day: isoToWords(today()) })}</button>
      </p>
      ${head.date && html`<p class="quiet">${say("monthOnPaper", { month: isoToWords(head.date.slice(0, 7)) })}</p>`}
      ${issue.refusal && html`<p class="error" role="alert">${issue.refusal}</p>`}
      <p class="choices">
        <${CloseButton} words=${say("cancel")} />
        <button type="submit" class="main" disabled=${issue.isBusy}>${say("issueNow")}</button>
      </p>
    </form>`}
  <//>`;
}

function Done({ words, onBuild }) {
  const build = (event) => {
    close(event);
    onBuild();
  };
  return html`<p class="fine" role="status">${words}</p>
    <p>${say("issuedNext")}</p>
    <p class="choices"><${CloseButton} /><button type="button" class="main" onClick=${build}>${say("build")}</button></p>`;
}

function today() {
  const now = new Date();
  return toIso(String(now.getFullYear()), now.getMonth() + 1, now.getDate());
}

// The highest number of this kind in the notice's year, of the others.
function lastNumber(notices, id, { kind, date }) {
  const alike = notices.filter((each) => each.id !== id && each.number && each.kind === kind && each.year === (date ?? today()).slice(0, 4));
  const last = alike.toSorted((one, other) => other.number - one.number)[0];
  return last && { number: last.number, day: isoToWords(last.date) };
}
