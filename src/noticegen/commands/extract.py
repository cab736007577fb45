"""`noticegen extract`: write the files that a PDF carries back to disk: what it was made of, byte for byte."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from noticegen.pdf.attachments_to_pdf import Attachments
from noticegen.pdf.foreign_pdf import read_foreign_pdf, within_limits
from noticegen.pdf.pdf_to_attachments import pdf_to_attachments
from noticegen.pdf.pdf_to_first_revision import pdf_to_first_revision
from noticegen.problems.exit_codes import exit_code
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown
from noticegen.workspace.slug import slug

from . import parameters as shared

SUFFIX = ".source"


@dataclass(frozen=True, slots=True)
class Options:
    """Which PDF, and the folder for its files."""

    path: Path
    output: Path | None


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    return [
        click.Argument(["path"], type=shared.disk_path(), metavar=texts["arg-pdf"]),
        shared.output(texts, "help-extract-into"),
        shared.quiet(texts),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Write all of the files or none; never overwrite a file that has other content.

    They are the files that the PDF was made with, which its signatures and `verify` cover. If somebody has changed them
    since, report that too.
    """
    path = options.path
    data = read_foreign_pdf(path)
    with within_limits():
        first = pdf_to_first_revision(data)
        found = pdf_to_attachments(first, shown(path))
        problems = list(_changed(data, found, path)) if first != data else []
    reporter.report(problems, {})
    if not found and not problems:
        raise ProblemsFound([Problem("no-attachments", values={"path": shown(path)})])
    wanted = _placed(found, options.output or Path(path.stem + SUFFIX))
    new = {place: content for place, content in wanted.items() if not _is_there(place, content)}
    atomic_write(new)
    for place in wanted:
        reporter.say(f"{reporter.word('made' if place in new else 'kept')}: {shown(place)}")
    return exit_code(problems)


def _changed(data: bytes, first: Attachments, path: Path) -> Iterator[Problem]:
    """A problem if the PDF no longer has the same files, or has none that can be read."""
    try:
        is_same = pdf_to_attachments(data, shown(path)) == first
    except ProblemsFound:
        is_same = False
    if not is_same:
        yield Problem("attachments-changed", values={"path": shown(path)})


def _is_there(place: Path, content: bytes) -> bool:
    """Whether the file exists with this content. Raises ProblemsFound (`file-differs`) if it has another."""
    if not place.exists() and not place.is_symlink():
        return False
    if place.is_file() and read_file(place, len(content)) == content:
        return True
    raise ProblemsFound([Problem("file-differs", values={"path": shown(place)})])


def _placed(files: Attachments, folder: Path) -> Mapping[Path, bytes]:
    """Each file under a name of its own that every disk accepts and that cannot leave the folder."""
    placed: dict[Path, bytes] = {}
    numbers = Counter[str]()
    for name, content in files.items():
        safe = safe_name(name)
        place = folder / safe
        while place in placed:
            numbers[safe] += 1
            place = folder / f"{numbers[safe] + 1}-{safe}"
        placed[place] = content
    return placed


def safe_name(name: str) -> str:
    """The last part of the name that a PDF gives a file, in plain letters, with its suffix."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    stem, dot, suffix = last.rpartition(".")
    return f"{slug(stem)}.{slug(suffix)}" if dot and stem.strip(".") else slug(last)
