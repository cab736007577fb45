"""A notice's file → the notice with those of its Word files that somebody edited since they were made."""

from collections.abc import Iterator
from pathlib import Path

from noticegen.archive.own_record import own_record
from noticegen.archive.record import PaperRecord, Record
from noticegen.checking.check import FileProblems, bytes_to_checked, read_registry
from noticegen.importing.word_xml import NotWord, TooLarge
from noticegen.notice.notice import Notice, State, separate_appendices
from noticegen.notice.office import Office
from noticegen.printing.plan import appendix_name
from noticegen.printing.press import Press, office_press
from noticegen.problems.problem import Problem, ProblemsFound, has_errors
from noticegen.reading.bytes_to_text import MAX_BYTES
from noticegen.word.docx_to_words import docx_to_words
from noticegen.workspace.digest import bytes_digest
from noticegen.workspace.read_file import read_file, read_file_if_there
from noticegen.workspace.shown import shown
from noticegen.workspace.slug import slug
from noticegen.workspace.workspace import Workspace

from .as_made import as_made
from .edited_notice import EditedNotice, page_of
from .edited_paper import AsMade, EditedPaper

_DOCX = ".docx"


def open_edited_notice(file: Path, workspace: Workspace) -> EditedNotice | None:
    """None if nobody edited any.

    Raises ProblemsFound: FileProblems for a registry or a notice with errors, `absorb-issued`, `absorb-no-file`,
    `absorb-unknown`, `hand-edit-unreadable`.
    """
    office, _ = read_registry(workspace)
    data = read_file(file, MAX_BYTES)
    checked = bytes_to_checked(data, shown(file), office)
    if checked.notice is None or has_errors(checked.problems):
        raise FileProblems(checked)
    if checked.notice.state is State.ISSUED:
        raise ProblemsFound([Problem("absorb-issued", values={"path": shown(file)})])
    folder = workspace.output / slug(file.stem)
    record = _record(folder, file)
    press = office_press(office, workspace)
    papers = list(_edited_papers(folder, record, checked.notice, office, press))
    return EditedNotice(file, data, office, press, papers) if papers else None


def _record(folder: Path, file: Path) -> Record:
    docx = folder / f"{folder.name}{_DOCX}"
    if read_file_if_there(docx) is None:
        raise ProblemsFound([Problem("absorb-no-file", values={"path": shown(docx)})])
    record = own_record(folder, file, shown(file))
    if record is None or folder.name not in record.papers or not record.papers[folder.name].paragraphs:
        raise ProblemsFound([Problem("absorb-unknown", values={"path": shown(docx)})])
    return record


def _edited_papers(folder: Path, record: Record, notice: Notice, office: Office, press: Press) -> Iterator[EditedPaper]:
    """The notice itself first."""
    appendices = {appendix_name(folder.name, number): number for number in separate_appendices(notice)}
    for name in sorted(record.papers, key=lambda each: (each != folder.name, each)):
        known, appendix = record.papers[name], appendices.get(name, 0)
        docx = folder / f"{name}{_DOCX}"
        found = read_file_if_there(docx)
        if found is None or known.is_ours(_DOCX, bytes_digest(found)):
            continue
        if known.is_slip or appendix or name == folder.name:
            html = page_of(notice, known.unit, appendix, office, press)
            yield EditedPaper(
                docx, found, _as_made(docx, found, known, html, press), press.profile, known.unit, appendix
            )


def _as_made(docx: Path, found: bytes, known: PaperRecord, html: str | None, press: Press) -> AsMade:
    try:
        docx_to_words(found)
        return as_made(html, docx.with_suffix(".pdf"), found, known.paragraphs, press)
    except (NotWord, TooLarge, ValueError) as error:
        raise ProblemsFound([Problem("hand-edit-unreadable", values={"path": shown(docx)})]) from error
