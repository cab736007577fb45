"""Pairs kept on one line, and hints that make two renderers break alike. `~` stands for a non-breaking space."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noticegen.form.joins import (
    HOLD,
    MAY_BREAK,
    NO_BREAK,
    breaks_as_word_does,
    joined,
    signs_joined,
    without_break_hints,
)


@pytest.mark.parametrize(
    "expected",
    [
        "theo Điều~5 và khoản~2",
        "điểm~a khoản~2 Điều~5",
        "trước ngày~20/11",
        "ngày~16 tháng~11 năm~2021",
        "tại Phụ lục~I",
        "trong quý~II năm~2022",
        "Nghị quyết~06",
        "trong 30~ngày",
        "đạt 87,5~%",
        "1.250~m2 đất",
        "10~triệu~đồng",
        "UBND~xã và HĐND~tỉnh",
        "tại TP.~Vinh",
        "Ông Thành~- Giám đốc",
        "khoa học~& công nghệ",
        "và~/ hoặc",
        "CNTT~/TT",
        "một~… hai",
        "một~... hai",
        "**một**~:",
        "một~**!**",
        "(~hai~)",
        "hai (ba) bốn. Năm",
        "xem vn?trang=3 ngày~20/11",
        "quả cam và quả xoài",
        "các điều khoản khác",
        "Ban Giám đốc họp",
    ],
)
def test_joined(expected: str) -> None:
    assert joined(expected.replace("~", " ")).replace("\u00a0", "~") == expected


def test_in_a_narrow_column_only_signs_are_joined() -> None:
    assert signs_joined("trong 30 ngày ... ( hai )").replace("\u00a0", "~") == "trong 30 ngày~... (~hai~)"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("số 123/TB-SKHCN", "số 123/|TB-|SKHCN"),
        ("123/TB-SKHCN", "123/TB-|SKHCN"),
        ("số /TB-SKHCN-STC", "số /|TB-|SKHCN-|STC"),
        ("số 34-NQ/TU", "số 34-|NQ/|TU"),
        ("15a-QĐ/TU, 05-CT/HU", "15a-|QĐ/TU, 05-|CT/|HU"),
        ("TCVN\u00a05699-1:2010", "TCVN\u00a05699-|1:2010"),
        ("Ba-lan", "Ba-lan"),
        ("ở https://example.vn/A-b/2021-c/" + "x" * 20, "ở https:/|/|example.vn/|A-b/|2021-c/|" + "x" * 20),
        ("ở " + "x" * 64 + "/a/b", "ở " + "x" * 64 + "/|a/b"),
        ("tăng -5%, từ -3,5", "tăng -|5%, từ -|3,5"),
        ("(-5) hay “A”-5", "(-|5) hay “A”-^5"),
        ("50%-60%", "50%-^60%"),
        ("P.203, I.1.2, mục,3 số:5", "P.|203, I.|1.2, mục,|3 số:|5"),
        ("X% và 5%", "X^% và 5%"),
        ("(một)… hai…", "(một)^… hai…"),
        ("ở C:\\thư\\5", "ở C:|\\^thư|\\^5"),
        ("{a}b 20°(C)°", "{a}|b 20°|(C)|°"),
        ("2021-2025", "2021-^2025"),
        ("A\u00a0-\u00a0B, C –\u00a0D", "A\u00a0-;\u00a0B, C –;\u00a0D"),
        ("và / hoặc", "và / hoặc"),
        ("“một” (hai)", "“một”^ (hai)"),
        ("một (hai)", "một (hai)"),
    ],
)
def test_breaks_as_word_does(text: str, expected: str) -> None:
    assert breaks_as_word_does(text).replace(NO_BREAK, "|").replace(HOLD, ";").replace(MAY_BREAK, "^") == expected


@settings(max_examples=200, derandomize=True)
@given(st.text(st.sampled_from("aĐđ1250 /-–.,()“”%&…\u00a0điềukhoảngày"), max_size=40))
def test_nothing_but_spaces_changes(text: str) -> None:
    single = re.sub(r" {2,}", " ", text)
    assert joined(text).replace("\u00a0", " ") == single.replace("\u00a0", " "), "but that several are one"
    assert without_break_hints(breaks_as_word_does(text)) == text
