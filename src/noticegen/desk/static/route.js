// Which view the address asks for: "#/" the archive, "#/thong-bao/ID" a notice, "#/danh-ba" the registry. Behind a
// notice's id may stand a part of it: "lich-su" its history, "word" its edits in Word; any other belongs to Soạn. Behind
// the registry may stand one of its sections.

import { useEffect, useState } from "./vendor/preact.js";

export const toArchive = "#/";
export const toRegistry = "#/danh-ba";
export const toSection = (key) => `${toRegistry}/${encodeURIComponent(key)}`;
export const toNotice = (id, part = "") => `#/thong-bao/${encodeURIComponent(id)}${part && `/${part}`}`;

export function go(address) {
  location.hash = address;
}

export function useRoute() {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const changed = () => setRoute(read());
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return route;
}

const PARTS = { "lich-su": "history", word: "word" };

function read() {
  const [view = "", id = "", part = ""] = location.hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  if (view === "thong-bao" && id) return { view: PARTS[part] ?? "notice", id, part };
  return view === "danh-ba" ? { view: "registry", id: "", part: id } : { view: "archive", id: "", part: "" };
}
