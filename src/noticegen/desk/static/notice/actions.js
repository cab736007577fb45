// What can be done with a notice besides writing it. Each action is a module that is loaded when it is pressed.

import { html } from "../vendor/preact.js";
import { say } from "../words.js";

// [word, module]: the module's `open(session)` shows its dialog.
const ACTIONS = [];

export function Actions({ session }) {
  const start = async (module) => (await import(module)).open(session);
  return ACTIONS.map(
    ([word, module]) => html`<button type="button" key=${word} onClick=${() => start(module)}>${say(word)}</button>`,
  );
}
