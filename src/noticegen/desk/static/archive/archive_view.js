// Kho: the office's notices by year, each a card, and the ways to begin a new one. What is known at once is shown at
// once; how each notice stands comes a moment later.

import { html, useEffect, useState } from "../vendor/preact.js";
import { get } from "../api.js";
import { isoToWords } from "../dates.js";
import { isFound } from "../fold.js";
import { say } from "../words.js";
import { Card } from "./card.js";
import { ImportFile } from "./import_file.js";
import { NewNotice } from "./new_notice.js";

export function ArchiveView() {
  const [archive, setArchive] = useState(null);
  const [refusal, setRefusal] = useState(null);
  const [words, setWords] = useState("");
  const [begin, setBegin] = useState(null); // { from }: the dialog for a new notice is open
  useEffect(() => {
    get("/api/notices/known").then((known) => setArchive((whole) => whole ?? known), () => {});
    get("/api/notices").then(setArchive, setRefusal);
  }, []);
  if (!archive) return html`<main class="waiting"><p>${refusal ? refusal.message || say("noAnswer") : say("loading")}</p></main>`;
  const found = archive.notices.filter((card) => isFound(words, ...wordsOf(card)));
  return html`<main class="archive">
    <div class="tools">
      <h1>${say("archive")}</h1>
      <input type="search" aria-label=${say("search")} placeholder=${say("searchHint")} onInput=${(event) => setWords(event.currentTarget.value)} />
      <button type="button" class="main" onClick=${() => setBegin({ from: null })}>${say("newNotice")}</button>
      <${ImportFile} />
    </div>
    ${archive.problems.length > 0 && html`<${RegistryProblems} problems=${archive.problems} />`}
    ${!archive.notices.length && html`<p class="quiet">${say("noNotices")}</p>`}
    ${archive.notices.length > 0 && !found.length && html`<p class="quiet">${say("noneFound", { words })}</p>`}
    ${byYear(found).map(([year, cards]) => html`<section key=${year} aria-label=${say("year", { year })}>
      <h2>${say("year", { year })}</h2>
      <div class="cards">${cards.map((card) => html`<${Card} key=${card.id} card=${card} onContinue=${() => setBegin({ from: card.id })} />`)}</div>
    </section>`)}
    ${begin && html`<${NewNotice} notices=${archive.notices} from=${begin.from} onClose=${() => setBegin(null)} />`}
  </main>`;
}

// What the registry's own page says of it in full: here the first, and how many more there are.
function RegistryProblems({ problems }) {
  const [first, ...others] = problems;
  return html`<p class=${first.severity === "error" ? "error" : "warning"} role="status">
    ${say("registry")}: ${first.message} ${first.hint} ${others.length > 0 && say("andMore", { count: others.length })}${" "}
    <a href="#/danh-ba">${say("openRegistry")}</a>
  </p>`;
}

const wordsOf = (card) => [card.number, isoToWords(card.date), card.kind, card.subject, card.name, say(stateKey(card))];

export const stateKey = (card) => `state-${card.state ?? "for-signature"}`;

// Newest first: by date, then by name.
function byYear(cards) {
  const sorted = cards.toSorted((one, other) => `${other.date ?? ""} ${other.name}`.localeCompare(`${one.date ?? ""} ${one.name}`));
  const years = [...new Set(sorted.map((card) => card.year))].sort((one, other) => other - one);
  return years.map((year) => [year, sorted.filter((card) => card.year === year)]);
}
