"""Whether a PDF about to be signed still says what its notice says: a signature on old words is a wrong signature.

Only what stands in an archive, beside its record, can be asked; a copy elsewhere is its owner's business.
"""

from collections.abc import Iterator
from pathlib import Path

from noticegen.checking.check import read_office
from noticegen.printing.kit import Kit, kit_of
from noticegen.printing.paper import Paper
from noticegen.printing.plan import PlanJob, Wanted, appendix_name, plan
from noticegen.problems.problem import Problem
from noticegen.reading.bytes_to_text import MAX_BYTES
from noticegen.workspace.digest import file_digest
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import Workspace, workspace_of

from .record import PaperRecord, Record
from .record_beside import record_beside
from .signed_files import begins_with


def stale_pdf_to_problems(pdf: Path) -> tuple[Problem, ...]:
    """Why it must not be signed; empty if nothing speaks against it, or if no record knows it."""
    found = record_beside(pdf)
    if found is None:
        return ()
    if found.name not in found.record.papers:
        return tuple(_unknown_appendix(found.document, found.folder, found.record, found.name))
    return tuple(_problems(pdf.absolute(), found.document, found.folder, found.record, found.name))


def _unknown_appendix(document: Path, folder: Path, record: Record, name: str) -> Iterator[Problem]:
    """An appendix that is in no record, and that the notice does not have."""
    source = (folder / record.source).resolve()
    if name.startswith(appendix_name(folder.name, "")) and _as_of_now(source, folder, name, None) is None:
        yield Problem("sign-out-of-date", values={"notice": shown(source), "document": shown(document)})


def _problems(pdf: Path, document: Path, folder: Path, record: Record, name: str) -> Iterator[Problem]:
    source, made = (folder / record.source).resolve(), record.papers[name]
    values = {"notice": shown(source), "document": shown(document)}
    now = _as_of_now(source, folder, name, made)
    if now is None or now.content != made.made.content or not _begins_alike(pdf, document):
        yield Problem("sign-out-of-date", values=values)
    elif file_digest(document.with_suffix(".docx")) not in {made.files.get(".docx"), ""}:
        yield Problem("sign-word-edited", values=values | {"word": shown(document.with_suffix(".docx"))})


def _begins_alike(pdf: Path, document: Path) -> bool:
    """What was signed begins with the document, byte for byte; where that is gone, nobody knows."""
    return pdf == document or not document.is_file() or begins_with(pdf, read_file(document))


def _as_of_now(source: Path, folder: Path, name: str, made: PaperRecord | None) -> Paper | None:
    """The paper as the notice would give it today; None if it no longer does. One in no record is the notice's own."""
    copies = (made.order,) if made and made.order else ()
    units = (made.unit,) if made and made.is_slip else ()
    wanted = Wanted(notice=not (made and made.unit), units=units, copies=copies)
    data = read_file(source, MAX_BYTES)
    planned = plan(PlanJob(_kit(workspace_of([source])), shown(source), folder.name, data, wanted))
    return next((paper for paper in planned.papers if paper.name == name), None)


def _kit(workspace: Workspace) -> Kit:
    return kit_of(read_office(workspace), workspace)
