"""Files → all that there is to say of each, its pages looked at where only the page can show a fault."""

from collections.abc import Sequence
from pathlib import Path

from noticegen.checking.check import Checked, check_file, measured
from noticegen.notice.nodes import tables
from noticegen.notice.notice import Notice, last_words
from noticegen.notice.office import Office
from noticegen.pages.missing_glyphs import has_rare_characters
from noticegen.workspace.resources import resource_folder
from noticegen.workspace.workspace import Workspace

LONGEST_SURE_HEAD = 30
"""Letters of symbol and place together that fit the head in any font."""
LONGEST_SURE_END = 1000
"""Characters of last words that share a page with any usual signature."""

MOST_SURE_FOOT = 20
"""Recipients and signers together that leave room for the last words on their page."""


def check_files(files: Sequence[Path], office: Office, workspace: Workspace) -> list[Checked]:
    """Every file, whatever is wrong with the others. Fonts and form are slow to open, and most notices need neither."""
    checked = [check_file(path, office) for path in files]
    checked = [_measured(each, office, workspace) if _needs_measuring(each.notice) else each for each in checked]
    return _printed(checked, office, workspace) if _may_have_own_form(workspace) else checked


def _may_have_own_form(workspace: Workspace) -> bool:
    """Whether there is a template or a profile that is not ours, by where it stands."""
    templates, profiles = workspace.templates, workspace.root / "data" / "profiles"
    has_templates = templates != resource_folder("templates") and any(templates.rglob("*.j2"))
    return has_templates or (profiles != resource_folder("data") / "profiles" and any(profiles.glob("*.yaml")))


def _printed(checked: Sequence[Checked], office: Office, workspace: Workspace) -> list[Checked]:
    """What only an office's own form can do to a page is seen on the page."""
    from noticegen.printing.own_form import own_press, printed_to_problems

    press = own_press(office, workspace)
    return [
        each.with_problems(printed_to_problems(each.notice, press)) if press and each.is_fit and each.notice else each
        for each in checked
    ]


def _needs_measuring(notice: Notice | None) -> bool:
    """Whether a page of it may not come out right."""
    if notice is None:
        return False
    has_long_head = len(notice.symbol) + len(notice.place) > LONGEST_SURE_HEAD
    has_long_foot = len(notice.recipients) + len(notice.signers) > MOST_SURE_FOOT or _has_long_end(notice)
    return has_long_head or has_long_foot or has_rare_characters(notice) or any(tables(notice))


def _has_long_end(notice: Notice) -> bool:
    """Whether the last words are so many that they may need a page of their own."""
    return len(last_words(notice) or "") > LONGEST_SURE_END


def _measured(checked: Checked, office: Office, workspace: Workspace) -> Checked:

    from noticegen.form.office_profile import fonts_of, profile_of
    from noticegen.form.typesetting import Typesetter

    profile = profile_of(office, workspace)
    return measured(checked, Typesetter(profile, fonts_of(profile)))
