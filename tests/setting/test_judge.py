"""Every paper of notices nobody wrote: set alike by us, by WeasyPrint, and by LibreOffice from the Word file."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tools import judged_notices, printing
from tools.drawn_lines import DrawnLine, DrawnWord, first_of, unlike_lines
from tools.engine_judge import line_differences
from tools.layout_judge import Judged, Paper, judged
from tools.libreoffice import LayOut
from tools.met_on_pages import MEETINGS
from tools.shared import once
from tools.tiers import proof

SEEDS = range(150)
BATCH = 10
BATCHES = SEEDS[::BATCH]
FEW = 0.2
"""Of a batch's papers LibreOffice may set so many otherwise in ways of its own that are not counted in."""


def test_the_sample_is_alike_in_all_three(tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    press = printing.press()
    sample = Paper("sample", press.html(printing.read(printing.SAMPLES[1].read_bytes())), press)
    found = judged([sample], tmp_path, docx_files_to_pdfs)
    assert found.differences == ()
    assert (found.papers, found.pages) == (1, 7)
    assert found.lines > 200


@pytest.fixture(scope="session")
def judged_from(tmp_path_factory: pytest.TempPathFactory, lay_out: LayOut) -> Callable[[int], Judged]:
    """What was found on a batch of notices from its first seed on, judged once in a run."""

    def judge(first: int, folder: Path) -> Judged:
        papers = [each for seed in SEEDS[first : first + BATCH] for each in judged_notices.papers(seed)]
        return judged(papers, folder, lay_out)

    return lambda first: once(tmp_path_factory, f"judged-{first}", lambda folder: judge(first, folder))


@pytest.mark.parametrize("first", [*map(proof, BATCHES)])
def test_every_paper_is_alike_in_all_three(judged_from: Callable[[int], Judged], first: int) -> None:
    found = judged_from(first)
    otherwise = {paper for paper, _, said in (each.partition(": ") for each in found.differences) if said[0] == "L"}
    assert [each for each in found.differences if ": LibreOffice, " not in each] == []
    assert len(otherwise) <= FEW * found.papers
    assert found.papers > BATCH


@pytest.mark.proof
def test_the_judge_has_met_everything(judged_from: Callable[[int], Judged]) -> None:
    """Guards the guard: each kind of paper, mark, list, and reason of a line's end."""
    counts = sum((judged_from(first).met for first in BATCHES), Counter())
    assert [name for name in MEETINGS if not counts[name]] == []


def test_the_same_seed_gives_the_same_papers() -> None:
    assert judged_notices.papers(3) == judged_notices.papers(3)
    assert {paper.name for paper in judged_notices.papers(3)} >= {"3 notice"}


def line(text: str, page: int = 1, x: float = 100.0, y: float = 200.0) -> DrawnLine:
    return DrawnLine(page, tuple(DrawnWord(word, x + 30 * place, y) for place, word in enumerate(text.split())))


UNLIKE = {
    "a word": (line("Giao Sở"), line("Giao Sờ"), "only ours: 1: Giao Sở"),
    "a page": (line("Giao Sở"), line("Giao Sở", page=2), "only theirs: 2: Giao Sở"),
    "to the right": (line("Giao Sở"), line("Giao Sở", x=101.1), "elsewhere: 1: Giao Sở"),
    "lower": (line("Giao Sở"), line("Giao Sở", y=198.9), "elsewhere: 1: Giao Sở"),
}


@pytest.mark.parametrize("name", UNLIKE)
def test_what_differs_is_seen(name: str) -> None:
    ours, theirs, wanted = UNLIKE[name]
    assert any(each.startswith(wanted) for each in line_differences([ours], [theirs]))
    assert list(line_differences([ours], [ours])) == []


def test_another_order_is_seen() -> None:
    ours = [line("một"), line("hai")]
    assert list(unlike_lines(ours, ours[::-1])) == ["in another order: 1: một / 1: hai … and 1 more"]
    assert list(first_of([])) == []


@pytest.mark.proof
def test_a_word_file_of_another_page_is_seen(tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    """Guards the judge: LibreOffice is given another page's Word file."""
    press = printing.press()
    html = press.html(printing.read(printing.SAMPLES[1].read_bytes()))
    other = tmp_path / "other.docx"
    other.write_bytes(press.docx(press.settled(html.replace("khoa học", "khoa hoc"))))
    found = judged([Paper("sample", html, press)], tmp_path, lambda files: docx_files_to_pdfs([other for _ in files]))
    assert any("LibreOffice, only ours" in each for each in found.differences)
