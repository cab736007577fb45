// A day to type as people write it, or to choose on a calendar.

import { Component, createRef, html } from "../vendor/preact.js";
import { isoToWords, wordsToIso } from "../dates.js";
import { say } from "../words.js";

export class DateField extends Component {
  text = createRef();
  day = createRef();

  componentDidMount() {
    this.settle();
  }

  componentDidUpdate() {
    this.settle();
  }

  settle() {
    if (document.activeElement !== this.text.current) this.text.current.value = isoToWords(this.props.value);
  }

  typed = () => {
    const iso = wordsToIso(this.text.current.value);
    if (iso !== (this.props.value ?? "")) this.props.onDate(iso || null);
  };

  choose = () => {
    this.day.current.value = /^\d{4}-\d\d-\d\d$/.test(this.props.value) ? this.props.value : "";
    this.day.current.showPicker();
  };

  render({ label, path, hint = say("dateHint"), onDate }) {
    return html`<span class="date">
      <input
        ref=${this.text}
        aria-label=${label}
        data-path=${path && JSON.stringify(path)}
        inputmode="numeric"
        placeholder=${hint}
        onChange=${this.typed}
      />
      <button type="button" class="calendar" aria-label=${`${say("calendar")}: ${label}`} onClick=${this.choose}>▾</button>
      <input ref=${this.day} type="date" class="unseen" tabindex="-1" aria-hidden="true" onChange=${(event) => onDate(event.currentTarget.value || null)} />
    </span>`;
  }
}
