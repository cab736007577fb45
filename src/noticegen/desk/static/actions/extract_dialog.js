// Trích sao: a formal extract for one unit, on paper or electronic.

import { html, useState } from "../vendor/preact.js";
import { post } from "../api.js";
import { CloseButton, Dialog } from "../dialog.js";
import { DateField } from "../notice/date_field.js";
import { isIssued } from "./head_of.js";
import { Outcome, Waiting } from "./outcome.js";
import { useAction } from "./use_action.js";
import { useAnswer } from "../use_answer.js";
import { say } from "./words.js";

const FORMS = [["paper", false], ["electronic", true]];

export function ExtractDialog({ session, progress, onGo, onClose }) {
  const [listed] = useAnswer(`${session.address}/units`);
  const [choices] = useAnswer("/api/registry/choices");
  const [asked, setAsked] = useState({ unit: "", is_electronic: false, number: "", date: null, time: "", signer: "" });
  const make = useAction(session, () => post(`${session.address}/copy`, order(asked)));
  const change = (key) => (event) => setAsked({ ...asked, [key]: event.currentTarget.value });
  const submitted = (event) => {
    event.preventDefault();
    make.run();
  };
  return html`<${Dialog} title=${say("extract")} onClose=${onClose}>
    <form onSubmit=${submitted}>
      ${!isIssued(session) && html`<p class="warning">${say("issueFirst")}</p>`}
      <label>${say("forUnit")}
        <select required value=${asked.unit} onChange=${change("unit")}>
          <option value="">${say("choose")}</option>
          ${(listed?.units ?? []).map((each) => html`<option value=${each.id}>${each.name}</option>`)}
        </select>
      </label>
      <fieldset>
        <legend>${say("form")}</legend>
        ${FORMS.map(([key, value]) => html`<label class="tick" key=${key}><input type="radio" name="form" checked=${asked.is_electronic === value} onChange=${() => setAsked({ ...asked, is_electronic: value })} /> ${say(key)}</label>`)}
      </fieldset>
      ${asked.is_electronic
        ? html`<label>${say("time")} <input pattern="([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]" placeholder="14:30:00" value=${asked.time} onInput=${change("time")} /></label>`
        : html`<label>${say("copyNumber")} <input inputmode="numeric" pattern="[0-9]{1,5}" value=${asked.number} onInput=${change("number")} /></label>
            <label>${say("copySigner")}
              <select value=${asked.signer} onChange=${change("signer")}>
                <option value="">${say("sameSigner")}</option>
                ${(choices?.signers ?? []).map((each) => html`<option value=${each.id}>${[...each.authority, each.post, each.name].join(" · ")}</option>`)}
              </select>
            </label>`}
      <p class="label">${say("copyDay")}</p>
      <${DateField} label=${say("copyDay")} value=${asked.date} onDate=${(date) => setAsked({ ...asked, date })} />
      <p class="quiet">${say("mayBeBlank")}</p>
      ${make.isBusy && html`<${Waiting} progress=${progress} />`}
      ${make.refusal && html`<p class="error" role="alert">${make.refusal}</p>`}
      ${make.answer && html`<${Outcome} session=${session} answer=${make.answer} onGo=${onGo} wanted=${(file) => file.is_new} />`}
      <p class="choices"><${CloseButton} /><button type="submit" class="main" disabled=${make.isBusy}>${say("makeExtract")}</button></p>
    </form>
  <//>`;
}

// Each form has its own blanks: what was typed into the other's is not sent.
function order({ unit, is_electronic: isElectronic, number, date, time, signer }) {
  const own = isElectronic ? { time } : { number: number ? Number(number) : null, signer };
  return { unit, is_electronic: isElectronic, date: date ?? "", ...own };
}
