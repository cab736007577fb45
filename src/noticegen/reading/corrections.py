"""The one gate for corrections: none gets out that was not tried, or that touches the author's words.

Whoever finds a mistake guesses at the corrected line (`Problem.guess`). Only `tried` turns a guess into a correction
that is shown (`Problem.fix`): it puts the line into the text, lets its caller read that text again, and compares the
letters before and after.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from noticegen.problems.lines import LINE_BREAK, split_lines
from noticegen.problems.problem import Problem

from .forbidden_characters import is_no_letter

LARGEST_TRIED = 100_000
"""Characters of a text in which corrections are tried: each is read again for every one."""

_BREAK = re.compile(f"({LINE_BREAK.pattern})")
_DASHES = re.compile(r"[\s\-–—•▪●+\"'\\]*")
_FREE = re.compile(r"[\s\"'\\]+")
"""What any correction may add and remove: it means something to YAML and is not printed, or is printed unchanged."""

_COMES: Mapping[str, str] = {
    "yaml-text-key-missing": "text:items:",
    "prose-as-key": "text:items:",
    "yaml-colon-needs-quotes": "text:items:",
    "yaml-items-missing": "items:",
    "yaml-entry-swallowed": "items:",
    "yaml-odd-colon": ":",
    "yaml-colon-missing": ":",
    "yaml-comma-missing": ",",
    "yaml-bracket-not-closed": "]}",
    "comma-splits-text": "[]",
}
"""YAML's own words and signs that the correction of this code may add."""

_LISTED = frozenset({"yaml-outline-pasted", "yaml-table-pasted", "typed-label"})
"""The codes whose correction writes keys at the start of many lines."""

_OUR_KEYS = re.compile(r"^\s*(?:- )?(?:label|heading|text|paragraph|items|table|columns|rows):", re.MULTILINE)

_MAKES_TEXT = frozenset({"yaml-wrapped-line", "yaml-sign-needs-quotes", "yaml-dash-forgotten", "yaml-entry-swallowed"})
"""The codes whose correction has a line printed that was no text to YAML."""

_BRACKETS: Mapping[str, str] = {"yaml-outline-pasted": "[],~", "yaml-table-pasted": "[],~"}
"""Signs of a table that the correction of this code writes, however many."""

_GOES: Mapping[str, str] = {
    "yaml-odd-colon": ":：=",
    "yaml-odd-dash": "*",
    "yaml-bracket-not-closed": ",",
    "line-break-in-text": "|>",
    "yaml-outline-pasted": "|>",
}
"""Signs that it may remove."""


def tried(problem: Problem, text: str, reads_better: Callable[[str], bool]) -> Problem:
    """The problem with its guess as a correction if the text reads better with it, else without one."""
    fix = problem.guess
    if fix is None or problem.at is None:
        return problem
    line = "\n".join(split_lines(text)[problem.at.line - 1 : problem.at.line - 1 + problem.span])
    mended = with_line(text, problem.at.line, fix, problem.span)
    is_good = line != fix and keeps_words(problem, line) and reads_better(mended)
    return replace(problem, guess=None, fix=fix if is_good else None)


def composed(problem: Problem, line: str | None) -> Problem:
    """A tried problem whose correction is the line as this and all later corrections leave it; None withholds it."""
    return replace(problem, fix=line)


def one_for_each_line(problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems with corrections, one for a line, from the last line up; of two that meet, the upper one."""
    taken: set[int] = set()
    chosen = []
    for each in sorted((each for each in problems if each.at and each.fix is not None), key=_line):
        lines = set(range(_line(each), _line(each) + each.span))
        if not lines & taken:
            taken |= lines
            chosen.append(each)
    yield from reversed(chosen)


def _line(problem: Problem) -> int:
    return problem.at.line if problem.at else 0


def with_line(text: str, number: int, fix: str, span: int = 1) -> str:
    """The text with this line (from 1), or `span` of them, replaced; all other bytes and line ends stay."""
    parts = _BREAK.split(text)  # line, line end, line, …
    at = 2 * (number - 1)
    ending = parts[at + 1] if at + 1 < len(parts) else parts[1] if len(parts) > 1 else "\n"
    parts[at : at + 2 * span - 1] = [fix.replace("\n", ending)]
    return "".join(parts)


def keeps_words(problem: Problem, line: str) -> bool:
    """Whether the guess leaves every letter of the line, except those of the one word that was misspelt."""
    guess = problem.guess or ""
    if problem.code in _MAKES_TEXT and not any(each.isalnum() for each in line):
        return False  # nobody wrote `=======` or `%` to have it printed
    if problem.code in _LISTED:
        line, guess = _OUR_KEYS.sub("- ", line), _OUR_KEYS.sub("- ", guess)
    before, after = _letters(line), _letters(guess)
    if suggestion := problem.values.get("suggestion"):
        gone, come = _difference(before, after)
        return gone in _letters(problem.values.get("found", "")) and come in _letters(suggestion)
    goes = _GOES.get(problem.code, "")
    gone_signs, come_signs = Counter(before) - Counter(after), Counter(after) - Counter(before)
    may_go = all(each in goes or is_no_letter(each) for each in gone_signs)
    for sign in _BRACKETS.get(problem.code, ""):
        del come_signs[sign]
    return may_go and come_signs <= Counter(_COMES.get(problem.code, ""))


def _letters(line: str) -> str:
    """What of a line (a correction may be several) may be printed, without the dashes of entries."""
    words = (_DASHES.sub("", each, count=1) for each in unicodedata.normalize("NFC", line).split("\n"))
    return _FREE.sub("", "".join(words))


def _difference(before: str, after: str) -> tuple[str, str]:
    """What stands between the common beginning and the common end of the two."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return before[start : len(before) - end], after[start : len(after) - end]
