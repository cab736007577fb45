// Which problem stands beside which field: at the entry of its path, or of the nearest path above that has one.

import { textOf } from "./places.js";

// What the check says, and what could not be written into the file.
export function allProblems({ opened, outline, refused }) {
  const own = [...refused].map(([field, { message }]) => ({
    key: `refused ${field}`,
    severity: "error",
    message,
    hint: "",
    fix: null,
    path: outline ? (textOf(outline, field)?.path ?? null) : null,
  }));
  return [...own, ...opened.problems];
}

// Ids of entries → their problems; `null` → those that belong to no entry. It is found anew only when the server has
// said something, not at every letter; a list that has not changed is the same one.
export class PlacedProblems {
  #of = [];
  #placed = new Map();

  of(session) {
    const now = [session.opened, session.outline === null, session.refused.size];
    if (now.some((each, index) => each !== this.#of[index])) this.#place(session);
    this.#of = now;
    return this.#placed;
  }

  #place(session) {
    const [anchors, before] = [new Map(anchorsOf(session.outline)), this.#placed];
    this.#placed = new Map();
    for (const problem of allProblems(session)) {
      const id = anchorOf(problem.path, anchors);
      this.#placed.set(id, [...(this.#placed.get(id) ?? []), problem]);
    }
    for (const [id, list] of this.#placed) {
      if (before.has(id) && JSON.stringify(before.get(id)) === JSON.stringify(list)) this.#placed.set(id, before.get(id));
    }
  }
}

function* anchorsOf(outline) {
  for (const field of outline?.head ?? []) yield [JSON.stringify(field.path), field.id];
  for (const part of outline?.parts ?? []) {
    yield [JSON.stringify(part.path), part.id];
    for (const each of [...part.fields, ...part.people, ...part.recipients]) yield [JSON.stringify(each.path), each.id];
    yield* nodesOf(part);
  }
}

function* nodesOf(owner) {
  for (const node of owner.children) {
    yield [JSON.stringify(node.path), node.id];
    yield* nodesOf(node);
  }
}

function anchorOf(path, anchors) {
  for (let length = path?.length ?? 0; length > 0; length--) {
    const id = anchors.get(JSON.stringify(path.slice(0, length)));
    if (id) return id;
  }
  return null;
}
