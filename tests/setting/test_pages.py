"""What stands on which page: what belongs together stays together, and WeasyPrint's pages are the judge."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
import yaml

from noticegen.form.fonts import Face
from noticegen.form.profile import Profile
from noticegen.setting.block_parts import parts_in_cells
from noticegen.setting.blocks import Block, Cells, Columns, Document, Flow, Paragraph, Row, Rule
from noticegen.setting.document_to_pages import Ink, Text, document_to_pages
from noticegen.setting.flow_to_pages import flow_to_pages
from noticegen.setting.measures import TextStyle, profile_to_measures
from noticegen.setting.paragraph_to_runs import Run
from noticegen.setting.runs_to_lines import Line
from noticegen.setting.text_to_units import Ending
from tools import dense_notices, printing, random_notices
from tools.checkout import ROOT
from tools.page_judge import compared_pages, set_pages
from tools.word_xml import document_xml

PITCH = 10.0
STYLE = TextStyle(10, PITCH, False, False, "left", 0, 0, 0, False, "000000")
MOST_PT = 0.3
"""How far a line may lie from WeasyPrint's."""


def paragraph(name: str, count: int) -> Paragraph:
    line = Line((Run(name, Face.REGULAR),), 1.0, Ending.LAST)
    return Paragraph(None, STYLE, "left", 100.0, [line] * count)


def block(made: str) -> Block:
    """`a3` is a paragraph of three lines; `!` whole, `>` holds what follows, `<` what stands before, `+` set off by a
    line's height on both sides; `R2` is a table's row two lines high, `H1` its head's, `T2` a row under that head, both
    cut where they stand if `^` says that they are tall.
    """
    name, count = made[0], int("".join(filter(str.isdigit, made)))
    flags = {"is_whole": "!" in made, "holds_next": ">" in made, "holds_last": "<" in made}
    if name not in "RHT":
        room = PITCH if "+" in made else 0.0
        return Block(paragraph(name, count), count * PITCH, room, room, **flags)
    cells = Cells([[Block(paragraph(name, count), count * PITCH)]], count * PITCH)
    head = Row([100.0], Cells([[Block(paragraph("H", 1), PITCH)]], PITCH), is_head=True)
    row = Row([100.0], cells, is_head=name == "H", head=(head,) if name == "T" else (), is_tall="^" in made)
    return Block(row, row.height, holds_next=name == "H" or flags["holds_next"])


def shown(pages: Sequence[Sequence[Block]]) -> str:
    return " | ".join(" ".join(map(one, page)) for page in pages)


def one(block: Block) -> str:
    content = block.content
    inside = content.cells.cells[0][0].content if isinstance(content, Row) and content.cells.cells[0] else content
    assert isinstance(inside, Paragraph)
    name = inside.lines[0].text
    return f"{'h' if name == 'H' and isinstance(content, Row) else name}{round(block.height / PITCH)}"


CASES = {
    "all fits": ("a3 b7", "a3 b7"),
    "between paragraphs": ("a6 b4 c2", "a6 b4 | c2"),
    "a paragraph is cut": ("a6 b8", "a6 b4 | b4"),
    "two lines at least go on": ("a6 b5", "a6 b3 | b2"),
    "two lines at least stay": ("a9 b5", "a9 | b5"),
    "three lines are never cut": ("a8 b3", "a8 | b3"),
    "longer than two pages": ("a9 b4 c27", "a9 | b4 c6 | c10 | c9 | c2"),
    "whole": ("a6 b8!", "a6 | b8"),
    "whole, but longer than a page": ("b14!", "b10 | b4"),
    "a heading goes with its text": ("a8 b1!> c3", "a8 | b1 c3"),
    "a heading stays with two lines": ("a7 b1!> c8", "a7 b1 c2 | c6"),
    "headings in a row": ("a7 b1!> c1!> d3!", "a7 | b1 c1 d3"),
    "held from below": ("a3 b5 c3<!", "a3 b3 | b2 c3"),
    "held, and too short to be cut": ("a3 b3 c5<!", "a3 | b3 c5"),
    "all of a page holds together": ("a5!> b5!> c2!", "a5 b5 | c2"),
    "the room at a page's top goes": ("a8 b3+!", "a8 | b3"),
    "the greater room counts": ("a3+ b4+ c2", "a3 b4 | c2"),
    "rows": ("a6 R2 R3 R1", "a6 R2 | R3 R1"),
    "a repeated head": ("a5 H1 T2 T3 T2", "a5 h1 T2 | h1 T3 T2"),
    "a head is not the last": ("a8 H1 T2 T2", "a8 | h1 T2 T2"),
    "not even where all holds together": ("a3!> H1 T9 T1", "a3 | h1 T9 | h1 T1"),
    "nor a head of several rows": ("a3!> H1 H1 T8", "a3 | h1 h1 T8"),
    "nor before a tall row": ("a9!> H1 T12^", "a9 | h1 T9 | h1 T3"),
    "the last row goes with the foot": ("a4 R2 R2> b4<!", "a4 R2 | R2 b4"),
    "a row taller than a page": ("a5 R9 R9", "a5 | R9 | R9"),
    "a tall row is cut where it stands": ("a6 R13^ R1", "a6 R4 | R9 R1"),
    "a tall row leaves one line": ("a9 R12^ b1", "a9 R1 | R10 | R1 b1"),
    "a tall row under its head": ("a5 H1 T2 T19^ T1", "a5 h1 T2 T2 | h1 T9 | h1 T8 T1"),
    "no room for a tall row": ("a9 H1 T12^", "a9 | h1 T9 | h1 T3"),
    "a row cut on two pages": ("a5 H1 T9 T1", "a5 | h1 T9 | h1 T1"),
    "a row cut below its head": ("H1 T8 T9 b2", "h1 T8 | h1 T9 | b2"),
}
"""Pages of ten lines."""


@pytest.mark.parametrize("name", CASES)
def test_what_stands_on_which_page(name: str) -> None:
    blocks, wanted = CASES[name]
    pages = flow_to_pages([block(each) for each in blocks.split()], 10 * PITCH)
    assert shown([[placed.block for placed in page] for page in pages]) == wanted


def test_a_row_taller_than_a_page_is_cut_and_loses_nothing() -> None:
    tall = "H1 T9".split()
    blocks = [block(each) for each in tall]
    row = blocks[1].content
    assert isinstance(row, Row)
    long = Cells([[Block(paragraph("T", 25), 25 * PITCH)], [Block(paragraph("U", 3), 3 * PITCH)]], 25 * PITCH)
    blocks[1] = blocks[1]._replace(content=row._replace(cells=long, widths=[50, 50]), height=25 * PITCH)
    pages = list(flow_to_pages(blocks, 10 * PITCH))
    assert shown([[placed.block for placed in page] for page in pages]) == "h1 T9 | h1 T9 | h1 T7"
    cells = [placed.block.content for page in pages for placed in page if placed.block.content is not None]
    texts = [cell for row in cells if isinstance(row, Row) and not row.is_head for cell in row.cells.cells[1]]
    assert sum(len(text.content.lines) for text in texts if isinstance(text.content, Paragraph)) == 3


def test_a_foot_that_is_cut_keeps_the_room_below_it() -> None:
    content = Columns([100.0], [Cells([[block("a3"), block("b9")]], 12 * PITCH + 4)])
    parts = parts_in_cells(Block(content, 12 * PITCH + 4), 10 * PITCH, is_empty=True)
    assert parts is not None
    kept, gone = parts
    assert (kept.height, gone.height) == (10 * PITCH, 2 * PITCH + 4)


def test_a_foot_is_cut_before_what_must_stay_with_the_next() -> None:
    content = Columns([100.0], [Cells([[block("a6"), block("b3>"), block("c4")]], 13 * PITCH)])
    parts = parts_in_cells(Block(content, 13 * PITCH), 9 * PITCH, is_empty=True)
    assert parts is not None
    assert [part.height for part in parts] == [6 * PITCH, 7 * PITCH]


BRIMS = {
    "below the last line as well": (95.0, None),
    "but not below the last line": (94.0, (8, 1)),
    "all but": (90.0, (8, 1)),
}
"""A page that holds all lines of a tall row's end; how high it is, and the lines of the higher cell on both pages."""


@pytest.mark.parametrize("name", BRIMS)
def test_a_row_that_ends_to_a_hair_leaves_its_last_line_to_the_next_page(name: str) -> None:
    """It ran past the page's end by what is below it, where WeasyPrint and LibreOffice cut it."""
    room, wanted = BRIMS[name]
    cells = [[Block(paragraph("R", count), count * PITCH, after=4.0)] for count in (9, 3)]
    row = Row([50.0, 50.0], Cells(cells, 9 * PITCH + 5.0), is_tall=True, edge=0.5)
    parts = parts_in_cells(Block(row, row.height), room, is_empty=True)
    found = [[sum(map(lines_of, cell)) for cell in rows(part).cells.cells] for part in parts or ()]
    assert found == ([[wanted[0], 3], [wanted[1], 0]] if wanted else [])


def rows(part: Block) -> Row:
    assert isinstance(part.content, Row)
    return part.content


def lines_of(block: Block) -> int:
    assert isinstance(block.content, Paragraph)
    return len(block.content.lines)


@pytest.mark.parametrize("lower_mm", [0.65, 0.9, 1.15])
def test_both_engines_end_a_tall_row_to_a_hair_alike(lower_mm: float) -> None:
    """On pages a little lower than ours, whose second one holds a row's last line, but not what is below it."""
    values = yaml.safe_load((ROOT / "data" / "profiles" / "nd30.yaml").read_text(encoding="utf-8"))
    values["page"]["margins_mm"]["bottom"]["value"] += lower_mm
    press = replace(printing.press(), profile=Profile.from_values(values))
    long = " ".join(["Nghiên-cứu-khoa-học-công-nghệ"] * 89)
    table = {"table": {"columns": ["Việc", "Hạn"], "rows": [[long, "ba"]]}}
    body = ["Giao việc", "Giao việc", table, "sau"]
    notice = {"date": "2021-11", "subject": "Bảng", "signers": "tran-quoc-thanh", "body": body}
    found = compared_pages(press.html(printing.read(yaml.safe_dump(notice, allow_unicode=True))), press)
    assert (found.only_ours, found.only_theirs) == ((), ())


def test_nothing_to_set_is_a_page() -> None:
    assert [list(page) for page in flow_to_pages([], 100)] == [[]]


def texts(page: Sequence[object]) -> list[str]:
    return [piece.paragraph.lines[0].text for piece in page if isinstance(piece, Text) and piece.paragraph.lines]


def test_page_numbers_begin_anew_in_an_appendix() -> None:
    words = ["Giao các đơn vị " * 30] * 12
    values = {"date": "2021-11", "subject": "Số trang", "signers": "tran-quoc-thanh", "body": list(words)}
    appendix = {"title": "Danh mục", "body": list(words)}
    notice = printing.read(
        yaml.safe_dump({**values, "appendices": [appendix]}, allow_unicode=True)
        .replace("&id001", "")
        .replace("*id001", str(words))
    )
    press = printing.press()
    pages = set_pages(press.settled(press.html(notice)), press)
    firsts, lasts = ([texts(page)[place] for page in pages] for place in (0, -1))
    at = next(number for number, first in enumerate(firsts) if first.upper().startswith("PHỤ LỤC"))
    assert at > 2
    assert lasts[1:at] == [str(number) for number in range(2, at + 1)]
    assert lasts[at + 1 :] == [str(number) for number in range(2, len(pages) - at + 1)]


def test_a_rule_at_a_pages_top_keeps_its_gap() -> None:
    """As in the Word file, where the gap is a line's height."""
    press = printing.press()
    measures = profile_to_measures(press.profile)
    rule = Block(Rule(50.0, 100.0), measures.rule_gap + measures.rule)
    flow = Flow([block("a3!"), rule._replace(before=measures.text_height - 3 * PITCH)])
    _, page = document_to_pages(Document([flow], (), ()), measures, press.fonts)
    (ink,) = (piece for piece in page if isinstance(piece, Ink))
    assert ink.y == pytest.approx(measures.top + measures.rule_gap)


TALL = {"a page and more": (60, True), "not a page": (35, False)}


@pytest.mark.parametrize("name", TALL)
def test_rows_higher_than_a_page_are_named_in_the_page(name: str) -> None:
    """And then no file asks for them to stay whole."""
    lines, is_tall = TALL[name]
    rows = [["một", "hai"], [" ".join(["Nghiên-cứu-khoa-học-công-nghệ"] * lines), "ba"]]
    table = {"table": {"columns": ["Việc", "Hạn"], "rows": rows}}
    notice = {"date": "2021-11", "subject": "Bảng", "signers": "tran-quoc-thanh", "body": [table]}
    press = printing.press()
    settled = press.settled(press.html(printing.read(yaml.safe_dump(notice, allow_unicode=True))))
    assert settled.count('<tr data-tall="">') == is_tall
    document = document_xml(press.docx(settled))
    assert document.count("<w:cantSplit/>") == document.count("<w:tr>") - is_tall
    found = compared_pages(press.html(printing.read(yaml.safe_dump(notice, allow_unicode=True))), press)
    assert (found.only_ours, found.only_theirs) == ((), ())


FEET = {"that a page holds": (30, False), "that none holds": (75, True)}
LAST = {"a paragraph": "hết", "a table": {"table": {"columns": ["Việc"], "rows": [["một"], ["hết"]]}}}


@pytest.mark.parametrize("last", LAST)
@pytest.mark.parametrize("name", FEET)
def test_the_last_words_stay_with_a_foot_only_where_a_page_holds_it(name: str, last: str) -> None:
    """It would leave their page nearly empty; LibreOffice lost a page, and what it could not place."""
    recipients, is_tall = FEET[name]
    notice = {
        "date": "2021-11",
        "subject": "Chân",
        "signers": "tran-quoc-thanh",
        "body": ["Giao việc"] * 12 + [LAST[last]],
        "recipients": ["Sở"] * recipients,
    }
    press = printing.press()
    html = press.html(printing.read(yaml.safe_dump(notice, allow_unicode=True)))
    settled = press.settled(html)
    assert ('class="foot" data-tall=""' in settled) == is_tall
    document = document_xml(press.docx(settled))
    before, foot = document.split('<w:tblStyle w:val="foot"/>')
    assert ("<w:pageBreakBefore/>" in foot, "<w:cantSplit/>" in foot) == (is_tall, not is_tall)
    assert ("<w:keepNext/>" in before.rpartition("hết")[2]) == (not is_tall and last == "a table")
    found = compared_pages(html, press)
    assert (found.only_ours, found.only_theirs) == ((), ())
    words = [[text.paragraph.lines[0].text for text in page if isinstance(text, Text) and text.paragraph.lines]
             for page in set_pages(settled, press)]  # fmt: skip
    (at,) = (number for number, page in enumerate(words) if any("hết" in text for text in page))
    assert ("Nơi nhận:" in words[at]) == (not is_tall)
    assert (len(words[at]) > 12) == is_tall or not is_tall


def test_no_ink_off_the_text() -> None:
    press = printing.press()
    measures = profile_to_measures(press.profile)
    right, bottom = measures.left + measures.text_width, measures.height - measures.bottom
    for path in printing.SAMPLES:
        for page in set_pages(press.settled(press.html(printing.read(path.read_bytes()))), press):
            for piece in page:
                if isinstance(piece, Ink):
                    assert measures.left - 0.5 < piece.x
                    assert piece.x + piece.width < right + 0.5
                    assert piece.y + piece.height < bottom + 0.5


def judged(notices: Sequence[str]) -> list[object]:
    press = printing.press()
    found = [compared_pages(press.html(printing.read(notice)), press) for notice in notices]
    return [each for each in found if each.only_ours or each.only_theirs or each.farthest > MOST_PT]


def test_the_samples_pages_are_weasyprints() -> None:
    assert judged([path.read_text(encoding="utf-8") for path in printing.SAMPLES]) == []


@pytest.mark.proof
@pytest.mark.parametrize("kind", [random_notices, dense_notices])
def test_generated_notices_pages_are_weasyprints(kind: Any) -> None:
    """To a third of what `test_judge` lets pass, on many more notices."""
    assert judged([kind.notice(seed) for seed in range(10)]) == []
