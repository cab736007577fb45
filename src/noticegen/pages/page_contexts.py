"""The values for the templates, part by part: those of every paper made of a notice, and those that several share.

The only numbers in it are shares of a width (columns, rules), which only measuring can give (`typesetting`).
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from noticegen.form.joins import joined, unbroken_blanks
from noticegen.form.typesetting import Typesetter
from noticegen.form.wording import (
    DRAFT_MARK,
    MOTTO,
    NATIONAL_NAME,
    WITH,
    appendix_label,
    end_mark,
    ended,
    head_lines,
    issuers_words,
    number_symbol,
    number_with_slot,
    place_date_with_slots,
    place_date_words,
    recipient_lines,
    source_words,
)
from noticegen.notice.dates import IssueDate
from noticegen.notice.notice import Notice, State
from noticegen.notice.numbering import Labelled, label_nodes
from noticegen.notice.office import Signer
from noticegen.reading.tree import Text

_WHOLE = 99.5
"""Share of the text's width that every layout has room for."""
_OUR_LINES = 90
"""And what a centred line takes of it that we break."""


def with_end_mark(entries: tuple[Labelled, ...]) -> tuple[Labelled, ...]:
    """The same entries, the end mark after the very last words; a body that ends in a table carries none."""
    if not entries:
        return entries
    *before, last = entries
    if last.children:
        return (*before, replace(last, children=with_end_mark(last.children)))
    text = last.node.text or last.node.paragraph or last.node.heading
    return (*before, replace(last, suffix=end_mark(text) if text else ""))


def page_context(notice: Notice, typesetter: Typesetter) -> dict[str, Any]:
    """What every paper made of a notice shows: a draft's mark, head, subject, and the properties of the file."""
    ratio = typesetter.profile.rules.subject_ratio
    subject = _subject_lines([joined(line) for line in notice.subject], typesetter)
    return {
        **file_context(notice),
        "notice": notice,
        "subject_lines": subject,
        "subject_rule": _percent(typesetter.rule_percent("subject", subject, ratio)),
        "number_at": getattr(notice.number, "at", None) or notice.symbol.at,
        **_head(notice, typesetter),
    }


def _subject_lines(texts: Sequence[str], typesetter: Typesetter) -> list[str]:
    """A line that the author chose stays whole if it fits at all; those that we choose look better shorter."""
    is_chosen = len(texts) > 1
    rooms = (_WHOLE if is_chosen and typesetter.fits("subject", text, _WHOLE) else _OUR_LINES for text in texts)
    return [line for text, room in zip(texts, rooms, strict=True) for line in typesetter.lines("subject", [text], room)]


def file_context(notice: Notice) -> dict[str, str]:
    """What every file made of a notice says of itself, and a draft's mark."""
    return {
        "draft_mark": DRAFT_MARK if notice.state is State.DRAFT else "",
        "title": f"{notice.kind} {' '.join(notice.subject)}",
        "author": issuers_words(notice),
        "created": created(notice.date),
    }


def created(date: IssueDate) -> str:
    """A date as a file's property, which has no blank days."""
    return replace(date, day=date.day or 1).iso


def document_context(notice: Notice, typesetter: Typesetter, *, is_to_be_signed: bool = True) -> dict[str, Any]:
    """What a notice shows around its body, first page to signatures; a draft keeps no room for anyone."""
    page = page_context(notice, typesetter)
    seals: list[str] | None = [" ".join(agency.name) for agency in notice.issuers]
    if notice.state is State.DRAFT or not is_to_be_signed:
        page |= {key: [(text, "") for text, _ in page[key]] for key in ("number_symbol", "place_date")}
        seals = None
    return {
        **page,
        "legal_bases": _legal_bases(notice.legal_bases),
        **foot_context(recipient_lines(notice), notice.signers, typesetter, seals),
    }


def foot_context(
    recipients: Sequence[Text], signers: Sequence[Signer], typesetter: Typesetter, seals: Sequence[str] | None = None
) -> dict[str, Any]:
    """Nơi nhận and signatures, side by side.

    `seals` are the bodies whose seals it will bear: each with its own signer, or the one with the first of several.
    Without any nobody will sign it.
    """
    return {
        "foot_columns": typesetter.profile.foot.columns_percent,
        "recipient_lines": recipients,
        "signers": [_signer(signer, typesetter) | _room(signer, seals, index) for index, signer in enumerate(signers)],
    }


def _room(signer: Signer, seals: Sequence[str] | None, index: int) -> dict[str, str]:
    """Who signs above a name, and whose seal is put on it."""
    if seals is None:
        return {"signs": "", "seal": ""}
    return {"signs": f"{signer.post} {signer.name}", "seal": seals[index] if index < len(seals) else ""}


def agency_context(
    names: Sequence[Sequence[Text]], place: str, date: IssueDate | None, typesetter: Typesetter
) -> dict[str, Any]:
    """The head's two columns, place and date on the right, on the left names broken to fit, a rule under the last."""
    columns = typesetter.head_columns(head_lines(place_date_words(place, date)))
    room = columns.left_percent - typesetter.head_gap_percent
    lines = [typesetter.lines("agency", name, room) for name in names]
    ratio = typesetter.profile.rules.agency_ratio
    rule = _percent(typesetter.rule_percent("agency", lines[-1], ratio, columns.left_percent))
    return {
        "columns": columns,
        "agency_names": lines,
        "agency_places": [name[0].at for name in names],
        "agency_rule": rule,
        "place_date": place_date_with_slots(place, date),
        "date_at": date.at if date else None,
    }


def _percent(share: float) -> float:
    return round(share, 3)


def _head(notice: Notice, typesetter: Typesetter) -> dict[str, Any]:
    agencies = agency_context([agency.name for agency in notice.issuers], notice.place, notice.date, typesetter)
    columns = agencies["columns"]
    room = columns.left_percent - typesetter.head_gap_percent
    parents = {
        agency.parent: typesetter.lines("parent-agency", agency.parent, room)
        for agency in notice.issuers
        if agency.parent
    }
    ratio = typesetter.profile.rules.motto_ratio
    return {
        **agencies,
        "parent_lines": [line for lines_ in parents.values() for line in lines_],
        "parent_at": next((parent[0].at for parent in parents), None),
        "national_name": NATIONAL_NAME,
        "motto": MOTTO,
        "motto_rule": _percent(typesetter.rule_percent("motto", [MOTTO], ratio, columns.right_percent)),
        "number_symbol": number_with_slot(number_symbol(notice)),
    }


def _legal_bases(bases: Sequence[Text]) -> list[dict[str, Any]]:
    """One a line, ";" after each and "." after the last (mục II khoản 6 b), unless the author wrote a mark already."""
    return [{"at": basis.at, "text": ended(basis, "." if basis is bases[-1] else ";")} for basis in bases]


def _signer(signer: Signer, typesetter: Typesetter) -> dict[str, Any]:
    room = typesetter.profile.foot.columns_percent[1]
    texts = [*signer.authority, signer.post]
    return {
        "lines": [typesetter.lines("authority", [text], room) for text in texts],
        "places": [text.at for text in texts],
        "name": signer.name,
    }


def appendix_context(notice: Notice, number: int, typesetter: Typesetter) -> dict[str, Any]:
    """What an appendix shows, in the notice's file or in its own: both kinds are counted together, from 1."""
    appendix, list_id = notice.appendices[number - 1], f"p{number}"
    source = joined(unbroken_blanks(f"({WITH} {source_words(notice)})"))
    source_lines = typesetter.lines("appendix-source", [source], room_percent=_OUR_LINES)
    entries = label_nodes(appendix.body, appendix.numbering, list_id)
    ratio = typesetter.profile.rules.subject_ratio
    return {
        "label": appendix_label(notice, number),
        "label_at": (appendix.number or appendix.title).at,
        "title": appendix.title,
        "title_lines": typesetter.lines("appendix-title", [joined(appendix.title)], room_percent=_OUR_LINES),
        "source_lines": source_lines,
        "rule": _percent(typesetter.rule_percent("appendix-source", source_lines, ratio)),
        "body": with_end_mark(entries) if appendix.end_mark else entries,
    }
