"""Text that YAML silently drops: whatever follows ` #` in an unquoted value.

Comments are welcome, and people write a space after their #, but "mục #1" is text. So we report only a # directly
followed by a character, and only where it cuts off an unquoted value.
"""

import re
from collections.abc import Iterator

import yaml

from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem, Severity

from .author_lines import quoted
from .yaml_parsers import Event, text_to_events

_SUSPECT = re.compile(r"[ \t]#[^\s#]")
_SWALLOWED = re.compile(r"[ \t]+(#[^\s#].*)")


def yaml_to_warnings(text: str, file: str) -> list[Problem]:
    """A warning for each value that a # cuts short, in a text that `yaml_to_tree` has accepted."""
    return list(_swallowed(text, split_lines(text), file)) if _SUSPECT.search(text) else []


def _swallowed(text: str, lines: list[str], file: str) -> Iterator[Problem]:
    for event in text_to_events(text):
        if not _is_plain(event):
            continue
        line, column = event.end_mark.line, event.end_mark.column
        if line < len(lines) and (match := _SWALLOWED.match(lines[line], column)):
            at = At(file, line + 1, match.start(1) + 1)
            yield Problem(
                "yaml-comment-swallows-text", at, {"found": match[1][:40]}, Severity.WARNING, guess=quoted(lines[line])
            )


def _is_plain(event: Event) -> bool:
    """Whether this is an unquoted value; one parser calls its style None, the other ""."""
    return isinstance(event, yaml.ScalarEvent) and not event.style
