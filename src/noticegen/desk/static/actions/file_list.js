// Documents to open: a PDF in a tab of its own, a Word file in Word; and the folder that they are in.

import { html, useState } from "../vendor/preact.js";
import { post } from "../api.js";
import { say } from "./words.js";
import { wordsOf } from "../refusal_words.js";

export function FileLink({ file, words = file.name }) {
  return file.kind === "pdf"
    ? html`<a href=${addressOf(file)} target="_blank" rel="noopener" title=${file.name}>${words}</a>`
    : html`<a href=${addressOf(file)} download=${file.name} title=${file.name}>${words}</a>`;
}

export function FileList({ files }) {
  if (!files.length) return null;
  return html`<ul class="files">
      ${files.map((file) => html`<li key=${file.id}>
        <${FileLink} file=${file} /> <span class="quiet">${say(`kind-${file.kind}`)}${file.is_new ? ` · ${say("new")}` : ""}</span>
      </li>`)}
    </ul>
    <${Folder} file=${files[0]} />`;
}

// Opens the folder of a file on this machine or, where that cannot be, says where it is.
export function Folder({ file }) {
  const [told, setTold] = useState("");
  const open = async () => {
    try {
      const { path, is_opened: isOpened } = await post(`${addressOf(file)}/folder`);
      setTold(say(isOpened ? "folderOpened" : "folderAt", { path }));
    } catch (refusal) {
      setTold(wordsOf(refusal));
    }
  };
  return html`<p><button type="button" onClick=${open}>${say("openFolder")}</button> <span class="quiet" role="status">${told}</span></p>`;
}

const addressOf = (file) => `/api/files/${encodeURIComponent(file.id)}`;
