"""A paper → its files, looked at once more before anyone sees them: the second half of the work, the dear one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from noticegen.pdf.pdf_to_inked_slots import pdf_to_inked_slots
from noticegen.pdf.pdf_to_strings import pdf_to_strings
from noticegen.pdf.pdf_to_texts import pdf_to_texts
from noticegen.pdf.slot_to_problem import slot_to_problem
from noticegen.pdf.slots_to_json import slots_to_json
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.word.docx_to_texts import docx_to_texts

from .kit import Kit, press_of
from .leaks import leaks_in
from .plan import Paper

SLOTS = ".slots.json"


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A paper to print."""

    kit: Kit
    paper: Paper


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper's files by suffix, or the problems that kept it from being printed.

    `words` are the Word file's paragraphs, to tell later what a hand changed in them.
    """

    files: Mapping[str, bytes] = field(default_factory=dict)
    pages: int = 0
    words: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def print_paper(job: PrintJob) -> Printed:
    """Print, then read back what was printed: a finished file with another unit's words is no file."""
    paper = job.paper
    try:
        written = press_of(job.kit).printed(paper.html, paper.sources)
    except ProblemsFound as found:
        return Printed(problems=found.problems)
    files = written.files
    if inked := pdf_to_inked_slots(files[".pdf"], written.slots):
        return Printed(problems=tuple(slot_to_problem(slot) for slot in inked))
    pdf, docx = pdf_to_texts(files[".pdf"]), docx_to_texts(files[".docx"])
    if paper.secret:
        # On its pages, where a sentence may go on below, or behind them; in either file.
        pages = (" ".join(docx.paragraphs), " ".join(pdf.lines))
        if leaks := leaks_in(paper.secret, (*pages, *docx.others, *pdf_to_strings(files[".pdf"]))):
            values = {"unit": paper.unit_name, "words": " / ".join(leaks)}
            return Printed(problems=(Problem("excerpt-leak", values=values),))
    if paper.is_document:
        files = {**files, SLOTS: slots_to_json(written.slots, press_of(job.kit).profile)}
    return Printed(files, pdf.pages, docx.paragraphs)
