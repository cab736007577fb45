"""Lines with nothing to three points to spare break at the same place in the PDF and in the Word file.

And no line of either breaks inside a document's number.
"""

from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml

from noticegen.form.joins import without_break_hints
from tools import agreement, pdf_words, printing
from tools.printing import LayOut, Printed
from tools.tiers import proof
from tools.tight_lines import tight_text

NUMBERS = (
    "34-|NQ/TU", "1234/QĐ-|UBND", "05/2021/TT-|BKHCN", "TCVN |5699-1:2010", "TCVN 5699-|1:2010", "12-|KH/TW",
    "QCVN 01-|1:2018/BYT", "34/2021/NĐ-|CP", "/TB-|SKHCN", "07/TB-SKHCN-|STC", "15a-|QĐ/TU", "TCVN 5699-|1",
    "34-NQ/|TU", "1234/|QĐ-UBND", "54/|2021/NĐ-CP",
)  # fmt: skip
OTHERS = (
    "2021-|2025",
    "Khoa học - | Công nghệ",
    "ngày 5 |tháng 6",
    "Điều 5 |của Luật",
    "UBND xã |về",
    "quan, |theo",
    "A–|B",
    "P.|203",
    "tăng -|5%",
    "“A”-|5",
    "X|%",
    "(một)|…",
    "CNTT /|TT",
    "2021-2025/|KH",
    "2021-2025/K|H",
    "2021–2025/K|H",
    "12/2021-2025/K|H",
    "05-06/2021/n|ăm",
    "2020-2021/T|T-KH",
    "2021--|2025",
    "A--|B",
    "(2021)--|(2025)",
    "2021|—2025",
    "2021—|2025/KH",
    "2021—2025/K|H",
    "không?nên/t|hôi",
    "rà soát và| ...",
    "đúng hạn| !",
    "kết quả (| nếu có)",
    "2016\u00a0-|\u00a02020",
    "2016–|\u00a02020",
    "A‐|\u00a0B",
    "một\u00a0-|\u00a0hai",
    "khoản (1)|(2)",
    "khoản 5.|(a)",
    "chiếm (n)|%",
    "A-|(B)",
    "A‐|B",
    "giao -|Sở",
    "giao –|Sở",
    "giao …|Sở",
)
SPARES = (0.0, 0.4, 0.8, 1.2, 1.6, 2.0, 2.5, 3.0)


def notice(seed: int) -> str:
    """Each text at the end of an upright line and of a slanted one, with another space to spare for every seed."""
    texts = {
        style: [tight(style, text, SPARES[(seed + place) % len(SPARES)], seed + place) for place, text in every()]
        for style in ("paragraph", "legal-basis")
    }
    body = [{"paragraph": text} for text in texts["paragraph"]]
    values = {"date": "2021-11", "subject": "Dòng khít", "signers": "tran-quoc-thanh", "body": body}
    return yaml.safe_dump(values | {"legal_bases": texts["legal-basis"]}, allow_unicode=True, width=10**6)


def every() -> list[tuple[int, str]]:
    return list(enumerate((*NUMBERS, *OTHERS)))


def tight(style: str, text: str, spare: float, seed: int) -> str:
    start, end = text.split("|")
    return tight_text(start, style, spare, seed) + end + " ngày 20 tháng 11 năm 2021 của Ủy ban nhân dân tỉnh về việc"


@pytest.mark.parametrize("seeds", [range(1), proof(range(1, 9)), proof([*range(9, 17), 531])])
def test_tight_lines_are_alike(tmp_path: Path, docx_files_to_pdfs: LayOut, seeds: Sequence[int]) -> None:
    notices = {f"tight-{seed}": printing.read(notice(seed)) for seed in seeds}
    for printed in printing.print_all(notices, tmp_path, docx_files_to_pdfs).values():
        found = agreement.compare(printed.pdf, printed.laid_out)
        assert (found.first_different_word, found.differing_lines) == (None, ())
        assert cut_numbers(printed) == []


def cut_numbers(printed: Printed) -> list[str]:
    """The numbers that do not stand on one line of each file."""
    lines = [
        without_break_hints(line)
        for pdf in (printed.pdf, printed.laid_out)
        for page in pdf_words.written_lines_by_page(pdf)
        for line in page
    ]
    numbers = [text.replace("|", "") for text in NUMBERS]
    return [number for number in numbers if sum(number in line for line in lines) < 4]
