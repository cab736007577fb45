"""The files that each paper's PDF carries: what it was made of, and by what."""

from collections.abc import Iterator

from noticegen.attachments_to_pdf import Attachments
from noticegen.copy_record import Copy
from noticegen.digest import content_digest
from noticegen.excerpt_to_json import excerpt_to_json
from noticegen.notice import Notice
from noticegen.notice_to_excerpts import Excerpt
from noticegen.office_to_used_office import office_to_used_office
from noticegen.office_to_yaml import office_to_yaml
from noticegen.problem import ProblemsFound

from .copy_order import CopyOrder
from .imprint import EXCERPT, FORM, IMPRINT, OFFICE, Imprint
from .kit import Kit, office_of, press_of
from .source_to_html import excerpt_json_to_html


def notice_sources(notice: Notice, data: bytes, stem: str, kit: Kit) -> Attachments:
    """The notice's YAML as it was written, what it used of the registry, and the imprint."""
    if not kit.has_source:
        return {}
    name = f"{stem}.yaml" if f"{stem}.yaml" != OFFICE else "notice.yaml"
    office = office_to_yaml(office_to_used_office(office_of(kit), notice))
    return {name: data, OFFICE: office, **_form_of(kit), IMPRINT: _imprint(kit, paper="notice", source=name)}


def excerpt_sources(excerpt: Excerpt, copy: Copy | None, order: CopyOrder | None, html: str, kit: Kit) -> Attachments:
    """The unit's own part alone; `html` is its page."""
    if not kit.has_source:
        return {}
    data = excerpt_to_json(excerpt, copy)
    is_whole = not kit.own_form or _gives(html, data, kit)
    imprint = _imprint(kit, paper="copy" if copy else "slip", source=EXCERPT, order=order, is_whole=is_whole)
    return {EXCERPT: data, **_form_of(kit), IMPRINT: imprint}


def said_in_sources(excerpt: Excerpt, copy: Copy | None, kit: Kit) -> Iterator[str]:
    """What its sources say of this excerpt, and what they say in every paper."""
    if kit.has_source:
        yield excerpt_to_json(excerpt, copy).decode()
        yield kit.own_form.decode()


def _gives(html: str, data: bytes, kit: Kit) -> bool:
    """Whether this page is made of what these bytes say."""
    try:
        again = excerpt_json_to_html(data, EXCERPT, press_of(kit))
    except ProblemsFound:
        return False
    return content_digest(again) == content_digest(html)


def _form_of(kit: Kit) -> Attachments:
    return {FORM: kit.own_form} if kit.own_form else {}


def _imprint(kit: Kit, **paper: object) -> bytes:
    return Imprint.model_validate({**kit.made_by, **paper}).model_dump_json(indent=1).encode()
