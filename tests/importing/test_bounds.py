"""Hostile files of each format, imported by the command itself: ended within ten seconds of work, in 300 MB.

The operating system holds the bound of time and ends what goes over it, so no verdict rests on a clock; the memory is
that of the largest process, LibreOffice's too.
"""

import os
import shutil
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from tools import old_files
from tools.checkout import ROOT
from tools.open_documents import open_document
from tools.processes import start
from tools.tiers import tiered

SECONDS, MOST_MEMORY = 10, 300_000
MEASURED = (
    "import resource, subprocess, sys; code = subprocess.run(sys.argv[1:]).returncode; "
    "print(code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
)
WORDS = "mot hai ba bon nam sau bay tam chin muoi "


def _rtf(body: str) -> bytes:
    return f"{{\\rtf1\\ansi {body}\\par}}".encode()


def _repeated(tag: str, times: int, inner: str = "<text:p>a</text:p>") -> bytes:
    opened = "".join(f"<{each}>" for each in tag.split())
    closed = "".join(f"</{each}>" for each in reversed(tag.split()))
    return open_document(opened * times + inner + closed * times)


def _entities() -> bytes:
    """A million letters a thousand times, in a few lines."""
    names = "abcd"
    first = f'<!ENTITY a "{"a" * 1000}">'
    others = "".join(f'<!ENTITY {name} "{f"&{of};" * 1000}">' for of, name in pairwise(names))
    return open_document("&d;", prologue=f"<!DOCTYPE x [{first}{others}]>")


def _noise() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + Random(3).randbytes(5_000_000)  # noqa: S311 no secret


def _text(more: str) -> bytes:
    return f"{old_files.PASTED}{more}".encode()


CELL = "table:table table:table-row table:table-cell"
HOSTILE: dict[str, Callable[[], bytes]] = {
    "brackets in brackets.rtf": lambda: _rtf("{" * 1_000_000 + WORDS + "}" * 1_000_000),
    "rows without end.rtf": lambda: _rtf("\\trowd\\cellx100 a\\cell\\row " * 100_000 + WORDS),
    "a sentence without end.rtf": lambda: _rtf(WORDS * 200_000),
    "spans in spans.odt": lambda: _repeated("text:span", 50_000),
    "lists in lists.odt": lambda: _repeated("text:list text:list-item", 5_000),
    "tables in tables.odt": lambda: _repeated(CELL, 300),
    "paragraphs without end.odt": lambda: open_document("<text:p>a b</text:p>" * 400_000),
    "blanks without end.odt": lambda: open_document('<text:p><text:s text:c="2000000000"/></text:p>'),
    "cells without end.odt": lambda: open_document(
        '<table:table><table:table-column table:number-columns-repeated="1000000"/><table:table-row>'
        '<table:table-cell table:number-columns-repeated="1000000"/></table:table-row></table:table>'
    ),
    "entities.odt": _entities,
    "noise.doc": _noise,
    "two hundred megabytes.docx": lambda: b"",
    "words again and again.txt": lambda: _text("giao việc " * 25_000),
    "lines without end.md": lambda: _text("- a\n" * 400_000),
    "columns without end.txt": lambda: _text("a\t" * 200_000 + "\nb\tc\n"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="the system's bounds are asked as Linux has them")
@pytest.mark.parametrize("name", tiered(HOSTILE, ["columns without end.txt"]))
def test_it_ends_within_its_bounds(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(HOSTILE[name]())
    if name.startswith("two hundred"):
        os.truncate(path, 200_000_000)
    (tmp_path / "data/notices").mkdir(parents=True)
    shutil.copy(ROOT / "data/office.yaml", tmp_path / "data")
    bounded = ["/bin/sh", "-c", f'ulimit -t {SECONDS}; exec "$@"', "sh"]
    command = [*bounded, sys.executable, "-m", "noticegen", "import", str(path), "--as", "a"]
    process = start([sys.executable, "-c", MEASURED, *command], cwd=tmp_path, stderr=None)
    code, memory = map(int, process.output().split()[-2:])
    assert code in {0, 1, 2}
    assert memory < MOST_MEMORY
