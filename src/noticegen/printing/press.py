"""What prints: a form, its fonts and templates, with each step that needs them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from jinja2 import BaseLoader

from noticegen.form.fonts import FontSet
from noticegen.form.office_profile import fonts_of, profile_of
from noticegen.form.profile import Profile
from noticegen.form.typesetting import Typesetter
from noticegen.notice.copy import Copy
from noticegen.notice.notice import Notice, separate_appendices
from noticegen.notice.notice_to_excerpts import Excerpt
from noticegen.notice.office import Office
from noticegen.pages.appendix_to_html import appendix_to_html
from noticegen.pages.excerpt_to_copy_html import excerpt_to_copy_html
from noticegen.pages.excerpt_to_html import excerpt_to_html
from noticegen.pages.html_to_settled_html import html_to_settled_html
from noticegen.pages.missing_glyphs import missing_glyph_problems
from noticegen.pages.notice_to_html import notice_to_html
from noticegen.pages.workspace_templates import loader_of, templates_of
from noticegen.pdf.profile_to_css import profile_to_css
from noticegen.problems.problem import ProblemsFound
from noticegen.word.blocks_to_docx import blocks_to_docx
from noticegen.word.html_to_blocks import html_to_blocks
from noticegen.workspace.workspace import Workspace

from .engines import AUTO, chosen_engine
from .kit import Kit

if TYPE_CHECKING:
    from noticegen.pdf.attachments_to_pdf import Attachments
    from noticegen.pdf.finished_pdf import Pdf


@dataclass(frozen=True)
class Press:
    """All that printing a notice needs besides the notice: form, font, templates. Made once, used for many."""

    profile: Profile
    fonts: FontSet
    templates: BaseLoader
    engine: str = AUTO
    """What sets the pages; for `auto` the machine is asked when the first is printed."""

    @cached_property
    def css(self) -> str:
        """The PDF's style sheet."""
        return profile_to_css(self.profile, self.fonts.family)

    @cached_property
    def typesetter(self) -> Typesetter:
        """What measures with this form and font."""
        return Typesetter(self.profile, self.fonts)

    def refuse_unprintable(self, value: Notice | Excerpt) -> None:
        """The gate before a page, for whoever asks for one. Raises ProblemsFound (`glyph-missing`)."""
        if problems := missing_glyph_problems(value, self.fonts, {}):
            raise ProblemsFound(problems)

    def pages(self, notice: Notice) -> Iterator[tuple[int, str]]:
        """The notice's own pages: itself as number 0, then each appendix that is a file of its own."""
        yield 0, self.html(notice)
        for number in separate_appendices(notice):
            yield number, self.appendix_html(notice, number)

    def html(self, notice: Notice) -> str:
        """The one document both writers read."""
        self.refuse_unprintable(notice)
        return notice_to_html(notice, self.typesetter, self.templates)

    def appendix_html(self, notice: Notice, number: int) -> str:
        """The page of an appendix that is a file of its own; they are counted from 1."""
        self.refuse_unprintable(notice)
        return appendix_to_html(notice, number, self.typesetter, self.templates)

    def excerpt_html(self, excerpt: Excerpt) -> str:
        """The page of one unit's work slip."""
        return excerpt_to_html(excerpt, self.typesetter, self.templates)

    def copy_html(self, excerpt: Excerpt, copy: Copy) -> str:
        """The page of one unit's formal extract. Raises ProblemsFound for a notice not yet issued."""
        return excerpt_to_copy_html(excerpt, copy, self.typesetter, self.templates)

    def settled(self, html: str) -> str:
        """The page with no line left that fits only by a hair: what both writers read."""
        return html_to_settled_html(html, self.typesetter)

    def docx(self, settled: str) -> bytes:
        """A settled page as a Word file. Raises ProblemsFound for what the form has no word for."""
        return blocks_to_docx(html_to_blocks(settled), self.profile)

    def pdf(self, settled: str, attachments: "Attachments" = MappingProxyType({})) -> "Pdf":
        """A settled page as a PDF, with the places where something will be put later. Raises ProblemsFound.

        What makes PDFs is loaded only here: an import, or a Word file alone, makes none.
        """
        if chosen_engine(self.engine) == "noticegen":
            from noticegen.pdf.html_to_own_pdf import html_to_own_pdf

            return html_to_own_pdf(settled, self.profile, self.fonts, attachments)
        from noticegen.pdf.html_to_pdf import html_to_pdf

        return html_to_pdf(settled, self.css, self.fonts, self.profile.slots_mm, attachments)


def open_press(profile: Profile, templates: Mapping[str, str], engine: str = AUTO) -> Press:
    """A press for this form and engine, with the machine's fonts. Raises ProblemsFound where they are missing."""
    return Press(profile, fonts_of(profile), loader_of(templates), engine)


def office_press(office: Office, workspace: Workspace) -> Press:
    """A press for the office's form, its templates before ours. Raises ProblemsFound."""
    return open_press(profile_of(office, workspace), templates_of(workspace), office.engine)


@cache
def press_of(kit: Kit) -> Press:
    """A run's press, opened once in each process."""
    return open_press(kit.profile, kit.templates, kit.engine.name)
