// The page begins here: language and office, then the view that the address asks for.

import { html, render } from "./vendor/preact.js";
import { get } from "./api.js";
import { Frame } from "./frame.js";
import { setLanguage } from "./words.js";

const desk = await get("/api/desk").catch((refusal) => ({ lang: "vi", office: null, refusal }));
setLanguage(desk.lang);
render(html`<${Frame} desk=${desk} />`, document.getElementById("desk"));
