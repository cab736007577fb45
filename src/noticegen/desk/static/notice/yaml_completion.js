// Keys and fixed values that the notice's JSON Schema allows where the cursor is in the YAML.

// A completion source for CodeMirror. `schema` may be null: then nothing is offered.
export function completion(schema) {
  return (context) => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const value = /^(\s*(?:- )*)([a-z_]+):\s+(\S*)$/.exec(before);
    const key = /^((?:\s*(?:- )*))([a-z_]*)$/.exec(before);
    if (!schema || !(value || key) || (key && !key[2] && !context.explicit)) return null;
    const lines = context.state.doc.toString().split("\n").slice(0, line.number - 1);
    const allowed = at(schema, keysAbove(lines, (value ?? key)[1].length));
    if (value) return options(context.pos - value[3].length, valuesOf(schema, allowed.map((each) => each.properties?.[value[2]])));
    return options(context.pos - key[2].length, keysOf(schema, allowed));
  };
}

const options = (from, list) => (list.length ? { from, options: list } : null);

// The keys that a line of this indent stands below, from the top.
function keysAbove(lines, indent) {
  const keys = [];
  let open = indent;
  for (const line of lines.toReversed()) {
    const found = /^((?:\s*(?:- )*))([a-z_]+):/.exec(line);
    if (!found || found[1].length >= open) continue;
    if (!line.trim() || line.trim().startsWith("#")) continue;
    keys.unshift(found[2]);
    open = found[1].replace(/- $/, "").length || found[1].length;
    if (!open) break;
  }
  return keys;
}

// All schemas that may hold below these keys, through lists, references and choices.
function at(schema, keys) {
  let all = opened(schema, [schema]);
  for (const key of keys) all = opened(schema, all.map((each) => each.properties?.[key]).filter(Boolean));
  return all;
}

function opened(schema, list, seen = new Set()) {
  return list.flatMap((each) => {
    if (!each || seen.has(each)) return [];
    seen.add(each);
    const referred = each.$ref && each.$ref.split("/").slice(1).reduce((part, name) => part?.[name], schema);
    const others = [referred, each.items, ...(each.anyOf ?? []), ...(each.oneOf ?? []), ...(each.allOf ?? [])];
    return [each, ...opened(schema, others.filter(Boolean), seen)];
  });
}

function keysOf(schema, allowed) {
  const found = new Map(allowed.flatMap((each) => Object.entries(each.properties ?? {})));
  return [...found].map(([label, said]) => ({ label, apply: `${label}: `, type: "property", detail: said.title, info: said.description }));
}

function valuesOf(schema, starts) {
  const all = opened(schema, starts.filter(Boolean));
  const values = new Set(all.flatMap((each) => each.enum ?? (each.const === undefined ? [] : [each.const])));
  return [...values].map((label) => ({ label: String(label), type: "enum" }));
}
