"""Labels: what is printed before a line, and the numbering that makes Word count the same."""

import pytest

from noticegen.notice.numbering import LETTERS, Labelled, label_nodes, letter, roman
from tools.notices import read_notice

BASE = "date: 2021-11\nsubject: Số\nsigners: giam-doc\n"


@pytest.mark.parametrize(
    ("number", "numeral"),
    [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (49, "XLIX"), (99, "XCIX"), (100, "C")],
)
def test_roman(number: int, numeral: str) -> None:
    assert roman(number) == numeral


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, "a"), (4, "d"), (5, "đ"), (6, "e"), (7, "g"), (10, "k"), (23, "y"), (24, "aa"), (28, "ađ")],
)
def test_letter(number: int, expected: str) -> None:
    assert letter(number) == expected


def test_letters_are_the_vietnamese_ones() -> None:
    assert len(set(LETTERS)) == len(LETTERS) == 23
    assert set("fjwz") & set(LETTERS) == set()


def labels(body: str, numbering: str) -> list[tuple[int, str]]:
    """Depth and label of every line, in the order of the page."""
    notice = read_notice(f"{BASE}numbering: {numbering}\nbody: {body}\n")
    return list(flat(label_nodes(notice.body, notice.numbering, "b")))


def flat(labelled: tuple[Labelled, ...]) -> list[tuple[int, str]]:
    return [line for each in labelled for line in ((each.depth, each.label), *flat(each.children))]


THREE_LEVELS = "[{heading: A, items: [{text: B, items: [c, d]}, e]}, {heading: F, items: [g]}]"


@pytest.mark.parametrize(
    ("numbering", "body", "expected"),
    [
        pytest.param(
            "[arabic, dash, plus]", THREE_LEVELS,
            [(0, "1."), (1, "-"), (2, "+"), (2, "+"), (1, "-"), (0, "2."), (1, "-")], id="the usual one",
        ),
        pytest.param(
            "[roman, arabic, letter]", THREE_LEVELS,
            [(0, "I."), (1, "1."), (2, "a)"), (2, "b)"), (1, "2."), (0, "II."), (1, "1.")], id="the decree's",
        ),
        pytest.param(
            "[arabic, decimal, letter]", THREE_LEVELS,
            [(0, "1."), (1, "1.1."), (2, "a)"), (2, "b)"), (1, "1.2."), (0, "2."), (1, "2.1.")], id="decimal",
        ),
        pytest.param(
            "[part, roman, arabic]", THREE_LEVELS,
            [(0, "Phần I"), (1, "I."), (2, "1."), (2, "2."), (1, "II."), (0, "Phần II"), (1, "I.")], id="parts",
        ),
        pytest.param("[none]", "[a, b]", [(0, ""), (0, "")], id="none"),
        pytest.param("[letter]", "[a, b, c, d, e, f, g]", [(0, f"{x})") for x in "abcdđeg"], id="letters"),
        pytest.param(
            "[arabic]", '[a, {label: "Thứ hai,", text: b}, {paragraph: c}, d]',
            [(0, "1."), (0, "Thứ hai,"), (0, ""), (0, "2.")], id="a verbatim label takes no number",
        ),
        pytest.param(
            "[arabic, dash]", "[{text: a, items: [{items: [b, c]}]}]",
            [(0, "1."), (1, ""), (1, "-"), (1, "-")], id="a list without a line of its own",
        ),
        pytest.param(
            "[arabic, dash, plus]", "[{text: a, numbering: letter, items: [{text: b, items: [c]}]}]",
            [(0, "1."), (1, "a)"), (2, "-")], id="a list that says how it is numbered",
        ),
        pytest.param(
            "[arabic]", "[{text: a, items: [{text: b, items: [c]}]}]",
            [(0, "1."), (1, "-"), (2, "+")], id="deeper than the scheme",
        ),
    ],
)  # fmt: skip
def test_labels(numbering: str, body: str, expected: list[tuple[int, str]]) -> None:
    assert labels(body, numbering) == expected


def every_list(labelled: tuple[Labelled, ...]) -> list[tuple[str, int, int | None]]:
    return [at for each in labelled for at in ((each.list_id, each.level, each.ordinal), *every_list(each.children))]


def test_word_counts_each_list_once() -> None:
    """No two lists that start at one share an id and level, unless Word restarts the level under a new number."""
    notice = read_notice(
        f"{BASE}numbering: [arabic, decimal, letter]\n"
        "body: [{text: a, items: [{text: b, items: [c, d]}]}, {text: e, items: [{text: f, items: [g, h]}]}]\n"
    )
    lists = every_list(label_nodes(notice.body, notice.numbering, "b"))
    starts = [list_id for list_id, level, ordinal in lists if ordinal == 1 and level == 0]
    assert len(set(starts)) == len(starts) == 3
    assert {(list_id, level) for list_id, level, _ in lists if level == 1} == {("b", 1)}
