"""The desk of one workspace: its notices by the ids that it gave them, those that are open, and who listens."""

import os
from hashlib import sha256
from pathlib import Path
from threading import Lock, RLock
from typing import Any

from noticegen.problems.bug_report import write_bug_report
from noticegen.problems.messages import words
from noticegen.problems.problem import ProblemsFound
from noticegen.workspace.notice_files import notice_files
from noticegen.workspace.workspace import Workspace

from .cards import Cards
from .desk_file import DeskFile
from .imports import Imports
from .listeners import Listeners
from .office_here import OfficeHere
from .open_notice import OpenNotice
from .page_images import PageImages
from .renderer import Renderer
from .uses import Uses


class UnknownIdError(Exception):
    """An id that this desk did not give, or whose file is gone."""


class Desk:
    """Requests come in many threads: each holds `lock` while it reads or changes what is open."""

    def __init__(self, workspace: Workspace, lang: str) -> None:
        self.workspace = workspace
        self.lang = lang
        self.lock = RLock()
        self.printing = Lock()
        """Held by whoever prints: the renderer's library is for one thread at a time."""
        self.here = OfficeHere(workspace)
        self.images = PageImages()
        self.imports = Imports()
        self.uses = Uses()
        self.cards = Cards(workspace.output)
        self.listeners = Listeners()
        self.renderer = Renderer(self._tell_pages, self._note_bug, self.printing, lang)
        self._open: dict[str, OpenNotice] = {}
        self._files: dict[str, Path] = {}
        self._registry: DeskFile | None = None

    def files(self) -> dict[str, Path]:
        """Every notice of the workspace by its id."""
        try:
            found = notice_files(self.workspace, [self.workspace.notices])
        except ProblemsFound:
            found = []  # none yet, or no folder
        self._files = {self.id_of(each): each for each in found}
        return self._files

    def id_of(self, path: Path) -> str:
        """The same for the same file, today and tomorrow, so that a bookmark leads back."""
        name = path.absolute().relative_to(self.workspace.root.absolute()).as_posix()
        return sha256(os.fsencode(name)).hexdigest()[:16]

    def notice(self, ident: str) -> OpenNotice:
        """The notice with this id, opened where it is not yet. Raises UnknownIdError, and ProblemsFound as reading.

        One that is open stays open when its file is gone: what it says may be nowhere else.
        """
        if ident not in self._open:
            path = self._files.get(ident) or self.files().get(ident)
            if path is None or not path.is_file():
                raise UnknownIdError(ident)
            self._open[ident] = OpenNotice(path, ident, self.here, self.images)
            self.renderer.want(self._open[ident])
        return self._open[ident]

    def file(self, ident: str) -> DeskFile:
        """The notice's file as it is now, open or not. Raises UnknownIdError, and ProblemsFound as reading."""
        if ident in self._open:
            self._open[ident].file.refresh()
            return self._open[ident].file
        path = self.files().get(ident)
        if path is None:
            raise UnknownIdError(ident)
        return DeskFile(path, alone=self.here.one_writer)

    def forget(self, notice: OpenNotice) -> None:
        """Its file is gone, and that is what was wanted. Raises UnknownIdError."""
        self._open.pop(notice.id, None)
        raise UnknownIdError(notice.id)

    def registry(self) -> DeskFile:
        """The registry's file. Raises ProblemsFound where it cannot be read."""
        if self._registry is None:
            self._registry = DeskFile(self.workspace.office, alone=self.here.one_writer)
        return self._registry

    def changed(self, notice: OpenNotice) -> None:
        """Its text is another: print it, and tell the windows that show it."""
        self.listeners.tell(notice.id, "version", {"version": notice.file.version})
        self.renderer.want(notice)

    def registry_changed(self) -> None:
        """All that is open may look another way."""
        for notice in self._open.values():
            self.changed(notice)

    def close(self) -> None:
        """Everything is on the disk already."""
        self.listeners.tell_all("closing", {})
        self.renderer.close()

    def _tell_pages(self, ident: str, pages: dict[str, Any]) -> None:
        self.listeners.tell(ident, "pages", pages)

    def _note_bug(self, error: Exception) -> str:
        return words(self.lang)["bug"].format(log=write_bug_report(["serve"], error))
