"""What a formal extract says about itself: its block or its line, its end mark, and what cannot be copied."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from noticegen.form.joins import NBSP
from noticegen.form.wording import copy_mark, copy_number_symbol, date_words
from noticegen.notice.copy import Copy
from noticegen.notice.dates import IssueDate
from noticegen.notice.office import Agency, Signer
from noticegen.problems.problem import Problem, ProblemsFound, Severity
from noticegen.reading.tree import Text
from noticegen.word.blocks import Paragraph, Rule, Table
from noticegen.word.html_to_blocks import html_to_blocks
from tools import form, ink, printing
from tools.copies import AGENCY, BLOCK, ELECTRONIC, MARK, PAPER, SAMPLE, SIGNER, blocks, excerpt_of, html, texts
from tools.libreoffice import LayOut


def test_a_part_s_number_stands_above_its_title() -> None:
    body = "body: [{heading: một, items: [a]}, {heading: hai, units: thanh-tra, items: [b]}]\n"
    whole = blocks(excerpt_of(f"{TWO}numbering: [part, arabic]\n{body}", "thanh-tra"), PAPER)
    parts = [each for each in whole if isinstance(each, Paragraph) and each.style.startswith("part-")]
    assert [each.style for each in parts] == ["part-number", "part-title"] * 2
    assert [each.text.strip() for each in parts] == ["Phần I", "MỘT", "Phần II", "HAI"]


def test_a_run_in_heading_s_number_is_as_bold_as_its_words() -> None:
    (heading,) = (
        block
        for block in blocks(excerpt_of(SAMPLE, "thanh-tra"), PAPER)
        if isinstance(block, Paragraph) and "Ưu điểm:" in block.text
    )
    assert (heading.runs[0].text, heading.runs[0].bold) == ("1. Ưu điểm:", True)


def test_on_paper_the_copying_body_s_block_follows_a_rule() -> None:
    (section,) = html_to_blocks(html(excerpt_of(SAMPLE, "thanh-tra"), PAPER)).sections
    assert [each.style for each in section.first_header] == ["circulation"]
    whole = section.blocks
    (rule,) = [place for place, block in enumerate(whole) if isinstance(block, Rule) and block.style == "copy-rule"]
    assert isinstance(whole[rule - 2], Table), "it follows the notice's own foot"
    assert list(texts(whole[rule:])) == BLOCK
    assert list(texts(whole[:rule]))[-1] == "Lê Thị Bình"


def test_what_is_not_known_yet_is_left_blank() -> None:
    whole = list(texts(blocks(excerpt_of(SAMPLE, "thanh-tra"), Copy(AGENCY, SIGNER))))
    assert f"Số: {' ' * 10}/TrS-SKHCN" in whole
    assert f"Nghệ An, ngày {' ' * 4} tháng {' ' * 4} năm {' ' * 8}" in whole
    assert "Số: 07/TB-SKHCN-STC" in whole


def test_an_electronic_copy_has_a_line_in_the_corner_and_no_block() -> None:
    excerpt = excerpt_of(SAMPLE, "thanh-tra")
    (section,) = html_to_blocks(html(excerpt, ELECTRONIC)).sections
    assert [(each.style, each.text) for each in section.first_header if not each.box] == [("copy-mark", MARK)]
    assert list(texts(section.blocks))[-1] == "Lê Thị Bình"
    assert [each for each in section.blocks if isinstance(each, Rule | Table) and each.style.startswith("copy")] == []
    written = "\n".join(texts(section.blocks))
    assert "TRÍCH SAO" not in written
    assert "TrS" not in written


TWO = "number: 7\ndate: 2022-02-28\nsubject: Kết luận\nsigners: tran-quoc-thanh\n"
CLOSING = "closing: [đầu, {paragraph: cuối, units: thanh-tra}]\n"
TWO_TASKS = "body: [{text: một, units: van-phong}, {text: hai, units: thanh-tra}]\n"


@pytest.mark.parametrize(
    ("text", "unit", "marked"),
    [
        pytest.param(TWO_TASKS, "thanh-tra", ["2. hai./."], id="its own last words"),
        pytest.param(TWO_TASKS, "van-phong", [], id="another unit's last words"),
        pytest.param(TWO_TASKS + "end_mark: false\n", "thanh-tra", [], id="a notice without one"),
        pytest.param(TWO_TASKS + "closing: cuối\n", "van-phong", ["cuối./."], id="a closing for everyone"),
        pytest.param(
            TWO_TASKS + "closing: [đầu, {paragraph: cuối, units: thanh-tra}]\n",
            "van-phong",
            [],
            id="a closing cut short",
        ),
        pytest.param(
            "body: [{text: một, units: van-phong, items: [{text: hai, units: thanh-tra}]}]\n",
            "thanh-tra",
            ["- hai./."],
            id="last words deep under another's",
        ),
        pytest.param(
            "body: [{text: một, units: van-phong, items: [{text: hai, units: thanh-tra}]}]\n",
            "van-phong",
            [],
            id="what was under the last words left out",
        ),
    ],
)
def test_the_end_mark_stands_where_the_notice_ends(text: str, unit: str, marked: list[str]) -> None:
    copied = texts(blocks(excerpt_of(TWO + text, unit), PAPER))
    assert [each for each in copied if each.endswith("/.")] == marked


def test_an_opening_sentence_of_another_unit_is_not_shown() -> None:
    opening = "opening: [Chung, {paragraph: Riêng Thanh tra, units: thanh-tra}]\n"
    office, other = (
        list(texts(blocks(excerpt_of(TWO + opening + TWO_TASKS, unit), PAPER))) for unit in ("van-phong", "thanh-tra")
    )
    assert "Chung" in office
    assert "Riêng Thanh tra" in other
    assert "Riêng Thanh tra" not in office


def problems_of(text: str, copy: Copy) -> Sequence[Problem]:
    with pytest.raises(ProblemsFound) as found:
        printing.copy_documents(excerpt_of(text, "thanh-tra"), copy)
    return found.value.problems


@pytest.mark.parametrize("copy", [PAPER, ELECTRONIC], ids=["paper", "electronic"])
@pytest.mark.parametrize(
    ("old", "new"), [("number: 7\n", ""), ("2022-02-28", "2022-02"), ("number: 7\ndate: 2022-02-28", "date: 2022-02")]
)
def test_what_is_no_document_yet_cannot_be_copied(old: str, new: str, copy: Copy) -> None:
    text = (TWO + TWO_TASKS).replace(old, new)
    (problem,) = problems_of(text, copy)
    line = text.splitlines().index(next(each for each in text.splitlines() if each.startswith("date"))) + 1
    assert (problem.code, problem.severity, str(problem.at)) == (
        "copy-of-undated",
        Severity.ERROR,
        f"notice.yaml:{line}:7",
    )


def body_named(name: str, symbol: str = "SKHCN") -> Agency:
    return Agency(id="a", name=[name], symbol=symbol, place="Nghệ An")


@pytest.mark.parametrize(
    ("copy", "code"),
    [
        (replace(PAPER, agency=body_named("Sở ☂")), "glyph-missing"),
        (replace(ELECTRONIC, agency=body_named("Sở ☂")), "glyph-missing"),
        (replace(PAPER, signer=Signer(post=Text("Giám đốc"), name=Text("☂"))), "glyph-missing"),
        (replace(PAPER, agency=body_named("Sở", "S" * 40)), "head-too-wide"),
    ],
)
def test_a_body_that_cannot_be_printed_is_told(copy: Copy, code: str) -> None:
    assert [problem.code for problem in problems_of(TWO + TWO_TASKS, copy)] == [code]


def test_a_long_name_takes_lines_that_stay_in_the_margin(tmp_path: Path, lay_out: LayOut) -> None:
    name = "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ, Tiêu chuẩn Đo lường Chất lượng và Đổi mới sáng tạo"
    copy = replace(ELECTRONIC, agency=body_named(name))
    for suffix, data in printing.copy_documents(excerpt_of(TWO + TWO_TASKS, "thanh-tra"), copy).items():
        (tmp_path / f"long{suffix}").write_bytes(data)
    for pdf in (tmp_path / "long.pdf", *lay_out([tmp_path / "long.docx"])):
        (page,) = ink.pages(pdf)
        marks = list(form.spans_of_size(page, 10))
        assert " ".join(mark.text for mark in marks) == f"Trích sao; {name}; 18/03/2022; 17:24:51 +07:00"
        assert [round(mark.x1) for mark in marks] == [195, 195]
        assert max(mark.baseline for mark in marks) < 18


@pytest.mark.parametrize(
    ("number", "expected"), [(None, f"{' ' * 10}/TrS-SKHCN"), (5, "05/TrS-SKHCN"), (12, "12/TrS-SKHCN")]
)
def test_number_and_symbol(number: int | None, expected: str) -> None:
    assert copy_number_symbol(replace(PAPER, number=number)) == expected


def test_the_corner_s_line() -> None:
    mark = copy_mark(replace(ELECTRONIC, date=IssueDate(2020, 1, 5), time="07:30:00"))
    assert mark == "Trích sao; Sở Khoa học và Công nghệ; 05/01/2020; 07:30:00 +07:00"


@pytest.mark.parametrize(("date", "time"), [(IssueDate(2020, 12), "07:30:00"), (None, ""), (IssueDate(2022, 4, 5), "")])
def test_a_line_whose_time_is_not_known_is_not_printed(date: IssueDate | None, time: str) -> None:
    """Who signs puts it there, as one: what was printed of it would show through."""
    page = html(excerpt_of(SAMPLE, "thanh-tra"), replace(ELECTRONIC, date=date, time=time))
    assert [each.text for each in html_to_blocks(page).sections[0].first_header if not each.box] == [""]


def test_a_date_wholly_blank() -> None:
    assert date_words(None).replace(NBSP, " ") == "ngày      tháng      năm         "
