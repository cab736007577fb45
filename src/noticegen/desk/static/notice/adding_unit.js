// The dialog for a unit that the registry lacks, while one is being added.

import { html } from "../vendor/preact.js";
import { useLoaded } from "../loaded.js";

const PARTS = { unit: async () => (await import("../registry/new_unit_dialog.js")).NewUnitDialog };

// `asked` is { name, added }, or null.
export function AddingUnit({ asked, onAdded, onClose }) {
  const Shown = useLoaded(PARTS, asked ? "unit" : "");
  return asked && Shown && html`<${Shown} name=${asked.name} onAdded=${onAdded} onClose=${onClose} />`;
}
