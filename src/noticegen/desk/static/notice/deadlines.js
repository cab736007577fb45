// The deadlines of an entry: words of its own sentence, each with the day it means.

import { html, useContext } from "../vendor/preact.js";
import { say } from "../words.js";
import { Writing } from "./context.js";
import { DateField } from "./date_field.js";
import { deadlineIn, dateOf } from "./deadline_words.js";
import { setKey } from "./intents.js";
import { locate } from "./places.js";

export function Deadlines({ node }) {
  const { session } = useContext(Writing);
  const { deadlines } = node;
  const change = (index, ...replaced) => session.do(setKey(node.id, "deadlines", deadlines.toSpliced(index, 1, ...replaced)));
  return html`<div class="chips" role="group" aria-label=${say("deadline")} data-path=${node.path && JSON.stringify([...node.path, "deadlines"])}>
    <span class="quiet" aria-hidden="true">${say("deadline")}</span>
    ${deadlines.map(
      (each, index) => html`<span class="chip" key=${each.text}>
        “${each.text}”
        <${DateField}
          label=${say("deadlineDate", { words: each.text })}
          value=${each.date}
          onDate=${(date) => change(index, { text: each.text, ...(date && { date }) })}
        />
        <button type="button" aria-label=${say("takeAway", { what: each.text })} onClick=${() => change(index)}>×</button>
      </span>`,
    )}
  </div>`;
}

// A deadline of the words that are marked in this text, or else of those that look like one. False if there are none.
export function addDeadline(session, id, area, year) {
  const { node } = locate(session.outline, id) ?? {};
  if (!node || !area) return false;
  const taken = node.deadlines.map((each) => each.text);
  const marked = area.value.slice(area.selectionStart, area.selectionEnd).trim();
  const words = marked || deadlineIn(area.value, taken);
  if (!words || taken.includes(words)) return false;
  const date = dateOf(words, year);
  session.do(setKey(id, "deadlines", [...node.deadlines, { text: words, ...(date && { date }) }]));
  return true;
}
