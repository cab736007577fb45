// The registry while it is edited: like a notice, with an outline of its own. An entry's `id` is the page's; the one in
// the file is `registered`.

import { carried, pathKey } from "../notice/outline.js";
import { Session } from "../notice/session.js";

export class RegistrySession extends Session {
  constructor(words) {
    super("", words);
    this.address = "/api/registry";
  }

  identified(outline, before = { sections: [] }) {
    return { sections: carried(outline.sections, before.sections, (each) => each.key, section) };
  }

  isLost(outline, after) {
    return Boolean(outline && after) && said(outline) === said(after);
  }
}

const section = (fresh, old, id) => ({ ...fresh, id, entries: carried(fresh.entries, old?.entries, says, entryOf(fresh)) });

const says = (each) => pathKey([each.registered ?? each.id, each.title]);

// What a field is called and takes is said once, in the section's `blank`.
const entryOf = ({ blank }) => (fresh, _, id) => ({
  ...fresh,
  id,
  registered: fresh.id,
  fields: fresh.fields.map((field, index) => ({ ...blank[index], ...field, field: `${id}/${field.key}` })),
});

const said = ({ sections }) => pathKey(sections.map(({ entries }) => entries.map(({ fields }) => fields.map(({ value }) => value))));
