"""What may not happen at the foot of a page, whatever the length of the text: a heading alone, a signature alone."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

from tools import pdf_words, printing
from tools.tiers import some

LINE = "Giao Văn phòng Sở tổng hợp."
LONG = "Giao Văn phòng Sở tổng hợp, đôn đốc các phòng, đơn vị báo cáo kết quả thực hiện trước ngày 20 tháng 11. " * 2
TABLE = {
    "caption": "Việc phải làm",
    "columns": ["Việc", "Hạn"],
    "rows": [["Tổng hợp báo cáo", "Tháng 11"], ["Gửi báo cáo", "Tháng 12"]],
}
ENDS: Mapping[str, Sequence[object]] = {
    "text": [LONG],
    "a list": [{"text": "Các phòng:", "items": ["Văn phòng;", "Thanh tra."]}],
    "a table": [{"table": TABLE}],
    "a heading with text": [{"heading": "Tổ chức thực hiện", "items": [LONG]}],
    "headings under headings": [{"heading": "Tổ chức", "items": [{"heading": "Thực hiện", "items": [LONG, LONG]}]}],
}
IN_THE_MIDDLE = [
    {"heading": "Nhiệm vụ", "items": [{"heading": "Của Văn phòng", "items": [LONG]}]},
    {"heading": "Bảng", "items": [{"table": TABLE}]},
]
HEADINGS = (
    "Nhiệm vụ",
    "Của Văn phòng",
    "Bảng",
    "Tổ chức thực hiện",
    "Tổ chức",
    "Thực hiện",
    "Việc phải làm",
    "Việc Hạn",
)


def notice(lines: int, end: str, middle: Sequence[object] = ()) -> str:
    body = [*[LINE] * lines, *middle, *ENDS[end]]
    return f"date: 2021-11\nsubject: Kết luận giao ban\nbody: {body}\nsigners: [tran-quoc-thanh, chanh-van-phong]\n"


@cache
def pdf_pages(text: str, folder: Path) -> list[list[str]]:
    path = folder / "a.pdf"
    path.write_bytes(printing.documents(printing.read(text))[".pdf"])
    return pdf_words.written_lines_by_page(path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("rules")


def check_foot(pages: list[list[str]]) -> None:
    """Nơi nhận, posts and names on one page, with at least two lines of text, or a table's row, above them."""
    (page,) = [page for page in pages if "Nơi nhận:" in page]
    start = page.index("Nơi nhận:")
    foot = " ".join(page[start:])
    for words in ("Lưu: VT.", "Trần Quốc Thành", "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Nguyễn Văn An"):
        assert words in foot, f"{words!r} is not with the foot"
    above = [line for line in page[:start] if not line.isdigit()]
    assert above, "the signature is alone on its page"
    assert page is pages[-1]


def check_headings(pages: list[list[str]]) -> None:
    for page in pages:
        assert not page[-1].endswith(HEADINGS), f"{page[-1]!r} is the last on its page"


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("lines", some(range(8, 27, 2), one_of=4))
def test_the_signature_is_never_alone(folder: Path, end: str, lines: int) -> None:
    check_foot(pdf_pages(notice(lines, end), folder))


@pytest.mark.parametrize("lines", some(range(12, 30), one_of=4))
def test_no_heading_ends_a_page(folder: Path, lines: int) -> None:
    pages = pdf_pages(notice(lines, "headings under headings", IN_THE_MIDDLE), folder)
    check_headings(pages)
    check_foot(pages)


def test_both_sides_of_a_page_break_were_seen(folder: Path) -> None:
    """Guards the guard: lengths that fit one page, and lengths whose signature went to the second."""
    counts = [len(pdf_pages(notice(lines, "text"), folder)) for lines in range(8, 27, 2)]
    assert {1, 2} <= set(counts)
    assert counts == sorted(counts)


def test_a_short_notice_is_one_page(folder: Path) -> None:
    assert len(pdf_pages(notice(2, "text"), folder)) == 1


@pytest.mark.proof
def test_the_same_in_the_word_file(tmp_path: Path, docx_files_to_pdfs: Callable[[Sequence[Path]], list[Path]]) -> None:
    notices = {
        f"{end}-{lines}".replace(" ", "-"): printing.read(notice(lines, end))
        for end in ("text", "a list", "a table")
        for lines in (12, 14, 15, 16, 17, 20)
    }
    notices |= {f"middle-{lines}": printing.read(notice(lines, "text", IN_THE_MIDDLE)) for lines in range(18, 26)}
    for name, printed in printing.print_all(notices, tmp_path, docx_files_to_pdfs).items():
        pages = pdf_words.written_lines_by_page(printed.laid_out)
        assert len(pages) == len(pdf_words.written_lines_by_page(printed.pdf)), name
        check_foot(pages)
        check_headings(pages)
