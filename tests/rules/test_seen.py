"""What rules ask of a notice's words is answered by short cuts, and as the long way would."""

import re

import pytest

from noticegen.problems.lazy import Lazy
from noticegen.rules._seen import Seen
from tools.notices import read_notice

TEXTS = (
    "Giao Văn phòng Sở tổng hợp; giao Văn-phòng, văn  phòng, VĂN PHÒNG trực",
    "“Văn phòng” báo cáo báo cáo, báo cáo lên lên; mẫu la2, e-mail a@b.vn",
    "Rà soát 5 Văn phòng, 5Văn phòng, Văn phòng5, _văn phòng_, Văn phòng",
)
WORDS = (
    "văn phòng",
    "phòng",
    "báo cáo",
    "báo cáo lên",
    "la2",
    "5 văn",
    "văn-phòng",
    "mẫu la2",
    "văn phòng, 5văn",
    "gì",
)


@pytest.fixture(scope="module")
def words() -> Seen:
    return Seen(read_notice(f"date: 2021-11\nsubject: Kết luận\nsigners: giam-doc\nbody: {list(TEXTS)}\n"))


@pytest.mark.parametrize("word", WORDS)
def test_words_are_found_wherever_they_stand_alone(words: Seen, word: str) -> None:
    for found, text in ((word, words.lower), (word.title(), words.own)):
        alone = re.compile(rf"(?<![^\W_]){re.escape(found)}(?![^\W_])")
        asked = words.places(found, None if text is words.lower else text)
        assert list(asked) == [each.start() for each in alone.finditer(text)]


def test_the_words_are_there_but_two(words: Seen) -> None:
    assert [word for word in WORDS if not list(words.places(word))] == ["gì"]


def test_words_that_follow_themselves_are_told(words: Seen) -> None:
    tokens = words.tokens
    stretches = [(at, at + size) for size in range(1, 5) for at in range(len(tokens))]
    again = {" ".join(tokens[at:to]) for at, to in stretches if tokens[at:to] == tokens[to : 2 * to - at]}
    assert words.twins == again >= {"lên", "báo cáo", "văn phòng"}


def test_words_with_odd_capitals_are_told() -> None:
    notice = read_notice(
        "date: 2021-11\nsubject: A\nsigners: giam-doc\nbody: ['GDTrH và ĐTXd/abC-Ab, Ab, AB, ab: PhòngA.']\n"
    )
    assert Seen(notice).mixed == {"GDTrH", "ĐTXd", "abC", "PhòngA"}


SIGNS = ("ò", "Văn phòng", " phòng", "ÒNG trực", "ăn phòng S", "5Văn", "; giao ", " Giao ", "(sở ", "█", "mẫu la2", "_")


@pytest.mark.parametrize("sign", SIGNS)
def test_a_pattern_is_tried_in_the_lines_that_hold_what_it_needs(words: Seen, sign: str) -> None:
    met = {sight.passage.start for sight, _ in words.find(Lazy("(?s).", needs=(sign,)))}
    held = {each.start for each in words.passages if sign in words.own[each.start : each.start + len(each.text)]}
    assert met == held
    assert bool(held) == (sign not in (" Giao ", "(sở "))
