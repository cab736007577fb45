// Who signs: chosen from the registry, or written out for this notice alone.

import { html, useContext } from "../vendor/preact.js";
import { say } from "../words.js";
import { Writing } from "./context.js";
import { edit, write } from "./intents.js";
import { Handle, movedByKey } from "./ordered.js";
import { entryOf } from "./places.js";
import { ProblemLines } from "./problem_lines.js";
import { TextArea } from "./text_area.js";

const OTHER = "+";
const WORDS = { authority: "authority", post: "post", name: "personName" };

export function Signers({ part, problems }) {
  const { session, choices } = useContext(Writing);
  const add = (id) => session.do(edit(
    (outline) => [{ op: "insert", path: part.path, index: entryOf(outline, part.id)?.people.length ?? 0, value: written(id) }],
    (outline) => entryOf(outline, part.id)?.people.at(-1)?.path,
  ));
  return html`<div class="people">
    ${part.people.map((person, index) => html`<${Signer} key=${person.id} ...${{ person, part, index, problems: problems.get(person.id) }} />`)}
    <${Registered} label=${say("addTo", { what: say("entry-signer") })} signers=${choices.signers} value="" onChoose=${add} />
  </div>`;
}

const written = (id) => (id === OTHER ? { post: "", name: "" } : id);

function Signer({ person, part, index, problems }) {
  const { session, choices } = useContext(Writing);
  const label = say("signer", { n: index + 1 });
  const change = (id) => session.do(edit((outline) => onPerson(outline, person, (path) => [{ op: "set", path, value: written(id) }])));
  const drop = () => session.do(edit((outline) => onPerson(outline, person, (path) => [{ op: "remove", path }])));
  return html`<div class="person" role="group" aria-label=${label} onKeyDown=${(event) => movedByKey(event, session, part, index)}>
    <${Handle} session=${session} part=${part} index=${index} />
    ${person.registered && html`<${Registered} label=${label} path=${person.path} signers=${choices.signers} value=${person.registered} onChoose=${change} />`}
    ${!person.registered && person.texts.map((text) => html`<${TextArea}
      key=${text.field}
      session=${session}
      field=${text.field}
      path=${text.path}
      value=${text.value}
      kind=${text.key}
      label=${`${label}: ${say(WORDS[text.key])}`}
      hint=${say(WORDS[text.key])}
      onWords=${(words) => session.type(write(text.field, words, text.key === "authority" ? lines(words) : words))}
    />`)}
    <button type="button" class="drop" aria-label=${say("takeAway", { what: person.label || label })} onClick=${drop}>×</button>
    <${ProblemLines} problems=${problems} />
  </div>`;
}

function Registered({ label, path, signers, value, onChoose }) {
  const choose = (event) => event.currentTarget.value && onChoose(event.currentTarget.value);
  return html`<select aria-label=${label} data-path=${path && JSON.stringify(path)} value=${value} onChange=${choose}>
    ${!value && html`<option value="">+ ${label}</option>`}
    ${signers.map((each) => html`<option value=${each.id}>${[...(each.authority ?? []), each.post, each.name].filter(Boolean).join(" · ")}</option>`)}
    <option value=${OTHER}>${say("otherSigner")}</option>
  </select>`;
}

const lines = (words) => {
  const all = words.split("\n").map((each) => each.trim()).filter(Boolean);
  return all.length > 1 ? all : (all[0] ?? null);
};

const onPerson = (outline, { id }, change) => {
  const found = entryOf(outline, id);
  return found ? change(found.path) : [];
};
