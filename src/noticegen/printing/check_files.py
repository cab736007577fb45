"""Files → all that there is to say of each, its pages looked at where only the page can show a fault."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from noticegen.checking.check import Checked, FileProblems, check_file, measured, read_registry
from noticegen.notice.nodes import tables
from noticegen.notice.notice import Notice, last_words
from noticegen.notice.office import Office
from noticegen.pages.missing_glyphs import has_rare_characters, missing_glyph_problems
from noticegen.problems.problem import ProblemsFound
from noticegen.workspace.resources import resource_folder
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import Workspace

if TYPE_CHECKING:
    from noticegen.form.typesetting import Typesetter

    from .press import Press

LONGEST_SURE_HEAD = 30
"""Letters of symbol and place together that fit the head in any font."""
LONGEST_SURE_END = 1000
"""Characters of last words that share a page with any usual signature."""

MOST_SURE_FOOT = 20
"""Recipients and signers together that leave room for the last words on their page."""


def check_registry(workspace: Workspace) -> tuple[Office, Checked]:
    """The registry, with its warnings. Raises ProblemsFound for its errors, letters that cannot be printed included."""
    office, checked = read_registry(workspace)
    if has_rare_characters(office):
        fonts = _Form(office, workspace).typesetter.fonts
        if problems := missing_glyph_problems(office, fonts, {checked.file: checked.source}):
            raise FileProblems(checked.with_problems(problems))
    return office, checked


def check_files(files: Sequence[Path], office: Office, workspace: Workspace) -> list[Checked]:
    """Every file, whatever is wrong with the others, be it a bug of ours.

    Raises ProblemsFound for fonts or a form that no notice can be printed with.
    """
    form = _Form(office, workspace)
    return [_step(_checked(path, office), lambda each: _on_pages(each, form)) for path in files]


@dataclass
class _Form:
    """Fonts and form are slow to open, and most notices need neither: opened when first asked for."""

    office: Office
    workspace: Workspace

    @cached_property
    def typesetter(self) -> "Typesetter":
        from noticegen.form.office_profile import fonts_of, profile_of
        from noticegen.form.typesetting import Typesetter

        profile = profile_of(self.office, self.workspace)
        return Typesetter(profile, fonts_of(profile))

    @cached_property
    def own_press(self) -> "Press | None":
        """A press for what only an office's own form can do to a page; None where it has none."""
        if not _may_have_own_form(self.workspace):
            return None
        from .own_form import own_press

        return own_press(self.office, self.workspace)


def _checked(path: Path, office: Office) -> Checked:
    def check(nothing: Checked) -> Checked:
        try:
            return check_file(path, office)
        except ProblemsFound as found:  # it cannot even be opened
            return nothing.with_problems(found.problems)

    return _step(Checked(shown(path), "", None, ()), check)


def _step(checked: Checked, step: Callable[[Checked], Checked]) -> Checked:
    """What a step makes of a file; a bug of ours is reported with this file, and the others go on."""
    try:
        return step(checked)
    except ProblemsFound:
        raise
    except Exception as error:  # noqa: BLE001 our bug, reported with its file
        from noticegen.problems.bug_report import bug_to_problem

        return checked.with_problems([bug_to_problem(checked.file, [checked.file], error)])


def _on_pages(checked: Checked, form: _Form) -> Checked:
    if _needs_measuring(checked.notice):
        checked = measured(checked, form.typesetter)
    if form.own_press and checked.is_valid and checked.notice:
        from .own_form import printed_to_problems

        return checked.with_problems(printed_to_problems(checked.notice, form.own_press))
    return checked


def _may_have_own_form(workspace: Workspace) -> bool:
    """Whether there is a template or a profile that is not ours, by where it stands."""
    templates, profiles = workspace.templates, workspace.root / "data" / "profiles"
    has_templates = templates != resource_folder("templates") and any(templates.rglob("*.j2"))
    return has_templates or (profiles != resource_folder("data") / "profiles" and any(profiles.glob("*.yaml")))


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
