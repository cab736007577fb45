"""Text that YAML silently drops: whatever follows ` #` in an unquoted value.

Comments are welcome, but "mục #1" is text, and so may be whatever follows a sentence. So we report a # that cuts off
an unquoted value if a character follows it at once, or if one space parts it from several words. Only the first has a
correction: nobody but the author knows whether the second is a comment, which must not be printed.
"""

import re
from collections.abc import Iterator

import yaml

from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem, Severity

from .author_lines import quoted
from .yaml_parsers import Event, text_to_events

_SUSPECT = re.compile(r"\S[ \t]+#\S|\S #")
_SWALLOWED = re.compile(r"(?P<gap>[ \t]+)(#.*)")
_GLUED = re.compile(r"#[^\s#]")


def yaml_to_warnings(text: str, file: str) -> list[Problem]:
    """A warning for each value that a # cuts short, in a text that `yaml_to_tree` has accepted."""
    return list(_swallowed(text, split_lines(text), file)) if _SUSPECT.search(text) else []


def _swallowed(text: str, lines: list[str], file: str) -> Iterator[Problem]:
    for event in text_to_events(text):
        if not _is_plain(event):
            continue
        line, column = event.end_mark.line, event.end_mark.column
        match = _SWALLOWED.match(lines[line], column) if line < len(lines) else None
        if match and ((is_glued := _GLUED.match(match[2])) or _may_be_words(match, event.value)):
            at = At(file, line + 1, match.start(2) + 1)
            guess = quoted(lines[line]) if is_glued else None
            yield Problem("yaml-comment-swallows-text", at, {"found": match[2][:40]}, Severity.WARNING, guess=guess)


def _may_be_words(match: re.Match[str], value: str) -> bool:
    """A comment behind several words and one space; those in a column of their own are surely comments."""
    return match["gap"] == " " and " " in value and bool(re.search(r"\w", match[2]))


def _is_plain(event: Event) -> bool:
    """Whether this is an unquoted value; one parser calls its style None, the other ""."""
    return isinstance(event, yaml.ScalarEvent) and not event.style
