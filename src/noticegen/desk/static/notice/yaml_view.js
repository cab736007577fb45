// The notice's file itself: CodeMirror, which is loaded only now; problems are underlined, keys complete themselves.

import { Component, createRef, html } from "../vendor/preact.js";
import { get } from "../api.js";
import { say } from "../words.js";
import { writeYaml } from "./intents.js";
import { completion } from "./yaml_completion.js";

export class YamlView extends Component {
  place = createRef();

  async componentDidMount() {
    const [mirror, schema] = await Promise.all([
      import("../vendor/codemirror.js"),
      get("/api/schema/notice").catch(() => null),
    ]);
    if (!this.place.current) return;
    this.mirror = mirror;
    this.view = new mirror.EditorView({ doc: this.props.session.opened.text, extensions: this.#extensions(mirror, schema), parent: this.place.current });
    this.props.onPlace(this.goTo);
    this.#showProblems();
  }

  componentDidUpdate() {
    if (!this.view) return;
    this.#settle();
    this.#showProblems();
  }

  componentWillUnmount() {
    this.props.session.flush();
    this.view?.destroy();
  }

  #extensions(mirror, schema) {
    const { session } = this.props;
    const { EditorView, keymap } = mirror;
    const undo = [
      { key: "Mod-z", run: () => (session.undo(), true) },
      { key: "Mod-y", mac: "Mod-Shift-z", run: () => (session.redo(), true) },
    ];
    return [
      EditorView.cspNonce.of(document.querySelector('meta[name="style-nonce"]').content),
      EditorView.contentAttributes.of({ "aria-label": say("yaml"), spellcheck: "false", tabindex: "0" }),
      EditorView.lineWrapping,
      EditorView.updateListener.of((update) => update.docChanged && this.#typed(update)),
      EditorView.domEventHandlers({ blur: () => void session.flush() }),
      mirror.EditorState.tabSize.of(2),
      mirror.indentUnit.of("  "),
      mirror.lineNumbers(),
      mirror.highlightActiveLine(),
      mirror.drawSelection(),
      mirror.yaml(),
      mirror.syntaxHighlighting(mirror.defaultHighlightStyle),
      mirror.lintGutter(),
      mirror.search({ top: true }),
      mirror.autocompletion({ override: [completion(schema)] }),
      keymap.of([...undo, ...mirror.completionKeymap, ...mirror.searchKeymap, ...mirror.defaultKeymap]),
    ];
  }

  #typed(update) {
    if (update.transactions.some((each) => each.annotation(this.mirror.Transaction.remote))) return;
    this.props.session.type(writeYaml(update.state.doc.toString()));
  }

  // Another text from the server replaces only the letters that differ, so the cursor stays where it is.
  #settle() {
    const { session } = this.props;
    const [was, is] = [this.view.state.doc.toString(), session.opened.text];
    if (was === is || session.holds("yaml")) return;
    const most = Math.min(was.length, is.length);
    let start = 0;
    while (start < most && was[start] === is[start]) start++;
    let end = 0;
    while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end++;
    this.view.dispatch({
      changes: { from: start, to: was.length - end, insert: is.slice(start, is.length - end) },
      annotations: this.mirror.Transaction.remote.of(true),
    });
  }

  #showProblems() {
    const { session } = this.props;
    if (session.holds("yaml") || this.shown === session.opened) return;
    this.shown = session.opened;
    const { doc } = this.view.state;
    const marks = session.opened.problems.map(({ line, column, severity, message, hint }) => {
      const row = doc.line(Math.min(Math.max(line ?? 1, 1), doc.lines));
      const from = Math.min(row.from + (column ?? 1) - 1, row.to);
      return { from, to: Math.max(row.to, from), severity: severity === "note" ? "info" : severity, message: `${message} ${hint ?? ""}`.trim() };
    });
    this.view.dispatch(this.mirror.setDiagnostics(this.view.state, marks.sort((one, other) => one.from - other.from)));
  }

  goTo = ({ line, column }) => {
    const row = this.view.state.doc.line(Math.min(line, this.view.state.doc.lines));
    const at = Math.min(row.from + column - 1, row.to);
    this.view.dispatch({ selection: { anchor: at }, effects: this.mirror.EditorView.scrollIntoView(at, { y: "center" }) });
    this.view.focus();
  };

  render() {
    return html`<div class="yaml" ref=${this.place}></div>`;
  }
}
