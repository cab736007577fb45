// Tệp đã tạo: all documents of the notice, and how they stand.

import { html } from "../vendor/preact.js";
import { CloseButton, Dialog } from "../dialog.js";
import { FileList } from "./file_list.js";
import { useAnswer } from "../use_answer.js";
import { say } from "./words.js";

export function FilesDialog({ session, onClose }) {
  const [standing, refusal] = useAnswer(`${session.address}/files`);
  return html`<${Dialog} title=${say("files")} onClose=${onClose}>
    ${refusal && html`<p class="error">${refusal}</p>`}
    ${standing && html`<p>${say(`documents-${standing.documents}`)}.</p>`}
    <${FileList} files=${standing?.files ?? []} />
    <p class="choices"><${CloseButton} /></p>
  <//>`;
}
