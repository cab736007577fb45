"""The form of an office's documents: its measures, and the fonts that have them on this machine.

Apart from `check`, which most often needs neither and is quicker without.
"""

from pathlib import Path

from noticegen.notice.office import Office
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.reading.tree import Text
from noticegen.workspace.resources import resource_folder
from noticegen.workspace.slug import slug
from noticegen.workspace.workspace import Workspace, is_file

from .file_to_profile import file_to_profile
from .fonts import FontSet, find_fonts
from .profile import Profile


def profile_of(office: Office, workspace: Workspace) -> Profile:
    """The measures that an office chose: its own, or ours. Raises ProblemsFound."""
    return file_to_profile(find_profile(office.profile, workspace.root / "data" / "profiles"))


def find_profile(name: str, own_folder: Path) -> Path:
    """The file of a profile. Raises ProblemsFound (`profile-unknown`) for a name nobody has."""
    folders = (own_folder, resource_folder("data") / "profiles")
    for folder in folders:
        if name == slug(name) and is_file(path := folder / f"{name}.yaml"):
            return path
    known = sorted({path.stem for folder in folders for path in folder.glob("*.yaml")})
    at = name.at if isinstance(name, Text) else None
    raise ProblemsFound([Problem("profile-unknown", at, {"name": name, "known": ", ".join(known)})])


def fonts_of(profile: Profile) -> FontSet:
    """The fonts of a form on this machine. Raises ProblemsFound."""
    return find_fonts((profile.font.family, *profile.font.twins))
