"""Corrections were tried before they are offered: none breaks a notice, and none touches the author's words."""

import ast
from collections import Counter
from random import Random

import pytest

from noticegen.checking.check import bytes_to_checked
from noticegen.problems.lines import split_lines
from noticegen.problems.problem import Problem, Severity
from noticegen.reading.author_lines import KEYS
from noticegen.reading.corrected_text import corrected_text
from noticegen.reading.corrections import keeps_words, tried
from tools.checkout import DATA, ROOT
from tools.marked import corrected, filled_up, problems_of
from tools.notices import office
from tools.random_notices import notice as random_notice

from .test_mistakes import MISTAKES

OFFICE = office((DATA / "office.yaml").read_bytes())
MOST = 40

B1 = {
    "recipients:\n  - {name: Các phòng, đơn vị, note: để th/h}": '  - {name: "Các phòng, đơn vị", note: để th/h}',
    "recipients:\n  - {name: Các phòng, ghi chú, note: để th/h}": '  - {name: "Các phòng, ghi chú", note: để th/h}',
    "recipients:\n  - {name: Các phòng, tên, note: để th/h}": '  - {name: "Các phòng, tên", note: để th/h}',
    "recipients:\n  - {name: Các phòng, items}": '  - {name: "Các phòng, items"}',
    "recipients:\n  - Sở A: Văn phòng, các phòng: TH": '  - "Sở A: Văn phòng, các phòng: TH"',
    "subject:\u00a0Kết luận giao ban": "subject: Kết luận giao ban",
    'body:\n  - heading:\u00a0"Giao Văn phòng"\n    items: [Một]': '  - heading: "Giao Văn phòng"',
    "body:\n  - {text:\u00a0Một, units: van-phong}": "  - {text: Một, units: van-phong}",
    "body:\n  - Một\n  - heading: Đối với các xã:\n    items: [Một]": '  - heading: "Đối với các xã:"',
    "body:\n  - Một\n  - text: Các yêu cầu khác:\n    units: van-phong": '  - text: "Các yêu cầu khác:"',
    "body:\n  - Một\n  - paragraph: Việc này: xong: rồi": '  - paragraph: "Việc này: xong: rồi"',
    "body:\n  - Phối hợp: Ủy ban nhân dân xã": '  - "Phối hợp: Ủy ban nhân dân xã"',
    "body:\n  - Một\n  - Đoạn: từ xã A đến xã B": '  - "Đoạn: từ xã A đến xã B"',
    "opening:\n  - Một.\n  - Họp: sáng: 8 giờ": '  - "Họp: sáng: 8 giờ"',
    'body:\n  - Giao Văn phòng: rà soát: nộp."': '  - "Giao Văn phòng: rà soát: nộp."',
    'body:\n  - ""Giao Văn phòng: rà soát."': '  - "Giao Văn phòng: rà soát."',
    'body:\n  - "Giao Văn phòng: rà soát.""': '  - "Giao Văn phòng: rà soát."',
    'body:\n  - Màn hình: cỡ: 24"': "  - 'Màn hình: cỡ: 24\"'",
    "body:\n  - Một\n  • 'Giao: a: b'": "  - 'Giao: a: b'",
    "recipients:\n  - {name: Ai nhận?, note: b}\nsubject: a: b": 'subject: "a: b"',
}


@pytest.mark.parametrize("text", B1)
def test_the_correction_is_the_right_one(text: str) -> None:
    problems = errors_in(filled_up(text + "\n"))
    assert [each.fix for each in problems] == [B1[text]]
    assert not errors_in(corrected(filled_up(text + "\n"), problems[0]))


UNCORRECTED = {
    "a list in a list": "body:\n  - - Việc một\n    - Việc hai",
    "a lost letter": "subject: K\ufffdt luận",
    "a symbol of one font": "subject: \ue001 Kết luận",
    "half of a letter": "subject: Káº¿t luáº­n h\u00c6\u00b0\u00e1\u00bb\u009bng",
    "a sentence of two lines with quotation marks": (
        'body:\n  - Giao "Văn phòng" tổng hợp\n    trình Giám đốc: trước 25/11'
    ),
}


@pytest.mark.parametrize("name", UNCORRECTED)
def test_where_a_correction_would_lose_something_there_is_none(name: str) -> None:
    errors = errors_in(filled_up(UNCORRECTED[name] + "\n"))
    assert errors
    assert all(each.fix is None for each in errors)


def test_a_correction_that_makes_an_error_of_a_warning_is_none() -> None:
    told = problems_of(filled_up("urgency: KHẨN #3\n").encode()).problems
    assert [(each.code, each.fix) for each in told] == [("yaml-comment-swallows-text", None)]


def test_of_several_columns_the_one_is_offered_that_reads_furthest() -> None:
    """One column more than the key is enough for YAML to read on, and not enough for it to read the line."""
    problems = errors_in(filled_up("body:\n  - Đơn số 05: trả lời\n\n   trước 10/12.\n  - Hai\n  - *A* b\n"))
    assert "      trước 10/12." in [each.fix for each in problems]


def test_the_first_line_alone_is_moved_where_it_alone_stands_deeper() -> None:
    (problem,) = errors_in("  " + filled_up("kind: Thông báo\n"))
    assert (problem.code, problem.fix) == ("yaml-indentation", "kind: Thông báo")


def test_a_single_mark_that_swallows_the_rest_is_taken_away() -> None:
    (problem,) = errors_in(filled_up('body:\n  - Một\n  "\n  - Hai\n'))
    assert (problem.code, problem.fix) == ("yaml-stray-quote", "")


def test_of_two_columns_the_one_is_offered_that_gives_no_mapping_a_key_twice() -> None:
    (problem,) = errors_in(filled_up("body:\n- text: A\n  items:\n  - heading: B\ntext: 'C'\n- D\n"))
    assert (problem.code, problem.fix) == ("yaml-indentation", "    text: 'C'")


def test_a_key_twice_is_told_beside_a_question_mark_that_only_one_parser_reads() -> None:
    (problem,) = errors_in(filled_up("place: Vinh\nrecipients: [{name: Ai nhận? a, note: b}]\nplace: Vinh\n"))
    assert problem.code == "yaml-duplicate-key"


STUCK = {
    "nobody knows what was meant": "body:\n  - {text: A, [b: c: d, ]}\n  - {text: B, [b: c: d, ]}\n",
    "its own correction is not enough": 'body:\n  - heading: A\n    items:\n     [M] b.\n    - *c* d\n    - "E": g\n',
}


@pytest.mark.parametrize("name", STUCK)
def test_what_cannot_be_read_hides_nothing_before_it(name: str) -> None:
    """So that no earlier error comes when a later one is corrected."""
    assert "date-form" in {each.code for each in errors_in(filled_up("date: 16/11/2021\n" + STUCK[name]))}


SEVERAL_LINES = {
    "opening:\n  - - Việc một\n    - Việc hai": '  - "- Việc một"\n  - "- Việc hai"',
    "opening: |\n  Một.\n  Hai: ba.": 'opening:\n  - Một.\n  - "Hai: ba."',
    "opening:\n  Một.\n  Hai: ba.\n  Bốn.": '  - Một.\n  - "Hai: ba."\n  - Bốn.',
    "body:\n  - heading: Một\n    items:\n      1. A: b\n      2. C: d": (
        '    items:\n      - label: "1."\n        text: "A: b"\n      - label: "2."\n        text: "C: d"'
    ),
    "body:\n  - heading: Một\n    items:\n      + A\n      + B: c": '    items:\n      - A\n      - "B: c"',
    "body:\n  - Giao A tổng hợp\n    trình B: trước 25/11": '  - "Giao A tổng hợp\n    trình B: trước 25/11"',
    "body:\n  - Đơn số 8: chuyển cơ\n      quan khác": '  - "Đơn số 8: chuyển cơ\n      quan khác"',
    "body:\n  - Một: hai:\n      + A\n      + B": '  - text: "Một: hai:"\n    items:\n      - A\n      - B',
}


@pytest.mark.parametrize("text", SEVERAL_LINES)
def test_a_correction_may_take_several_lines(text: str) -> None:
    problems = errors_in(filled_up(text + "\n"))
    assert SEVERAL_LINES[text] in [each.fix for each in problems]
    assert not errors_in(corrected_text(filled_up(text + "\n"), errors_in))


def test_what_a_wider_correction_takes_in_has_none_of_its_own() -> None:
    """Its line is another's by then: alone it would be emptied."""
    text = filled_up("body:\n  1. Một\n  - A: b\n\t– C: d\n  •\tE\n")
    for each in errors_in(text):
        assert each.fix is None or each.fix.strip(), each
        if each.fix is not None:
            assert_words_kept(text, corrected(text, each))


def test_an_odd_colon_whose_correction_helps_nothing_is_told() -> None:
    for text in ("subject=: a\n\t}: x\n", "subject：a: b: c\n  d\n e: [\n", "body:\n - heading:A: b\n  c: {\n"):
        assert errors_in(text)


def test_a_wrong_guess_is_withheld() -> None:
    text = "subject: a: b\n"
    wrong = Problem("yaml-colon-needs-quotes", problems_of(text.encode()).problems[0].at, guess='subject: "a b"')
    assert tried(wrong, text, lambda _: True).fix is None
    good = Problem(wrong.code, wrong.at, guess='subject: "a: b"')
    assert tried(good, text, lambda _: False).fix is None
    assert tried(good, text, lambda _: True).fix == good.guess


@pytest.mark.parametrize(("line", "guess"), [("- Giao A", "- Giao"), ("- Giao", "- Giao A"), ("- 5 - 3", "- 5 3")])
def test_letters_that_come_or_go_are_seen(line: str, guess: str) -> None:
    assert not keeps_words(Problem("yaml-odd-dash", guess=guess), line)


def test_only_the_gate_lets_corrections_out() -> None:
    """No other module gives a Problem a `fix`."""
    found = set()
    for path in (ROOT / "src/noticegen").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {"Problem", "replace", "dataclasses.replace"}:
                found |= {path.name for keyword in node.keywords if keyword.arg == "fix"}
    assert found == {"corrections.py"}


PASTED = """\
date: 2026-11
subject: Kết luận tại cuộc họp: tháng 11
opening:
  - Thành phần: các Phó Giám đốc, trưởng các phòng: đủ
  - Sau khi nghe báo cáo, Giám đốc kết luận như sau:
body:
  - heading: Về công tác văn phòng:
    items:
      - text: Giao Văn phòng: chủ trì tổng hợp
        units: van-phong
      - "Một cửa" và "Một cửa liên thông": rà soát lại.
      -Hoàn thành trong tháng.
      – Báo cáo Giám đốc trước ngày 20/11.
      - Yêu cầu: "đúng, đủ, kịp thời" trong mọi việc.
  - heading: Đối với các xã:
    items:
      - text: Các yêu cầu khác:
        items:
          - Đúng hạn: 100%
      • Không để tồn đọng.
      - Thời gian: 8 giờ: ngày 10/11
      - "Chuyển đổi số" là nhiệm vụ trọng tâm.
      - [1] Xem phụ lục.
      - *Lưu ý* về thời hạn.
      - heading:Nhiệm vụ thường xuyên
        items: [Bảo mật]
recipients:
  - Sở A: Văn phòng, các phòng: TH
  - {name: Các phòng, đơn vị, note: để th/h}
signers: giam-doc
"""
WRONG_LINES = [2, 4, 5, 7, 9, 11, 12, 13, 14, 15, 17, 19, 20, 21, 22, 23, 24, 25, 28, 29]


def test_all_mistakes_of_pasted_minutes_are_found_and_corrected_in_one_run() -> None:
    errors = errors_in(PASTED)
    assert [each.at.line for each in errors if each.at] == WRONG_LINES
    lines = split_lines(PASTED)
    for each in reversed(errors):
        assert each.at
        assert each.fix is not None
        lines[each.at.line - 1] = each.fix
    assert not errors_in("\n".join(lines))


def test_errors_behind_one_without_a_correction_are_found() -> None:
    text = 'subject: "a\\qb"\nbody:\n  - text: Một: hai\nplace: x: y\n'
    found = [each for each in errors_in(text) if each.code != "missing-key"]
    assert [(each.code, each.at.line if each.at else 0) for each in found] == [
        ("yaml-bad-escape", 1),
        ("yaml-colon-needs-quotes", 3),
        ("yaml-colon-needs-quotes", 4),
    ]


def errors_in(text: str) -> list[Problem]:
    problems = bytes_to_checked(text.encode("utf-8", "surrogatepass"), "notice.yaml", office()).problems
    return [each for each in problems if each.severity is Severity.ERROR]


def letters(text: str) -> Counter[str]:
    return Counter(each for each in text if each.isalnum())


def spoilt(seed: int, mistakes: int) -> str:
    """A notice nobody wrote, with some mistakes in it."""
    dice = Random(seed)  # noqa: S311 not a secret
    lines = split_lines(random_notice(seed))[:60]
    for _ in range(mistakes):
        number = dice.randrange(len(lines))
        lines[number] = MISTAKES[dice.choice(list(MISTAKES))](lines[number], dice)
    return "\n".join(lines) + "\n"


def followed(text: str) -> tuple[str, str]:
    """The text after the corrections have been followed as printed, one after the other, and the keys respelt."""
    respelt = ""
    for _ in range(MOST):
        offered = next((each for each in errors_in(text) if each.fix is not None), None)
        if offered is None:
            return text, respelt
        respelt += offered.values.get("suggestion", "")
        text = corrected(text, offered)
    pytest.fail(f"no end of corrections:\n{text}")


def assert_words_kept(before: str, after: str, respelt: str = "", gone: str = "") -> None:
    """No letter less; none more but for our own keys that structure text, and keys and ids that were misspelt."""
    lost, come = letters(before) - letters(after), letters(after) - letters(before)
    assert set(lost) <= set(gone), (lost, before, after)
    assert set(come) <= set("textitemslabelheadingparagraphtablecolumnsrows" + respelt), (come, before, after)


@pytest.mark.parametrize("seed", range(6))
def test_corrections_keep_every_letter(seed: int) -> None:
    text = spoilt(seed, 1 + seed % 4)
    assert_words_kept(text, *followed(text))


@pytest.mark.proof
@pytest.mark.parametrize("seed", range(6, 126))
def test_corrections_keep_every_letter_of_many_notices(seed: int) -> None:
    text = spoilt(seed, 1 + seed % 6)
    assert_words_kept(text, *followed(text))
    assert_words_kept(text, corrected_text(text, errors_in), "".join(KEYS))
