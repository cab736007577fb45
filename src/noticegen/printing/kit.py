"""What every job of a run shares: the registry, the form, the templates, and the engine that all must have alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from noticegen.checking.check import Checked, FileProblems, bytes_to_registry
from noticegen.form.fonts import FontSet
from noticegen.form.office_profile import fonts_of, profile_of
from noticegen.form.profile import Profile
from noticegen.notice.office import Office
from noticegen.pages.missing_glyphs import missing_glyph_problems
from noticegen.pages.workspace_templates import templates_of
from noticegen.reading.bytes_to_text import MAX_BYTES
from noticegen.workspace.digest import values_digest
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import Workspace

from .engines import chosen_engine
from .toolchain import Engine, engine_of


@dataclass(frozen=True)
class Kit:
    """Plain values, so that it can travel to another process or machine. Two kits with one digest print alike."""

    office_file: str
    office_data: bytes
    profile: Profile
    templates: Mapping[str, str]
    engine: Engine
    has_source: bool = True
    """Whether PDFs carry what they were made of."""

    @cached_property
    def form(self) -> str:
        """A digest of how papers look, profile and templates, and of whether they carry their source."""
        return values_digest(self.profile.model_dump(mode="json"), dict(self.templates), self.has_source)

    @cached_property
    def digest(self) -> str:
        """A digest of all of it."""
        return values_digest(self.office_file, self.office_data.hex(), self.form, self.engine.digest)

    def __hash__(self) -> int:
        return hash(self.digest)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Kit) and self.digest == other.digest


def kit_of(office: Office, workspace: Workspace, *, has_source: bool = True, engine: str | None = None) -> Kit:
    """The workspace's kit, its files read once; `engine` prints instead of the office's.

    Raises ProblemsFound, also for a registry that cannot be printed.
    """
    profile, data = profile_of(office, workspace), read_file(workspace.office, MAX_BYTES)
    templates, fonts, file = templates_of(workspace), fonts_of(profile), shown(workspace.office)
    _refuse_unprintable(office, fonts, file, data)
    return Kit(file, data, profile, templates, engine_of(fonts, chosen_engine(engine or office.engine)), has_source)


def _refuse_unprintable(office: Office, fonts: FontSet, file: str, data: bytes) -> None:
    source = data.decode("utf-8-sig", "replace")
    if problems := missing_glyph_problems(office, fonts, {file: source}):
        raise FileProblems(Checked(file, source, None, problems))


@cache
def office_of(kit: Kit) -> Office:
    """The registry, read once for each process."""
    return bytes_to_registry(kit.office_data, kit.office_file)[0]
