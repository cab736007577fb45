"""Which notices need no second look, according to an earlier run's stamps; and this run's own stamps.

Imports nothing that reads or prints a notice: where no file was touched, none of it is needed.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from noticegen.workspace.lock import FOLDER
from noticegen.workspace.slug import slug

from .asked import Asked
from .outcome import Outcome
from .stamps import Stamps, read_stamps

if TYPE_CHECKING:
    from .notice_work import NoticeWork


class QuickLook:
    """`stamps` must be those of the files that every document rests on as they are now."""

    def __init__(self, asked: Asked, stamps: Stamps) -> None:
        self.asked = asked
        self.stamps = stamps
        self.untouched_papers = 0
        self.registry_has_warnings = False

    def is_untouched(self, file: Path) -> bool:
        """Whether neither the notice nor one of its documents was touched since all that is asked was up to date."""
        source = str(file.absolute())
        if not (self.asked.notice and self.asked.is_plain):
            return False
        if self.stamps.notices.get(source, ("",))[0] != str(folder_of(file, self.asked)):
            return False
        if not self.stamps.has(source, self.asked.mode):
            return False
        self.untouched_papers += self.stamps.papers(source)
        return True

    def note(self, work: "NoticeWork") -> None:
        """Remember a notice that is up to date. Stamps know only plain runs."""
        if work.result.is_up_to_date and self.asked.is_plain:
            self.stamps.add(str(work.file.absolute()), str(work.folder), work.mode, work.papers)

    def keep(self) -> None:
        """For the next run, without the notices that are gone. A registry with warnings is read again."""
        self.stamps.notices = {source: each for source, each in self.stamps.notices.items() if Path(source).is_file()}
        if self.registry_has_warnings:
            self.stamps.shared = ()
        self.stamps.keep(self.asked.output / FOLDER)


def outcome_if_untouched(files: Sequence[Path], asked: Asked) -> Outcome | None:
    """The outcome of a run that has nothing to do; None where anything was touched, or where nothing is known."""
    stamps = read_stamps(str(asked.output / FOLDER))
    quick = QuickLook(asked, stamps)
    if not (files and stamps.is_shared_same and all(map(quick.is_untouched, files))):
        return None
    return Outcome(len(files), quick.untouched_papers)


def folder_of(file: Path, asked: Asked) -> Path:
    """Where a notice's documents stand."""
    return asked.output / slug(file.stem)
