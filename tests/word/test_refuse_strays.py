"""What an office's own template gets wrong in the vocabulary is told as the template's mistake, before any writer."""

from contextlib import suppress

import pytest
from lxml import etree

from noticegen.problems.problem import ProblemsFound
from noticegen.word.refuse_strays import refuse_strays
from tools import printing
from tools.office_templates import NOTICE, SHIPPED, press_with
from tools.tiers import some

TABLE = "<table class='data'><colgroup><col style='width: 100%'/></colgroup><tbody><tr>{}</tr></tbody></table>"
CELL = "<td><p class='table-cell'>x</p></td>"
STRAYS = [
    "<p class='item' data-at='::'>x</p>",
    "<p class='item' data-at='a.yaml'>x</p>",
    "<p class='item' data-at='a.yaml:٣:1'>x</p>",
    "<p class='item' data-box='TỐI MẬT'>x</p>",
    "<p class='item' data-box=''>x</p>",
    "<p class='item' data-align='middle'>x</p>",
    "<p class='item' data-list='a'>x</p>",
    "<p class='item' data-level='0'>x</p>",
    "<p class='item' data-list='a' data-level='9' data-numbering='dash' data-ordinal='1'>x</p>",
    "<p class='item' data-list='a' data-level='0' data-numbering='greek' data-ordinal='1'>x</p>",
    "<p class='item' data-list='a' data-level='0' data-numbering='dash' data-ordinal='0'>x</p>",
    "<p class='item' data-list='a' data-level='0' data-numbering='dash' data-ordinal='1e9'>x</p>",
    "<p class='item' data-narrower='much'>x</p>",
    "<p class='item' data-narrower='-1'>x</p>",
    "<p class='item' data-seal='Sở'>x</p>",
    "<p class='item' data-signature=''>x</p>",
    "<p class='copy-mark' data-seal='Sở' data-lines='99'>x</p>",
    "<p class='item'><span class='slot' data-slot='blank'>x</span></p>",
    "<p class='item'><span class='slot' data-slot='number'/></p>",
    "<p class='item'><span class='label'/></p>",
    "<p class='item' style='width: 10%'>x</p>",
    "<p class='item'><!-- x -->x</p>",
    "<section class='appendix'/>",
    TABLE.format(""),
    TABLE.format(CELL * 2),
    TABLE.format(CELL).replace("<colgroup><col style='width: 100%'/></colgroup>", ""),
    TABLE.format(CELL).replace("tbody", "tfoot"),
    TABLE.format(CELL).replace("<tbody>", "").replace("</tbody>", ""),
    TABLE.format(CELL).replace("<tbody>", "<p class='item'>x</p><tbody>"),
    TABLE.format(CELL).replace("<tr>", "<p class='item'>x</p><tr>"),
    TABLE.format("<p class='item'>x</p>"),
    TABLE.format(f"<td>{TABLE.format(CELL)}<p class='table-cell'>x</p></td>"),
    "<p class='item' lang='vi'>x</p>",
    "</body><body><p class='item'>x</p>",
    "</body><p class='item'>x</p><body>",
]


def printed_with(source: str) -> None:
    """A notice in both files, the element before its foot."""
    foot = (SHIPPED / "foot.html.j2").read_text(encoding="utf-8")
    printing.documents(printing.read(NOTICE), press_with(source + foot))


@pytest.mark.parametrize("source", STRAYS)
def test_what_a_writer_cannot_read_is_told_as_the_templates(source: str) -> None:
    with pytest.raises(ProblemsFound) as found:
        printed_with(source)
    (problem,) = found.value.problems
    assert problem.code == "html-unknown"
    assert problem.values["what"]


@pytest.mark.parametrize("style", ["data", "head"])
def test_a_table_in_a_cell_is_quoted_with_the_cell(style: str) -> None:
    """Each alone is one of the document's elements."""
    outer, inner = (table.replace("'data'", f"'{style}'") for table in (TABLE, TABLE.format(CELL)))
    with pytest.raises(ProblemsFound) as found:
        printed_with(outer.format(f"<td>{inner}</td>"))
    assert [problem.values["what"] for problem in found.value.problems] == [f'<td>…<table class="{style}">']


def test_a_page_without_a_body_is_none() -> None:
    with pytest.raises(ProblemsFound):
        printing.press().settled("<html><head/></html>")


NAMES = (
    "data-level class data-at data-align data-bookmark data-box data-document data-leads-in data-lines data-list "
    "data-narrower data-numbering data-ordinal data-seal data-signature data-slot style lang"
).split()
ODD = ("", "x", "-1", "0", "99999999999", "1e9", "1.5", "::", "٣", "nan", "left", "width: 1e9%", "width: 0%")
HOLDERS = (
    "<p {} {}>x</p>",
    "<h2 {} {}>x</h2>",
    "<p class='item'><span {} {}>x</span></p>",
    TABLE.format("<td {} {}/>"),
)


@pytest.mark.parametrize("name", some(NAMES, one_of=20))
def test_whatever_an_attribute_says_is_printed_or_refused(name: str) -> None:
    """Anything else is our own bug, and raises."""
    for holder in HOLDERS:
        for value in ODD:
            own = "" if name == "class" else "class='item'" if holder.startswith("<p {}") else "class='heading-1'"
            with suppress(ProblemsFound):
                printed_with(holder.format(own, f"{name}='{value}'"))


def test_the_gate_reads_our_own_pages() -> None:
    press = printing.press()
    for _, html in press.pages(printing.read(printing.SAMPLES[0].read_bytes())):
        refuse_strays(etree.fromstring(html.encode()), press.profile.boxes_mm)
