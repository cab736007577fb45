// A text to type a name into, and below it those that match; found without accents too.

import { html, useContext, useId, useLayoutEffect, useRef, useState } from "../vendor/preact.js";
import { isFound } from "../fold.js";
import { say } from "../words.js";
import { Writing } from "./context.js";

const MOST = 12;

export function UnitPicker({ label, all, canAdd, onPick, onDropLast, onClose }) {
  const { addUnit } = useContext(Writing);
  const [words, setWords] = useState("");
  const [place, setPlace] = useState(-1);
  const input = useRef();
  const list = useId();
  useLayoutEffect(() => takeFocus(input.current), []);
  const found = all.filter((each) => isFound(words, each.name, each.short_name, each.id)).slice(0, MOST);
  const add = { isNew: true, name: say("addToRegistry", { words: words.trim() }) };
  const offered = canAdd && words.trim() && !found.length ? [add] : found;
  const pick = async (each) => each && (onPick(each.isNew ? await addUnit(words.trim()) : each.id), onClose());
  const keys = {
    ArrowDown: () => setPlace(Math.min(place + 1, offered.length - 1)),
    ArrowUp: () => setPlace(Math.max(place - 1, 0)),
    Enter: () => pick(offered[place]),
    Escape: onClose,
  };
  const pressed = (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Backspace" && !words) return onDropLast();
    if (!keys[event.key]) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  };
  const option = (each, index) => html`<li
    role="option"
    id=${`${list}-${index}`}
    aria-selected=${String(index === place)}
    onMouseDown=${(event) => (event.preventDefault(), pick(each))}
  >
    ${each.name}${each.note && html` <span class="quiet">${each.note}</span>`}
  </li>`;
  return html`<span class="picker">
    <input
      ref=${input}
      role="combobox"
      aria-label=${say("pick", { what: label })}
      aria-expanded="true"
      aria-controls=${list}
      aria-autocomplete="list"
      aria-activedescendant=${offered[place] ? `${list}-${place}` : null}
      placeholder=${say("pickHint")}
      onInput=${(event) => (setWords(event.currentTarget.value), setPlace(event.currentTarget.value ? 0 : -1))}
      onKeyDown=${pressed}
      onBlur=${onClose}
    />
    <ul role="listbox" id=${list} aria-label=${label}>${offered.map(option)}</ul>
  </span>`;
}

// When it closes, the cursor goes back to the entry's words, or to the button that opened it.
function takeFocus(input) {
  const group = input.closest(".chips");
  const back = () => (group.closest(".row")?.querySelector("textarea") ?? group.querySelector(".plus"))?.focus();
  input.focus();
  return () => queueMicrotask(() => document.activeElement === document.body && back());
}
