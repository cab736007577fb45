"""Notices printed the way `noticegen build` prints them, and their Word files laid out by LibreOffice."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from noticegen.notice.copy import Copy
from noticegen.notice.notice import Notice
from noticegen.notice.notice_to_excerpts import Excerpt
from noticegen.notice.office import Office
from noticegen.notice.tree_to_notice import tree_to_notice
from noticegen.notice.tree_to_office import tree_to_office
from noticegen.printing.kit import Kit, kit_of
from noticegen.printing.make_paper import DOCX, PDF, make_paper
from noticegen.printing.paper import Paper
from noticegen.printing.press import Press, office_press
from noticegen.reading.bytes_to_text import bytes_to_text
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.workspace.workspace import Workspace

from .checkout import ROOT

SAMPLES = sorted((ROOT / "data" / "notices").glob("*.yaml"))

LayOut = Callable[[Sequence[Path]], list[Path]]


@dataclass(frozen=True)
class Printed:
    """A notice and what was made of it. `laid_out` is the Word file as LibreOffice shows it."""

    notice: Notice
    html: str
    docx: Path
    pdf: Path
    laid_out: Path

    def pdf_of(self, writer: str) -> Path:
        """The pages that one of the two writers made."""
        return {"pdf": self.pdf, "docx": self.laid_out}[writer]


@cache
def office() -> Office:
    """The registry of the samples."""
    return tree_to_office(yaml_to_tree((ROOT / "data" / "office.yaml").read_text(encoding="utf-8"), "office.yaml"))


@cache
def press() -> Press:
    """The form, the fonts and the templates of the samples."""
    return office_press(office(), Workspace(ROOT))


@cache
def weasyprint_press() -> Press:
    """The same, for tests of WeasyPrint itself, whatever engine a run of tests has."""
    return office_press(office().model_copy(update={"engine": "weasyprint"}), Workspace(ROOT))


@cache
def kit() -> Kit:
    """What every job on the samples shares."""
    return kit_of(office(), Workspace(ROOT))


def read(yaml: str | bytes, file: str = "notice.yaml") -> Notice:
    """A notice of the samples' office."""
    return tree_to_notice(yaml_to_tree(yaml if isinstance(yaml, str) else bytes_to_text(yaml, file), file), office())


def made(html: str, by: Press | None = None) -> dict[str, bytes]:
    """The Word file and the PDF of a page, by suffix."""
    files = make_paper(Paper("", html), by or press()).files
    return {suffix: files[suffix] for suffix in (DOCX, PDF)}


def documents(notice: Notice, by: Press | None = None) -> dict[str, bytes]:
    """A notice as files."""
    by = by or press()
    return made(by.html(notice), by)


def excerpt_documents(excerpt: Excerpt) -> dict[str, bytes]:
    """One unit's work slip as files."""
    return made(press().excerpt_html(excerpt))


def copy_documents(excerpt: Excerpt, copy: Copy) -> dict[str, bytes]:
    """One unit's formal extract as files."""
    return made(press().copy_html(excerpt, copy))


def print_all(
    notices: Mapping[str, Notice], folder: Path, lay_out: LayOut, by: Press | None = None
) -> dict[str, Printed]:
    """Print each notice under its name; one start of LibreOffice lays them all out."""
    by = by or press()
    for name, notice in notices.items():
        for suffix, data in documents(notice, by).items():
            (folder / f"{name}{suffix}").write_bytes(data)
    files = [folder / f"{name}.docx" for name in notices]
    return {
        file.stem: Printed(notices[file.stem], by.html(notices[file.stem]), file, file.with_suffix(".pdf"), laid_out)
        for file, laid_out in zip(files, lay_out(files), strict=True)
    }
