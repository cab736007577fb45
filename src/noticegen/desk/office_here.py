"""The workspace's registry and form as they are now: read again only when their files have changed."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cached_property
from threading import Lock

from noticegen.checking.check import bytes_to_registry
from noticegen.notice.office import Office
from noticegen.printing.kit import Kit, kit_of
from noticegen.printing.press import Press, office_press
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.reading.bytes_to_text import MAX_BYTES
from noticegen.workspace.lock import one_writer_in
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import Workspace


@dataclass(frozen=True)
class OfficeNow:
    """A registry, and what prints for it."""

    office: Office
    press: Press
    workspace: Workspace
    problems: tuple[Problem, ...] = ()
    """What there is to say of the registry: sample names that nobody replaced, for one."""

    @cached_property
    def kit(self) -> Kit:
        """What documents are planned with."""
        return kit_of(self.office, self.workspace)


class OfficeHere:
    """Threads ask it at the same time."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._known: tuple[object, OfficeNow] | None = None
        self._lock = Lock()

    def one_writer(self) -> AbstractContextManager[None]:
        """Held by whoever writes a file of this workspace at a desk, here or on another machine."""
        return one_writer_in(self.workspace.output)

    def now(self) -> OfficeNow:
        """Raises ProblemsFound for a registry with errors, and for a form that cannot print."""
        with self._lock:
            data = read_file(self.workspace.office, MAX_BYTES)
            state = (data, tuple(self._templates()))
            if self._known is None or self._known[0] != state:
                office, checked = bytes_to_registry(data, shown(self.workspace.office))
                self._known = (
                    state,
                    OfficeNow(office, office_press(office, self.workspace), self.workspace, checked.problems),
                )
            return self._known[1]

    def office_if_good(self) -> Office | None:
        """None while the registry has errors: the page then shows ids without names."""
        try:
            return self.now().office
        except ProblemsFound:
            return None

    def _templates(self) -> list[tuple[str, int, int]]:
        folder = self.workspace.templates
        files = sorted(folder.rglob("*")) if folder.is_dir() else []
        return [(str(each), each.stat().st_mtime_ns, each.stat().st_size) for each in files if each.is_file()]
