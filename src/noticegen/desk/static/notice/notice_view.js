// Soạn: the notice as fields on the left, its real pages on the right.

import { Component, html } from "../vendor/preact.js";
import { get } from "../api.js";
import { say } from "../words.js";
import { AddingUnit } from "./adding_unit.js";
import { Aside } from "./aside.js";
import { Bar } from "./bar.js";
import { ConflictView } from "./conflict_view.js";
import { Writing } from "./context.js";
import { cursorNow, fieldAt, putCursor, putCursorBack } from "./cursor.js";
import { listenToEvents } from "./events.js";
import { Notes } from "./notes.js";
import { OutlineView } from "./outline_view.js";
import { PagesView } from "./pages_view.js";
import { PlacedProblems } from "./placed_problems.js";
import { textOf } from "./places.js";
import { ProblemLines } from "./problem_lines.js";
import { Session } from "./session.js";
import { shortcut } from "./shortcuts.js";
import { Toolbar } from "./toolbar.js";
import { YamlView } from "./yaml_view.js";

const NO_CHOICES = { units: [], groups: [], signers: [], agencies: [], numberings: [] };

export class NoticeView extends Component {
  state = { pages: null, progress: null, isStopped: false, isYaml: false, isPagesShown: false, current: null, cursor: null, newUnit: null };
  session = new Session(this.props.id, {
    otherWindow: say("otherWindow"),
    noAnswer: say("noAnswer"),
    fieldGone: (words) => say("fieldGone", { words }),
  });
  placed = new PlacedProblems();
  writing = { session: this.session, choices: NO_CHOICES, written: thisMonth(), addUnit: (name) => this.addUnit(name), readChoices: () => this.readChoices() };

  async componentDidMount() {
    const { session } = this;
    this.stop = [session.listen(() => this.setState({})), listenToEvents(session, (state) => this.setState(state))];
    addEventListener("keydown", this.pressed);
    addEventListener("pagehide", this.leave);
    addEventListener("beforeunload", this.ask);
    await Promise.all([this.readChoices(), session.open()]);
  }

  componentWillUnmount() {
    for (const each of this.stop) each();
    removeEventListener("keydown", this.pressed);
    removeEventListener("pagehide", this.leave);
    removeEventListener("beforeunload", this.ask);
    this.session.flush();
  }

  pressed = (event) => shortcut(event, this.session);
  leave = () => this.session.sendLast();
  ask = (event) => !this.session.isSaved && event.preventDefault();

  async readChoices() {
    const choices = await get("/api/registry/choices").catch(() => NO_CHOICES);
    this.writing = { ...this.writing, choices };
    this.setState({});
  }

  // The id of a unit that is new in the registry, once the writer has added it; if not, there is no answer.
  addUnit(name) {
    return new Promise((added) => this.setState({ newUnit: { name, added } }));
  }

  unitAdded = async (id) => {
    await this.readChoices();
    this.state.newUnit.added(id);
    this.setState({ newUnit: null });
  };

  // The cursor stays in the field that it is in, wherever that is drawn now, unless it is wanted elsewhere.
  getSnapshotBeforeUpdate() {
    return cursorNow();
  }

  componentDidUpdate(_, __, before) {
    const { session } = this;
    if (session.wanted && putCursor(session.wanted)) session.wanted = null;
    else if (before && document.activeElement === document.body) putCursorBack(before);
  }

  focused = ({ target }) => {
    if (target.closest(".toolbar")) return;
    const path = target.closest("[data-path]")?.dataset.path;
    const cursor = { field: target.dataset.field, path: path && JSON.parse(path) };
    this.setState({ current: target.closest("[data-node]")?.dataset.node ?? null, cursor });
  };

  // The path of what has the cursor: that of a text may have changed since. Older pages know other paths.
  get place() {
    const { field, path } = this.state.cursor ?? {};
    const { pages } = this.state;
    if (this.isYaml || pages?.is_stale || pages?.version < this.session.shapedAt) return null;
    return (field && this.session.outline && textOf(this.session.outline, field)?.path) ?? path ?? null;
  }

  goTo = (path) => {
    this.setState({ isPagesShown: false }, () => putCursor({ path, caret: "end" }));
  };

  goToProblem = (problem) => {
    if (this.isYaml) this.yamlPlace?.(problem);
    else if (fieldAt(problem.path)) this.goTo(problem.path);
  };

  get isYaml() {
    return this.state.isYaml || !this.session.opened?.outline;
  }

  render() {
    const { session, state } = this;
    if (!session.opened) return html`<${Waiting} notes=${session.notes} />`;
    const problems = this.placed.of(session);
    this.writing.written = monthOf(session.outline) ?? thisMonth();
    const writing = html`<div class="writing" onFocusIn=${this.focused}>
      ${this.isYaml
        ? html`<${YamlView} session=${session} onPlace=${(go) => (this.yamlPlace = go)} />`
        : html`<${Toolbar} current=${state.current} />
            <${OutlineView} outline=${session.outline} problems=${problems} asked=${session.asked} />`}
    </div>`;
    return html`<${Writing.Provider} value=${this.writing}>
      <main class="notice ${state.isPagesShown ? "pages-shown" : ""}">
        <${Bar}
          session=${session}
          isYaml=${this.isYaml}
          isPagesShown=${state.isPagesShown}
          progress=${state.progress}
          onYaml=${() => this.setState({ isYaml: !state.isYaml })}
          onPages=${() => this.setState({ isPagesShown: !state.isPagesShown })}
          onGo=${this.goToProblem}
        />
        <${Notes} session=${session} isStopped=${state.isStopped} />
        ${!session.opened.outline && html`<div class="notes"><p>${say("yamlOnly")}</p><${ProblemLines} problems=${session.opened.problems} /></div>`}
        <div class=${this.props.part ? "panes with-aside" : "panes"}><${Aside} part=${this.props.part} session=${session} onGo=${this.goTo} />${writing}<${PagesView} pages=${state.pages} place=${this.place} onGo=${this.goTo} /></div>
        <${AddingUnit} asked=${state.newUnit} onAdded=${this.unitAdded} onClose=${() => this.setState({ newUnit: null })} />
        ${session.conflict && html`<${ConflictView} session=${session} />`}
      </main>
    <//>`;
  }
}

function Waiting({ notes }) {
  return html`<main class="waiting"><p>${notes.at(-1) ?? say("loading")}</p></main>`;
}

// The month that the notice is written in, for days without a year.
function monthOf(outline) {
  const date = outline?.head.find((each) => each.key === "date")?.value;
  const parts = /^(\d{4})-(\d{1,2})/.exec(date ?? "");
  return parts && { year: +parts[1], month: +parts[2] };
}

const thisMonth = () => ({ year: new Date().getFullYear(), month: new Date().getMonth() + 1 });
