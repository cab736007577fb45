// What can be done with a notice besides writing it. Each action is a dialog that is loaded when it is asked for.

import { html, useState } from "../vendor/preact.js";
import { say } from "../actions/words.js";
import { useLoaded } from "../loaded.js";
import { toNotice } from "../route.js";
import { useAnswer } from "../use_answer.js";
import { Menu } from "./menu.js";

const DIALOGS = {
  check: async () => (await import("../actions/check_dialog.js")).CheckDialog,
  build: async () => (await import("../actions/build_dialog.js")).BuildDialog,
  slips: async () => (await import("../actions/slips_dialog.js")).SlipsDialog,
  issue: async () => (await import("../actions/issue_dialog.js")).IssueDialog,
  extract: async () => (await import("../actions/extract_dialog.js")).ExtractDialog,
  sign: async () => (await import("../actions/sign_dialog.js")).SignDialog,
  files: async () => (await import("../actions/files_dialog.js")).FilesDialog,
};
const OFTEN = ["check", "build", "slips", "issue"];
const SELDOM = ["extract", "sign", "files"];

export function Actions({ session, progress, onGo }) {
  const [open, setOpen] = useState(null); // the name of the dialog
  const Shown = useLoaded(DIALOGS, open);
  const { id } = session.opened;
  const button = (name) => html`<button type="button" key=${name} class=${name === "build" ? "main" : ""} aria-haspopup="dialog" onClick=${() => setOpen(name)}>${say(name)}</button>`;
  return html`<div class="actions" role="group" aria-label=${say("actions")}>
    ${OFTEN.map(button)}
    <${Menu} words=${say("more")}>
      ${SELDOM.map(button)}
      <${ReceiptLink} session=${session} />
      <a href=${toNotice(id, "word")}>${say("handEdits")}</a>
      <a href=${toNotice(id, "lich-su")}>${say("history")}</a>
    <//>
    ${Shown && html`<${Shown} key=${open} session=${session} progress=${progress} onGo=${onGo} onBuild=${() => setOpen("build")} onClose=${() => setOpen((now) => (now === open ? null : now))} />`}
  </div>`;
}

// Of a notice that was begun of a Word file, as long as its receipt is kept.
function ReceiptLink({ session }) {
  const [answer] = useAnswer(`${session.address}/receipt`);
  return answer?.receipt && html`<a href=${toNotice(session.opened.id, "nhap")}>${say("receipt")}</a>`;
}
