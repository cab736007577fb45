// The talk with the server about a notice that is being written.
//
// One request at a time; nothing that was typed leaves the queue before the server has it on the disk, or has refused it
// in words that the page shows.

import { get, post } from "../api.js";
import { Draft } from "./draft.js";
import { changedText } from "./places.js";
import { isLost, resolved } from "./sending.js";

const PAUSE = 150; // between letters
const RESTED = 500; // after so long without any, a letter is sent at once
const AT_REST = 1000; // after so long a window may open without swallowing the next letters
const RETRY_AFTER = [1000, 2000, 4000, 8000];

export class Session extends Draft {
  conflict = null; // { theirs, mine } when the file was changed outside
  isClosed = false;
  failures = 0;
  #isBusy = false;
  #newest = 0; // the highest version that was heard of
  #timer = 0;
  #typedAt = -AT_REST;

  constructor(id, words) {
    super();
    this.address = `/api/notices/${encodeURIComponent(id)}`;
    this.words = words; // the sentences it needs, by name
  }

  async open() {
    try {
      this.receive(await get(this.address));
    } catch (refusal) {
      this.#tellRefusal(refusal);
    }
    this.changed();
  }

  type(intent) {
    super.type(intent);
    const hasRested = performance.now() - this.#typedAt > RESTED;
    this.#typedAt = performance.now();
    clearTimeout(this.#timer);
    if (hasRested) this.flush();
    else this.#timer = setTimeout(() => this.flush(), PAUSE);
  }

  get isBeingTyped() {
    return performance.now() - this.#typedAt < AT_REST;
  }

  do(intent, wanted) {
    super.do(intent, wanted);
    this.flush();
  }

  // Sends all that waits.
  async flush() {
    clearTimeout(this.#timer);
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.queue.length && !this.conflict && !this.isClosed && (await this.#step()));
    this.#isBusy = false;
    this.changed();
    this.noticed(0);
  }

  // The page is being closed: what waits is sent without waiting for an answer.
  sendLast() {
    const { edits } = resolved(this.queue.filter((each) => !each.isSent), this.confirmed);
    if (edits.length) post(`${this.address}/edit`, { version: this.opened.version, edits }).catch(() => {});
  }

  // True if the queue can go on at once.
  async #step() {
    const { batch, lost, edits, action, after } = resolved(this.queue, this.confirmed, this.#isCareful);
    if (lost.length) {
      this.drop(lost);
      for (const each of lost) if (each.value) this.tell(this.words.fieldGone(each.value));
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
    this.drop(batch);
    this.receive(opened, after);
    if (batch.some(({ field }) => !field || field === "yaml")) this.shapedAt = opened.version;
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
    if (intent.action) return changedText(before, this.confirmed);
    const path = intent.goTo?.(this.confirmed) ?? opened.focus;
    return path && { path };
  }

  #failed(refusal, batch, after) {
    for (const each of batch) each.isSent = false;
    this.rejoin();
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
    this.receiveOther(opened);
    this.tell(this.words.otherWindow);
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
    this.drop(batch);
    if (intent.field) this.refused.set(intent.field, { value: intent.value, message: refusal.message });
    else this.#tellRefusal(refusal);
    return true;
  }

  #tellRefusal(refusal) {
    this.isClosed ||= refusal.isClosed;
    this.tell([refusal.message || this.words.noAnswer, refusal.hint].filter(Boolean).join(" "));
  }

  // The server has this version: another window's, unless it is the answer to what is under way.
  noticed(version) {
    this.#newest = Math.max(this.#newest, version);
    if (this.opened && this.#newest > this.opened.version) this.refresh();
  }

  // Shows what another window or program has made of it.
  async refresh() {
    if (this.#isBusy || this.conflict || this.isClosed) return;
    try {
      const fresh = await get(this.address);
      if (!this.#isBusy && fresh.version > this.opened.version) this.receiveOther(fresh);
    } catch (refusal) {
      if (!refusal.isPassing) this.#tellRefusal(refusal);
    }
    this.changed();
  }

  isLost(outline, after) {
    return isLost(outline, after);
  }

  // Something was done with it, and this is how it is now.
  show(opened) {
    this.receive(opened);
    this.changed();
  }

  // The writer has chosen between two texts.
  async take(which) {
    try {
      const opened = await post(`${this.address}/outside`, { take: which });
      this.conflict = null;
      if (which === "theirs") this.queue = [];
      this.receiveOther(opened);
    } catch (refusal) {
      this.#tellRefusal(refusal);
    }
    this.changed();
    this.flush();
  }
}
