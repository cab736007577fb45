"""Every way to get a notice wrong: refused at its place, in both languages, and never with a traceback."""

import random

import pytest

from noticegen.notice.notice import Notice
from noticegen.problems.messages import LANGUAGES
from noticegen.problems.problems_to_github import problems_to_github
from noticegen.problems.problems_to_json import problems_to_json
from noticegen.problems.problems_to_sarif import problems_to_sarif
from noticegen.problems.problems_to_text import problems_to_text
from noticegen.reading.bytes_to_text import MAX_BYTES
from noticegen.reading.forbidden_characters import CHARACTERS
from tools.bad_syntax import SYNTAX
from tools.bad_values import SCHEMA
from tools.marked import filled_up, place_of, places_of, problems_of, without_mark
from tools.notices import BASE
from tools.tiers import proof, some, tiered

CASES = SYNTAX | SCHEMA


@pytest.mark.parametrize("name", CASES)
def test_it_is_refused_at_its_place(name: str) -> None:
    code, text = CASES[name]
    source, line, column = without_mark(text)
    checked = problems_of((source if name in SYNTAX else filled_up(source)).encode("utf-8", "surrogatepass"))
    assert (line, column) in places_of(checked.problems, code)
    assert not checked.is_valid


@pytest.mark.parametrize("name", some(CASES, one_of=5))
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_renderer_shows_it(name: str, lang: str) -> None:
    code, text = CASES[name]
    checked = problems_of(filled_up(without_mark(text)[0]).encode("utf-8", "surrogatepass"))
    sources = {checked.file: checked.source}
    shown = problems_to_text(checked.problems, sources, lang)
    assert f"[{code}]" in shown
    assert "^" in shown
    assert all(line.isprintable() for line in shown.split("\n"))
    for render in (problems_to_json, problems_to_github, problems_to_sarif):
        assert code in render(checked.problems, lang)


BYTES = {
    "latin-1": (b"subject: K\xe9t\n", "yaml-not-utf8", 1, 11),
    "utf-16": ("subject: Một\n".encode("utf-16"), "yaml-utf16", 1, 1),
    "utf-16-without-mark": ("subject: Một\n".encode("utf-16-le"), "yaml-utf16", 1, 1),
    "cut-letter": ("a: b\nsubject: Một".encode()[:-2], "yaml-not-utf8", 2, 11),
    "too-large": (b"a: " + b"x" * 3_000_000, "yaml-too-large", 1, 1),
    "empty": (b"", "yaml-empty", 1, 1),
    "comments-only": (b"# a\n# b\n", "yaml-empty", 1, 1),
    "null": (b"~\n", "yaml-empty", 1, 1),
    "many-values": (b"- a\n" * 25_000, "yaml-too-many-values", 20_000, 3),
    "brackets": (b"[" * 20_000, "yaml-too-deep", 1, 61),
    "brackets that a mistake stands before": (b"a: b: c\nx: " + b"[{" * 3_000, "yaml-too-deep", 2, 504),
    "braces": (b"{" * 20_000, "yaml-too-deep", 1, 61),
    "dashes": (b"- " * 20_000, "yaml-too-deep", 1, 121),
    "laughs": (b"a: &a [x]\nb: &b [*a, *a]\n", "yaml-anchor", 1, 4),
}


@pytest.mark.parametrize("name", BYTES)
def test_bytes_that_are_no_notice(name: str) -> None:
    data, code, line, column = BYTES[name]
    first = problems_of(data).problems[0]
    assert (first.code, place_of(first)) == (code, (line, column))


def test_all_problems_of_a_run_are_reported_at_once() -> None:
    checked = problems_of(b"subjct: a\nnumber: x\ndate: 2021-02-30\nbody: []\nsigners: nobody\n")
    codes = [problem.code for problem in checked.problems]
    assert sorted(codes) == sorted(["unknown-key", "number-form", "date-impossible", "too-few", "unknown-signer"])


def test_all_bad_characters_are_reported_at_once() -> None:
    checked = problems_of("a: \x0b\nb: \u200b \u202e\n\tc: d\n".encode())
    characters = [place_of(each) for each in checked.problems if each.code in CHARACTERS]
    assert characters == [(1, 4), (2, 4), (2, 6), (3, 1)]


def test_every_required_key_is_missed_at_once() -> None:
    checked = problems_of(b"number: 5\n")
    missing = [(each.values["field"], place_of(each)[0]) for each in checked.problems if each.code == "missing-key"]
    assert sorted(missing) == [(key, 1) for key in ("body", "date", "signers", "subject")]


def test_a_broken_row_does_not_make_the_body_short() -> None:
    row = "appendices: [{title: A, body: [{table: {columns: [a, b], rows: [[1]]}}]}]\n"
    assert [each.code for each in problems_of((BASE + row).encode()).problems] == ["row-length"]


def test_a_cell_of_nothing_is_blank() -> None:
    source = 'body: [{table: {columns: [a, b], rows: [["", 1]]}}]\n'
    table = _notice(source).body[0].table
    assert table is not None
    assert table.rows == ((None, "1"),)


def test_a_block_of_one_line_is_one_paragraph() -> None:
    notice = _notice("body:\n  - |\n    Một hai\n\n  - >\n    Ba\n    bốn\n")
    assert [node.text for node in notice.body] == ["Một hai", "Ba bốn"]


def _notice(source: str) -> Notice:
    notice = problems_of(filled_up(source).encode()).notice
    assert notice is not None
    return notice


PIECES = [
    "\t",
    "\x00",
    '"',
    "'",
    "- ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "&a ",
    "*a",
    "!!x ",
    "|\n",
    "> ",
    "#",
    "%",
    "@",
    "\n",
    "  ",
]
PIECES += ["\\", "\u202e", "\u0301", "---\n", "? ", "~", "null", "\r", "\ufeff", "ộ", "\U0001f600", "0", "-"]


@pytest.mark.parametrize("seed", range(300))
def test_only_problems_come_out_of_a_mutated_notice(seed: int) -> None:
    """Whatever the file contains: problems, each with its sentences, and never another exception."""
    chance = random.Random(seed)  # noqa: S311 not a secret
    data = bytearray(
        (
            BASE + "archive: {copies: 5}\nappendices: [{title: A, body: [{table: {columns: [a], rows: [[b]]}}]}]\n"
        ).encode()
    )
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(data))
        piece = chance.choice(PIECES).encode() if chance.random() < 0.8 else bytes([chance.randrange(256)])
        data[start : start + chance.choice([0, 0, 1, 5])] = piece
    checked = problems_of(bytes(data))
    assert checked.is_valid or checked.problems
    assert problems_to_text(checked.problems, {checked.file: checked.source}, "en") is not None


@pytest.mark.parametrize("count", [500, proof(5_000)])
def test_a_bomb_of_aliases_is_reported_a_few_times(count: int) -> None:
    checked = problems_of(b"a: &a [x]\nb: [" + b"*a, " * count + b"]\n")
    assert 0 < len(checked.problems) <= 50


@pytest.mark.parametrize("filler", tiered(("a", " ", "-", "#", "o\u0302", ":"), quick="a"))
def test_a_file_of_the_largest_size_is_read_to_its_end(filler: str) -> None:
    """None of our patterns is quadratic: with a megabyte of one letter, space or mark it would never end."""
    data = (BASE.replace("Giao", "Giao " + filler * (MAX_BYTES // 3))).encode()[:MAX_BYTES]
    assert problems_of(data) is not None
