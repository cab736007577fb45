"""Notice → semantic HTML: the one document both writers read. It says what each thing is, never how it looks.

The only numbers in it are shares of a width (columns, rules), which only measuring can give (`typesetting`).
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from jinja2 import BaseLoader

from .joins import joined, unbroken_blanks
from .notice import Appendix, Notice
from .numbering import PROSE_SCHEME, Labelled, label_nodes, roman
from .office import Signer
from .templates import render
from .tree import Text
from .typesetting import Typesetter
from .wording import (
    MOTTO,
    NATIONAL_NAME,
    date_words,
    end_mark,
    ended,
    issuers_words,
    number_symbol,
    recipient_lines,
    source_words,
)


def notice_to_html(notice: Notice, typesetter: Typesetter, loader: BaseLoader) -> str:
    """Render the templates found by `loader`. Raises ProblemsFound (`template-broken`) for one that does not work."""
    return render(loader, "notice.html.j2", page_context(notice, typesetter) | _context(notice, typesetter))


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
    """What every paper made of a notice shows: its head, its subject, and the properties of the file."""
    ratio = typesetter.profile.rules.subject_ratio
    subject = typesetter.lines("subject", [joined(line) for line in notice.subject], room_percent=90)
    return {
        "notice": notice,
        "title": f"{notice.kind} {' '.join(notice.subject)}",
        "author": issuers_words(notice),
        "created": f"{notice.date.year:04}-{notice.date.month:02}-{notice.date.day or 1:02}",
        "subject_lines": subject,
        "subject_rule": _percent(typesetter.rule_percent("subject", subject, ratio)),
        **_head(notice, typesetter),
    }


def _context(notice: Notice, typesetter: Typesetter) -> dict[str, Any]:
    return {
        "legal_bases": _legal_bases(notice.legal_bases, typesetter),
        "foot_columns": typesetter.profile.foot.columns_percent,
        "recipient_lines": recipient_lines(notice),
        "signers": [_signer(signer, typesetter) for signer in notice.signers],
        "appendices": _appendices(notice, typesetter),
        **_bodies(notice),
    }


def _percent(share: float) -> float:
    return round(share, 3)


def _head(notice: Notice, typesetter: Typesetter) -> dict[str, Any]:
    place_date = f"{notice.place}, {date_words(notice.date)}"
    columns = typesetter.head_columns([("national-name", NATIONAL_NAME), ("motto", MOTTO), ("place-date", place_date)])
    room = columns.left_percent - typesetter.head_gap_percent
    names = [typesetter.lines("agency", agency.name, room) for agency in notice.issuers]
    parents = {
        agency.parent: typesetter.lines("parent-agency", agency.parent, room)
        for agency in notice.issuers
        if agency.parent
    }
    rules = typesetter.profile.rules
    return {
        "columns": columns,
        "parent_lines": [line for lines_ in parents.values() for line in lines_],
        "agency_names": names,
        "agency_rule": _percent(typesetter.rule_percent("agency", names[-1], rules.agency_ratio, columns.left_percent)),
        "national_name": NATIONAL_NAME,
        "motto": MOTTO,
        "motto_rule": _percent(typesetter.rule_percent("motto", [MOTTO], rules.motto_ratio, columns.right_percent)),
        "number_symbol": f"Số: {number_symbol(notice)}",
        "place_date": place_date,
    }


def _bodies(notice: Notice) -> dict[str, Any]:
    opening = label_nodes(notice.opening, PROSE_SCHEME, "o")
    main = label_nodes(notice.body, notice.numbering, "b")
    closing = label_nodes(notice.closing, PROSE_SCHEME, "c")
    if notice.end_mark:
        main, closing = (main, with_end_mark(closing)) if closing else (with_end_mark(main), closing)
    return {"opening": opening, "main": main, "closing": closing}


def _legal_bases(bases: Sequence[Text], typesetter: Typesetter) -> list[dict[str, Any]]:
    """One a line, ";" after each and "." after the last (mục II khoản 6 b), unless the author wrote a mark already."""
    return [
        {"at": basis.at, "text": typesetter.prose("legal-basis", ended(basis, "." if basis is bases[-1] else ";"))}
        for basis in bases
    ]


def _signer(signer: Signer, typesetter: Typesetter) -> dict[str, Any]:
    room = typesetter.profile.foot.columns_percent[1]
    texts = [*signer.authority, signer.post]
    return {"lines": [typesetter.lines("authority", [text], room) for text in texts], "name": signer.name}


def _appendices(notice: Notice, typesetter: Typesetter) -> list[dict[str, Any]]:
    many = len(notice.appendices) > 1
    return [
        _appendix(appendix, f"Phụ lục {roman(number)}" if many else "Phụ lục", notice, typesetter, f"p{number}")
        for number, appendix in enumerate(notice.appendices, 1)
    ]


def _appendix(appendix: Appendix, label: str, notice: Notice, typesetter: Typesetter, list_id: str) -> dict[str, Any]:
    source = joined(unbroken_blanks(f"(Kèm theo {source_words(notice)})"))
    source_lines = typesetter.lines("appendix-source", [source], room_percent=90)
    entries = label_nodes(appendix.body, appendix.numbering, list_id)
    ratio = typesetter.profile.rules.subject_ratio
    return {
        "label": label,
        "title_lines": typesetter.lines("appendix-title", [joined(appendix.title)], room_percent=90),
        "source_lines": source_lines,
        "rule": _percent(typesetter.rule_percent("appendix-source", source_lines, ratio)),
        "body": with_end_mark(entries) if appendix.end_mark else entries,
    }
