"""The form of an office's documents: its measures, and the fonts that have them on this machine.

Apart from `check`, which most often needs neither and is quicker without.
"""

from noticegen.notice.office import Office
from noticegen.workspace.workspace import Workspace

from .file_to_profile import file_to_profile, find_profile
from .fonts import FontSet, find_fonts
from .profile import Profile


def profile_of(office: Office, workspace: Workspace) -> Profile:
    """The measures that an office chose: its own, or ours. Raises ProblemsFound."""
    return file_to_profile(find_profile(office.profile, workspace.root / "data" / "profiles"))


def fonts_of(profile: Profile) -> FontSet:
    """The fonts of a form on this machine. Raises ProblemsFound."""
    return find_fonts((profile.font.family, *profile.font.twins))
