// A new entry: what it must have, before anything is in the file; its id is made of its name.

import { html, useLayoutEffect, useRef, useState } from "../vendor/preact.js";
import { slug } from "../fold.js";
import { say } from "./words.js";

// `blank` are the fields of such an entry, `taken` the ids that there are; `onAdd` gets the value.
export function NewEntry({ blank, taken, name = "", onAdd, onCancel }) {
  const [typed, setTyped] = useState({ name });
  const form = useRef();
  useLayoutEffect(() => {
    form.current.querySelector("input").focus();
    form.current.scrollIntoView({ block: "nearest" });
  }, []);
  const id = typed.id ?? freeId(slug(typed.name ?? ""), taken);
  const asked = blank.filter((each) => each.is_required || each.key === "short_name");
  const valueOf = (key) => (key === "id" ? id : (typed[key] ?? ""));
  const submitted = (event) => {
    event.preventDefault();
    const said = asked.map(({ key }) => [key, valueOf(key).trim()]).filter(([, value]) => value);
    onAdd(Object.fromEntries([...said.filter(([key]) => key === "id"), ...said.filter(([key]) => key !== "id")]));
  };
  return html`<form ref=${form} class="new-entry" onSubmit=${submitted}>
    ${asked.map((field) => html`<label key=${field.key}>${field.label}
      <input
        required=${field.is_required}
        ...${field.key === "id" ? { pattern: "[a-z0-9]+(-[a-z0-9]+)*" } : {}}
        title=${field.help}
        value=${valueOf(field.key)}
        onInput=${(event) => setTyped({ ...typed, [field.key]: event.currentTarget.value })}
      />
      ${field.key === "id" && html`<span class="quiet">${say("idHint")}</span>`}
    </label>`)}
    <p class="choices">
      <button type="button" onClick=${onCancel}>${say("cancel")}</button>
      <button type="submit" class="main">${say("addNow")}</button>
    </p>
  </form>`;
}

function freeId(wanted, taken) {
  if (!wanted || !taken.includes(wanted)) return wanted;
  for (let n = 2; ; n++) if (!taken.includes(`${wanted}-${n}`)) return `${wanted}-${n}`;
}
