"""Text that YAML silently drops, whatever follows ` #` outside quotation marks; and comments that it silently prints.

Comments are welcome, but "mục #1" is text, and so may be whatever follows words. Surely comments are a line of its own,
what stands in a column of its own (two spaces before the #), what follows an id, a number or a day, and what follows a
closing quote or bracket. We report the others: a # with a character right after it (after a bracket or in a line of
its own below a value: with a figure after it), and a # that one space separates from words. Only the first has a
correction: nobody but the author knows whether the second is a comment, which must not be printed.

Where a # begins no comment, in a text after | or > and in the later lines of one in quotation marks, what looks like
one is printed: a # with a space after it, but not before a figure ("mục # 3").
"""

import re
from collections.abc import Iterator

import yaml

from noticegen.problems.lazy import Lazy
from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem, Severity

from .author_lines import quoted
from .yaml_parsers import Event, text_to_events

_SUSPECT = Lazy(r"\S[ \t]+#\S|\S #|[\"'\]}]#\d|^[ \t]+#[\d\s#]", re.MULTILINE)
_SWALLOWED = Lazy(r"(?P<gap>[ \t]*)(?P<rest>#.*)")
_GLUED = Lazy(r"#[^\s#]")
_NUMBERED = Lazy(r"#\d")
_CONTINUED = Lazy(r"[ \t]+(?P<rest>#\d.*)")
_REMARK = Lazy(r"(?:^|(?<=[ \t]))(?P<rest>#+[ \t]+(?!\d)[^\n]*\w.*)")
_NO_PROSE = Lazy(r"[a-z0-9/.-]*")
"""An id, a number, a day."""


def yaml_to_warnings(text: str, file: str) -> list[Problem]:
    """A warning for each value that a # cuts short, in a text that `yaml_to_tree` has accepted."""
    return list(_swallowed(text, split_lines(text), file)) if _SUSPECT.search(text) else []


def _swallowed(text: str, lines: list[str], file: str) -> Iterator[Problem]:
    for event in text_to_events(text):
        if isinstance(event, yaml.ScalarEvent) and event.style:
            yield from _printed(lines, event, file)
        if not _ends_a_value(event):
            continue
        line, column = event.end_mark.line, event.end_mark.column
        if line >= len(lines):
            continue
        is_plain = _is_plain(event)
        if match := _SWALLOWED.match(lines[line], column):
            if is_plain and _GLUED.match(match["rest"]):
                yield _problem(file, line, match, quoted(lines[line]))
            elif _may_be_words(match, event.value) if is_plain else _NUMBERED.match(match["rest"]):
                yield _problem(file, line, match, None)
        elif is_plain and (match := _continued(lines, event)):
            yield _problem(file, line + 1, match, None)


def _printed(lines: list[str], event: Event, file: str) -> Iterator[Problem]:
    """What looks like a comment, in the lines below the sign that begins the text."""
    is_block = event.style in {"|", ">"}
    for number in range(event.start_mark.line + 1, min(event.end_mark.line + (not is_block), len(lines))):
        match = _REMARK.search(lines[number])
        if match and (is_block or not lines[number][: match.start("rest")].strip()):
            at = At(file, number + 1, match.start("rest") + 1)
            values = {"found": match["rest"][:40], "sign": event.style}
            yield Problem("yaml-remark-printed", at, values, Severity.WARNING)


def _continued(lines: list[str], event: Event) -> re.Match[str] | None:
    """The next line, if it stands below the value as its continuation would, and would be text without its #."""
    first, below = lines[event.start_mark.line], "".join(lines[event.end_mark.line + 1 : event.end_mark.line + 2])
    match = _CONTINUED.match(below)
    return match if match and match.start("rest") > len(first) - len(first.lstrip()) else None


def _problem(file: str, line: int, match: re.Match[str], guess: str | None) -> Problem:
    at = At(file, line + 1, match.start("rest") + 1)
    return Problem("yaml-comment-swallows-text", at, {"found": match["rest"][:40]}, Severity.WARNING, guess=guess)


def _may_be_words(match: re.Match[str], value: str) -> bool:
    return match["gap"] == " " and not _NO_PROSE.fullmatch(value) and bool(re.search(r"\w", match["rest"]))


def _ends_a_value(event: Event) -> bool:
    """Whether this is a value, or the bracket that closes a list or a mapping; a block has no such bracket."""
    length = event.end_mark.index - event.start_mark.index
    if isinstance(event, yaml.CollectionEndEvent):
        return bool(length)
    return isinstance(event, yaml.ScalarEvent) and event.style not in {"|", ">"}


def _is_plain(event: Event) -> bool:
    """Whether this is an unquoted value; one parser calls its style None, the other ""."""
    return isinstance(event, yaml.ScalarEvent) and not event.style
