"""Signed files beside the documents they were made from: a warning names each one whose document has changed since.

A signature is put on a copy (`x.pdf` → `x.ChuKy1.pdf`), which begins with all that was signed, byte for byte. So it is
out of date if it no longer begins with the document. It is never touched: perhaps it was sent.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from noticegen.pdf.signature_field import stage_of
from noticegen.problems.problem import Problem, Severity
from noticegen.workspace.read_file import read_file_if_there
from noticegen.workspace.shown import shown


def signed_out_of_date(folder: Path, names: Iterable[str], writes: Mapping[Path, bytes]) -> Iterator[Problem]:
    """One warning for each; `names` are the papers of the folder, `writes` what is about to be written.

    Raises ProblemsFound (`file-not-readable`) for a document that cannot be read.
    """
    for name in names:
        pdf = folder / f"{name}.pdf"
        for path in signed_files(folder, name):
            document = writes.get(pdf) or read_file_if_there(pdf)
            if document is not None and not begins_with(path, document):
                values = {"path": shown(path), "document": shown(pdf)}
                yield Problem("signed-out-of-date", values=values, severity=Severity.WARNING)


def signed_files(folder: Path, name: str) -> list[Path]:
    """Every stage of a paper below the folder."""
    pdf = folder / f"{name}.pdf"
    return sorted(each for each in pdf.parent.glob(f"{pdf.stem}.*.pdf") if stage_of(each.stem))


def begins_with(path: Path, start: bytes) -> bool:
    """Whether a file begins with these bytes; one that cannot be read counts as if it did."""
    try:
        with path.open("rb") as file:
            return file.read(len(start)) == start
    except OSError:
        return True
