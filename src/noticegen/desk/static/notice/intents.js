// What a writer can want: each is shown at once (`apply` to the outline) and told to the server (`edits` for it).
//
// An intent names entries by id, places by their neighbours, and looks up paths and numbers when it is sent, because
// others before it may move them. One whose entry or place is gone gives no edits; `value` is the words that are lost
// with it. `field` is the text it writes; `isWide`: it may change the field that is written in, and the server says
// where the cursor goes.

import { fieldOf, newId } from "./outline.js";
import { canGo, entryOf, locate, textOf, withChildren, withNode, withText } from "./places.js";

const nothing = (outline) => outline;

export const write = (field, value, written = value) => ({
  field,
  value,
  edits: (outline) => on(textOf(outline, field), ({ path }) => [{ op: "set", path, value: written }]),
  apply: (outline) => withText(outline, field, value),
});

// New entries at a place, as the YAML has them; the intent's `id` is the last one's.
export function insert(place, ...values) {
  const ids = values.map(newId);
  return {
    id: ids.at(-1),
    value: values.map((each) => each.paragraph ?? each).filter((each) => typeof each === "string").join(" ").trim(),
    edits: (outline) =>
      on(place(outline), ({ owner, index }) =>
        values.map((value, number) => ({ op: "insert", path: owner.children_path, index: index + number, value }))),
    apply: (outline) =>
      on(place(outline), ({ owner, index }) => {
        const fresh = values.map((value, number) => freshNode(value, ids[number], isProse(outline, owner.id)));
        return withChildren(outline, owner.id, (list) => list.toSpliced(index, 0, ...fresh));
      }, outline),
    isWide: values.some((value) => "table" in Object(value)),
  };
}

export const remove = (id) => ({
  edits: (outline) => on(locate(outline, id), ({ node }) => [{ op: "remove", path: node.path }]),
  apply: (outline) => without(outline, id),
});

// To a place in the same list or another: it is counted in the list as it will be without the node.
export const move = (id, place) => ({
  edits: (outline) =>
    on(moved(outline, id, place), ({ from, owner, index }) => {
      const other = from.owner.id === owner.id ? {} : { to_path: owner.children_path };
      return [{ op: "move", path: from.owner.children_path, index: from.index, to: index, ...other }];
    }),
  apply: (outline) =>
    on(moved(outline, id, place), ({ from, owner, index }) =>
      withChildren(without(outline, id), owner.id, (list) => list.toSpliced(index, 0, from.node)), outline),
});

function moved(outline, id, place) {
  const [from, to] = [locate(outline, id), place(without(outline, id))];
  return from && to && { from, ...to };
}

// Below the entry before it, which is still this one; else it would go where nobody saw it go.
export const indent = (id, before) => ({
  edits: (outline) => on(going(outline, id, "in", before), ({ node }) => [{ op: "indent", path: node.path }]),
  apply: (outline) =>
    on(going(outline, id, "in", before), ({ node }) =>
      withChildren(without(outline, id), before, (list) => [...list, node]), outline),
});

// Behind its owner, which is still this one.
export const outdent = (id, ownerId) => ({
  edits: (outline) => on(going(outline, id, "out", ownerId), ({ node }) => [{ op: "outdent", path: node.path }]),
  apply: (outline) =>
    on(going(outline, id, "out", ownerId), ({ node, above }) => {
      const place = above.at(-2).children.findIndex((each) => each.id === ownerId) + 1;
      return withChildren(without(outline, id), above.at(-2).id, (list) => list.toSpliced(place, 0, node));
    }, outline),
});

function going(outline, id, way, neighbour) {
  const place = canGo(outline, id, way) ? locate(outline, id) : undefined;
  return place && neighbourOf(place, way) === neighbour ? place : undefined;
}

// The entry that a place goes into or out of.
export const neighbourOf = ({ index, owner }, way) => (way === "in" ? owner.children[index - 1].id : owner.id);

// What stands behind the cursor is the next entry; where the entry has others below it, the first of these. `at` counts
// in these words: where the field says others by then, nothing is cut.
export function split(id, field, at, words) {
  const next = newId();
  const textIn = (outline) => [textOf(outline, field)].find((text) => text && isAlike(text.value, words));
  return {
    id: next,
    edits: (outline) => on(textIn(outline), ({ path }) => [{ op: "split", path, at }]),
    apply: (outline) => {
      const { node, index, owner } = locate(outline, id) ?? {};
      const text = node && textIn(outline);
      if (!text) return outline;
      const rest = text.value.slice(at).trimStart();
      const [ownerId, place] = node.children.length ? [id, 0] : [owner.id, index + 1];
      const fresh = freshNode(text.key === "paragraph" ? { paragraph: rest } : rest, next, isProse(outline, ownerId));
      const cut = withText(outline, field, text.value.slice(0, at).trimEnd());
      return withChildren(cut, ownerId, (list) => list.toSpliced(place, 0, fresh));
    },
  };
}

// As the file keeps them: blanks at the ends go there.
const isAlike = (some, others) => bare(some) === bare(others);
const bare = (words) => (words ?? "").normalize("NFC").trim().split(/\s+/).join(" ");

// To the end of the entry before it, which is still this one. Else `apply` changes nothing, and nothing is sent.
export const join = (id, beforeId) => ({
  edits: (outline) => on(joinedTo(outline, id, beforeId), ({ node }) => [{ op: "join", path: node.texts[0].path }]),
  apply: (outline) =>
    on(joinedTo(outline, id, beforeId), ({ node, before }) => {
      const target = before.texts.at(-1);
      const words = [target.value, node.texts[0].value].filter(Boolean).join(" ");
      return withText(without(outline, id), target.field, words);
    }, outline),
});

function joinedTo(outline, id, beforeId) {
  const both = joined(outline, id);
  return both?.before.id === beforeId ? both : undefined;
}

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
