"""Notice → semantic HTML: the one document both writers read. It says what each thing is, never how it looks.

The only numbers in it are shares of a width (columns, rules), which only measuring can give (`typesetting`).
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from jinja2 import BaseLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from .inline import parse_inline, plain_text
from .joins import breaks_as_word_does, joined
from .notice import Appendix, IssueDate, Notice, Numbering, Table
from .numbering import Labelled, label_nodes, roman
from .office import Recipient, Signer
from .tree import Text
from .typesetting import Typesetter

NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
BLANK_NUMBER = " " * 7
BLANK_DAY = " " * 4
MARCH = 3
PROSE_SCHEME = (Numbering.NONE, Numbering.DASH, Numbering.PLUS)


def notice_to_html(notice: Notice, typesetter: Typesetter, loader: BaseLoader) -> str:
    """Render the templates found by `loader`. Raises jinja2.TemplateError for a template that is not ours to trust."""
    environment = _environment(loader)
    return environment.get_template("notice.html.j2").render(_context(notice, typesetter))


@cache
def _environment(loader: BaseLoader) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_no_none,
    )
    environment.filters |= {"prose": prose, "bound_prose": bound_prose, "column_percents": column_percents}
    environment.globals["lines"] = lines
    return environment


def _no_none(value: Any) -> Any:
    if value is None:
        msg = "a template printed a value that is not there"
        raise ValueError(msg)
    return value


def prose(text: str, suffix: str = "") -> Markup:
    """The author's words with their emphasis, close pairs joined, then what the form prints after them."""
    return bound_prose(joined(str(text)), suffix)


def bound_prose(text: str, suffix: str = "") -> Markup:
    """The same for a text whose pairs are joined already."""
    runs = parse_inline(text)
    return Markup("").join(_run_html(run.text, bold=run.bold, italic=run.italic) for run in runs) + suffix


def _run_html(text: str, *, bold: bool, italic: bool) -> Markup:
    html = escape(breaks_as_word_does(text))
    if italic:
        html = Markup("<i>{}</i>").format(html)
    return Markup("<b>{}</b>").format(html) if bold else html


def lines(texts: Sequence[str]) -> Markup:
    """Lines that break exactly here."""
    return Markup("<br/>").join(escape(text) for text in texts)


def column_percents(table: Table) -> tuple[float, ...]:
    """Each column's share of the table's width."""
    whole = sum(column.width for column in table.columns)
    return tuple(round(column.width / whole * 100, 3) for column in table.columns)


def date_words(date: IssueDate) -> str:
    """As in "ngày 05 tháng 01 năm 2020": a day below 10 and the months 1 and 2 take a zero (mục II khoản 4)."""
    day = f"{date.day:02}" if date.day else BLANK_DAY
    month = f"{date.month:02}" if date.month < MARCH else str(date.month)
    return f"ngày {day} tháng {month} năm {date.year}"


def number_symbol(notice: Notice) -> str:
    """As in "05/TB-SKHCN": a number below 10 takes a zero (mục II khoản 3); a blank one leaves room for the pen."""
    number = f"{notice.number:02}" if notice.number else BLANK_NUMBER
    return f"{number}/{notice.symbol}"


def end_mark(text: str) -> str:
    """What turns the last words into an end marked "./."."""
    text = plain_text(text).rstrip()
    if text.endswith("./."):
        return ""
    return "/." if text.endswith(".") else "./."


def _with_end_mark(entries: tuple[Labelled, ...]) -> tuple[Labelled, ...]:
    """The same entries, the end mark after the very last words; a body that ends in a table carries none."""
    if not entries:
        return entries
    *before, last = entries
    if last.children:
        return (*before, replace(last, children=_with_end_mark(last.children)))
    text = last.node.text or last.node.paragraph or last.node.heading
    return (*before, replace(last, suffix=end_mark(text) if text else ""))


def _context(notice: Notice, typesetter: Typesetter) -> dict[str, Any]:
    profile = typesetter.profile
    subject = typesetter.lines("subject", [joined(line) for line in notice.subject], room_percent=90)
    return {
        "notice": notice,
        "title": f"{notice.kind} {' '.join(notice.subject)}",
        "author": _issuers(notice),
        "created": f"{notice.date.year:04}-{notice.date.month:02}-{notice.date.day or 1:02}",
        "subject_lines": subject,
        "subject_rule": _percent(typesetter.rule_percent("subject", subject, profile.rules.subject_ratio)),
        "legal_bases": _legal_bases(notice.legal_bases, typesetter),
        "foot_columns": profile.foot.columns_percent,
        "recipient_lines": _recipient_lines(notice),
        "signers": [_signer(signer, typesetter) for signer in notice.signers],
        "appendices": _appendices(notice, typesetter),
        **_head(notice, typesetter),
        **_bodies(notice),
    }


def _issuers(notice: Notice) -> str:
    return " và ".join(" ".join(agency.name) for agency in notice.issuers)


def _percent(share: float) -> float:
    return round(share, 3)


def _head(notice: Notice, typesetter: Typesetter) -> dict[str, Any]:
    place_date = f"{notice.place}, {date_words(notice.date)}"
    columns = typesetter.head_columns([("national-name", NATIONAL_NAME), ("motto", MOTTO), ("place-date", place_date)])
    gap = typesetter.profile.head.column_gap_mm / typesetter.profile.page.text_width_mm * 100
    room = columns.left_percent - gap
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
        main, closing = (main, _with_end_mark(closing)) if closing else (_with_end_mark(main), closing)
    return {"opening": opening, "main": main, "closing": closing}


def _legal_bases(bases: Sequence[Text], typesetter: Typesetter) -> list[dict[str, Any]]:
    """One a line, ";" after each and "." after the last (mục II khoản 6 b), unless the author wrote a mark already."""
    return [
        {"at": basis.at, "text": typesetter.prose("legal-basis", _ended(basis, "." if basis is bases[-1] else ";"))}
        for basis in bases
    ]


def _ended(text: str, mark: str) -> str:
    return text if text.rstrip().endswith((";", ".", ",")) else f"{text}{mark}"


def _recipient_lines(notice: Notice) -> list[str]:
    """Nơi nhận, each ended by ";", the archive line last with its full stop (mục II khoản 9)."""
    archive = notice.archive
    last = f"Lưu: VT{', ' + archive.unit if archive.unit else ''}."
    copies = f"({archive.copies})" if archive.copies else ""
    drafter = ".".join(part for part in (archive.initials, copies) if part)
    return [*(_ended(_recipient(it), ";") for it in notice.recipients), f"{last} {drafter}".rstrip()]


def _recipient(recipient: Recipient) -> str:
    members = f": {', '.join(recipient.members)}" if recipient.members else ""
    note = f" ({recipient.note})" if recipient.note else ""
    return f"{recipient.name}{members}{note}"


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
    source = f"(Kèm theo {notice.kind} số {number_symbol(notice)} {date_words(notice.date)} của {_issuers(notice)})"
    source_lines = typesetter.lines("appendix-source", [source], room_percent=90)
    entries = label_nodes(appendix.body, appendix.numbering, list_id)
    ratio = typesetter.profile.rules.subject_ratio
    return {
        "label": label,
        "title_lines": typesetter.lines("appendix-title", [joined(appendix.title)], room_percent=90),
        "source_lines": source_lines,
        "rule": _percent(typesetter.rule_percent("appendix-source", source_lines, ratio)),
        "body": _with_end_mark(entries) if appendix.end_mark else entries,
    }
