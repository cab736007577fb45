"""All that prints: the form, the fonts, the templates, and the steps from a notice to its files."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from jinja2 import BaseLoader

from noticegen.form.fonts import FontSet
from noticegen.form.office_form import fonts_of, profile_of
from noticegen.form.profile import Profile
from noticegen.form.slot import Slot
from noticegen.form.typesetting import Typesetter
from noticegen.notice.copy import Copy
from noticegen.notice.notice import Notice
from noticegen.notice.notice_to_excerpts import Excerpt
from noticegen.notice.office import Office
from noticegen.pages.appendix_to_html import appendix_to_html
from noticegen.pages.excerpt_to_copy_html import excerpt_to_copy_html
from noticegen.pages.excerpt_to_html import excerpt_to_html
from noticegen.pages.html_to_settled_html import html_to_settled_html
from noticegen.pages.notice_to_html import notice_to_html
from noticegen.pages.workspace_templates import loader_of, templates_of
from noticegen.pdf.attachments_to_pdf import Attachments
from noticegen.pdf.html_to_pdf import NOTHING, Pdf, html_to_pdf
from noticegen.pdf.profile_to_css import profile_to_css
from noticegen.word.blocks_to_docx import blocks_to_docx
from noticegen.word.html_to_blocks import html_to_blocks
from noticegen.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Written:
    """A page's files by suffix, and the slots on it."""

    files: Mapping[str, bytes]
    slots: tuple[Slot, ...]


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

    def appendix_html(self, notice: Notice, number: int) -> str:
        """The page of an appendix that is a file of its own; they are counted from 1."""
        return appendix_to_html(notice, number, self.typesetter, self.templates)

    def documents(self, notice: Notice) -> Mapping[str, bytes]:
        """The notice as files, by suffix."""
        return self.written(self.html(notice))

    def excerpt_html(self, excerpt: Excerpt) -> str:
        """The page of one unit's work slip."""
        return excerpt_to_html(excerpt, self.typesetter, self.templates)

    def excerpt_documents(self, excerpt: Excerpt) -> Mapping[str, bytes]:
        """One unit's work slip as files, by suffix."""
        return self.written(self.excerpt_html(excerpt))

    def copy_html(self, excerpt: Excerpt, copy: Copy) -> str:
        """The page of one unit's formal extract. Raises ProblemsFound for a notice not yet issued."""
        return excerpt_to_copy_html(excerpt, copy, self.typesetter, self.templates)

    def copy_documents(self, excerpt: Excerpt, copy: Copy) -> Mapping[str, bytes]:
        """One unit's formal extract as files, by suffix."""
        return self.written(self.copy_html(excerpt, copy))

    def written(self, html: str, attachments: Attachments = NOTHING) -> Mapping[str, bytes]:
        """Both writers' files of one HTML, by suffix; the PDF carries the attachments."""
        return self.printed(html, attachments).files

    def printed(self, html: str, attachments: Attachments = NOTHING) -> Written:
        """The same, and where on its pages something is put later."""
        html = html_to_settled_html(html, self.typesetter)
        pdf = self._pdf(html, attachments)
        return Written({".docx": blocks_to_docx(html_to_blocks(html), self.profile), ".pdf": pdf.data}, pdf.slots)

    def pdf(self, html: str, attachments: Attachments = NOTHING) -> bytes:
        """The same PDF alone."""
        return self._pdf(html_to_settled_html(html, self.typesetter), attachments).data

    def _pdf(self, settled: str, attachments: Attachments) -> Pdf:
        return html_to_pdf(settled, self.css, self.fonts, self.profile.slots_mm, attachments)


def open_press(office: Office, workspace: Workspace) -> Press:
    """The office's form, the machine's fonts, the office's templates before ours."""
    profile = profile_of(office, workspace)
    return Press(profile, fonts_of(profile), loader_of(templates_of(workspace)))
