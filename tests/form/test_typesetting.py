"""Where centred lines break, how long rules are, how the head is shared."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noticegen.form import typesetting
from noticegen.form.profile import Measure
from noticegen.form.typesetting import Typesetter, break_line
from noticegen.pages.wide_head import notice_wide_head_problems
from tools import printing


def letters(text: str) -> float:
    """Every character one wide."""
    return float(len(text))


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    press = printing.press()
    return Typesetter(press.profile, press.fonts)


@pytest.mark.parametrize(
    ("text", "room", "expected"),
    [
        ("ngắn", 10, ("ngắn",)),
        ("một hai", 7, ("một hai",)),
        ("một hai", 6, ("một", "hai")),
        ("aaaa bbbb cccc dddd", 10, ("aaaa bbbb", "cccc dddd")),
        ("aaaa bbbb cc dddd ee ffff", 14, ("aaaa bbbb cc", "dddd ee ffff")),
        ("chữdàihơncảdòng ngắn", 5, ("chữdàihơncảdòng", "ngắn")),
        ("điều\u00a05 khoản\u00a02", 8, ("điều\u00a05", "khoản\u00a02")),
    ],
)
def test_break_line(text: str, room: float, expected: tuple[str, ...]) -> None:
    assert break_line(text, letters, room) == expected


@pytest.mark.parametrize(
    ("subject", "breaks_before"),
    [
        ("Kết luận của đồng chí Giám đốc Trần Quốc Thành tại cuộc họp giao ban tháng 11 năm 2021 của Sở", "tại"),
        ("Phân công nhiệm vụ của các phòng, đơn vị và tổ chức đoàn thể thuộc Sở Khoa học và Công nghệ", "và"),
    ],
)
def test_a_subject_breaks_where_it_reads_well(typesetter: Typesetter, subject: str, breaks_before: str) -> None:
    lines = typesetter.lines("subject", [subject], 90)
    assert " ".join(lines) == subject
    assert lines[1].startswith(breaks_before)


COMMA = "Kết luận giao ban, triển khai nhiệm vụ các phòng tháng sau"


@pytest.mark.parametrize(
    ("weight", "text", "room", "second_line"),
    [
        ("_SPLITS_A_PHRASE", "Giám đốc Sở Thương binh và Xã hội tỉnh Nghệ An Hà Tĩnh", 29, "Xã hội tỉnh"),
        ("_SPLITS_A_NAME", "Ông Trần Quốc Thành phát biểu ở hội trường", 28, "biểu ở hội"),
        ("_ENDS_WEAKLY", "Họp với các đơn vị, các phòng ban liên quan hôm nay", 29, "ban liên quan"),
        ("_SPLITS_A_WORD", COMMA, 39, "triển khai"),
        ("_BEFORE_A_PHRASE", "Giao cho anh em làm gấp mọi việc còn lại", 12, "cho anh em"),
        ("_AFTER_A_COMMA", COMMA, 39, "triển khai"),
    ],
)
def test_each_weight_decides_a_break(
    weight: str, text: str, room: float, second_line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert break_line(text, letters, room)[1].startswith(second_line)
    monkeypatch.setattr(typesetting, weight, 0.0)
    assert not break_line(text, letters, room)[1].startswith(second_line)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.text("abcđ", min_size=1, max_size=9), min_size=1, max_size=25), st.integers(9, 40))
def test_lines_fit_and_lose_nothing(words: list[str], room: int) -> None:
    text = " ".join(words)
    lines = break_line(text, letters, room)
    assert " ".join(lines) == text
    assert max(map(len, lines)) <= room
    assert len(lines) == fewest(words, room)


def fewest(words: list[str], room: int) -> int:
    lines, line = 1, words[0]
    for word in words[1:]:
        lines, line = (lines, f"{line} {word}") if len(line) + 1 + len(word) <= room else (lines + 1, word)
    return lines


def test_an_agency_of_capitals_is_measured_in_capitals(typesetter: Typesetter) -> None:
    (line,) = typesetter.lines("agency", ["Sở Khoa học và Công nghệ"], 45)
    assert line == "SỞ KHOA HỌC VÀ CÔNG NGHỆ"
    assert len(typesetter.lines("agency", ["Ban Chỉ đạo chuyển đổi số và cải cách hành chính"], 45)) == 2


def test_the_authors_own_breaks_stay(typesetter: Typesetter) -> None:
    assert typesetter.lines("subject", ["Kết luận", "giao ban"], 90) == ("Kết luận", "giao ban")


TENTH = Measure(value=0.4, min=1 / 3, max=0.5)


@pytest.mark.parametrize(
    ("lines", "of_longest", "of_last"),
    [
        (["Kết luận giao ban"], (0.4, 0.4), (0.4, 0.4)),
        (["Kết luận giao ban tháng 11", "năm 2021 của Sở Khoa học"], (1 / 3, 0.5), (1 / 3, 0.5)),
        (["Kết luận giao ban tháng 11 năm 2021 của Giám đốc", "Sở"], (0, 0.5), (1 / 3, 0.5)),
    ],
)
def test_a_rule_is_right_for_the_line_above_it(
    typesetter: Typesetter, lines: list[str], of_longest: tuple[float, float], of_last: tuple[float, float]
) -> None:
    style = typesetter.profile.styles["subject"]
    widths = [typesetter.width_pt(style, line) for line in lines]
    length = typesetter.rule_percent("subject", lines, TENTH) / 100 * typesetter.text_width_pt
    for (least, most), width in ((of_longest, max(widths)), (of_last, widths[-1])):
        assert least - 1e-9 <= length / width <= most + 1e-9


@pytest.mark.parametrize("place", ["Huế", "Nghệ An", "Thành phố Hồ Chí Minh", "Bà Rịa - Vũng Tàu"])
def test_the_right_half_of_the_head_holds_its_longest_line(typesetter: Typesetter, place: str) -> None:
    lines = [
        ("national-name", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("place-date", f"{place}, ngày 30 tháng 12 năm 2021"),
    ]
    columns = typesetter.head_columns(lines)
    room = columns.right_percent / 100 * typesetter.text_width_pt
    assert all(typesetter.width_pt(typesetter.profile.styles[style], text) <= room for style, text in lines)
    assert columns.left_percent + columns.right_percent == pytest.approx(100)


def test_widths_add_up(typesetter: Typesetter) -> None:
    """Kerning is off: a line is as wide as its letters."""
    style = typesetter.profile.styles["item"]
    parts = [typesetter.width_pt(style, letter) for letter in "AV Tổ"]
    assert typesetter.width_pt(style, "AV Tổ") == pytest.approx(sum(parts))
    assert all(one > 0 for one, _ in pairwise(parts))


def test_a_head_that_cannot_share_a_line_is_told_and_not_printed_over_itself(typesetter: Typesetter) -> None:
    base = "date: 2021-11\nsubject: Kết luận\nbody: [Giao việc]\nsigners: tran-quoc-thanh\nplace: "
    notice = printing.read(base + "Nghệ An " * 12)
    (problem,) = notice_wide_head_problems(notice, typesetter)
    assert (problem.code, problem.at and problem.at.line) == ("head-too-wide", 5)
