"""Registries and notices that packs of mistakes are tried on, and what is demanded of whatever is said of them."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from noticegen.checking.check import FileProblems, bytes_to_checked, bytes_to_registry
from noticegen.problems.lines import split_lines
from noticegen.problems.problem import Problem, ProblemsFound, Severity
from noticegen.reading.bytes_to_text import bytes_to_text
from noticegen.reading.corrections import with_line

from . import printing
from .checkout import FIXTURES, ROOT
from .hostile_fields import Attempt, faults
from .notices import BASE, OFFICE
from .notices import office as small_office

LINES = 60
"""Of a long notice: more cost time and show no more."""

_FEW = 25
"""Of one that is pasted: it has a mistake in every second line already."""

_OUR_KEYS = frozenset("textitemslabelheadingparagraphtablecolumnsrows")
_MOST_CORRECTIONS = 3 * LINES


@cache
def originals() -> Mapping[str, bytes]:
    """By name; a registry's ends in office.yaml."""
    hostile = Attempt("", "", "bare").files
    small = {"small office.yaml": OFFICE.encode(), "small": BASE.encode()}
    others = {"hostile office.yaml": hostile["office.yaml"], "hostile": hostile["notice.yaml"]}
    samples = {path.stem: _beginning(path.read_bytes(), LINES) for path in printing.SAMPLES}
    return {"office.yaml": (ROOT / "data/office.yaml").read_bytes(), **small, **others, **samples}


@cache
def pasted() -> Mapping[str, bytes]:
    """The beginning of each of the pasted minutes."""
    return {path.stem: _beginning(path.read_bytes(), _FEW) for path in sorted((FIXTURES / "pasted").glob("*.yaml"))}


def _beginning(data: bytes, lines: int) -> bytes:
    return b"\n".join(data.split(b"\n")[:lines]) + b"\n"


def file_of(name: str) -> str:
    """The name that the problems give the file."""
    return "office.yaml" if name.endswith("office.yaml") else "notice.yaml"


@lru_cache(maxsize=32)
def problems_of(name: str, data: bytes) -> Sequence[Problem]:
    """What `check` says of a registry or a notice; what is corrected step by step is often asked about twice."""
    if name.endswith("office.yaml"):
        try:
            return bytes_to_registry(data, "office.yaml")[1].problems
        except FileProblems as found:
            return found.problems
    checked = bytes_to_checked(data, "notice.yaml", small_office() if name == "small" else printing.office())
    assert checked.is_valid or checked.problems
    return checked.problems


def unmet(name: str, data: bytes) -> list[str]:
    """Where a problem has no place, or a correction does not do, alone or after others, what corrections must do."""
    problems = problems_of(name, data)
    found = [*faults(problems, {file_of(name): data}), *(f"{each.code}: nowhere" for each in problems if not each.at)]
    try:
        text = bytes_to_text(data, file_of(name))
    except ProblemsFound:
        return found
    return [*found, *_badly_corrected(name, text, problems), *_lost_on_the_way(name, text, problems)]


def _badly_corrected(name: str, text: str, problems: Sequence[Problem]) -> Iterator[str]:
    known = {line for each in _errors(problems) for line in _lines(each)}
    for each in problems:
        if each.fix is None:
            continue
        after = problems_of(name, _with(text, each).encode())
        if (each.code, each.at) in {(one.code, one.at) for one in after}:
            yield f"{each.code} {each.at}: still there with {each.fix!r}"
        if earlier := {_line(one) for one in _errors(after) if _line(one) < _line(each)} - known:
            yield f"{each.code} {each.at}: {each.fix!r} brings errors to the lines {earlier}"
        old = "\n".join(split_lines(text)[_line(each) - 1 : _line(each) - 1 + each.span])
        if lost := _lost(old, each.fix, [one for one in problems if _line(one) in _lines(each)]):
            yield f"{each.code} {each.at}: {old!r} becomes {each.fix!r}: {lost}"


def _lost_on_the_way(name: str, text: str, problems: Sequence[Problem]) -> Iterator[str]:
    """One correction after the other, until none is left."""
    now, seen = text, list[Problem]()
    for _ in range(_MOST_CORRECTIONS):
        seen += problems
        offered = next((each for each in problems if each.fix is not None), None)
        if offered is None:
            if not _errors(problems) and (lost := _lost(text, now, seen)):
                yield f"clean, and other letters: {lost}"
            return
        now = _with(now, offered)
        problems = problems_of(name, now.encode())
    yield "no end of corrections"


def _lost(before: str, after: str, problems: Sequence[Problem]) -> set[str]:
    """Letters that have gone or come, but for words of YAML's own and those that were misspelt."""
    respelt = {letter for each in problems for key in ("found", "suggestion") for letter in each.values.get(key, "")}
    gone, come = _letters(before) - _letters(after), _letters(after) - _letters(before)
    return (set(gone) | set(come) - _OUR_KEYS) - respelt


def _letters(text: str) -> Counter[str]:
    return Counter(each for each in unicodedata.normalize("NFC", text) if each.isalnum())


def _with(text: str, problem: Problem) -> str:
    return with_line(text, _line(problem), problem.fix or "", problem.span)


def _errors(problems: Sequence[Problem]) -> list[Problem]:
    return [each for each in problems if each.severity is Severity.ERROR]


def _lines(problem: Problem) -> range:
    return range(_line(problem), _line(problem) + problem.span)


def _line(problem: Problem) -> int:
    return problem.at.line if problem.at else 0
