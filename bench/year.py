"""An office's year: built by either engine, built again after an edit, beside docxtpl with one start of LibreOffice."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter

import rivals
from figures import ratios, shares, table
from measure import ENGINES, OURS, Stopwatch, Times, noticegen, timed
from offices import UNITS, edit_one_section, year_office
from words import html_to_words

from noticegen.archive.asked import Asked
from noticegen.archive.notice_work import NoticeWork
from noticegen.checking.check import read_office
from noticegen.printing.kit import kit_of
from noticegen.printing.make_paper import PrintJob, print_paper
from noticegen.printing.plan import plan
from noticegen.workspace.workspace import Workspace

NOTICES = 48
RIVAL = "docxtpl + one soffice"
PARTS = {
    "noticegen.printing.press.html_to_settled_html": "settling",
    "noticegen.pdf.html_to_own_pdf.html_to_own_pdf": "PDF",
    "noticegen.printing.press.blocks_to_docx": "python-docx",
    "noticegen.printing.make_paper.pdf_to_inked_slots": "looking for ink",
    "noticegen.printing.make_paper.pdf_to_texts": "reading back: PDF",
    "noticegen.printing.make_paper.docx_to_texts": "reading back: DOCX",
    "noticegen.printing.make_paper.pdf_to_strings": "reading back: behind the pages",
    "noticegen.printing.make_paper.leaks_in": "looking for leaks",
}


def year(root: Path, rounds: int) -> dict[str, float]:
    """A build of all by each engine, one of an edited section by each, and the rival's, in every round."""
    offices = {name: year_office(root / engine, NOTICES, engine) for name, engine in ENGINES.items()}
    rival = Rival(offices[OURS], root)
    times: Times = {name: [] for name in (*offices, *map(_edited, offices), RIVAL)}
    for number in range(rounds):
        for name, office in offices.items():
            shutil.rmtree(office / "output", ignore_errors=True)
            times[name].append(timed(lambda office=office: noticegen(office, "build", "-q")))
            made = len(list(office.glob("output/*/**/*.pdf")))
            if made != NOTICES * (1 + UNITS):
                raise SystemExit(f"{made} PDFs")
            edit_one_section(office, number)
            times[_edited(name)].append(timed(lambda office=office: noticegen(office, "build", "-q")))
        times[RIVAL].append(timed(rival.make))
    title = f"A year: {NOTICES} notices, {UNITS} slips each ({NOTICES * (1 + UNITS)} documents, DOCX and PDF)"
    print("\n" + table(title, times, OURS), flush=True)
    return {
        "year": ratios(times[RIVAL], times[OURS]).median,
        "edited": ratios(times[_edited(OURS)], times[RIVAL]).median,
    }


def _edited(name: str) -> str:
    return f"{name}: one section edited"


class Rival:
    """The same papers by docxtpl, from words that were made ready for it; then LibreOffice once for all."""

    def __init__(self, office: Path, root: Path) -> None:
        self.root = root
        self.template = root / "template.docx"
        rivals.make_docxtpl_template(self.template)
        self.words = {name: _with_blanks(html_to_words(html)) for name, html in _pages(office)}

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
        for work in works(root)
        for paper in plan(work.begin()).papers
    ]


def works(root: Path) -> list[NoticeWork]:
    """What an office's archive does, notice by notice, in this process."""
    workspace = Workspace(root)
    office = read_office(workspace)
    kit, asked = kit_of(office, workspace), Asked(root / "nowhere", units=None)
    files = sorted(workspace.notices.glob("*.yaml"))
    return [NoticeWork(file, workspace, asked.output / file.stem, kit, asked) for file in files]


def parts(root: Path) -> None:
    """Where the time of a document goes, in one process, with our engine."""
    year_office(root, 4, ENGINES[OURS])
    whole: list[float] = []
    taken: Times = {"reading, checking, HTML": [], **{part: [] for part in PARTS.values()}}
    for number, work in enumerate(works(root)):
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
    print("\n" + shares(f"Of a notice with its {UNITS} slips, one process", taken, whole), flush=True)
