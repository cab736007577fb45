// One side of a comparison: what went is struck through, what came is underlined.

import { html } from "../vendor/preact.js";

// `parts` are { text, mark } in order; `kind` is "before" or "after".
export function Side({ parts, kind }) {
  return parts.map(({ text, mark }, index) => [index > 0 && " ", mark ? (kind === "before" ? html`<del>${text}</del>` : html`<ins>${text}</ins>`) : text]);
}
