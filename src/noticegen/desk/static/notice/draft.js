// What the page shows of a notice: what the server has confirmed, with all that the writer wants beyond that.

import { redo, undo } from "./intents.js";
import { identified } from "./outline.js";

export class Draft {
  opened = null; // the server's last answer
  confirmed = null; // its outline, with identities
  outline = null; // what the page shows; null while the YAML cannot be read
  shapedAt = 0; // the version since which its paths are what they are
  queue = []; // intents that the server has not confirmed
  refused = new Map(); // field → { value, message }: typed, and not possible
  notes = []; // sentences that the writer is to be told
  epoch = 0; // counts what may replace the words in the very field that has the cursor
  asked = null; // { id, key }: an entry that is to show something, as { key: "units" } the search for units
  wanted = null; // { field or path, caret }: where the cursor is to go once that is drawn
  #listeners = new Set();

  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed() {
    this.outline = this.confirmed && this.opened.outline && this.queue.reduce((all, each) => each.apply(all), this.confirmed);
    for (const listener of this.#listeners) listener();
  }

  // Whether this field holds words that the server does not have.
  holds(field) {
    return this.refused.has(field) || this.queue.some((each) => each.field === field);
  }

  get isSaved() {
    return !this.queue.length && !this.refused.size;
  }

  // Words typed into a field: the newest count.
  type(intent) {
    this.refused.delete(intent.field);
    const place = this.queue.findLastIndex((each) => each.field === intent.field && !each.isSent);
    if (place >= 0 && this.queue.slice(place).every((each) => each.field)) this.queue[place] = intent;
    else this.queue.push(intent);
    this.changed();
  }

  // What was typed into one field in a row, and not taken by the server, is one again: the newest.
  rejoin() {
    this.queue = this.queue.filter((each, index) => !each.field || each.field !== this.queue[index + 1]?.field);
  }

  // Anything else. `wanted` says where the cursor goes.
  do(intent, wanted = null) {
    this.queue.push(intent);
    if (wanted) this.wanted = wanted;
    this.changed();
  }

  undo = () => this.do(undo());
  redo = () => this.do(redo());

  ask(asked) {
    this.asked = asked;
    this.changed();
  }

  // Once, until the writer has put it away.
  tell(words) {
    if (!this.notes.includes(words)) this.notes = [...this.notes, words];
    this.changed();
  }

  forget(words) {
    this.notes = this.notes.filter((each) => each !== words);
    this.changed();
  }

  drop(batch) {
    this.queue = this.queue.filter((each) => !batch.includes(each));
  }

  // `before` is the outline that this one follows upon.
  receive(opened, before = this.confirmed) {
    this.opened = opened;
    if (opened.outline) this.confirmed = this.identified(opened.outline, before ?? undefined);
  }

  // Another file that is edited the same way has another outline.
  identified(outline, before) {
    return identified(outline, before);
  }

  receiveOther(opened) {
    this.epoch += 1;
    this.shapedAt = opened.version;
    this.receive(opened);
  }
}
