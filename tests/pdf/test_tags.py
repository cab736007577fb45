"""What a screen reader is told: every word once, in order; headings that skip no level; lists, tables; no furniture."""

import re
from collections.abc import Sequence
from functools import cache
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest

from noticegen.form.joins import BREAK_HINTS
from noticegen.pages.html_to_settled_html import html_to_settled_html
from noticegen.pdf.html_to_print_tree import html_to_print_tree
from noticegen.pdf.html_to_tags import Tag, html_to_tags
from tools import pdf_tags, printing, random_notices
from tools.pdf_tags import Found
from tools.tiers import named

SAMPLES = {path.stem: path.read_text(encoding="utf-8") for path in printing.SAMPLES}
NOTICES = SAMPLES | {f"seed {seed}": random_notices.notice(seed) for seed in range(6)}
QUICK = (*SAMPLES, "seed 0")
LONG_TABLE = f"""\
date: 2021-11
subject: Bảng dài
circulation: LƯU HÀNH NỘI BỘ
body: [{{table: {{columns: [Việc, Hạn], rows: {[["Rà soát", "Tháng 12"]] * 90}}}}}, {{paragraph: {"Giao việc " * 400}}}]
signers: tran-quoc-thanh
"""


@cache
def html(notice: str) -> str:
    press = printing.press()
    return html_to_settled_html(press.html(printing.read(notice)), press.typesetter)


@cache
def pdf(notice: str) -> bytes:
    return printing.made(html(notice))[".pdf"]


@cache
def found(notice: str) -> Found:
    return pdf_tags.document(pdf(notice))


def squeezed(text: str) -> str:
    return "".join(each for each in text if not each.isspace() and each not in BREAK_HINTS)


@pytest.mark.parametrize("notice", named(NOTICES | {"long table": LONG_TABLE}, QUICK))
def test_every_word_is_read_once_in_the_order_of_the_html(notice: str) -> None:
    body = html_to_print_tree(html(notice)).find("body")
    assert body is not None
    assert squeezed(found(notice).full_text) == squeezed("".join(body.itertext()))


@pytest.mark.parametrize("notice", named(NOTICES, QUICK))
def test_headings_begin_at_the_title_and_skip_no_level(notice: str) -> None:
    levels = [int(each.role[1:]) for each in found(notice).all() if re.fullmatch(r"H\d", each.role)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_pages_number_is_its_furniture_and_nothing_else_is() -> None:
    assert pdf_tags.artifacts(pdf(SAMPLES["2021-11-giao-ban"])) == ["", "2", "3", "4", "5"]


def test_a_mark_above_the_head_is_read_first() -> None:
    assert found(LONG_TABLE).children[0].text == "LƯU HÀNH NỘI BỘ"


def test_a_tables_head_is_read_once_though_shown_on_each_page() -> None:
    (table,) = (each for each in found(LONG_TABLE).all() if each.role == "Table")
    assert [each.text for each in table.all() if each.role == "TH"] == ["Việc", "Hạn"]
    assert pdf_tags.artifacts(pdf(LONG_TABLE))[1] == "ViệcHạn2"
    assert [len(row.children) for row in table.all() if row.role == "TR"] == [2] * 91


def test_a_tables_head_says_what_it_is_the_head_of() -> None:
    with pikepdf.open(BytesIO(pdf(LONG_TABLE))) as file:
        heads = [tag for tag in file.objects if isinstance(tag, pikepdf.Dictionary) and tag.get("/S") == "/TH"]
        assert [str(head.A.Scope) for head in heads] == ["/Column", "/Column"]


def test_a_paragraph_over_two_pages_is_one() -> None:
    with pikepdf.open(BytesIO(pdf(LONG_TABLE))) as file:
        assert len(file.pages) > 3
    assert [squeezed(each.text) for each in found(LONG_TABLE).children if "Giao việc" in each.text] == [
        squeezed("Giao việc " * 400) + "./."
    ]


def test_what_only_sets_things_side_by_side_is_no_table() -> None:
    """The head's and the foot's columns; the renderer's own tags called them tables."""
    assert [each.role for each in found(SAMPLES["2021-11-giao-ban"]).all() if each.role.startswith("T")] == []


@pytest.mark.parametrize("notice", named(NOTICES, QUICK))
def test_nothing_is_said_of_what_only_makes_room(notice: str) -> None:
    silent = [each.role for each in found(notice).all() if not each.text and not each.children]
    assert set(silent) <= {"TH", "TD", "Form"}


def test_recipients_are_a_list() -> None:
    *_, recipients = (each for each in found(SAMPLES["2021-11-giao-ban"]).all() if each.role == "L")
    assert [each.text[:2] for each in recipients.all() if each.role == "LBody"] == ["- "] * len(recipients.children)
    assert len(recipients.children) > 2


def test_whoever_opens_it_sees_its_title_its_language_its_parts() -> None:
    with pikepdf.open(BytesIO(pdf(SAMPLES["2021-11-giao-ban"]))) as file:
        assert file.Root.ViewerPreferences.DisplayDocTitle
        assert file.Root.ViewerPreferences.PrintScaling == "/None"  # a form in millimetres is not to be shrunk
        assert str(file.Root.Lang) == "vi"
        assert file.docinfo["/CreationDate"] == "D:20211101"
        meta = file.open_metadata()
        assert meta["dc:title"] == str(file.docinfo["/Title"])
        assert meta["dc:title"].startswith("Thông báo Kết luận")
        assert meta["dc:creator"] == [str(file.docinfo["/Author"])]
        with file.open_outline() as outline:
            assert [each.title for each in outline.root] == ["THÔNG BÁO"]
            assert len(outline.root[0].children) > 5


PARTS = """\
date: 2021-11
subject: Mẫu
numbering: [part, arabic]
body: [{heading: Việc *đã* làm, items: [Theo Phụ lục]}]
appendices: [{title: Danh mục, body: [Một]}, {title: Biểu mẫu, body: [Hai]}]
signers: tran-quoc-thanh
"""


def test_bookmarks_of_parts_and_appendices_say_what_they_are_about() -> None:
    made = printing.documents(printing.read(PARTS))[".pdf"]
    with pikepdf.open(BytesIO(made)) as file, file.open_outline() as outline:
        titles = [each.title for top in outline.root for each in (top, *top.children)]
    assert titles == ["THÔNG BÁO", "Phần I. Việc đã làm", "Phụ lục I. Danh mục", "Phụ lục II. Biểu mẫu"]


def shapes(markup: str) -> Sequence[str]:
    return [_shape(child) for child in html_to_tags(html_to_print_tree(f"<body>{markup}</body>")).children]


def _shape(tag: Tag) -> str:
    own = (tag.element.text or "") if tag.element is not None else ""
    inner = " ".join(map(_shape, tag.children))
    return f"{tag.role}{':' if own else ''}{own}" + (f"({inner})" if inner else "")


def item(text: str, list_: str = "", level: int = 0) -> str:
    counted = f'data-list="{list_}" data-level="{level}"' if list_ else ""
    return f'<p class="item before-foot" {counted}>{text}</p>'


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        pytest.param(item("a", "b") + item("b", "b"), ["L(LI(LBody:a) LI(LBody:b))"], id="a list"),
        pytest.param(
            item("a", "b") + "<p>x</p>" + item("b", "b"),
            ["L(LI(LBody:a))", "P:x", "L(LI(LBody:b))"],
            id="what is no item ends it",
        ),
        pytest.param(
            item("a", "b") + item("-", "b.1") + item("+", "b.1.1") + item("b", "b"),
            ["L(LI(LBody:a(L(LI(LBody:-(L(LI(LBody:+))))))) LI(LBody:b))"],
            id="each under its own",
        ),
        pytest.param(
            item("a", "b", 0) + item("1", "b", 1) + item("b", "b", 0),
            ["L(LI(LBody:a(L(LI(LBody:1)))) LI(LBody:b))"],
            id="by level",
        ),
        pytest.param(item("a", "o") + item("b", "b"), ["L(LI(LBody:a))", "L(LI(LBody:b))"], id="two lists in a row"),
        pytest.param(item("a", "b.1") + item("b", "b.11"), ["L(LI(LBody:a))", "L(LI(LBody:b))"], id="a longer number"),
        pytest.param(
            item("1", "b") + item("x") + item("y") + item("2", "b"),
            ["L(LI(LBody:1(L(LI(LBody:x) LI(LBody:y)))) LI(LBody:2))"],
            id="labelled by the author",
        ),
        pytest.param(
            item("x") + item("a", "b.1") + item("y"),
            ["L(LI(LBody:x))", "L(LI(LBody:a(L(LI(LBody:y)))))"],
            id="labelled by the author, at the top",
        ),
        pytest.param('<p class="recipient">a</p>', ["L(LI(LBody:a))"], id="recipients"),
        pytest.param(
            "<h1>1</h1><h4>2</h4><h4>2</h4><h5>3</h5><h2>2</h2><h3>3</h3><h1>1</h1>",
            ["H1:1", "H2:2", "H2:2", "H3:3", "H2:2", "H3:3", "H1:1"],
            id="headings",
        ),
        pytest.param(
            '<table class="foot"><tr><td><p>a</p></td><td><p>b</p></td></tr></table>', ["P:a", "P:b"], id="columns"
        ),
        pytest.param(
            '<table class="data"><thead><tr><th><p>a</p></th></tr></thead><tr><td><p>b</p><p>c</p></td></tr></table>',
            ["Table(THead(TR(TH:a)) TR(TD:b(P:c)))"],
            id="a table",
        ),
        pytest.param("<section><h1>a</h1><hr/></section>", ["Sect(H1:a)"], id="a section"),
    ],
)
def test_what_html_means(markup: str, wanted: Sequence[str]) -> None:
    assert shapes(markup) == wanted
