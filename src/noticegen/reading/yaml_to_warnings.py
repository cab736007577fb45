"""Text that YAML drops without a word: what follows ` #` in an unquoted value.

Comments are wanted, and people write a space after their #; "mục #1" is text. So only a # directly followed by a
character is told, and only where it ends an unquoted value.
"""

import re
from collections.abc import Iterator

import yaml

from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem, Severity

from .author_lines import quoted

_SUSPECT = re.compile(r"[ \t]#[^\s#]")
_SWALLOWED = re.compile(r"[ \t]+(#[^\s#].*)")


def yaml_to_warnings(text: str, file: str) -> list[Problem]:
    """One warning for each value that a # cuts short. The text is one that `yaml_to_tree` has accepted."""
    return list(_swallowed(text, split_lines(text), file)) if _SUSPECT.search(text) else []


def _swallowed(text: str, lines: list[str], file: str) -> Iterator[Problem]:
    for event in yaml.parse(text, yaml.SafeLoader):
        if not isinstance(event, yaml.ScalarEvent) or event.style is not None or event.end_mark is None:
            continue
        line, column = event.end_mark.line, event.end_mark.column
        if line < len(lines) and (match := _SWALLOWED.match(lines[line], column)):
            at = At(file, line + 1, match.start(1) + 1)
            yield Problem(
                "yaml-comment-swallows-text", at, {"found": match[1][:40]}, Severity.WARNING, fix=quoted(lines[line])
            )
