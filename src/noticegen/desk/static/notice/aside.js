// What stands above the fields when the address asks for it.

import { html } from "../vendor/preact.js";
import { useLoaded } from "../loaded.js";

const PARTS = {
  nhap: async () => (await import("../imported/receipt_view.js")).ReceiptView,
};

export function Aside({ part, session, onGo }) {
  const View = useLoaded(PARTS, part);
  return View && html`<${View} session=${session} onGo=${onGo} />`;
}
