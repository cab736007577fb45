"""A PDF about to be signed stands in an archive: what a killed build left half written there is completed first."""

from pathlib import Path

from noticegen.problems.reporter import Reporter
from noticegen.workspace.lock import FOLDER, only_one_in
from noticegen.workspace.temporary_files import journals_in

from .standing import EXCERPTS
from .write_documents import finish_documents


def finish_beside(pdf: Path, reporter: Reporter) -> None:
    """Does nothing outside of an archive. Raises ProblemsFound (`write-unfinished`) while a file is held."""
    folder = pdf.absolute().parent
    for notice in (folder, folder.parent) if folder.name == EXCERPTS else (folder,):
        if journals_in(notice) and (notice.parent / FOLDER).is_dir():
            with only_one_in(notice.parent, reporter):
                finish_documents(notice)
