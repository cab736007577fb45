"""Each number is given once a year under one symbol (Điều 15): whether another notice of the workspace has it."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from noticegen.notice.notice import Notice
from noticegen.notice.office import Office
from noticegen.notice.tree_to_notice import tree_to_notice
from noticegen.problems.problem import Problem, Severity
from noticegen.reading.bytes_to_text import MAX_BYTES, bytes_to_text
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown

from .check import Checked

if TYPE_CHECKING:
    from noticegen.notice.issue import Issue


def number_in_use(issue: "Issue", notice: Notice, others: Iterable[Path], office: Office) -> Iterator[Problem]:
    """An error for each of the `others` with this number in this year under the notice's symbol.

    A warning for one that might have it and cannot be read.
    """
    for path in others:
        try:
            is_the_same = _has(issue, notice, path, office)
        except Exception:  # noqa: BLE001 what is wrong with that file, a bug of ours included, `check` says
            yield Problem("number-not-compared", notice.date.at, {"path": shown(path)}, Severity.WARNING)
            continue
        if is_the_same:
            yield Problem("number-in-use", notice.date.at, {"path": shown(path), "number": str(issue.number)})


def _has(issue: "Issue", notice: Notice, path: Path, office: Office) -> bool:
    data = read_file(path, MAX_BYTES)
    if str(issue.number).encode() not in data or f"{issue.date.year:04}".encode() not in data:
        return False  # without these characters it has neither; thousands of others need not be read
    other = tree_to_notice(yaml_to_tree(bytes_to_text(data, shown(path)), shown(path)), office)
    return (other.number, other.symbol, other.date.year) == (issue.number, notice.symbol, issue.date.year)


def numbers_given_twice(checked: Iterable[Checked]) -> Iterator[Problem]:
    """An error in every notice but the first of those that have a number in common."""
    seen: dict[tuple[int, str, int], str] = {}
    for each in checked:
        notice = each.notice
        if notice is None or notice.number is None:
            continue
        first = seen.setdefault((notice.number, notice.symbol, notice.date.year), each.file)
        if first != each.file:
            yield Problem("number-in-use", notice.date.at, {"path": first, "number": str(notice.number)})
