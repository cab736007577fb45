"""An archive of notices with their slips: how it grows, built, built again after an edit, looked at unchanged.

Beside docxtpl with one start of LibreOffice for all files, `git status` on the same tree, and PyYAML alone. Every tool
takes its turn in every round; a ratio is taken within a round. `--most 10000` draws the curve further.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path

from curve import curve_svg
from figures import ratios, table
from goals import said
from measure import BY_WEASYPRINT, ENGINES, OURS, Times, about, noticegen, timed
from offices import ROOT, UNITS, into_git, small_office, tasks_notice, year_office
from year import parts, works, year

from noticegen.archive.notice_work import NoticeWork
from noticegen.printing.make_paper import PrintJob, print_paper
from noticegen.printing.plan import plan
from noticegen.printing.press import press_of

PICTURE = ROOT / "docs" / "growth.svg"
MOST_BY_WEASYPRINT = 100
"""More would take most of the run, and say the same."""

SAFE_LOAD = "import sys, yaml\nfor file in sys.argv[1:]:\n    with open(file, encoding='utf-8') as f: yaml.safe_load(f)"


def main() -> None:
    asked = _arguments()
    print(about())
    with tempfile.TemporaryDirectory(prefix="noticegen-bench-") as folder:
        values = growth(Path(folder, "growth"), asked.most)
        values |= year(Path(folder, "year"), asked.rounds)
        parts(Path(folder, "parts"))
        values |= many_checks(Path(folder, "checks"), asked.rounds)
        values |= long_notice(Path(folder, "long"), asked.rounds)
    print("\n" + said(values))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--most", type=int, default=1000, help="notices at the end of the curve")
    return parser.parse_args()


# ---- growth


def growth(root: Path, most: int) -> dict[str, float]:
    """Our engine first: the machine tells of all processes so far only which was the largest."""
    each: dict[int, float] = {}
    memory: dict[int, int] = {}
    for number in (10, 100, 1000, 10_000):
        if number <= most:
            each[number] = _built(root, OURS, number)
            memory[number] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
            print(f"  largest process so far {memory[number]} MB", flush=True)
    PICTURE.write_text(curve_svg(each), encoding="utf-8")
    last = max(each)
    values = unchanged(root / ENGINES[OURS] / str(last), last)
    for number in each:
        if number <= MOST_BY_WEASYPRINT:
            _built(root, BY_WEASYPRINT, number)
    return {"growth": each[last] / each[10], "memory": memory[last] / memory[10], **values}


def _built(root: Path, name: str, number: int) -> float:
    """Seconds a document."""
    office = small_office(root / ENGINES[name] / str(number), number, ENGINES[name])
    seconds = timed(lambda: noticegen(office, "build", "-q"))
    documents = number * (1 + UNITS)
    made = len(list(office.glob("output/*/**/*.pdf")))
    if made != documents:
        raise SystemExit(f"{made} PDFs")
    print(
        f"{name}: {number} notices, {UNITS} slips each ({documents} documents): "
        f"{seconds / documents * 1000:.1f} ms a document, {seconds:.1f} s",
        flush=True,
    )
    return seconds / documents


def unchanged(office: Path, number: int) -> dict[str, float]:
    """Nothing changed: a look at the tree, beside git's on the same files."""
    noticegen(office, "build", "-q")  # what was written last is looked at once more
    one = next(iter(sorted((office / "data/notices").glob("*.yaml")))).stem
    values: dict[str, float] = {}
    for goal, what, ignored in (("unchanged", "all in git", ""), ("unchanged-ignored", "output ignored", "output/\n")):
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
        title = f"Nothing changed, {number} notices with slips ({what})"
        print("\n" + table(title, times, "git status"), flush=True)
        values[goal] = ratios(times["noticegen build"], times["git status"]).median
        one_of_them = ratios(times["noticegen build PATH"], times["git status"]).median
    values["unchanged-one"] = one_of_them  # where output is ignored
    return values


def _git_status(root: Path) -> None:
    done = subprocess.run(["git", "status", "--porcelain"], cwd=root, check=True, capture_output=True)
    if done.stdout:
        raise SystemExit(f"git sees a change: {done.stdout[:200]!r}")


# ---- many checks, one long notice


def many_checks(root: Path, rounds: int) -> dict[str, float]:
    year_office(root, 1000)
    files = sorted(map(str, (root / "data/notices").glob("*.yaml")))
    times: Times = {"yaml.safe_load": [], "noticegen check": []}
    for _ in range(rounds):
        load = [sys.executable, "-c", SAFE_LOAD, *files]
        times["yaml.safe_load"].append(timed(lambda load=load: subprocess.run(load, check=True)))
        times["noticegen check"].append(timed(lambda: noticegen(root, "check", "-q")))
    print("\n" + table(f"Check of {len(files)} notices", times, "yaml.safe_load"), flush=True)
    return {"checks": ratios(times["noticegen check"], times["yaml.safe_load"]).median}


def long_notice(root: Path, rounds: int) -> dict[str, float]:
    small_office(root, 1, ENGINES[OURS])
    (work,) = works(root)
    press = press_of(work.kit)
    times: Times = {"10 notices of 50 tasks": [], "one notice of 500 tasks": []}
    for number in range(rounds + 1):
        seconds = [timed(lambda tasks=tasks: _print(work, press, tasks)) for tasks in [50] * 10 + [500]]
        if number:
            times["10 notices of 50 tasks"].append(sum(seconds[:10]))
            times["one notice of 500 tasks"].append(seconds[10])
    print("\n" + table("A long notice", times, "10 notices of 50 tasks"), flush=True)
    return {"long": ratios(times["one notice of 500 tasks"], times["10 notices of 50 tasks"]).median}


def _print(work: NoticeWork, press: object, tasks: int) -> None:  # noqa: ARG001 the press is warm
    work.file.write_text(tasks_notice(tasks), encoding="utf-8")
    (paper, *_) = plan(work.begin()).papers
    print_paper(PrintJob(work.kit, paper))


if __name__ == "__main__":
    main()
