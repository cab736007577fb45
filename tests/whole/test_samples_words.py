"""The first sample says what its source document says: every word, in order, typing mistakes included.

The source is held as text, one block of the page per line, with the marks it carried on paper. The sample is read by
PyYAML alone, not by our own reader, so that a fault of ours cannot hide a fault of the sample.
"""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from noticegen.notice.notice import Node, Notice
from noticegen.notice.tree_to_notice import tree_to_notice
from noticegen.notice.tree_to_office import tree_to_office
from noticegen.reading.yaml_to_tree import yaml_to_tree
from tools.checkout import ROOT

SAMPLE = ROOT / "data" / "notices" / "2021-11-giao-ban.yaml"
SOURCE = ROOT / "tests" / "fixtures" / "2021-11-giao-ban.txt"
EVERY_SAMPLE = sorted((ROOT / "data" / "notices").glob("*.yaml"))

PRINTED_BY_THE_FORM = ("Nơi nhận:", "- Lưu VT.")
MISTAKES_OF_THE_SOURCE = (
    "kinh nghiệp",
    "tiên bộ",
    "đổi chiểu",
    "đúc thúc",
    "nghe ý thảo luận",
    "CN &TT Công nghệ",
    "Vạn Phán",
    "Văn phòng sở",
    "huyện thành thị",
    "Anolys",
    "NA VSV … đảm bảo",
    "Hội nhập... Bố trí",
)


def words_of_the_source() -> list[str]:
    """The source's blocks, without the marks the form prints: numbers, dashes, the recipients' semicolons."""
    lines = SOURCE.read_text(encoding="utf-8").splitlines()
    start_of_recipients = lines.index("Nơi nhận:")
    body = [re.sub(r"^(- |\d+\. )", "", line) for line in lines[:start_of_recipients]]
    tail = [
        line.removeprefix("- ").removesuffix(";")
        for line in lines[start_of_recipients:]
        if line not in PRINTED_BY_THE_FORM
    ]
    return body + tail


def words_of_the_sample(notice: dict[str, Any]) -> list[str]:
    """What the author wrote for the page, in the order of the page; the title stands in capitals in the source."""
    return [
        f"{notice['kind']} {notice['subject']}".upper(),
        *(words for part in ("opening", "body", "closing") for node in notice[part] for words in words_of_node(node)),
        *(f"{to['name']} ({to['note']})" for to in notice["recipients"]),
    ]


def words_of_node(node: str | dict[str, Any]) -> Iterator[str]:
    """A block's own words, then those of the blocks under it."""
    if isinstance(node, str):
        yield node
        return
    yield from (node[key] for key in ("heading", "text", "paragraph") if key in node)
    for child in node.get("items", ()):
        yield from words_of_node(child)


def test_sample_has_the_words_of_its_source() -> None:
    notice = yaml.load(SAMPLE.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - it builds only text
    assert words_of_the_sample(notice) == words_of_the_source()


@pytest.mark.parametrize("mistake", MISTAKES_OF_THE_SOURCE)
def test_a_mistake_of_the_source_stays(mistake: str) -> None:
    """Sample and source could be 'corrected' together; the mistakes are named here so that neither can."""
    assert mistake in " ".join(words_of_the_source())
    assert mistake in SAMPLE.read_text(encoding="utf-8")


def test_source_is_whole() -> None:
    """Guards the guard: a source cut short would agree with a sample cut short."""
    words = " ".join(words_of_the_source()).split()
    assert (len(words_of_the_source()), len(words)) == (64, 1737)


@pytest.mark.parametrize("path", EVERY_SAMPLE, ids=lambda path: path.stem)
def test_sample_is_typed_in_composed_letters(path: Path) -> None:
    assert unicodedata.is_normalized("NFC", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", EVERY_SAMPLE, ids=lambda path: path.stem)
def test_sample_is_a_notice(path: Path) -> None:
    """Reading raises on any problem; what was read still has every deadline and assignment the file writes."""
    office = tree_to_office(yaml_to_tree((ROOT / "data" / "office.yaml").read_text(encoding="utf-8"), "office.yaml"))
    notice = tree_to_notice(yaml_to_tree(path.read_text(encoding="utf-8"), path.name), office)
    written = path.read_text(encoding="utf-8")
    assert sum(bool(node.units) for node in every_node(notice)) == len(re.findall(r"^ +units: ", written, re.MULTILINE))
    assert sum(bool(node.deadlines) for node in every_node(notice)) == written.count("deadlines:")


def every_node(notice: Notice) -> list[Node]:
    """The blocks of all parts of a notice, in the order of the page."""
    parts = (notice.opening, notice.body, notice.closing, *(each.body for each in notice.appendices))
    return [node for part in parts for top in part for node in with_those_under(top)]


def with_those_under(node: Node) -> Iterator[Node]:
    yield node
    for child in node.items:
        yield from with_those_under(child)
