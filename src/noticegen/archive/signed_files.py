"""Signed files beside the documents they were made of: one whose document says something else now is told of.

A signature is put on a copy (`x.pdf` → `x.ChuKy1.pdf`), which begins with all that was signed, byte for byte. So it is
out of date where it no longer begins with the document. It is never touched: perhaps it was sent.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from noticegen.problem import Problem, Severity
from noticegen.slot import SIGNED
from noticegen.workspace import shown

_STAGE = re.compile(rf"\.({'|'.join(sorted(set(SIGNED.values())))})\d+\.pdf$")


def signed_out_of_date(folder: Path, names: Iterable[str], writes: Mapping[Path, bytes]) -> Iterator[Problem]:
    """One warning for each; `names` are the papers' below the folder, `writes` what is about to be written."""
    for name in names:
        pdf = folder / f"{name}.pdf"
        for path in sorted(path for path in pdf.parent.glob(f"{pdf.stem}.*.pdf") if _STAGE.search(path.name)):
            if not _begins_with(path, writes.get(pdf) or _bytes(pdf)):
                values = {"path": shown(path), "document": shown(pdf)}
                yield Problem("signed-out-of-date", values=values, severity=Severity.WARNING)


def _begins_with(path: Path, start: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(start)) == start


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""
