"""`noticegen check --fix` and `--diff`: the corrections that `check` offers, applied or only shown."""

import difflib
import sys
from collections.abc import Sequence
from pathlib import Path

from noticegen.checking.check import FileProblems, read_office, text_to_checked
from noticegen.notice.office import Office
from noticegen.problems.bug_report import bug_to_problem
from noticegen.problems.lines import split_lines
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.terminal import printable
from noticegen.reading.bytes_to_text import MAX_BYTES, bytes_to_text
from noticegen.reading.corrected_text import corrected_text
from noticegen.reading.text_to_bytes import text_to_bytes
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import Workspace


def correct_files(files: Sequence[Path], workspace: Workspace, *, is_written: bool) -> list[Problem]:
    """Show each file's corrections and, if wanted, write it: whole or not at all, and only if nobody else did since.

    A registry with errors leaves the notices alone: `check` reports it. Returns our own bugs, each of which stopped
    one file. Raises ProblemsFound (`file-changed-meanwhile` and the errors of writing).
    """
    try:
        office = read_office(workspace)
    except FileProblems:
        return []
    bugs: list[Problem] = []
    for path in files:
        try:
            _correct(path, office, is_written=is_written)
        except ProblemsFound:
            raise
        except Exception as error:  # noqa: BLE001 our bug, reported with its file
            bugs.append(bug_to_problem(shown(path), [shown(path)], error))
    return bugs


def _correct(path: Path, office: Office, *, is_written: bool) -> None:
    before = read_file(path, MAX_BYTES)
    try:
        text = bytes_to_text(before, shown(path))
    except ProblemsFound:
        return
    after = corrected_text(text, lambda other: text_to_checked(other, shown(path), office).problems)
    if after == text:
        return
    sys.stdout.write(_difference(text, after, shown(path)))
    if is_written:
        data = text_to_bytes(after, before)
        atomic_write({path: data}, still=lambda each: read_file(each, MAX_BYTES) == before)


def _difference(before: str, after: str, file: str) -> str:
    """The changed lines as `diff -u` shows them."""
    lines = difflib.unified_diff(split_lines(before), split_lines(after), file, file, lineterm="", n=0)
    return "".join(f"{printable(each)}\n" for each in lines)
