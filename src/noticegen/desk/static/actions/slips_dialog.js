// Phiếu trích: each unit's part of the notice, as files to print or as words to copy.

import { html, useState } from "../vendor/preact.js";
import { post } from "../api.js";
import { CloseButton, Dialog } from "../dialog.js";
import { FileLink, Folder } from "./file_list.js";
import { Outcome, Waiting } from "./outcome.js";
import { SlipText } from "./slip_text.js";
import { useAction } from "./use_action.js";
import { useAnswer } from "../use_answer.js";
import { say } from "./words.js";

export function SlipsDialog({ session, progress, onGo, onClose }) {
  const make = useAction(session, (units) => post(`${session.address}/excerpts`, { units }));
  const [listed, refusal] = useAnswer(`${session.address}/units`, session.opened.version);
  const [standing] = useAnswer(`${session.address}/files`, make.answer);
  const [chosen, setChosen] = useState(null); // ids; null are all
  const [shown, setShown] = useState(null); // the unit whose words are shown
  const units = listed?.units ?? [];
  const ids = chosen ?? units.map((each) => each.id);
  const toggle = (id) => setChosen(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
  const slips = (standing?.files ?? []).filter((file) => file.is_excerpt);
  const filesOf = (id) => slips.filter((file) => file.unit === id);
  return html`<${Dialog} title=${say("slips")} kind="wide" onClose=${onClose}>
    ${refusal && html`<p class="error">${refusal}</p>`}
    ${listed && !units.length && html`<p>${say("noUnits")}</p>`}
    ${units.length > 0 && html`<label class="tick"><input type="checkbox" checked=${ids.length === units.length} onChange=${(event) => setChosen(event.currentTarget.checked ? null : [])} /> ${say("allUnits", { n: units.length })}</label>`}
    <ul class="slips">
      ${units.map((unit) => html`<li key=${unit.id}>
        <label class="tick"><input type="checkbox" checked=${ids.includes(unit.id)} onChange=${() => toggle(unit.id)} /> ${unit.name}</label>
        <span class="links">
          ${filesOf(unit.id).map((file) => html`<${FileLink} key=${file.id} file=${file} words=${nameOf(file)} />`)}
          <button type="button" aria-expanded=${String(shown === unit.id)} aria-label=${`${say("words")}: ${unit.name}`} onClick=${() => setShown(shown === unit.id ? null : unit.id)}>${say("words")}</button>
        </span>
        ${shown === unit.id && html`<${SlipText} session=${session} unit=${unit} />`}
      </li>`)}
    </ul>
    ${make.isBusy && html`<${Waiting} progress=${progress} />`}
    ${make.refusal && html`<p class="error" role="alert">${make.refusal}</p>`}
    ${make.answer && html`<${Outcome} session=${session} answer=${make.answer} onGo=${onGo} wanted=${() => false} />`}
    ${slips.length > 0 && html`<${Folder} file=${slips[0]} />`}
    <p class="choices">
      <${CloseButton} />
      <button type="button" class="main" disabled=${make.isBusy || !ids.length} onClick=${() => make.run(ids.length === units.length ? null : ids)}>${say("makeSlips", { n: ids.length })}</button>
    </p>
  <//>`;
}

// A formal extract of the same unit is named as such.
const nameOf = (file) => `${file.name.includes("_") ? `${say("extract")} ` : ""}${say(`kind-${file.kind}`)}`;
