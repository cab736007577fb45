"""Which notices need no second look, by the stamps that an earlier run kept; and the stamps that this one keeps."""

from pathlib import Path

from noticegen.workspace.slug import slug

from .asked import Asked
from .lock import FOLDER
from .notice_work import NoticeWork
from .shared_files import Looks
from .stamps import read_stamps


class QuickLook:
    """`looks` are the files that every document rests on, as they were before they were read."""

    def __init__(self, asked: Asked, looks: Looks) -> None:
        self.asked = asked
        self.stamps = read_stamps(str(asked.output / FOLDER)).with_shared(looks)
        self.untouched_papers = 0

    def is_untouched(self, file: Path) -> bool:
        """Whether neither the notice nor one of its documents was touched since all that is asked was up to date."""
        source = str(file.absolute())
        if not (self.asked.notice and self.asked.has_source):
            return False
        if self.stamps.notices.get(source, ("",))[0] != str(folder_of(file, self.asked)):
            return False
        if not self.stamps.has(source, self.asked.mode):
            return False
        self.untouched_papers += self.stamps.papers(source)
        return True

    def note(self, work: NoticeWork) -> None:
        """Remember a notice that is up to date. Stamps know nothing of sources, so a run without them notes nothing."""
        if work.result.is_up_to_date and self.asked.has_source:
            self.stamps.add(str(work.file.absolute()), str(work.folder), work.mode, work.papers)

    def keep(self) -> None:
        """For the next run, without the notices that are gone."""
        self.stamps.notices = {source: each for source, each in self.stamps.notices.items() if Path(source).is_file()}
        self.stamps.keep(self.asked.output / FOLDER)


def folder_of(file: Path, asked: Asked) -> Path:
    """Where a notice's documents stand."""
    return asked.output / slug(file.stem)
