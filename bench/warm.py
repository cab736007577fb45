"""In one process: one more PDF, one more notice, one more notice with its slips, by either engine and by the rivals.

No tool has seen the notice before: each gets words of its own, as many and as long, so that none profits from what
another has just read. Typst alone gets the very words of the PDFs that it is compared with.
"""

import gc
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path

import rivals
from measure import BY_WEASYPRINT, ENGINES, OURS, Stopwatch, Task, Times, timed
from offices import SAMPLE, UNITS, year_office
from words import another, html_to_words

from noticegen.checking.check import read_office
from noticegen.commands.quick_start import quick_start
from noticegen.printing.kit import Kit, kit_of
from noticegen.printing.make_paper import PrintJob, print_paper
from noticegen.printing.paper import Paper
from noticegen.printing.plan import PlanJob, Wanted, plan
from noticegen.printing.press import press_of
from noticegen.workspace.workspace import Workspace, find_workspace

SOFFICE = "docxtpl + soffice"
BATCH = 10
"""Files in one start of LibreOffice, which stays in no process of ours."""

WATCHED = {
    "noticegen.printing.plan.bytes_to_checked": "reading and checking",
    "noticegen.printing.press.notice_to_html": "Jinja2 and measuring",
    "noticegen.printing.press.html_to_settled_html": "settling",
    "noticegen.printing.press.html_to_blocks": "blocks",
    "noticegen.printing.press.blocks_to_docx": "python-docx",
    "noticegen.pdf.html_to_own_pdf.html_to_own_pdf": "PDF",
    "noticegen.printing.make_paper.pdf_to_inked_slots": "read back: ink",
    "noticegen.printing.make_paper.pdf_to_texts": "read back: PDF's words",
    "noticegen.printing.make_paper.docx_to_texts": "read back: Word's words",
    "noticegen.printing.make_paper.pdf_to_differences": "read back: fields and tags",
}


@dataclass(slots=True)
class Notices:
    """Seconds for one more notice by each tool, and our own by part."""

    times: Times
    parts: Times = field(default_factory=lambda: {part: [] for part in WATCHED.values()})


class Warm:
    """The sample for either engine, and an office of ten units in which each has a slip."""

    def __init__(self, folder: Path, fonts: Path, template: Path) -> None:
        quick_start()  # garbage is looked for as seldom as in a `build`
        self.folder, self.template = folder, template
        self.compiler = rivals.typst_compiler(fonts)
        self.numbers = count(1000)
        self.sample = _Notice(find_workspace(SAMPLE), SAMPLE, Wanted())
        office = Workspace(year_office(folder / "ten", 1))
        (file,) = office.notices.glob("*.yaml")
        self.with_slips = _Notice(office, file, Wanted(units=None))

    def pdfs(self, rounds: int) -> Times:
        """Of a page that is settled already, and no more than a page: Typst's has neither fields nor a source."""
        times: Times = {"Typst": [], OURS: [], BY_WEASYPRINT: []}
        for number in range(rounds + 1):
            (paper,) = self.sample.papers(OURS, next(self.numbers))
            words = html_to_words(paper.html)
            tasks: dict[str, Task] = {"Typst": partial(rivals.by_typst, self.compiler, words, self.folder / "warm.pdf")}
            for name in ENGINES:
                press = press_of(self.sample.kits[name])
                tasks[name] = partial(press.pdf, press.settled(paper.html))
            _add(times, tasks, number)
        return times

    def notices(self, rounds: int) -> Notices:
        """From YAML to both files: read, checked, printed with the source in the PDF, both files read back."""
        made = Notices({OURS: [], BY_WEASYPRINT: [], SOFFICE: [], "Typst (PDF only)": []})
        for number in range(rounds + 1):
            watch = Stopwatch()
            words = html_to_words(self.sample.papers(OURS, next(self.numbers))[0].html)
            tasks: dict[str, Task] = {name: partial(self.sample.make, name, next(self.numbers)) for name in ENGINES}
            tasks[OURS] = partial(_watched, tasks[OURS], watch)
            tasks[SOFFICE] = partial(self._docxtpl_and_soffice, words)
            tasks["Typst (PDF only)"] = partial(rivals.by_typst, self.compiler, words, self.folder / "warm.pdf")
            _add(made.times, tasks, number)
            for part, values in made.parts.items() if number else ():
                values.append(watch.seconds[part])
        made.times[SOFFICE] = [seconds / BATCH for seconds in made.times[SOFFICE]]
        return made

    def slips(self, rounds: int) -> Times:
        """The notice and a slip for each of ten units, every file of the 22 read back and searched for leaks."""
        times: Times = {OURS: [], BY_WEASYPRINT: []}
        for number in range(rounds + 1):
            tasks: dict[str, Task] = {name: partial(self.with_slips.make, name, next(self.numbers)) for name in ENGINES}
            _add(times, tasks, number)
        return times

    def _docxtpl_and_soffice(self, words: dict[str, object]) -> None:
        files = [self.folder / f"batch-{number}.docx" for number in range(BATCH)]
        for file in files:
            rivals.by_docxtpl(self.template, words, file)
        rivals.convert(self.folder, files, self.folder)


class _Notice:
    """A notice of which another is made each time, and what prints it."""

    def __init__(self, workspace: Workspace, file: Path, wanted: Wanted) -> None:
        office = read_office(workspace)
        self.file, self.wanted = file, wanted
        self.source = file.read_text(encoding="utf-8")
        self.kits: dict[str, Kit] = {name: kit_of(office, workspace, engine=engine) for name, engine in ENGINES.items()}

    def papers(self, name: str, number: int) -> Sequence[Paper]:
        data = another(self.source, number).encode()
        planned = plan(PlanJob(self.kits[name], self.file.name, self.file.stem, data, self.wanted))
        if len(planned.papers) != (1 if self.wanted.units == () else 1 + UNITS):
            raise SystemExit(f"{len(planned.papers)} papers: {planned.problems}")
        return planned.papers

    def make(self, name: str, number: int) -> None:
        for paper in self.papers(name, number):
            if problems := print_paper(PrintJob(self.kits[name], paper)).problems:
                raise SystemExit(f"{paper.name}: {problems}")


def _watched(task: Task, watch: Stopwatch) -> None:
    with watch.on(WATCHED):
        task()


def _add(times: Times, tasks: dict[str, Task], number: int) -> None:
    """One round. What a task leaves behind is not the next one's to clear away."""
    for name, task in tasks.items():
        gc.collect()
        seconds = timed(task)
        if number:
            times[name].append(seconds)
