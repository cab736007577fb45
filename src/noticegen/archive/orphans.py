"""Documents whose notice was renamed or deleted. They may have been sent, so they stay, and a warning names them."""

from collections.abc import Iterator
from pathlib import Path

from noticegen.problems.problem import Problem, Severity
from noticegen.workspace.shown import shown

from .record import read_record


def documents_without_notice(output: Path) -> Iterator[Problem]:
    """One warning for each folder of documents whose record names a file that is not there."""
    for folder in sorted(output.glob("[!.]*")):
        record = read_record(folder) if folder.is_dir() else None
        if record and not (folder / record.source).is_file():
            values = {"path": shown(folder), "source": Path(record.source).name}
            yield Problem("notice-gone", values=values, severity=Severity.WARNING)
