"""The files that each paper's PDF carries: what it was made of, and by what."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from noticegen.notice.copy import Copy
from noticegen.notice.copy_order import CopyOrder
from noticegen.notice.excerpt_to_json import excerpt_to_json
from noticegen.notice.notice import Notice
from noticegen.notice.notice_to_excerpts import Excerpt
from noticegen.notice.office_to_used_office import office_to_used_office
from noticegen.notice.office_to_yaml import office_to_yaml
from noticegen.pdf.attachments_to_pdf import Attachments
from noticegen.problems.problem import ProblemsFound

from .content_digest import content_digest
from .excerpt_json_to_html import excerpt_json_to_html
from .imprint import EXCERPT, FORM, IMPRINT, OFFICE, Imprint, made_by
from .kit import Kit, office_of
from .paper_form import form_of
from .press import press_of


class _Made(NamedTuple):
    """What all papers of a kind have alike: the imprint's part on their making, and the form if it is the office's."""

    by: Mapping[str, object]
    own_form: bytes

    @property
    def files(self) -> Attachments:
        return {FORM: self.own_form} if self.own_form else {}


@cache
def _made(kit: Kit, paper: str) -> _Made:
    """Once for each process."""
    form = form_of(paper, kit.profile, kit.templates)
    return _Made(made_by(kit.engine, form), form.own)


def notice_sources(notice: Notice, data: bytes, stem: str, kit: Kit, appendix: int = 0) -> Attachments:
    """The notice's YAML as it was written, what it used of the registry, and the imprint; the same for an appendix."""
    if not kit.has_source:
        return {}
    paper = "appendix" if appendix else "notice"
    made, name = _made(kit, paper), f"{stem}.yaml" if f"{stem}.yaml" != OFFICE else "notice.yaml"
    office = office_to_yaml(office_to_used_office(office_of(kit), notice))
    imprint = _imprint(made, paper=paper, source=name, appendix=appendix or None)
    return {name: data, OFFICE: office, **made.files, IMPRINT: imprint}


def excerpt_sources(excerpt: Excerpt, copy: Copy | None, order: CopyOrder | None, html: str, kit: Kit) -> Attachments:
    """The unit's own part alone; `html` is its page."""
    if not kit.has_source:
        return {}
    paper = "copy" if copy else "slip"
    made, data = _made(kit, paper), excerpt_to_json(excerpt, copy)
    is_whole = not made.own_form or _gives(html, data, kit)
    imprint = _imprint(made, paper=paper, source=EXCERPT, order=order, is_whole=is_whole)
    return {EXCERPT: data, **made.files, IMPRINT: imprint}


def said_in_sources(excerpt: Excerpt, copy: Copy | None, kit: Kit) -> Iterator[str]:
    """What its sources say of this excerpt, and the office's own form, which no notice is in."""
    if kit.has_source:
        yield excerpt_to_json(excerpt, copy).decode()
        yield _made(kit, "copy" if copy else "slip").own_form.decode()


def _gives(html: str, data: bytes, kit: Kit) -> bool:
    """Whether this page is made of what these bytes say."""
    try:
        again = excerpt_json_to_html(data, EXCERPT, press_of(kit))
    except ProblemsFound:
        return False
    return content_digest(again) == content_digest(html)


def _imprint(made: _Made, **paper: object) -> bytes:
    return Imprint.model_validate({**made.by, **paper}).model_dump_json(indent=1, exclude_none=True).encode()
