// Who has to do what an entry says, with whom, and until when.

import { html, useContext } from "../vendor/preact.js";
import { say } from "../words.js";
import { Writing } from "./context.js";
import { Deadlines } from "./deadlines.js";
import { setKey } from "./intents.js";
import { UnitChips } from "./unit_chips.js";

export function Tasks({ node, asked }) {
  const { session } = useContext(Writing);
  const chips = (key) =>
    (node[key].length > 0 || asked === key) &&
    html`<${UnitChips}
      label=${say(key)}
      ids=${node[key]}
      path=${node.path && [...node.path, key]}
      isOpen=${asked === key}
      onClose=${() => session.ask(null)}
      onChange=${(ids) => session.do(setKey(node.id, key, ids))}
    />`;
  return html`<div class="tasks">
    ${chips("units")} ${chips("coordinating")}
    ${node.deadlines.length > 0 && html`<${Deadlines} node=${node} />`}
  </div>`;
}
