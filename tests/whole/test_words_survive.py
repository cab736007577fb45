"""What the author wrote is what stands on the page: all of it, in order, in both documents, nothing of ours between.

The words expected are taken from the YAML by PyYAML alone; what the form adds is written out here.
"""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from unicodedata import category, normalize

import docx
import pytest
import yaml
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from noticegen.form.fonts import Face
from noticegen.form.inline import parse_inline
from noticegen.word.html_to_blocks import html_to_blocks
from tools import pdf_words, printing
from tools.checkout import ROOT
from tools.printing import Printed

FIRST, SECOND = "2021-11-giao-ban", "2022-03-ket-luan-lien-nganh"
LABEL = re.compile(r"(?:[IVX]+\.|\d+\.(?:\d+\.)?|[a-zđ]\)|[-+])$")


def source(name: str) -> dict[str, Any]:
    text = (ROOT / "data" / "notices" / f"{name}.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 it builds only text
    return loaded


def body_words(notice: Mapping[str, Any]) -> list[str]:
    """Every word of opening, body and closing, without emphasis marks."""
    texts = [text for part in ("opening", "body", "closing") for node in listed(notice[part]) for text in of_node(node)]
    return " ".join(texts).replace("*", "").split()


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def of_node(node: str | Mapping[str, Any]) -> Iterator[str]:
    if isinstance(node, str):
        yield node
        return
    yield from (node[key] for key in ("label", "heading", "text", "paragraph") if key in node)
    if "table" in node:
        table = node["table"]
        yield table.get("caption", "")
        yield from (column["title"] for column in table["columns"])
        yield from (cell for row in table["rows"] for cell in row if cell != "~")
    for child in node.get("items", ()):
        yield from of_node(child)


def printed_words(pages: Sequence[Sequence[str]]) -> list[str]:
    """From the first word of the body to the signature, without page numbers and the labels that the form counts."""
    lines = [line for page in pages for line in page if not line.isdigit()]
    end = next(i for i, line in enumerate(lines) if line.startswith("Nơi nhận:"))
    return [
        word for line in lines[:end] for position, word in enumerate(line.split()) if position or not LABEL.match(word)
    ]


@pytest.mark.parametrize("writer", ["pdf", "docx"])
@pytest.mark.parametrize("name", [FIRST, SECOND])
def test_the_body_is_the_authors(samples: Mapping[str, Printed], name: str, writer: str) -> None:
    wanted = without_labels(body_words(source(name)))
    found = without_labels(printed_words(pdf_words.written_lines_by_page(samples[name].pdf_of(writer))))
    start = next(i for i in range(len(found)) if same(found[i : i + 6], wanted[:6]))
    assert found[-1].removesuffix("./.") == wanted[-1].removesuffix(".")
    assert [word.upper() for word in found[start:-1]] == [word.upper() for word in wanted[:-1]]


def without_labels(words: list[str]) -> list[str]:
    """An author's own dash at a line's start looks like a label on the page; neither side counts any."""
    return [word for word in words if not LABEL.match(word)]


def same(one: list[str], other: list[str]) -> bool:
    return [word.upper() for word in one] == [word.upper() for word in other]


@pytest.mark.parametrize("name", [FIRST, SECOND])
def test_the_word_files_text_is_the_htmls(samples: Mapping[str, Printed], name: str) -> None:
    """python-docx reads, paragraph by paragraph, what the HTML says; only labels are Word's to count."""
    blocks = html_to_blocks(samples[name].html)
    wanted = [text for section in blocks.sections for block in section.blocks for text in texts_of(block)]
    body = docx.Document(str(samples[name].docx)).element.body
    found = [paragraph_text(p) for p in body.iter(qn("w:p"))]
    # which blanks may break is settled last
    assert [normal(text) for text in found if text] == [normal(text) for text in wanted if text]


def texts_of(block: Any) -> Iterator[str]:
    if hasattr(block, "rows"):
        for row in block.rows:
            for cell in row:
                for inner in cell:
                    yield from texts_of(inner)
    elif hasattr(block, "runs"):
        yield block.text


def paragraph_text(paragraph: Any) -> str:
    signs = {qn("w:br"): "\n", qn("w:noBreakHyphen"): "-"}
    pieces = (signs.get(each.tag, each.text) for each in paragraph.iter(qn("w:t"), *signs))
    return "".join(piece or "" for piece in pieces)


@cache
def drawn() -> list[str]:
    """What the font can draw, in capitals too: other letters are refused."""
    fonts = printing.press().fonts
    return sorted(
        character
        for character in fonts.faces[Face.REGULAR].advances
        if not fonts.missing(character + character.upper())
        and (character.isprintable() or character == "\u00a0")
        and ord(character) < 0x2200
    )


def texts() -> st.SearchStrategy[str]:
    return st.text(st.sampled_from(drawn()), min_size=1, max_size=60).filter(lambda text: bool(text.strip()))


@settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.deferred(texts), min_size=1, max_size=20))
def test_any_text_reaches_the_word_file(texts: list[str]) -> None:
    """Whatever the font can draw. Emphasis aside, which is a matter of its own."""
    texts = [f"a{text.replace('*', '').replace(chr(92), '')}z" for text in texts]
    quoted = yaml.safe_dump({"body": [{"paragraph": text} for text in texts]}, allow_unicode=True, width=10**6)
    notice = printing.read(f"date: 2021-11\nsubject: Chữ\nend_mark: false\nsigners: tran-quoc-thanh\n{quoted}")
    press = printing.press()
    document = docx.Document(io.BytesIO(press.docx(press.html(notice))))
    found = [normal(p.text) for p in document.paragraphs if p.style and p.style.style_id == "paragraph"]
    assert found == [normal(node.paragraph or "") for node in notice.body]


def test_every_letter_reaches_the_pdf(tmp_path: Path) -> None:
    letters = [character for character in drawn() if category(character)[0] in "LNPS" and character not in "*\\"]
    assert len(letters) > 1000
    texts = [" ".join(letters[start : start + 40]) for start in range(0, len(letters), 40)]
    quoted = yaml.safe_dump({"body": [{"paragraph": f"a {text}"} for text in texts]}, allow_unicode=True, width=10**6)
    notice = printing.read(f"date: 2021-11\nsubject: Chữ\nsigners: tran-quoc-thanh\n{quoted}")
    path = tmp_path / "a.pdf"
    path.write_bytes(printing.documents(notice)[".pdf"])
    shown = {normalize("NFC", character) for word in pdf_words.words(path) for character in word}
    assert {normalize("NFC", letter) for letter in letters} - shown == set()


def normal(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(st.sampled_from("ab *\\.,:“”()"), max_size=30))
def test_emphasis_takes_nothing_but_its_marks(text: str) -> None:
    """The runs joined are the text without some asterisks and the backslashes before them; nothing moves."""
    joined = "".join(run.text for run in parse_inline(text))
    assert re.sub(r"[*\\]", "", joined) == re.sub(r"[*\\]", "", text)
    assert is_within(joined, text)


def is_within(part: str, whole: str) -> bool:
    rest = iter(whole)
    return all(character in rest for character in part)
