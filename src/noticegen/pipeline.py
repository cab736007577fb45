"""The whole run on one screen: bytes in, checked; pure steps between; documents out, whole or not at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from jinja2 import BaseLoader, FileSystemLoader

from .atomic_write import atomic_write
from .blocks_to_docx import blocks_to_docx
from .check import Checked, check_file, fonts_of, measured, profile_of, read_office
from .copy_record import Copy
from .excerpt_to_copy_html import excerpt_to_copy_html
from .excerpt_to_html import excerpt_to_html
from .exit_codes import exit_code
from .fonts import FontSet
from .html_to_blocks import html_to_blocks
from .html_to_pdf import html_to_pdf
from .html_to_settled_html import html_to_settled_html
from .nearest import nearest
from .notice import Notice
from .notice_to_excerpts import Excerpt, notice_to_excerpts
from .notice_to_html import notice_to_html
from .office import Office
from .problem import Problem, ProblemsFound
from .problems_to_text import summary
from .profile import Profile
from .profile_to_css import profile_to_css
from .progress import progress
from .reporter import Reporter
from .resources import resource_folder
from .slug import slug
from .typesetting import Typesetter
from .workspace import Workspace, shown


@dataclass(frozen=True)
class Press:
    """All that printing a notice needs besides the notice: form, font, templates. Made once, used for many."""

    profile: Profile
    fonts: FontSet
    templates: BaseLoader

    @cached_property
    def css(self) -> str:
        """The PDF's style sheet."""
        return profile_to_css(self.profile, self.fonts.family)

    @cached_property
    def typesetter(self) -> Typesetter:
        """What measures with this form and font."""
        return Typesetter(self.profile, self.fonts)

    def html(self, notice: Notice) -> str:
        """The one document both writers read."""
        return notice_to_html(notice, self.typesetter, self.templates)

    def documents(self, notice: Notice) -> Mapping[str, bytes]:
        """The notice as files, by suffix."""
        return self.written(self.html(notice))

    def excerpt_documents(self, excerpt: Excerpt) -> Mapping[str, bytes]:
        """One unit's work slip as files, by suffix."""
        return self.written(excerpt_to_html(excerpt, self.typesetter, self.templates))

    def copy_documents(self, excerpt: Excerpt, copy: Copy) -> Mapping[str, bytes]:
        """One unit's formal extract as files, by suffix. Raises ProblemsFound for a notice not yet issued."""
        return self.written(excerpt_to_copy_html(excerpt, copy, self.typesetter, self.templates))

    def written(self, html: str) -> Mapping[str, bytes]:
        """Both writers' files of one HTML."""
        html = html_to_settled_html(html, self.typesetter)
        return {
            ".docx": blocks_to_docx(html_to_blocks(html), self.profile),
            ".pdf": html_to_pdf(html, self.css, self.fonts),
        }


def open_press(office: Office, workspace: Workspace) -> Press:
    """The office's form, the machine's fonts, the office's templates before ours."""
    profile = profile_of(office, workspace)
    templates = FileSystemLoader([workspace.templates, resource_folder("templates")])
    return Press(profile, fonts_of(profile), templates)


def build(files: Sequence[Path], workspace: Workspace, output: Path, reporter: Reporter) -> int:
    """Make the documents of every notice that is fit, whatever is wrong with the others; the exit code tells."""
    office = read_office(workspace)
    press = open_press(office, workspace)
    problems: list[Problem] = []
    made: list[Path] = []
    with progress(len(files), reporter) as step:
        for path in files:
            checked, paths = _build_one(path, office, press, output)
            step(path.name)
            reporter.tell(checked.problems, {checked.file: checked.source})
            for each in paths:
                reporter.say(f"{reporter.word('made')} {shown(each)}")
            problems += checked.problems
            made += paths
    reporter.say(summary(problems, len(files), reporter.lang))
    return exit_code(problems)


def _build_one(path: Path, office: Office, press: Press, output: Path) -> tuple[Checked, list[Path]]:
    """One notice: what there is to say about it, and the files made."""
    checked = _checked_for_print(path, office, press)
    if not checked.is_fit or checked.notice is None:
        return checked, []
    stem = slug(path.stem)
    try:
        documents = press.documents(checked.notice)
        targets = {output / stem / f"{stem}{suffix}": data for suffix, data in documents.items()}
        atomic_write(targets)
    except ProblemsFound as found:
        return checked.with_problems(found.problems), []
    return checked, list(targets)


def excerpt(path: Path, units: Sequence[str] | None, workspace: Workspace, output: Path, reporter: Reporter) -> int:
    """Make the work slips of one notice, for these units or (None) for every unit that has something in it."""
    office = read_office(workspace)
    press = open_press(office, workspace)
    checked = _checked_for_print(path, office, press)
    reporter.tell(checked.problems, {checked.file: checked.source})
    if not checked.is_fit or checked.notice is None:
        return exit_code(checked.problems)
    excerpts = notice_to_excerpts(checked.notice, office)
    wanted = list(excerpts) if units is None else list(dict.fromkeys(units))
    if refused := _refused_units(wanted, excerpts, office):
        raise ProblemsFound(refused)
    folder = output / slug(path.stem) / "excerpts"
    for unit in wanted:
        documents = press.excerpt_documents(excerpts[unit])
        targets = {folder / f"{slug(unit)}{suffix}": data for suffix, data in documents.items()}
        atomic_write(targets)
        for each in targets:
            reporter.say(f"{reporter.word('made')} {shown(each)}")
    return exit_code(checked.problems)


def _refused_units(wanted: Sequence[str], excerpts: Mapping[str, Excerpt], office: Office) -> list[Problem]:
    """Units asked for that the registry does not know, or that the notice says nothing to."""
    known = {unit.id: str(unit.name) for unit in office.units}
    unknown = [
        Problem("unknown-unit", values={"found": unit, "known": ", ".join(known), "suggestion": nearest(unit, known)})
        for unit in wanted
        if unit not in known
    ]
    empty = [unit for unit in wanted if unit in known and unit not in excerpts]
    return [*unknown, *(Problem("nothing-for-unit", values={"unit": known[unit]}) for unit in empty)]


def _checked_for_print(path: Path, office: Office, press: Press) -> Checked:
    return measured(check_file(path, office), press.typesetter)


def show(what: str, path: Path, workspace: Workspace, reporter: Reporter) -> str:
    """What stands in the middle: `html`, `blocks` or `css`. Raises ProblemsFound for a notice that has none."""
    office = read_office(workspace)
    press = open_press(office, workspace)
    if what == "css":
        return press.css
    checked = _checked_for_print(path, office, press)
    reporter.tell(checked.problems, {checked.file: checked.source})
    if not checked.is_fit or checked.notice is None:
        raise ProblemsFound(())
    html = press.html(checked.notice)
    return html if what == "html" else _outline(html)


def _outline(html: str) -> str:
    """The blocks, one a line."""
    return "\n".join(
        f"{number}  {block}"
        for number, section in enumerate(html_to_blocks(html).sections, 1)
        for block in section.blocks
    )
