// Finding and changing entries of an outline by their ids. Outlines are never changed in place.

// Every object of the outline that has a `field`, with its path and value.
export function* textsOf(thing) {
  if (Array.isArray(thing)) for (const each of thing) yield* textsOf(each);
  else if (thing && typeof thing === "object") {
    if (thing.field) yield thing;
    for (const each of Object.values(thing)) if (each && typeof each === "object") yield* textsOf(each);
  }
}

// The text of this field, or undefined when it is gone.
export function textOf(outline, field) {
  for (const each of textsOf(outline)) if (each.field === field) return each;
}

// The first text that says something else than before, or was not there.
export function changedText(before, after) {
  const said = new Map([...textsOf(before)].map((each) => [each.field, each.value]));
  for (const each of textsOf(after)) if (each.value !== said.get(each.field)) return each;
}

// The entry of this id, wherever it is: node, row, column, person, recipient, part.
export function entryOf(thing, id) {
  if (!thing || typeof thing !== "object") return undefined;
  if (thing.id === id) return thing;
  for (const each of Object.values(thing)) {
    const found = entryOf(each, id);
    if (found) return found;
  }
}

// A node with where it stands: `owner` is the part or node whose children it is one of, `above` all owners from the
// part down to that one.
export function locate(outline, id) {
  for (const part of outline.parts) {
    const found = locateIn(part, id, [part]);
    if (found) return found;
  }
}

function locateIn(owner, id, above) {
  const index = owner.children.findIndex((each) => each.id === id);
  if (index >= 0) return { node: owner.children[index], index, owner, above, part: above[0] };
  for (const child of owner.children) {
    const found = locateIn(child, id, [...above, child]);
    if (found) return found;
  }
}

// A place names the neighbour that it is behind, and no number: others come and go before it is heard of. Each gives
// { owner, index } in the outline as it is then, or undefined when that neighbour is gone.
export const behind = (id) => (outline) => {
  const place = locate(outline, id);
  return place && { owner: place.owner, index: place.index + 1 };
};

export const firstIn = (id) => placeIn(id, () => 0);
export const lastIn = (id) => placeIn(id, ({ children }) => children.length);

const placeIn = (id, indexIn) => (outline) => {
  const owner = entryOf(outline, id);
  return owner && { owner, index: indexIn(owner) };
};

// The number that comes behind this one of a list: 0 behind none, undefined when it is gone.
export function indexBehind(list, id) {
  const index = list.findIndex((each) => each.id === id);
  if (id) return index < 0 ? undefined : index + 1;
  return 0;
}

// The one that an entry of a list stands behind once it has gone to another number there; undefined for the first. From
// another list its own number is -1.
export const neighbourAt = (list, index, to) => list.filter((_, number) => number !== index)[to - 1]?.id;

// The same outline, with other children below one part or node.
export const withChildren = (outline, ownerId, change) =>
  withOwner(outline, ownerId, (owner) => ({ ...owner, children: change(owner.children) }));

// The same outline, with another node in the place of one.
export const withNode = (outline, id, change) => withOwner(outline, id, change);

function withOwner(outline, id, change) {
  return { ...outline, parts: mapped(outline.parts, (part) => changed(part, id, change)) };
}

function changed(entry, id, change) {
  if (entry.id === id) return change(entry);
  const children = mapped(entry.children, (child) => changed(child, id, change));
  return children === entry.children ? entry : { ...entry, children };
}

function mapped(list, change) {
  const made = list.map(change);
  return made.every((each, index) => each === list[index]) ? list : made;
}

// The same outline, with another value in one field.
export function withText(outline, field, value) {
  const change = (thing) => {
    if (Array.isArray(thing)) return mapped(thing, change);
    if (!thing || typeof thing !== "object") return thing;
    if (thing.field === field) return { ...thing, value };
    const entries = Object.entries(thing).map(([key, each]) => [key, each && typeof each === "object" ? change(each) : each]);
    return entries.every(([key, each]) => each === thing[key]) ? thing : Object.fromEntries(entries);
  };
  return change(outline);
}

// The nodes of a part in reading order, each with its depth and where it stands among its own.
export function rowsOf(owner, depth = 0) {
  return owner.children.flatMap((node, index) => [
    { node, depth, isFirst: index === 0, isLast: index === owner.children.length - 1 },
    ...rowsOf(node, depth + 1),
  ]);
}

// The last text of the row before this one in reading order, where the cursor goes when it is taken away.
export function textBefore(outline, id) {
  const rows = outline.parts.flatMap((part) => rowsOf(part)).map(({ node }) => node);
  const place = rows.findIndex((node) => node.id === id);
  for (const node of rows.slice(0, Math.max(0, place)).reverse()) if (node.texts.length) return node.texts.at(-1);
}

// Whether an entry can go this way: "in", "out", "up", "down".
export function canGo(outline, id, way) {
  const place = outline && locate(outline, id);
  if (!place) return false;
  if (way === "in") return place.part.kind === "nodes" && place.index > 0 && takesEntries(place.owner.children[place.index - 1]);
  if (way === "out") return place.above.length > 1;
  return way === "up" ? place.index > 0 : place.index < place.owner.children.length - 1;
}

const takesEntries = (node) => node.kind !== "table";
