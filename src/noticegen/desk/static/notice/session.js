// A notice that is being written: what the server has confirmed, what the writer wants beyond that, and the talk between.
//
// The page shows the confirmed outline with all that waits applied to it. One request at a time; nothing that was typed
// leaves the queue before the server has it on the disk, or has refused it in words that the page shows.

import { get, post } from "../api.js";
import { redo, undo } from "./intents.js";
import { identified } from "./outline.js";
import { changedText, textOf } from "./places.js";
import { isLost, resolved } from "./sending.js";

const PAUSE = 150;
const RETRY_AFTER = [1000, 2000, 4000, 8000];

export class Session {
  opened = null; // the server's last answer
  outline = null; // what the page shows; null while the YAML cannot be read
  queue = []; // intents that the server has not confirmed
  refused = new Map(); // field → { value, message }: typed, and not possible
  conflict = null; // { theirs, mine } when the file was changed outside
  notes = []; // [{ words }]: what the writer is to be told once
  isClosed = false;
  failures = 0;
  epoch = 0; // counts what may replace the words in the very field that has the cursor
  asked = null; // { id, key }: an entry that is to show something, see `ask`
  wanted = null; // { field or path, caret }: where the cursor is to go once that is drawn
  #confirmed = null;
  #isBusy = false;
  #timer = 0;
  #listeners = new Set();

  constructor(id, words) {
    this.address = `/api/notices/${encodeURIComponent(id)}`;
    this.words = words; // the sentences it needs, by name
  }

  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed() {
    this.outline = this.#confirmed && this.opened.outline && this.queue.reduce((all, each) => each.apply(all), this.#confirmed);
    for (const listener of this.#listeners) listener();
  }

  async open() {
    try {
      this.#receive(await get(this.address));
    } catch (refusal) {
      this.#told(refusal);
    }
    this.changed();
  }

  // Whether this field holds words that the server does not have.
  holds(field) {
    return this.refused.has(field) || this.queue.some((each) => each.field === field);
  }

  // Words typed into a field: the newest count, and they go out after a short pause.
  type(intent) {
    this.refused.delete(intent.field);
    const place = this.queue.findLastIndex((each) => each.field === intent.field && !each.isSent);
    if (place >= 0 && this.queue.slice(place).every((each) => each.field)) this.queue[place] = intent;
    else this.queue.push(intent);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE);
    this.changed();
  }

  // Anything else: at once. `wanted` says where the cursor goes.
  do(intent, wanted = null) {
    this.queue.push(intent);
    if (wanted) this.wanted = wanted;
    this.changed();
    this.flush();
  }

  // The toolbar asks an entry to show something: { id, key: "units" } opens the search for units there.
  ask(asked) {
    this.asked = asked;
    this.changed();
  }

  undo = () => this.do(undo());
  redo = () => this.do(redo());

  get isSaved() {
    return !this.queue.length && !this.refused.size;
  }

  async flush() {
    clearTimeout(this.#timer);
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.queue.length && !this.conflict && !this.isClosed && (await this.#step()));
    this.#isBusy = false;
    this.changed();
  }

  // The page is being closed: what waits is sent without waiting for an answer.
  sendLast() {
    const { edits } = resolved(this.queue.filter((each) => !each.isSent), this.#confirmed);
    if (edits.length) post(`${this.address}/edit`, { version: this.opened.version, edits }, true).catch(() => {});
  }

  // True if the queue can go on at once.
  async #step() {
    const { batch, edits, action, after } = resolved(this.queue, this.#confirmed, this.#isCareful);
    if (!edits.length && !action) {
      this.#drop(batch);
      return true;
    }
    for (const each of batch) each.isSent = true;
    try {
      const request = { version: this.opened.version, ...(action ? {} : { edits }) };
      const opened = await post(`${this.address}/${action ?? "edit"}`, request);
      this.#done(batch, after, opened);
    } catch (refusal) {
      return this.#failed(refusal, batch, after);
    }
    return true;
  }

  #isCareful = false; // after a refusal: one intent at a time, to learn which it was

  #done(batch, after, opened) {
    this.failures = 0;
    this.#isCareful = false;
    this.#drop(batch);
    this.#receive(opened, after);
    const wide = batch.find((each) => each.isWide);
    if (wide) {
      this.epoch += 1;
      this.wanted = this.#placeAfter(wide, opened, after) ?? this.wanted;
    }
    this.changed();
  }

  // Where the cursor goes after what could not be shown at once.
  #placeAfter(intent, opened, before) {
    if (!opened.outline) return null;
    if (intent.action) return changedText(before, this.#confirmed);
    const path = intent.goTo?.(this.#confirmed) ?? opened.focus;
    return path && { path };
  }

  #drop(batch) {
    this.queue = this.queue.filter((each) => !batch.includes(each));
  }

  #failed(refusal, batch, after) {
    for (const each of batch) each.isSent = false;
    if (refusal.isPassing) return this.#later();
    if (refusal.code === "desk-outside") this.conflict = refusal.body;
    else if (refusal.code === "desk-other-window") return this.#elsewhere(refusal.body.opened, batch, after);
    else if (refusal.isClosed) this.isClosed = true;
    else return this.#refuse(refusal, batch);
    return false;
  }

  #later() {
    const wait = RETRY_AFTER[Math.min(this.failures, RETRY_AFTER.length - 1)];
    this.failures += 1;
    this.#timer = setTimeout(() => this.flush(), wait);
    return false;
  }

  // Somebody else's version becomes ours, and what waits is put on top of it; unless the server had done what was sent
  // and only its answer was lost.
  #elsewhere(opened, batch, after) {
    if (this.failures && this.isLost(opened.outline, after)) {
      this.#done(batch, after, opened);
      return true;
    }
    this.#told(null, this.words.otherWindow);
    this.#receive(opened);
    for (const each of this.queue) {
      if (each.field && this.#confirmed && !textOf(this.#confirmed, each.field)) this.#told(null, this.words.fieldGone(each.value));
    }
    return true;
  }

  // What was typed stays in its field, with the reason; what was to be done is not done.
  #refuse(refusal, batch) {
    if (batch.length > 1) {
      this.#isCareful = true;
      return true;
    }
    const [intent] = batch;
    this.#isCareful = false;
    this.#drop(batch);
    if (intent.field) this.refused.set(intent.field, { value: intent.value, message: refusal.message });
    else this.#told(refusal);
    return true;
  }

  #told(refusal, words = [refusal.message || this.words.noAnswer, refusal.hint].filter(Boolean).join(" ")) {
    this.isClosed ||= Boolean(refusal?.isClosed);
    if (!this.notes.some((each) => each.words === words)) this.notes = [...this.notes, { words }];
  }

  tell(words) {
    this.#told(null, words);
    this.changed();
  }

  forget(note) {
    this.notes = this.notes.filter((each) => each !== note);
    this.changed();
  }

  #receive(opened, before = this.#confirmed) {
    this.opened = opened;
    if (opened.outline) this.#confirmed = this.identified(opened.outline, before ?? undefined);
  }

  // What belongs to a notice's outline; another file that is edited the same way has another.
  identified(outline, before) {
    return identified(outline, before);
  }

  isLost(outline, after) {
    return isLost(outline, after);
  }

  // Another window, or a hand outside, may have changed it: `opened` is what the server says now.
  async refresh(opened = null) {
    if (this.#isBusy || this.conflict || (opened && opened.version <= this.opened.version)) return;
    try {
      const fresh = opened ?? (await get(this.address));
      if (fresh.version !== this.opened.version) this.#receive(fresh);
    } catch (refusal) {
      if (refusal.code === "desk-outside") this.conflict = refusal.body;
      else if (!refusal.isPassing) this.#told(refusal);
    }
    this.changed();
  }

  // Something was done with the notice, and this is how it is now.
  show(opened) {
    this.#receive(opened);
    this.changed();
  }

  // The writer has chosen between two texts.
  async take(which) {
    try {
      const opened = await post(`${this.address}/outside`, { take: which });
      this.conflict = null;
      if (which === "theirs") this.queue = [];
      this.epoch += 1;
      this.#receive(opened);
    } catch (refusal) {
      this.#told(refusal);
    }
    this.changed();
    this.flush();
  }
}
