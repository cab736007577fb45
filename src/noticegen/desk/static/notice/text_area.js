// A text to write in: a plain textarea, as high as its words, that nobody but the writer changes while it has the cursor.

import { Component, createRef, html } from "../vendor/preact.js";

export class TextArea extends Component {
  area = createRef();
  epoch = this.props.session.epoch;

  componentDidMount() {
    this.settle();
  }

  componentDidUpdate() {
    this.settle();
  }

  // Shows the outline's words, unless the writer is at it or the server does not have them yet.
  settle() {
    const { session, field, value } = this.props;
    const area = this.area.current;
    const isOwnWish = this.epoch !== session.epoch;
    this.epoch = session.epoch;
    const words = this.shown(value ?? "");
    if (area.value === words || session.holds(field)) return;
    if (document.activeElement === area && !isOwnWish) return;
    area.value = words;
    this.grow();
  }

  shown(value) {
    return this.props.toWords ? this.props.toWords(value) : String(value);
  }

  grow() {
    const area = this.area.current;
    area.parentNode.dataset.words = area.value;
  }

  typed = () => {
    this.grow();
    this.props.onWords(this.area.current.value);
  };

  left = () => {
    this.props.onLeft?.(this.area.current.value);
    this.props.session.flush();
    this.setState({});
  };

  render({ field, path, label, hint, kind = "", problems, onKeyDown, onPaste }) {
    const isWrong = problems?.some((each) => each.severity === "error");
    return html`<div class="grow ${kind}">
      <textarea
        ref=${this.area}
        rows="1"
        spellcheck=${false}
        data-field=${field}
        data-path=${path && JSON.stringify(path)}
        aria-label=${label}
        aria-invalid=${isWrong ? "true" : null}
        placeholder=${hint}
        onInput=${this.typed}
        onBlur=${this.left}
        onKeyDown=${onKeyDown}
        onPaste=${onPaste}
      ></textarea>
    </div>`;
  }
}
