"""Nothing is printed right of its space: looked for on the ink, for what an extractor reads may be off the paper."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest
import yaml

from noticegen.form.joins import BREAK_HINTS
from noticegen.pages import html_to_settled_html
from noticegen.pdf.pdf_to_texts import pdf_to_texts
from noticegen.word.docx_to_texts import docx_to_texts
from tools import printing, right_edge
from tools.printing import Printed
from tools.tiers import proof, some

SLACK_MM = 0.1
STYLES = ("", "*", "**", "***")
SIGNS = (
    "",
    "(",
    "“",
    "/(",
    "[",
    "‘",
    "«",
    '"',
    "-",
    "–",
    "…",
    "((",
    "(“",
    "/“",
    "a(",
    "a“",
    "a/(",
    "“ (",
    "https://a/(",
)
LETTERS = "1FAIpQLSdQ8vZ3mXk7TnRb2WcYp5LsHg9JfDaEoUi4NqKxMzVt6rPwB0aSdFgHjKl" * 2
LENGTHS = (40, 59, 60, 61, 62, 63, 64, 80, 120)


def word(sign: str, style: str, length: int) -> str:
    return f"{sign}{style}{LETTERS[:length]}{style})"


def files(values: Mapping[str, Any]) -> dict[str, bytes]:
    notice = {"date": "2021-11", "subject": "Từ dài", "signers": "tran-quoc-thanh", "body": ["Một", "Hai"], **values}
    return printing.documents(printing.read(yaml.safe_dump(notice, allow_unicode=True, width=10**6)))


def check(values: Mapping[str, Any], words: list[str]) -> None:
    """The ink ends at the edge, and every letter is read from both files: no mark of ours, none lost."""
    made = files(values)
    assert right_edge.overrun_mm(made[".pdf"]) < SLACK_MM
    texts = "".join(pdf_to_texts(made[".pdf"]).lines), "".join(docx_to_texts(made[".docx"]).paragraphs)
    for text in (*texts, right_edge.letters(made[".pdf"])):
        assert not BREAK_HINTS & set(text)
        shown = "".join(text.split()).upper()
        assert [each for each in words if "".join(each.replace("*", "").split()).upper() not in shown] == []


@pytest.mark.parametrize("length", [60, *(proof(length) for length in LENGTHS if length != 60)])
def test_a_long_word_in_any_style_behind_any_sign(length: int) -> None:
    words = [word(sign, style, length) for sign in SIGNS for style in STYLES]
    check({"body": [f"Các đơn vị đăng ký tại địa chỉ này {each} trước ngày 20" for each in words]}, words)


@pytest.mark.proof
@pytest.mark.parametrize("length", range(40, 121))
def test_a_long_word_anywhere_in_its_line(length: int) -> None:
    """Pushed letter by letter over the line's end."""
    words = [word(sign, style, length) for sign in SIGNS[1:4] for style in STYLES[1:]]
    check({"body": [f"{'Xem tại đây ' * 5}{'n' * (length % 13)} {each} nhé" for each in words]}, words)


PLACES: dict[str, Callable[[str], dict[str, Any]]] = {
    "first-in-a-paragraph": lambda w: {"body": [{"paragraph": w}]},
    "first-in-an-item": lambda w: {"body": [w, "Hai"]},
    "heading": lambda w: {"body": [{"heading": f"Về việc {w} đó", "items": ["Một", "Hai"]}]},
    "heading-with-text": lambda w: {"body": [{"heading": f"Về {w}", "text": f"{w} theo"}, "Hai"]},
    "opening": lambda w: {"opening": [f"Họp {w} ngày"]},
    "legal-basis": lambda w: {"legal_bases": [f"Căn cứ {w} ngày"]},
    "caption": lambda w: {"body": [{"table": {"caption": f"Bảng {w}", "columns": ["A", "B"], "rows": [["1", "2"]]}}]},
    "column": lambda w: {"body": [{"table": {"columns": ["A", f"Tại {w}"], "rows": [["1", "2"]]}}]},
    "cell": lambda w: {"body": [{"table": {"columns": ["A", "B"], "rows": [[f"Xem {w} này", w]]}}]},
    "appendix": lambda w: {"appendices": [{"title": "Danh mục", "body": [{"paragraph": w}]}]},
}


@pytest.mark.parametrize("place", [*list(PLACES)[:1], *(proof(place) for place in list(PLACES)[1:])])
def test_a_long_word_at_any_place(place: str) -> None:
    for each in (word("(", "**", 64), word("/“", "*", 64), word("", "***", 120), word("https://a/(", "**", 90)):
        check(PLACES[place](each), [each])


@pytest.mark.proof
@pytest.mark.parametrize("writer", some(["pdf", "docx"], one_of=2))
def test_the_samples_keep_to_their_space(samples: Mapping[str, Printed], writer: str) -> None:
    for each in samples.values():
        assert right_edge.overrun_mm(each.pdf_of(writer).read_bytes()) < SLACK_MM


@pytest.mark.proof
def test_generated_notices_keep_to_their_space(generated: Mapping[str, Printed]) -> None:
    for each in generated.values():
        assert right_edge.overrun_mm(each.pdf.read_bytes()) < SLACK_MM


def test_without_the_marks_the_ink_would_run_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """WeasyPrint's; our own engine cuts every word that is wider than its line."""
    monkeypatch.setattr(html_to_settled_html, "mark_long_words", lambda *_: False)
    monkeypatch.setattr("noticegen.printing.press.chosen_engine", lambda _: "weasyprint")
    assert right_edge.overrun_mm(files({"body": [word("(", "**", 120)]})[".pdf"]) > 100
