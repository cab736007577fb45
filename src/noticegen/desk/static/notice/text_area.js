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

  // Shows the outline's words, unless the writer is at it or the server does not have them yet. Under the cursor only a
  // change counts that came from elsewhere, as by undoing: the answers to what is typed may lag behind the typing.
  settle() {
    const { session, field, value } = this.props;
    const area = this.area.current;
    const isFromElsewhere = this.epoch !== session.epoch;
    const words = this.shown(value ?? "");
    if (this.isComposing || session.holds(field)) return;
    this.epoch = session.epoch;
    if (area.value === words || (document.activeElement === area && !isFromElsewhere)) return;
    const caret = caretIn(area, words);
    area.value = words;
    if (document.activeElement === area) area.setSelectionRange(caret, caret);
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

  composes = (event) => {
    this.isComposing = event.type === "compositionstart";
  };

  // A text that is taken away under the cursor has not been left by anybody.
  left = () => {
    this.isComposing = false;
    if (!this.area.current) return;
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
        onCompositionStart=${this.composes}
        onCompositionEnd=${this.composes}
        onBlur=${this.left}
        onKeyDown=${onKeyDown}
        onPaste=${onPaste}
      ></textarea>
    </div>`;
  }
}

// Where the cursor of this text belongs in others: before the same words.
function caretIn({ value, selectionStart }, words) {
  const most = Math.min(value.length, words.length);
  let same = 0;
  while (same < most && value[same] === words[same]) same++;
  return selectionStart <= same ? selectionStart : Math.max(same, selectionStart + words.length - value.length);
}
