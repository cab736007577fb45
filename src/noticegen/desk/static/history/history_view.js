// Lịch sử: the versions of a notice that git keeps; two of them beside each other; one more kept on request.

import { html, useState } from "../vendor/preact.js";
import { NoticePart } from "../beside/notice_part.js";
import { useAnswer } from "../use_answer.js";
import { Comparison, NOW } from "./comparison.js";
import { KeepVersion } from "./keep_version.js";
import { moment } from "./moment.js";
import { say } from "./words.js";

export function HistoryView({ id }) {
  const address = `/api/notices/${encodeURIComponent(id)}`;
  const [kept, setKept] = useState(null); // the history after a version was kept
  const [opened, refusal] = useAnswer(address);
  const [asked, historyRefusal] = useAnswer(`${address}/history`);
  const history = kept ?? asked;
  return html`<${NoticePart} id=${id} title=${say("title")} opened=${history && opened} refusal=${refusal || historyRefusal}>
    ${history && (history.is_git ? html`<${Versions} address=${address} history=${history} onKept=${setKept} />` : html`<p class="sheet">${say("noGit")}</p>`)}
  <//>`;
}

function Versions({ address, history, onKept }) {
  const { commits } = history;
  const [chosen, setChosen] = useState({ version: commits[0]?.id, other: NOW });
  const version = commits.some((each) => each.id === chosen.version) ? chosen.version : commits[0]?.id;
  return html`<div class="history">
    <div>
      <${KeepVersion} key=${commits.length} address=${address} history=${history} onKept=${onKept} />
      <section class="sheet versions" aria-labelledby="versions-title">
        <h2 id="versions-title">${say("versions")}</h2>
        ${!commits.length && html`<p>${say("noCommits")}</p>`}
        <ul>${commits.map((commit) => html`<li key=${commit.id}>
          <button type="button" aria-pressed=${String(commit.id === version)} onClick=${() => setChosen({ ...chosen, version: commit.id })}>
            ${commit.message}<span class="when">${moment(commit.when)} · ${commit.who}</span>
          </button>
        </li>`)}</ul>
      </section>
    </div>
    ${version && html`<${Comparison} address=${address} commits=${commits} version=${version} other=${chosen.other} onOther=${(other) => setChosen({ version, other })} />`}
  </div>`;
}
