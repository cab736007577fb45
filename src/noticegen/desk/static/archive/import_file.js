// A Word file chosen, or dropped anywhere on the page: a new notice is made of it, and opened with its receipt.

import { html, useEffect, useRef, useState } from "../vendor/preact.js";
import { postFile } from "../api.js";
import { wordsOf } from "../refusal_words.js";
import { go, toNotice } from "../route.js";
import { say } from "../words.js";

const MOST_BYTES = 100_000_000; // the server takes no more
const KINDS = ".docx,.doc,.odt,.rtf,.txt,.md";

export function ImportFile() {
  const chooser = useRef();
  const [name, setName] = useState(""); // of the file that is being read
  const [refusal, setRefusal] = useState("");
  const take = async (files) => {
    if (files.length !== 1) return setRefusal(say("importOne"));
    if (files[0].size > MOST_BYTES) return setRefusal(say("importTooLarge"));
    setRefusal("");
    setName(files[0].name);
    try {
      const { id } = await postFile("/api/import", files[0]);
      go(toNotice(id, "nhap"));
    } catch (refused) {
      setName("");
      setRefusal(wordsOf(refused));
    }
  };
  const isOver = useDrop(take);
  return html`
    <button type="button" disabled=${Boolean(name)} onClick=${() => chooser.current.click()}>${say("importWord")}</button>
    <input ref=${chooser} type="file" class="unseen" tabindex="-1" aria-hidden="true" accept=${KINDS} onChange=${choose(take)} />
    ${name && html`<p class="told" role="status">${say("importing", { name })}</p>`}
    ${refusal && html`<p class="told error" role="alert">${refusal}</p>`}
    ${isOver && html`<div class="drop-here"><p>${say("dropHere")}</p></div>`}
  `;
}

// The same file may be chosen again, once it has been mended.
const choose = (take) => (event) => {
  const files = [...event.currentTarget.files];
  event.currentTarget.value = "";
  if (files.length) take(files);
};

// Whether a file is held over the page.
function useDrop(take) {
  const [isOver, setOver] = useState(false);
  const taken = useRef();
  taken.current = take;
  useEffect(() => {
    const over = (event) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const left = (event) => event.relatedTarget === null && setOver(false);
    const dropped = (event) => {
      event.preventDefault();
      setOver(false);
      taken.current([...event.dataTransfer.files]);
    };
    const all = { dragover: over, dragleave: left, drop: dropped };
    for (const [name, what] of Object.entries(all)) addEventListener(name, what);
    return () => {
      for (const [name, what] of Object.entries(all)) removeEventListener(name, what);
    };
  }, []);
  return isOver;
}
