"""noticegen beside docxtpl with LibreOffice, and Typst, on the same words (`make bench`).

Every tool takes its turn in every round, so that what else the machine does meets all of them alike; a ratio is taken
within a round. The first round warms up (byte code, disk, LibreOffice's profile) and is not counted. The rivals get the
words ready as JSON: they read no YAML, check nothing, and keep no form but the look.
"""

import argparse
import datetime as dt
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Any
from unittest.mock import patch

import rivals
from figures import as_data, ratios, shares, table
from words import another, html_to_words, is_complete

from noticegen.checking.check import bytes_to_checked, read_office
from noticegen.form.fonts import Face
from noticegen.notice.notice import Notice
from noticegen.printing.make_paper import make_paper
from noticegen.printing.paper import Paper
from noticegen.printing.press import office_press
from noticegen.workspace.workspace import find_workspace

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "data" / "notices" / "2021-11-giao-ban.yaml"
RIVALS = str(Path(__file__).parent / "rivals.py")
LIMIT = 2.5
BATCH = 10
WATCHED = {
    "noticegen.printing.press.notice_to_html": "Jinja2 and measuring",
    "noticegen.printing.press.html_to_blocks": "blocks",
    "noticegen.printing.press.blocks_to_docx": "python-docx",
    "noticegen.pdf.html_to_pdf.html_to_pdf": "WeasyPrint",
}

Times = dict[str, list[float]]
Task = Callable[[], None]


def main() -> None:
    asked = _arguments()
    print(about())
    with tempfile.TemporaryDirectory(prefix="noticegen-bench-") as folder:
        bench = Bench(Path(folder))
        print(bench.compared(), flush=True)
        checks = in_turns(bench.check_tasks(), asked.rounds * 3)
        print("\n" + table("Check, cold", checks, "import yaml, pydantic"), flush=True)
        cold = in_turns(bench.cold_tasks(), asked.rounds)
        print("\n" + table("One notice, cold", cold, "noticegen build"), flush=True)
        warm, parts = bench.warm(asked.warm_rounds)
        print("\n" + table(f"One more notice, warm (LibreOffice: {BATCH} in one start)", warm, "noticegen"))
        print("\n" + shares("Of noticegen's warm time", parts, warm["noticegen"]))
    check = ratios(checks["noticegen check"], checks["import yaml, pydantic"]).median
    kept = "kept" if check <= LIMIT else "NOT KEPT"
    print(f"\ncheck takes {check:.2f} times the bare import; at most {LIMIT}: {kept}")
    if asked.json:
        results = {
            "date": today(),
            "check": as_data(checks, "import yaml, pydantic"),
            "cold": as_data(cold, "noticegen build"),
            "warm": as_data(warm, "noticegen"),
            "parts": parts,
        }
        asked.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9, help="of cold runs; checks take three times as many")
    parser.add_argument("--warm-rounds", type=int, default=9)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    return parser.parse_args()


def today() -> str:
    return dt.datetime.now().astimezone().date().isoformat()


def about() -> str:
    """The day, the machine, and what was measured."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("weasyprint", "python-docx", "docxtpl", "typst"))
    office = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=True).stdout.split()[:2]
    load = f"load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{today()}, Python {platform.python_version()}, {os.cpu_count()} processors, {load}\n"
        f"{packages}, {' '.join(office)}\n"
    )


def in_turns(tasks: Mapping[str, Task], rounds: int) -> Times:
    """Each task once a round; round 0 does not count."""
    times: Times = {name: [] for name in tasks}
    for number in range(rounds + 1):
        for name, task in tasks.items():
            seconds = timed(task)
            if number:
                times[name].append(seconds)
    return times


def timed(task: Callable[[], Any]) -> float:
    start = perf_counter()
    task()
    return perf_counter() - start


class Stopwatch:
    """Adds up what named functions take, wherever they are called."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    @contextmanager
    def on(self, functions: Mapping[str, str]) -> Iterator[None]:
        with ExitStack() as stack:
            for name, part in functions.items():
                module, _, attribute = name.rpartition(".")
                __import__(module)
                stack.enter_context(patch(name, self._watched(getattr(sys.modules[module], attribute), part)))
            yield

    def _watched(self, function: Callable[..., Any], part: str) -> Callable[..., Any]:
        def call(*values: Any) -> Any:
            start = perf_counter()
            try:
                return function(*values)
            finally:
                self.seconds[part] += perf_counter() - start

        return call


class Bench:
    """The sample, its words, and the tasks."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        workspace = find_workspace(SAMPLE)
        self.office = read_office(workspace)
        self.press = office_press(self.office, workspace)
        self.fonts = self.press.fonts.faces[Face.REGULAR].path.parent
        self.template = folder / "template.docx"
        rivals.make_docxtpl_template(self.template)
        self.source = SAMPLE.read_text(encoding="utf-8")
        self.words = self._words(self.source)
        self.json = folder / "words.json"
        self.json.write_text(json.dumps(self.words, ensure_ascii=False), encoding="utf-8")

    def checked(self, source: str) -> Notice:
        """Read and checked, as every command does."""
        checked = bytes_to_checked(source.encode(), SAMPLE.name, self.office)
        if checked.notice is None:
            raise SystemExit(f"{SAMPLE.name} is not a notice: {checked.problems}")
        return checked.notice

    def _words(self, source: str) -> dict[str, object]:
        return html_to_words(self.press.html(self.checked(source)))

    # ---- cold: a process each time

    def run(self, *arguments: str) -> None:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=environment)

    def check_tasks(self) -> dict[str, Task]:
        return {
            "import yaml, pydantic": lambda: self.run("-c", "import yaml, pydantic"),
            "noticegen check": lambda: self.run("-m", "noticegen", "check", str(SAMPLE)),
        }

    def cold_tasks(self) -> dict[str, Task]:
        return {
            "noticegen build": self.build,
            "docxtpl + soffice": self.docxtpl_and_soffice,
            "Typst (PDF only)": self.typst,
        }

    def build(self) -> None:
        """Into an empty folder: what is there already would not be made again."""
        shutil.rmtree(self.folder / SAMPLE.stem, ignore_errors=True)
        self.run("-m", "noticegen", "build", str(SAMPLE), "-o", str(self.folder))

    def docxtpl_and_soffice(self) -> None:
        out = self.folder / "docxtpl.docx"
        self.run(RIVALS, "docxtpl", str(self.template), str(self.json), str(out))
        rivals.convert(self.folder, [out], self.folder)

    def typst(self) -> None:
        self.run(RIVALS, "typst", str(self.fonts), str(self.json), str(self.folder / "typst.pdf"))

    def compared(self) -> str:
        """Each tool's PDF has the same words; otherwise there is nothing to compare."""
        for task in self.cold_tasks().values():
            task()
        pdfs = {
            "noticegen": self.folder / SAMPLE.stem / f"{SAMPLE.stem}.pdf",
            "docxtpl + soffice": self.folder / "docxtpl.pdf",
            "Typst": self.folder / "typst.pdf",
        }
        found = {name: is_complete(pdf, self.words) for name, pdf in pdfs.items()}
        compared = "\n".join(f"  {name}: {words}" for name, (_, words) in found.items())
        if not all(complete for complete, _ in found.values()):
            raise SystemExit(f"not the same words:\n{compared}")
        return (
            f"Same words:\n{compared}\n"
            "The rivals get the words as JSON. Only noticegen checks them, and makes a DOCX and a PDF that agree\n"
            "line by line; docxtpl's template has no drawn rules and no page numbers, Typst makes no DOCX."
        )

    # ---- warm: one process, a notice that no tool has seen before each time

    def warm(self, rounds: int) -> tuple[Times, Times]:
        """Seconds for one more notice by each tool, and noticegen's by part."""
        compiler = rivals.typst_compiler(self.fonts)
        times: Times = {"noticegen": [], "docxtpl + soffice": [], "Typst (PDF only)": []}
        parts: Times = {"reading and checking": [], **{part: [] for part in WATCHED.values()}}
        for number in range(rounds + 1):
            source = another(self.source, 1000 + number)
            words = self._words(source)
            seconds, watch = self._one_more(source)
            typst = timed(partial(rivals.by_typst, compiler, words, self.folder / "warm.pdf"))
            office = self._docxtpl_and_soffice_each(words)
            if not number:
                continue
            for name, value in zip(times, (seconds, office, typst), strict=True):
                times[name].append(value)
            for part, values in parts.items():
                values.append(watch.seconds[part])
        return times, parts

    def _one_more(self, source: str) -> tuple[float, Stopwatch]:
        watch = Stopwatch()
        with watch.on(WATCHED):
            start = perf_counter()
            notice = self.checked(source)
            watch.seconds["reading and checking"] = perf_counter() - start
            make_paper(Paper("", self.press.html(notice)), self.press)
            return perf_counter() - start, watch

    def _docxtpl_and_soffice_each(self, words: dict[str, object]) -> float:
        """LibreOffice stays in no process of ours: what many files in one start take, per file."""
        files = [self.folder / f"batch-{number}.docx" for number in range(BATCH)]

        def make() -> None:
            for file in files:
                rivals.by_docxtpl(self.template, words, file)
            rivals.convert(self.folder, files, self.folder)

        return timed(make) / BATCH


if __name__ == "__main__":
    main()
