// What can be done with an entry, as intents of the session: paths are looked up when they are sent.

import { post } from "../api.js";
import { edit } from "../notice/intents.js";
import { entryOf } from "../notice/places.js";
import { settled } from "../notice/settled.js";
import { wordsOf } from "../refusal_words.js";
import { say } from "./words.js";

export const add = (session, key, value) =>
  session.do(edit((outline) => [{ op: "insert", path: [key], index: sectionOf(outline, key).entries.length, value }]));

export const drop = (session, id) => onEntry(session, id, ({ path }) => [{ op: "remove", path }]);

// One place up or down; nothing happens at the ends.
export function move(session, id, steps) {
  session.do(edit((outline) => {
    const section = outline.sections.find((each) => each.entries.some((one) => one.id === id));
    const index = section?.entries.findIndex((each) => each.id === id) ?? -1;
    const to = index + steps;
    return index >= 0 && to >= 0 && to < section.entries.length ? [{ op: "move", path: section.path, index, to }] : [];
  }));
}

export const setField = (session, id, key, value) =>
  onEntry(session, id, ({ fields }) => [{ op: "set", path: fields.find((each) => each.key === key).path, value }]);

// Another id, for it and for all who name it.
export async function rename(session, id, to) {
  await settled(session);
  const { path } = entryOf(session.outline, id).fields.find((each) => each.key === "id");
  try {
    const { renamed, ...opened } = await post(`${session.address}/rename`, { version: session.opened.version, path, to });
    session.show(opened);
    session.tell(say("renamed", { to, n: renamed }));
  } catch (refusal) {
    session.tell(wordsOf(refusal));
  }
}

// A line of words alone becomes one with keys, so that it can have a purpose and units.
export const openLine = (session, id) => onEntry(session, id, ({ path, title }) => [{ op: "set", path, value: { name: title } }]);

const onEntry = (session, id, edits) =>
  session.do(edit((outline) => {
    const found = entryOf(outline, id);
    return found ? edits(found) : [];
  }));

export const sectionOf = (outline, key) => outline.sections.find((each) => each.key === key);

// All ids of the registry, so that a new one is none of them.
export const idsOf = (outline) => outline.sections.flatMap(({ entries }) => entries.map((each) => each.registered ?? each.id));
