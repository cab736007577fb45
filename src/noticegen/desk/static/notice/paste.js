// Several lines pasted into an entry are several entries, as they were where they came from.

import { insert } from "./intents.js";
import { behind, locate } from "./places.js";

export function pasteLines(event, session, id, text) {
  const lines = event.clipboardData
    .getData("text/plain")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length < 2 || !locate(session.outline, id)) return;
  event.preventDefault();
  const area = event.currentTarget;
  const [head, tail] = [area.value.slice(0, area.selectionStart), area.value.slice(area.selectionEnd)];
  area.value = head + lines[0];
  area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  const rest = [...lines.slice(1, -1), lines.at(-1) + tail];
  const values = rest.map((line) => (text.key === "paragraph" ? { paragraph: line } : line));
  const intent = insert(behind(id), ...values);
  session.do(intent, { entry: intent.id, caret: lines.at(-1).length });
}
