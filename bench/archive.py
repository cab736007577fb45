"""An archive of notices with their excerpts: built, built again after an edit, looked at where nothing changed.

Beside docxtpl with one start of LibreOffice for all files, `git status` on the same tree, and PyYAML alone. Every tool
takes its turn in every round; a ratio is taken within a round. `--most 10000` draws the curve further.
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path
from time import perf_counter

import rivals
from bench import Stopwatch, about, timed
from curve import curve_svg
from figures import ratios, shares, table
from offices import UNITS, edit_one_section, into_git, small_office, tasks_notice, year_office
from words import html_to_words

from noticegen.archive.asked import Asked
from noticegen.archive.notice_work import NoticeWork
from noticegen.checking.check import read_office
from noticegen.printing.kit import kit_of
from noticegen.printing.make_paper import PrintJob, print_paper
from noticegen.printing.plan import plan
from noticegen.printing.press import press_of
from noticegen.workspace.workspace import Workspace

ROOT = Path(__file__).resolve().parent.parent
YEAR = 48
PICTURE = ROOT / "docs" / "growth.svg"
PARTS = {
    "noticegen.pdf.html_to_pdf.html_to_pdf": "WeasyPrint",
    "noticegen.printing.make_paper.blocks_to_docx": "python-docx",
    "noticegen.printing.make_paper.pdf_to_texts": "looking for leaks: PDF",
    "noticegen.printing.make_paper.docx_to_texts": "looking for leaks: DOCX",
}
SAFE_LOAD = "import sys, yaml\nfor file in sys.argv[1:]:\n    with open(file, encoding='utf-8') as f: yaml.safe_load(f)"
Times = dict[str, list[float]]


def main() -> None:
    asked = _arguments()
    print(about())
    with tempfile.TemporaryDirectory(prefix="noticegen-bench-") as folder:
        goals = [
            *growth(Path(folder, "growth"), asked.most),
            *year(Path(folder, "year"), asked.rounds),
            *parts(Path(folder, "parts")),
            *many_checks(Path(folder, "checks"), asked.rounds),
            *long_notice(Path(folder, "long"), asked.rounds),
        ]
    print("\n" + "\n".join(goals))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--most", type=int, default=1000, help="notices at the end of the curve")
    return parser.parse_args()


def goal(what: str, value: float, bound: float, *, least: bool = False) -> str:
    """A line that says whether a bound was kept."""
    kept = value >= bound if least else value <= bound
    return f"{'kept    ' if kept else 'NOT KEPT'}  {what}: {value:.3g} ({'at least' if least else 'at most'} {bound:g})"


def noticegen(root: Path, *arguments: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(
        [str(Path(sys.executable).with_name("noticegen")), *arguments],
        cwd=root, env=environment, check=True, capture_output=True,
    )  # fmt: skip


# ---- an office's year


def year(root: Path, rounds: int) -> list[str]:
    year_office(root, YEAR)
    rival = Rival(root)
    times: Times = {"noticegen": [], "docxtpl + one soffice": [], "noticegen, one section edited": []}
    for number in range(rounds):
        shutil.rmtree(root / "output", ignore_errors=True)
        times["noticegen"].append(timed(lambda: noticegen(root, "build", "-q")))
        made = len(list(root.glob("output/*/**/*.pdf")))
        if made != YEAR * (1 + UNITS):
            raise SystemExit(f"{made} PDFs")
        edit_one_section(root, number)
        times["noticegen, one section edited"].append(timed(lambda: noticegen(root, "build", "-q")))
        times["docxtpl + one soffice"].append(timed(rival.make))
    title = f"A year: {YEAR} notices, {UNITS} excerpts each ({YEAR * (1 + UNITS)} documents, DOCX and PDF)"
    print("\n" + table(title, times, "noticegen"), flush=True)
    rival_ratio = ratios(times["docxtpl + one soffice"], times["noticegen"]).median
    edited = ratios(times["noticegen, one section edited"], times["noticegen"]).median
    return [
        goal("a year, times as fast as docxtpl + one soffice", rival_ratio, 3, least=True),
        goal("one section edited, part of its full build", edited, 0.05),
    ]


class Rival:
    """The same papers by docxtpl, from words that were made ready for it; then LibreOffice once for all."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.template = root / "template.docx"
        rivals.make_docxtpl_template(self.template)
        self.words = {name: _with_blanks(html_to_words(html)) for name, html in _pages(root)}

    def make(self) -> None:
        out = self.root / "rival"
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        for name, words in self.words.items():
            rivals.by_docxtpl(self.template, words, out / f"{name}.docx")
        rivals.convert(self.root, sorted(out.glob("*.docx")), out)


def _with_blanks(words: Mapping[str, object]) -> dict[str, object]:
    """A slip has no foot; the rival's template asks for one."""
    foot = ("number_symbol", "place_date", "recipients_label", "recipient", "authority", "signer_name")
    return {name: [""] for name in foot} | dict(words)


def _pages(root: Path) -> list[tuple[str, str]]:
    """Every paper of an office as HTML."""
    return [
        (f"{work.folder.name}--{paper.name.replace('/', '-')}", paper.html)
        for work in _works(root)
        for paper in plan(work.begin()).papers
    ]


def _works(root: Path) -> list[NoticeWork]:
    workspace = Workspace(root)
    office = read_office(workspace)
    kit, asked = kit_of(office, workspace), Asked(root / "nowhere", units=None)
    files = sorted(workspace.notices.glob("*.yaml"))
    return [NoticeWork(file, workspace, asked.output / file.stem, kit, asked) for file in files]


def parts(root: Path) -> list[str]:
    """Where the time of a document goes, in one process."""
    year_office(root, 4)
    whole: list[float] = []
    taken: Times = {"reading, checking, HTML": [], **{part: [] for part in PARTS.values()}}
    works = _works(root)
    for number, work in enumerate(works):
        watch, start = Stopwatch(), perf_counter()
        with watch.on(PARTS):
            papers = plan(work.begin()).papers
            planned = perf_counter() - start
            for paper in papers:
                print_paper(PrintJob(work.kit, paper))
        if number:
            whole.append(perf_counter() - start)
            taken["reading, checking, HTML"].append(planned)
            for part in PARTS.values():
                taken[part].append(watch.seconds[part])
    print("\n" + shares(f"Of a notice with its {UNITS} excerpts, one process", taken, whole), flush=True)
    return []


# ---- growth


def growth(root: Path, most: int) -> list[str]:
    each: dict[int, float] = {}
    for number in (10, 100, 1000, 10_000):
        if number > most:
            break
        office = small_office(root / str(number), number)
        seconds = timed(lambda office=office: noticegen(office, "build", "-q"))
        each[number] = seconds / number / (1 + UNITS)
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        print(f"{number} notices, {UNITS} excerpts each: {each[number] * 1000:.1f} ms a document, "
              f"{seconds:.1f} s, largest process so far {memory} MB", flush=True)  # fmt: skip
    PICTURE.write_text(curve_svg(each), encoding="utf-8")
    last = max(each)
    return [
        goal(f"a document at {last} against 10 notices", each[last] / each[10], 1.1),
        *unchanged(root / str(last), last),
    ]


def unchanged(office: Path, number: int) -> list[str]:
    """Nothing changed: a look at the tree, beside git's on the same files."""
    noticegen(office, "build", "-q")  # what was written last is looked at once more
    one = next(iter(sorted((office / "data/notices").glob("*.yaml")))).stem
    goals = []
    for what, ignored in (("all in git", ""), ("output ignored", "output/\n")):
        into_git(office, ignored)
        tasks: Mapping[str, Callable[[], None]] = {
            "git status": lambda: _git_status(office),
            "noticegen build": lambda: noticegen(office, "build"),
            "noticegen build PATH": lambda: noticegen(office, "build", one),
        }
        times: Times = defaultdict(list)
        for turn in range(12):
            for name, task in tasks.items():
                seconds = timed(task)
                if turn > 1:
                    times[name].append(seconds)
        title = f"Nothing changed, {number} notices with excerpts ({what})"
        print("\n" + table(title, times, "git status"), flush=True)
        value = ratios(times["noticegen build"], times["git status"]).median
        goals.append(goal(f"nothing changed, times git status ({what})", value, 10))
    return goals


def _git_status(root: Path) -> None:
    done = subprocess.run(["git", "status", "--porcelain"], cwd=root, check=True, capture_output=True)
    if done.stdout:
        raise SystemExit(f"git sees a change: {done.stdout[:200]!r}")


# ---- many checks, one long notice


def many_checks(root: Path, rounds: int) -> list[str]:
    year_office(root, 1000)
    files = sorted(map(str, (root / "data/notices").glob("*.yaml")))
    times: Times = {"yaml.safe_load": [], "noticegen check": []}
    for _ in range(rounds):
        load = [sys.executable, "-c", SAFE_LOAD, *files]
        times["yaml.safe_load"].append(timed(lambda load=load: subprocess.run(load, check=True)))
        times["noticegen check"].append(timed(lambda: noticegen(root, "check", "-q")))
    print("\n" + table(f"Check of {len(files)} notices", times, "yaml.safe_load"), flush=True)
    value = ratios(times["noticegen check"], times["yaml.safe_load"]).median
    return [goal("check of 1000 notices, times yaml.safe_load", value, 3)]


def long_notice(root: Path, rounds: int) -> list[str]:
    small_office(root, 1)
    (work,) = _works(root)
    press = press_of(work.kit)
    times: Times = {"10 notices of 50 tasks": [], "one notice of 500 tasks": []}
    for number in range(rounds + 1):
        seconds = [timed(lambda tasks=tasks: _print(work, press, tasks)) for tasks in [50] * 10 + [500]]
        if number:
            times["10 notices of 50 tasks"].append(sum(seconds[:10]))
            times["one notice of 500 tasks"].append(seconds[10])
    print("\n" + table("A long notice", times, "10 notices of 50 tasks"), flush=True)
    value = ratios(times["one notice of 500 tasks"], times["10 notices of 50 tasks"]).median
    return [goal("one notice of 500 tasks, times ten of 50", value, 1.2)]


def _print(work: NoticeWork, press: object, tasks: int) -> None:  # noqa: ARG001 the press is warm
    work.file.write_text(tasks_notice(tasks), encoding="utf-8")
    (paper, *_) = plan(work.begin()).papers
    print_paper(PrintJob(work.kit, paper))


if __name__ == "__main__":
    main()
