"""What ends in a colon is never the last line of a page, in either file; a subject's lines are its author's."""

from pathlib import Path

import pytest

from noticegen.form.typesetting import Typesetter
from tools import pdf_words, printing
from tools.printing import LayOut
from tools.tiers import proof

HEAD = "date: 2021-11\nsubject: {}\nbody:\n{}signers: tran-quoc-thanh\n"
LEADS = (
    "- {text: '%s:', items: [Một việc, Hai việc]}",
    "- paragraph: '%s:'",
    "- {heading: Giao các đơn vị, text: '**%s:**'}",
    "- {label: 'Thứ nhất,', text: '%s:'}",
)


def notice(lines_before: int, lead: str) -> str:
    """A lead-in somewhere near the end of the first page, depending on how much stands before it."""
    before = "".join(f"  - Việc {number}\n" for number in range(lines_before))
    return HEAD.format("Mẫu", f"{before}  {lead % 'Yêu cầu các đơn vị thực hiện'}\n  - Việc sau\n  - Việc nữa\n")


@pytest.mark.parametrize("lines_before", [24, proof(25)])
def test_a_lead_in_is_never_the_last_line_of_a_page(
    tmp_path: Path, docx_files_to_pdfs: LayOut, lines_before: int
) -> None:
    notices = {str(kind): printing.read(notice(lines_before, lead)) for kind, lead in enumerate(LEADS)}
    printed = printing.print_all(notices, tmp_path, docx_files_to_pdfs).values()
    pages = [
        [page for page in pdf_words.written_lines_by_page(pdf) if len(page) > 1]
        for each in printed
        for pdf in (each.pdf, each.laid_out)
    ]
    assert [page[-1] for document in pages for page in document[:-1] if page[-1].endswith(":")] == []
    moved = [document for document in pages if any(page[1].endswith("thực hiện:") for page in document[1:])]
    assert len(moved) >= 2 * len(LEADS)  # guards the guard: without the rule these would have stood last


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return printing.press().typesetter


def test_a_line_of_the_subject_that_fits_stays_whole(typesetter: Typesetter) -> None:
    line = "Kết luận của Giám đốc Sở tại cuộc họp giao ban phòng tháng 11/2021 và"
    style = typesetter.profile.styles["subject"]
    assert 0.9 < typesetter.width_pt(style, line) / typesetter.text_width_pt < 0.995
    html = printing.press().html(printing.read(HEAD.format(f"['{line}', nhiệm vụ tháng 12]", "  - Việc\n")))
    assert f"{line}<br/>nhiệm vụ tháng 12</p>" in html.replace("\u00a0", " ")
    alone = printing.press().html(printing.read(HEAD.format(f"'{line}'", "  - Việc\n")))
    assert f"{line}</p>" not in alone.replace("\u00a0", " ")
