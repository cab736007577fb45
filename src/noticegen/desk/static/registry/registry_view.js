// Danh bạ: who issues, who signs, who can be given a task, as forms over the registry's file.

import { Component, html } from "../vendor/preact.js";
import { isFound } from "../fold.js";
import { ConflictView } from "../notice/conflict_view.js";
import { Writing } from "../notice/context.js";
import { Notes } from "../notice/notes.js";
import { allProblems } from "../notice/placed_problems.js";
import { ProblemLines } from "../notice/problem_lines.js";
import { shortcut } from "../notice/shortcuts.js";
import { toSection } from "../route.js";
import { sectionOf } from "./changes.js";
import { placedProblems, worst } from "./placed.js";
import { RegistrySession } from "./registry_session.js";
import { RegistryTools } from "./registry_tools.js";
import { Section } from "./section.js";
import { say } from "./words.js";

const NO_CHOICES = { units: [], groups: [], signers: [], agencies: [], kinds: [] };
const USUAL = "units";

export class RegistryView extends Component {
  state = { words: "", openId: null };
  session = new RegistrySession({ otherWindow: say("otherWindow"), noAnswer: say("noAnswer"), fieldGone: (words) => say("fieldGone", { words }) });
  writing = { session: this.session, choices: NO_CHOICES };
  first = null; // the section to begin with: one that has something to look at
  awaited = null; // the section whose newest entry is opened once it is there

  componentDidMount() {
    this.stop = this.session.listen(() => this.changed());
    addEventListener("keydown", this.pressed);
    addEventListener("pagehide", this.leave);
    this.session.open();
  }

  componentWillUnmount() {
    this.stop();
    removeEventListener("keydown", this.pressed);
    removeEventListener("pagehide", this.leave);
    this.session.flush();
  }

  pressed = (event) => shortcut(event, this.session);
  leave = () => this.session.sendLast();

  changed() {
    const { session } = this;
    const last = this.awaited && session.isSaved && sectionOf(session.outline, this.awaited)?.entries.at(-1);
    if (last) {
      this.awaited = null;
      this.setState({ openId: last.id }, () => showEntry(last.id));
    } else this.setState({});
  }

  // An entry that moves keeps the cursor; one that is taken away leaves it to the one that takes its place.
  getSnapshotBeforeUpdate() {
    const element = document.activeElement;
    const entry = element?.closest(".entry");
    return { element, place: entry ? [...document.querySelectorAll(".entry")].indexOf(entry) : -1 };
  }

  componentDidUpdate(_, __, { element, place }) {
    if (document.activeElement !== document.body) return;
    if (element?.isConnected) element.focus();
    else if (place >= 0) [...document.querySelectorAll(".entry h3 button")].slice(0, place + 1).at(-1)?.focus();
  }

  render({ part }) {
    const { session, state } = this;
    if (!session.opened) return html`<main class="waiting"><p>${session.notes.at(-1) ?? say("loading")}</p></main>`;
    const problems = placedProblems(session.outline, allProblems(session));
    const sections = session.outline?.sections ?? [];
    this.first ??= sections.find((each) => worstOf(each, problems))?.key ?? USUAL;
    const current = part || this.first;
    const shown = state.words.trim() ? sections : sections.filter((each) => each.key === current);
    const found = shown.map((section) => ({ section, entries: section.entries.filter((each) => isFound(state.words, ...wordsOf(each))) }));
    return html`<${Writing.Provider} value=${this.writing}>
      <main class="part-view registry">
        <${RegistryTools} session=${session} onSearch=${(words) => this.setState({ words })} />
        <${Notes} session=${session} />
        ${!session.outline && html`<p class="error">${say("unreadable")}</p>`}
        <${ProblemLines} problems=${problems.get(null)} />
        <div class="registry-body">
          <${Sections} sections=${sections} problems=${problems} current=${state.words.trim() ? "" : current} />
          <div>
            ${state.words.trim() && !found.some(({ entries }) => entries.length) && html`<p class="quiet">${say("noneFound", state)}</p>`}
            ${found.map(({ section, entries }) => (entries.length > 0 || !state.words.trim()) && html`<${Section}
              key=${section.key}
              section=${section}
              entries=${entries}
              problems=${problems}
              openId=${state.openId}
              onOpen=${(openId) => this.setState({ openId })}
              onAdded=${(key) => (this.awaited = key)}
            />`)}
          </div>
        </div>
        ${session.conflict && html`<${ConflictView} session=${session} />`}
      </main>
    <//>`;
  }
}

function showEntry(id) {
  const shown = document.querySelector(`[data-entry="${id}"]`);
  shown?.querySelector("button").focus();
  shown?.scrollIntoView({ block: "nearest" });
}

function Sections({ sections, problems, current }) {
  const badge = (worst) => worst && html`<span class=${worst}>${say(`severity-${worst}`)}</span>`;
  return html`<nav class="sections" aria-label=${say("sections")}>
    ${sections.map((section) => html`<a key=${section.key} href=${toSection(section.key)} aria-current=${section.key === current ? "page" : null}>
      ${section.label} <span class="quiet">${section.entries.length}</span> ${badge(worstOf(section, problems))}
    </a>`)}
  </nav>`;
}

const worstOf = ({ entries }, problems) => worst(entries.flatMap((each) => problems.get(each.id) ?? []));

const wordsOf = ({ title, fields }) => [title, ...fields.filter((each) => each.type !== "ids").map((each) => [each.value ?? ""].flat().join(" "))];
