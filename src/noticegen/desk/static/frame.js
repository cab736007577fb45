// The frame around every view: where one is, and the way to the other views. Each view is loaded when it is first shown.

import { html } from "./vendor/preact.js";
import { useLoaded } from "./loaded.js";
import { toArchive, toRegistry, useRoute } from "./route.js";
import { say } from "./words.js";

const VIEWS = {
  archive: async () => (await import("./archive/archive_view.js")).ArchiveView,
  notice: async () => (await import("./notice/notice_view.js")).NoticeView,
  history: async () => (await import("./history/history_view.js")).HistoryView,
  word: async () => (await import("./word/word_view.js")).WordView,
  registry: async () => (await import("./registry/registry_view.js")).RegistryView,
};

export function Frame({ desk }) {
  const route = useRoute();
  const View = useLoaded(VIEWS, route.view);
  return html`
    <header class="frame">
      <a class="brand" href=${toArchive}>${say("desk")}</a>
      <nav aria-label=${say("mainMenu")}>
        <a href=${toArchive} aria-current=${route.view === "archive" ? "page" : null}>${say("archive")}</a>
        <a href=${toRegistry} aria-current=${route.view === "registry" ? "page" : null}>${say("registry")}</a>
      </nav>
      <span class="office">${desk.office}</span>
    </header>
    ${desk.refusal
      ? html`<main class="waiting"><p>${desk.refusal.isClosed ? say("sessionClosed") : say("noAnswer")}</p></main>`
      : View && html`<${View} key=${route.id} desk=${desk} ...${route} />`}
  `;
}
