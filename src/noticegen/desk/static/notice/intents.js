// What a writer can want: each is shown at once (`apply` to the outline) and told to the server (`edits` for it).
//
// An intent names entries by id and looks their paths up when it is sent, because others before it may move them. One
// whose entry is gone gives no edits. `field` is the text it writes; `isWide`: it may change the field that is written
// in, and the server says where the cursor goes.

import { fieldOf, newId } from "./outline.js";
import { entryOf, locate, textOf, withChildren, withNode, withText } from "./places.js";

const nothing = (outline) => outline;

export const write = (field, value, written = value) => ({
  field,
  value,
  edits: (outline) => on(textOf(outline, field), ({ path }) => [{ op: "set", path, value: written }]),
  apply: (outline) => withText(outline, field, value),
});

// New entries behind or before others, as the YAML has them; the intent's `id` is the last one's.
export function insert(ownerId, index, ...values) {
  const ids = values.map(newId);
  return {
    id: ids.at(-1),
    edits: (outline) =>
      on(entryOf(outline, ownerId), ({ children_path: path }) =>
        values.map((value, place) => ({ op: "insert", path, index: index + place, value }))),
    apply: (outline) => {
      const fresh = values.map((value, place) => freshNode(value, ids[place], isProse(outline, ownerId)));
      return withChildren(outline, ownerId, (list) => list.toSpliced(index, 0, ...fresh));
    },
    isWide: values.some((value) => "table" in Object(value)),
  };
}

export const remove = (id) => ({
  edits: (outline) => on(locate(outline, id), ({ node }) => [{ op: "remove", path: node.path }]),
  apply: (outline) => without(outline, id),
});

// To a place in the same list or another: `index` counts in the list as it will be without the node.
export const move = (id, ownerId, index) => ({
  edits: (outline) =>
    on(locate(outline, id), (from) => {
      const [path, to_path] = [from.owner, entryOf(outline, ownerId)].map((owner) => owner.children_path);
      const other = from.owner.id === ownerId ? {} : { to_path };
      return [{ op: "move", path, index: from.index, to: index, ...other }];
    }),
  apply: (outline) =>
    on(locate(outline, id), ({ node }) =>
      withChildren(without(outline, id), ownerId, (list) => list.toSpliced(index, 0, node)), outline),
});

export const indent = (id) => ({
  edits: (outline) => on(locate(outline, id), ({ node }) => [{ op: "indent", path: node.path }]),
  apply: (outline) => {
    const { node, index, owner } = locate(outline, id) ?? {};
    const before = owner?.children[index - 1];
    return before ? withChildren(without(outline, id), before.id, (list) => [...list, node]) : outline;
  },
});

export const outdent = (id) => ({
  edits: (outline) => on(locate(outline, id), ({ node }) => [{ op: "outdent", path: node.path }]),
  apply: (outline) => {
    const { node, owner, above } = locate(outline, id) ?? {};
    const higher = above?.at(-2);
    if (!higher) return outline;
    const place = higher.children.findIndex((each) => each.id === owner.id) + 1;
    return withChildren(without(outline, id), higher.id, (list) => list.toSpliced(place, 0, node));
  },
});

// What stands behind the cursor is the next entry; where the entry has others below it, the first of these.
export function split(id, field, at) {
  const next = newId();
  return {
    id: next,
    edits: (outline) => on(textOf(outline, field), ({ path }) => [{ op: "split", path, at }]),
    apply: (outline) => {
      const { node, index, owner } = locate(outline, id) ?? {};
      const text = node?.texts.find((each) => each.field === field);
      if (!text) return outline;
      const rest = text.value.slice(at).trimStart();
      const [ownerId, place] = node.children.length ? [id, 0] : [owner.id, index + 1];
      const fresh = freshNode(text.key === "paragraph" ? { paragraph: rest } : rest, next, isProse(outline, ownerId));
      const cut = withText(outline, field, text.value.slice(0, at).trimEnd());
      return withChildren(cut, ownerId, (list) => list.toSpliced(place, 0, fresh));
    },
  };
}

// To the end of the entry before it. Where that cannot be, `apply` changes nothing, and nothing is sent.
export const join = (id) => ({
  edits: (outline) => on(joined(outline, id), ({ node }) => [{ op: "join", path: node.texts[0].path }]),
  apply: (outline) =>
    on(joined(outline, id), ({ node, before }) => {
      const target = before.texts.at(-1);
      const words = [target.value, node.texts[0].value].filter(Boolean).join(" ");
      return withText(without(outline, id), target.field, words);
    }, outline),
});

export function joined(outline, id) {
  const place = locate(outline, id);
  const before = place?.owner.children[place.index - 1];
  if (!before?.texts.length || before.children.length) return undefined;
  const { node } = place;
  const isBare = node.texts.length === 1 && ![node.children, node.units, node.coordinating, node.deadlines].some((each) => each.length);
  return isBare ? { node, before } : undefined;
}

// A key of a node: its units, deadlines, numbering.
export const setKey = (id, key, value) => ({
  edits: (outline) => on(locate(outline, id), ({ node }) => [{ op: "field", path: node.path, key, value }]),
  apply: (outline) => withNode(outline, id, (node) => ({ ...node, [key]: value })),
});

// Edits of anything else, from the outline as it then is; shown when the server has answered. `goTo` gives the path that
// wants the cursor then, from the new outline.
export const edit = (edits, goTo) => ({ edits, goTo, apply: nothing, isWide: true });

export const writeYaml = (value) => ({
  field: "yaml",
  value,
  edits: () => [{ op: "text", value }],
  apply: nothing,
});

export const fix = (key) => ({ edits: () => [{ op: "fix", key }], apply: nothing, isWide: true });
export const undo = () => ({ action: "undo", apply: nothing, isWide: true });
export const redo = () => ({ action: "redo", apply: nothing, isWide: true });

function on(found, change, otherwise = []) {
  return found ? change(found) : otherwise;
}

const without = (outline, id) =>
  on(locate(outline, id), ({ owner }) =>
    withChildren(outline, owner.id, (list) => list.filter((each) => each.id !== id)), outline);

// In opening and closing, a plain text is a paragraph.
const isProse = (outline, ownerId) =>
  outline.parts.some(({ id, key }) => id === ownerId && (key === "opening" || key === "closing"));

const KINDS = ["heading", "text", "paragraph"];

function freshNode(value, id, inProse = false) {
  const said = typeof value === "string" ? { [inProse ? "paragraph" : "text"]: value } : value;
  const found = KINDS.filter((key) => key in said).map((key) => ({ key, value: said[key], path: null }));
  const texts = found.map((each) => ({ ...each, field: fieldOf(id, each.key, found) }));
  const kind = said.table ? "table" : said.heading !== undefined ? "heading" : said.paragraph !== undefined ? "paragraph" : "item";
  const none = { units: [], coordinating: [], deadlines: [], numbering: null, table: null };
  const children = (said.items ?? []).map((each, index) => freshNode(each, `${id}.${index}`));
  return { id, path: null, kind, label: "", depth: 0, texts, ...none, children, children_path: null };
}
