"""Minutes, tables and signatures pasted as they were: one mistake each, corrected with all words in order."""

from random import Random

import pytest

from noticegen.problems.problem import Problem, Severity
from noticegen.reading.corrected_text import corrected_text
from noticegen.reading.pasted_outlines import pasted_outlines
from noticegen.reading.pasted_signatures import pasted_signatures
from noticegen.reading.pasted_tables import pasted_tables
from tools import printing, random_notices
from tools.marked import filled_up, problems_of

from .test_tried_corrections import assert_words_kept, errors_in

PASTED = {
    "numbers, letters, dashes and pluses": (
        "body:\n  1. Một\n  a) A: x\n  - B\n  + C: y\n  b) D\n  2. Hai",
        (
            'body:\n  - label: "1."\n    heading: Một\n    items:\n      - label: "a)"\n        text: "A: x"\n'
            '        items:\n          - text: B\n            items:\n              - "C: y"\n'
            '      - label: "b)"\n        text: D\n  - label: "2."\n    text: Hai'
        ),
    ),
    "in the first column": ("body:\n1. Một\n- A", 'body:\n  - label: "1."\n    heading: Một\n    items:\n      - A'),
    "with a sign of a block": ("body: |\n  I. Một\n  A", None),
    "decimal": (
        "body:\n  1. Một\n  1.1. A\n  1.2. B: x\n  2. Hai",
        (
            'body:\n  - label: "1."\n    heading: Một\n    items:\n      - label: "1.1."\n        text: A\n'
            '      - label: "1.2."\n        text: "B: x"\n  - label: "2."\n    text: Hai'
        ),
    ),
    "a paragraph between": (
        "body:\n  1. Một\n  Tuy nhiên: chậm.\n  - A",
        ('body:\n  - label: "1."\n    heading: Một\n    items:\n      - paragraph: "Tuy nhiên: chậm."\n      - A'),
    ),
    "a sentence that the page broke": (
        "body:\n  1. Giao Văn phòng\n  tổng hợp: trình\n  2. Hai",
        'body:\n  - label: "1."\n    text: "Giao Văn phòng tổng hợp: trình"\n  - label: "2."\n    text: Hai',
    ),
    "bullets of Word": (
        "body:\n  - heading: Một\n    items:\n    •\tA: x\n    •\tB",
        'body:\n  - heading: Một\n    items:\n    - "A: x"\n    - B',
    ),
    "a dash further in": (
        "body:\n  1. Một\n  - A\n    - a: x\n  - B",
        (
            'body:\n  - label: "1."\n    heading: Một\n    items:\n      - text: A\n        items:\n'
            '          - "a: x"\n      - B'
        ),
    ),
    "a table in it": (
        "body:\n  1. Một\n  T\tU\tV\n  a\tb\t1",
        (
            'body:\n  - label: "1."\n    heading: Một\n    items:\n      - table:\n          columns: [T, U, V]\n'
            '          rows:\n            - [a, b, "1"]'
        ),
    ),
    "a table below an entry": (
        "body:\n  - Vật tư: đủ\n    T\tU\tV\n    a\t\t1",
        (
            'body:\n  - text: "Vật tư: đủ"\n    items:\n      - table:\n          columns: [T, U, V]\n'
            '          rows:\n            - [a, ~, "1"]'
        ),
    ),
    "a tab before an entry stays in its list": (
        "body:\n  - heading: Một\n    items:\n      - A\n\t- B",
        "body:\n  - heading: Một\n    items:\n      - A\n      - B",
    ),
    "a number behind the dash": ("body:\n  - 1. Một", 'body:\n  - label: "1."\n    text: Một'),
    "a heading's number": (
        "body:\n  - heading: II. Một\n    items: [A]",
        'body:\n  - label: "II."\n    heading: Một\n    items: [A]',
    ),
    "a subject of two lines": ("subject: Một\n  tại xã: ba", 'subject: "Một\n  tại xã: ba"'),
    "a key too far in": ("body:\n  - heading: Một\n    items: [A]\n  closing:\n    - B", None),
    "another sign for the second": (
        "body:\n  - Một\n  + Hai: b",
        'body:\n  - Một\n  - "Hai: b"',
    ),
}


@pytest.mark.parametrize("name", PASTED)
def test_what_was_pasted_is_corrected_as_it_was_meant(name: str) -> None:
    text, expected = PASTED[name]
    text = filled_up(text + "\n")
    after = corrected_text(text, all_in)
    assert not errors_in(after), after
    assert expected is None or f"{expected}\n" in after, after
    assert_words_kept(text, after)


def all_in(text: str) -> list[Problem]:
    return list(problems_of(text.encode()).problems)


LABELS = ("I. ", "1. ", "2) ", "a) ", "đ) ", "1.1. ", "- ", "+ ", "– ", "•\t", "", "Điều 2. ", "  - ", "\t", "o ")
WORDS = (
    "Giao Văn phòng: tổng hợp",
    "rà soát",
    '"Một cửa" ở xã',
    "Xong trước 30/11;",
    "50% kinh phí",
    "*Lưu ý*",
    "Hết #1",
)


@pytest.mark.parametrize("lines", [("a) rà soát", "rà soát"), ("- Gửi về", "về Sở"), ("1. Báo cáo tiến độ", "tiến độ")])
def test_a_line_that_begins_as_the_one_above_ends_is_no_word_twice(lines: tuple[str, str]) -> None:
    text = filled_up("body: |\n" + "".join(f"    {line}\n" for line in ("1. Một", *lines)))
    assert_words_kept(text, corrected_text(text, all_in))


@pytest.mark.parametrize("seed", range(40))
def test_an_outline_that_nobody_typed_keeps_its_words_in_order(seed: int) -> None:
    dice = Random(seed)  # noqa: S311 not a secret
    key = dice.choice(["body:\n", "body: |\n", "body:\n  - heading: Một\n    items:\n"])
    lines = ["1. Một", *(dice.choice(LABELS) + dice.choice(WORDS) for _ in range(dice.randint(1, 12)))]
    text = filled_up(key + "".join(f"    {line}\n" for line in lines))
    (problem,) = [each for each in all_in(text) if each.code == "yaml-outline-pasted"]
    assert problem.fix is not None, text
    after = corrected_text(text, all_in)
    assert not errors_in(after), after
    assert_words_kept(text, after)
    places = [after.find(word) for word in ("Một", lines[1].split()[-1], lines[-1].split()[-1])]
    assert -1 not in places


@pytest.mark.parametrize("name", ["signature", "in capitals"])
def test_a_pasted_signature_is_one_mistake_that_only_the_author_mends(name: str) -> None:
    block = {"signature": "TM. ỦY BAN\nCHỦ TỊCH\nTrần Văn A", "in capitals": "PHÓ GIÁM ĐỐC\n\nTrần Văn A"}[name]
    errors = errors_in(filled_up(f"closing:\n  - Một.\n{block}\n"))
    assert ("yaml-signature-pasted", None) in [(each.code, each.fix) for each in errors]
    assert {each.code for each in errors} <= {"yaml-signature-pasted", "yaml-syntax"}


@pytest.mark.parametrize("seed", range(0, 60, 3))
def test_nothing_is_said_of_a_list_as_yaml_wants_it(seed: int) -> None:
    text = random_notices.notice(seed)
    for find in (pasted_outlines, pasted_tables, pasted_signatures):
        assert find(text, "x.yaml") == []


def test_nothing_is_said_of_the_samples() -> None:
    for path in printing.SAMPLES:
        text = path.read_text(encoding="utf-8")
        assert [*pasted_outlines(text, "x"), *pasted_tables(text, "x"), *pasted_signatures(text, "x")] == []


def test_a_number_that_the_form_prints_too_is_told_and_moved() -> None:
    (problem,) = [each for each in all_in(filled_up("body:\n  - 1. Một\n")) if each.code == "typed-label"]
    assert (problem.severity, problem.fix) == (Severity.WARNING, '  - label: "1."\n    text: Một')
