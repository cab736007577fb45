// The notice's outline as the server gives it, with an identity for everything that can be added, moved or taken away.
//
// Paths change with every entry that is added above; a field that has the cursor must stay the same field. So each new
// outline is laid beside the one before: an entry that is still there keeps its `id`, and what has not changed at all
// stays the very same object, which is not drawn again. `field` names a text to write in.

let count = 0;

export const newId = () => `e${++count}`;
export const pathKey = (path) => JSON.stringify(path);

export function identified(outline, before = { head: [], parts: [] }) {
  const node = nodeMaker(outline.parts.some((each) => isLabelled(each.nodes ?? [])));
  return {
    head: fields(outline.head, before.head),
    parts: carried(outline.parts, before.parts, partSays, (fresh, old, id) => part(fresh, old, id, node)),
  };
}

const isLabelled = (nodes) => nodes.some((each) => each.label || isLabelled(each.children));

const partSays = (each) => `${each.key} ${each.key === "appendix" ? pathKey(each.fields?.[0]?.value) : ""}`;
const nodeSays = ({ texts, table }) => pathKey([texts.map((each) => each.value), table && table.rows.map(rowSays)]);
const rowSays = (row) => pathKey(row.cells.map((each) => each.value));
const said = (each) => (each.title ?? each.name)?.value ?? each.title ?? each.name ?? "";
const personSays = (each) => pathKey([each.label, each.path.length]);

function part(fresh, old, id, node) {
  const children = fresh.nodes ?? (fresh.texts ?? []).map(textAsNode);
  const made = {
    ...fresh,
    id,
    children: carried(children, old?.children, nodeSays, node),
    children_path: fresh.key === "appendix" ? [...fresh.path, "body"] : fresh.path,
    people: carried(fresh.people, old?.people, personSays, person),
    recipients: carried(fresh.recipients, old?.recipients, said, recipient),
    fields: fields(fresh.fields, old?.fields),
  };
  delete made.nodes;
  delete made.texts;
  return made;
}

// A legal basis is an entry of one text, with nothing below it.
function textAsNode({ path, value }) {
  const texts = [{ key: "text", path, value }];
  const none = { units: [], coordinating: [], deadlines: [], numbering: null, table: null };
  return { path, kind: "item", label: "", depth: 0, texts, ...none, children: [], children_path: null };
}

// While the notice has errors nobody knows its labels: then each entry keeps the one that it had.
function nodeMaker(areLabelsKnown) {
  const node = (fresh, old, id) => ({
    ...fresh,
    id,
    label: areLabelsKnown ? fresh.label : (old?.label ?? ""),
    texts: fresh.texts.map((each) => ({ ...each, value: each.value ?? "", field: fieldOf(id, each.key, fresh.texts) })),
    children: carried(fresh.children, old?.children, nodeSays, node),
    table: fresh.table && table(fresh.table, old?.table, id),
  });
  return node;
}

// A text stays the same field when it becomes a paragraph, or an item again.
export function fieldOf(id, key, texts) {
  const isItem = key === "paragraph" && !texts.some((each) => each.key === "text");
  return `${id}/${isItem ? "text" : key}`;
}

function table(fresh, old, id) {
  const columns = carried(fresh.columns, old?.columns, said, column);
  const row = (each, _, rowId) => ({
    ...each,
    id: rowId,
    cells: each.cells.map((cell, index) => ({ ...cell, field: `${rowId}/${columns[index]?.id ?? index}` })),
  });
  const caption = { path: [...fresh.path, "caption"], value: null, ...fresh.caption, field: `${id}/caption` };
  return { ...fresh, caption, columns, rows: carried(fresh.rows, old?.rows, rowSays, row) };
}

// `registered` is the id that the registry knows a signer by; one who is written out has texts instead.
function person(fresh, _, id) {
  const texts = ["authority", "post", "name"].map((key) => ({ ...textIn(fresh.path, key, [fresh[key] ?? ""].flat().join("\n"), id), key }));
  return { path: fresh.path, label: fresh.label, registered: fresh.id, id, texts };
}

// A column written as its title alone has the title's path.
function column(fresh, _, id) {
  const path = fresh.path.at(-1) === "title" ? fresh.path.slice(0, -1) : fresh.path;
  return { ...fresh, path, id, title: { path: fresh.path, value: fresh.title ?? "", field: `${id}/title` } };
}

function recipient(fresh, _, id) {
  const name = textIn(fresh.path, "name", fresh.name, id);
  return { ...fresh, id, name: fresh.is_text ? { ...name, path: fresh.path } : name, note: textIn(fresh.path, "note", fresh.note, id) };
}

const textIn = (path, key, value, id) => ({ path: [...path, key], value: value ?? "", field: `${id}/${key}` });

const fields = (fresh, old) =>
  carried(fresh, old, (each) => pathKey(each.path), (each, _, id) => ({ ...each, id, field: pathKey(each.path) }));

// The entries of a list, each with the identity of the one before that it still is.
export function carried(fresh = [], old = [], says, make) {
  const before = partners(old, fresh, says);
  const made = fresh.map((each, index) => {
    const partner = before[index];
    const next = make(each, partner, partner?.id ?? newId());
    return partner && isSame(partner, next) ? partner : next;
  });
  return made.length === old.length && made.every((each, index) => each === old[index]) ? old : made;
}

// Who was who: alike from the start and from the end, then alike anywhere between; as many as are left are the same
// entries with other words.
function partners(old, fresh, says) {
  const [was, is] = [old.map(says), fresh.map(says)];
  const found = new Array(fresh.length);
  let start = 0;
  while (start < is.length && start < was.length && was[start] === is[start]) found[start] = old[start++];
  let end = 0;
  const isOpen = () => is.length - end > start && was.length - end > start;
  while (isOpen() && was.at(-1 - end) === is.at(-1 - end)) found[is.length - 1 - end] = old[was.length - 1 - end++];
  const left = new Set(range(start, was.length - end));
  const open = range(start, is.length - end).filter((index) => {
    const other = [...left].find((each) => was[each] === is[index]);
    if (other === undefined) return true;
    found[index] = old[other];
    return !left.delete(other);
  });
  if (open.length === left.size) [...left].forEach((each, index) => (found[open[index]] = old[each]));
  return found;
}

const range = (start, end) => Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);

function isSame(before, after) {
  return Object.keys(after).every((key) => before[key] === after[key] || isAlike(before[key], after[key]));
}

// Lists of entries have been compared already: they are the same object, or something in them has changed.
function isAlike(before, after) {
  if (Array.isArray(after) && after[0]?.id) return false;
  return JSON.stringify(before) === JSON.stringify(after);
}
