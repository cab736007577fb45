// The pages as they would be printed. A click goes to the field of what is printed there; the field with the cursor is
// marked on its page. Neither side ever scrolls with the other.

import { html, memo, useEffect, useRef } from "../vendor/preact.js";
import { say } from "../words.js";
import { boxesOf, pathUnder } from "./page_boxes.js";

export const PagesView = memo(({ pages, place, onGo }) => {
  const pane = useRef();
  const key = JSON.stringify(place);
  useEffect(() => showMark(pane.current), [key]);
  if (!pages) return html`<div class="pages" aria-label=${say("pages")} role="region" tabindex="0"><p class="quiet">${say("pagesLater")}</p></div>`;
  const marks = place ? boxesOf(pages.boxes, place) : [];
  return html`<div class="pages ${pages.is_stale ? "stale" : ""}" ref=${pane} aria-label=${say("pages")} role="region" tabindex="0">
    ${pages.is_stale && html`<p class="why" role="status">${pages.why === "errors" ? say("staleErrors") : say("staleOther", { why: pages.why })}</p>`}
    ${!pages.pages.length && html`<p class="quiet">${say("pagesNone")}</p>`}
    ${pages.pages.map((page, index) => html`<${Page} key=${index} ...${{ page, number: index + 1, of: pages.pages.length, marks, boxes: pages.boxes, onGo }} />`)}
  </div>`;
});

function Page({ page, number, of, marks, boxes, onGo }) {
  const clicked = (event) => {
    const sheet = event.currentTarget.getBoundingClientRect();
    const scale = page.width / sheet.width;
    const path = pathUnder(boxes, number, (event.clientX - sheet.left) * scale, (event.clientY - sheet.top) * scale);
    if (path) onGo(path);
  };
  const percent = (part, whole) => `${(100 * part) / whole}%`;
  return html`<div class="page" data-page=${number} style=${{ aspectRatio: `${page.width} / ${page.height}` }} onClick=${clicked}>
    <img src=${`/api/pages/${page.digest}.png`} alt=${say("pageOf", { n: number, of })} draggable=${false} loading="lazy" />
    ${marks
      .filter((each) => each.page === number)
      .map((box) => html`<div
        class="mark"
        style=${{
          left: percent(box.x, page.width),
          top: percent(box.y, page.height),
          width: percent(box.width, page.width),
          height: percent(box.height, page.height),
        }}
      ></div>`)}
  </div>`;
}

// Scrolls to the mark only if none of it can be seen; only when the cursor has gone elsewhere, never while typing.
function showMark(pane) {
  const marks = [...(pane?.querySelectorAll(".mark") ?? [])];
  if (!marks.length || !pane.offsetHeight) return;
  const view = pane.getBoundingClientRect();
  const isSeen = marks.some((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return bottom > view.top && top < view.bottom;
  });
  if (!isSeen) pane.scrollTop += marks[0].getBoundingClientRect().top - view.top - view.height / 3;
}
