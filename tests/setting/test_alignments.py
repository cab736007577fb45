"""What a template aligns in its own way: set there by both engines and in the Word file, whatever it is."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tools import judged_notices, printing
from tools.layout_judge import Paper, judged
from tools.libreoffice import LayOut

PAPERS = {
    4: "excerpts/thanh-tra",
    5: "excerpts/thanh-tra",
    6: "notice_phu-luc-1",
    8: "notice_phu-luc-1",
    10: "notice",
    12: "notice",
    22: "notice_phu-luc-3",
    26: "excerpts/cong-doan_trich-sao_dien-tu",
    29: "notice_phu-luc-2",
    35: "excerpts/thanh-tra_trich-sao_05",
    38: "excerpts/van-phong",
    39: "notice_phu-luc-2",
    41: "notice_phu-luc-1",
    48: "notice",
}
"""Of each notice, by its seed, a short one. Among them is a paragraph of every style."""

PAGE_NUMBER, BOX_END = "page-number", "box-end"
"""These no template writes."""

PARAGRAPH = re.compile(r'(<(?:p|h\d) class="([a-z0-9-]+)")([^>]*?)(?: data-align="\w+")?>')


def papers() -> Iterator[Paper]:
    every = (paper for seed in PAPERS for paper in judged_notices.papers(seed))
    return (paper for paper in every if paper.name in {f"{seed} {name}" for seed, name in PAPERS.items()})


def aligned(paper: Paper, align: str) -> Paper:
    return replace(paper, name=f"{paper.name} {align}", html=PARAGRAPH.sub(rf'\1\3 data-align="{align}">', paper.html))


def test_the_papers_have_every_style_of_a_paragraph() -> None:
    found = {match[2] for paper in papers() for match in PARAGRAPH.finditer(paper.html)}
    assert set(printing.kit().profile.styles) - found == {PAGE_NUMBER, BOX_END}


@pytest.mark.parametrize("align", ["left", "center", "right"])
def test_all_three_align_alike(align: str, tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    """Stamps too: the frame stays where it is, its words move inside."""
    every = [aligned(paper, align) for paper in papers()]
    assert judged(every, tmp_path, docx_files_to_pdfs).differences == ()
