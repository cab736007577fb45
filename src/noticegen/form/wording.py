"""What the form itself prints, in the words and marks the decree prescribes."""

import re
from collections.abc import Iterable, Iterator

from noticegen.notice.copy import Copy
from noticegen.notice.dates import IssueDate
from noticegen.notice.notice import Notice
from noticegen.notice.numbering import roman
from noticegen.notice.office import Recipient, Unit
from noticegen.reading.tree import Text

from .inline import plain_text
from .joins import NBSP
from .slot import Role

NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
BLANK_NUMBER = " " * 10
"""Room for five digits, a space being half a digit wide."""

BLANK_DAY = " " * 4
BLANK_YEAR = NBSP * 8
# A blank number after "Số: ", a blank day or month after "ngày " or "tháng ", a blank year.
_BLANK = re.compile(f"(?<=Số: ){BLANK_NUMBER}|(?<=ngày |háng ){BLANK_DAY}|{BLANK_YEAR}")
_ARCHIVE = re.compile(r"Lưu(\s*:|\s+(VT|VP|HS|hồ sơ)\b)")
UNKNOWN = "…"
APPENDIX_LABEL = "Phụ lục"
WITH = "Kèm theo"
MARCH = 3
DRAFT_MARK = "DỰ THẢO"
COPY_FORM = "Trích sao"
SLIP_FORM = "Trích"
COPY_ABBREVIATION = "TrS"
ZONE = "+07:00"


def date_words(date: IssueDate | None) -> str:
    """As in "ngày 05 tháng 01 năm 2020": a day below 10 and the months 1 and 2 take a zero (mục II khoản 4)."""
    if date is None:
        return f"ngày {BLANK_DAY} tháng {BLANK_DAY} năm {BLANK_YEAR}"
    day = f"{date.day:02}" if date.day else BLANK_DAY
    month = f"{date.month:02}" if date.month < MARCH else str(date.month)
    return f"ngày {day} tháng {month} năm {date.year}"


def appendix_label(notice: Notice, place: int) -> str:
    """What the `place`-th appendix is called, from 1: as its author wants it, or else as the decree does."""
    number = notice.appendices[place - 1].number
    return f"{APPENDIX_LABEL} {number}" if number else decreed_appendix_label(notice, place)


def decreed_appendix_label(notice: Notice, place: int) -> str:
    """Roman numerals for several, no number for a single one (mục III khoản 1)."""
    return f"{APPENDIX_LABEL} {roman(place)}" if len(notice.appendices) > 1 else APPENDIX_LABEL


def _with_slots(text: str, roles: Iterable[Role], start: int = 0) -> Iterator[tuple[str, str]]:
    """A line's words and blanks in turn, a blank with the role of what will be written there, words with none.

    Blanks before `start` are the author's own.
    """
    done = 0
    for role, blank in zip(roles, _BLANK.finditer(text, start), strict=False):
        yield text[done : blank.start()], ""
        yield blank[0], role
        done = blank.end()
    yield text[done:], ""


def number_with_slot(number_symbol: str) -> list[tuple[str, str]]:
    """The line of the number, in parts: a blank number with its role, other words without one."""
    roles = (Role.NUMBER,) if number_symbol.startswith(BLANK_NUMBER) else ()
    return list(_with_slots(number_line(number_symbol), roles))


def place_date_with_slots(place: str, date: IssueDate | None) -> list[tuple[str, str]]:
    """The line of place and date, in the same parts: the day may be blank, or the whole date."""
    roles = (Role.DAY, Role.MONTH, Role.YEAR) if date is None else () if date.day else (Role.DAY,)
    return list(_with_slots(place_date_words(place, date), roles, len(place)))


def number_line(number_symbol: str) -> str:
    """As in "Số: 05/TB-SKHCN"."""
    return f"Số: {number_symbol}"


def head_lines(place_date: str) -> list[tuple[str, str]]:
    """What stands in the head's right column, style by style."""
    return [("national-name", NATIONAL_NAME), ("motto", MOTTO), ("place-date", place_date)]


def place_date_words(place: str, date: IssueDate | None) -> str:
    """As in "Nghệ An, ngày 05 tháng 01 năm 2020"."""
    return f"{place}, {date_words(date)}"


def number_symbol(notice: Notice) -> str:
    """As in "05/TB-SKHCN"."""
    return f"{_number_words(notice.number)}/{notice.symbol}"


def known_number_symbol(notice: Notice) -> str:
    """The same for words that nobody will complete: a blank number is "…"."""
    return f"{_number_words(notice.number) if notice.number else UNKNOWN}/{notice.symbol}"


def _number_words(number: int | None) -> str:
    """A number below 10 takes a zero (mục II khoản 3); a blank one leaves room for the pen."""
    return f"{number:02}" if number else BLANK_NUMBER


def copy_number_symbol(copy: Copy) -> str:
    """As in "05/TrS-SKHCN": one series of numbers for all forms of copy (phần II mục II khoản 1 c)."""
    return f"{_number_words(copy.number)}/{COPY_ABBREVIATION}-{copy.agency.symbol}"


def copy_mark(copy: Copy) -> str:
    """The line that an electronic copy's signature shows; the widest it can be while the time of signing is unknown."""
    date = copy.date
    words = f"{date.day:02}/{date.month:02}/{date.year}" if date and date.day else "00/00/0000"
    return copy_mark_words(" ".join(copy.agency.name), words, copy.time or "00:00:00")


def copy_mark_words(body: str, date: str, time: str) -> str:
    """Form of copy, body, time of signing (phần II mục I khoản 3 c).

    As in "Trích sao; Sở Tài chính; 05/01/2020; 07:30:00 +07:00": the date as the decree's own form sketches it, the
    zone as ISO 8601 writes it.
    """
    return f"{COPY_FORM}; {body}; {date}; {time} {ZONE}"


def appendix_mark_words(document: str, date: str, time: str) -> str:
    """Number and symbol of the document, time of signing (phần I mục II khoản 8 c, mẫu 2.2).

    As in "Số: 05/TB-SKHCN; 05/01/2020; 07:30:00 +07:00".
    """
    return f"{number_line(document)}; {date}; {time} {ZONE}"


def has_copy_mark(copy: Copy) -> bool:
    """Whether the line can be printed now; otherwise whoever signs puts it there, and its room is kept."""
    return bool(copy.date and copy.date.day and copy.time)


def copy_recipient_lines(unit: Unit) -> list[Text]:
    """Whom a copy is made for, and the archive, which has no drafter to name."""
    return [ended(unit.name, ";"), Text("Lưu: VT.")]


def source_words(notice: Notice) -> str:
    """The notice as another paper names it: kind, number, date and issuers."""
    number, date, issuers = number_symbol(notice), date_words(notice.date), issuers_words(notice)
    return f"{notice.kind} số {number} {date} của {issuers}"


def end_mark(text: str) -> str:
    """What turns the last words into an end marked "./."."""
    text = plain_text(text).rstrip()
    if text.endswith("./."):
        return ""
    return "/." if text.endswith(".") else "./."


def ended(text: str, mark: str) -> Text:
    """The text with the form's mark, unless the author wrote one."""
    return Text(text if text.rstrip().endswith((";", ".", ",")) else f"{text}{mark}", getattr(text, "at", None))


def recipient_lines(notice: Notice) -> list[Text]:
    """Nơi nhận, each ended by ";", the archive line last with its full stop (mục II khoản 9); one typed is printed.

    Each has the place where its words begin; an archive line that is all the form's own has none.
    """
    *others, last_typed = [_recipient(each) for each in notice.recipients] or [Text("")]
    if is_archive_line(last_typed) and not notice.archive.model_fields_set:
        return [*(ended(each, ";") for each in others), ended(last_typed, ".")]
    archive = notice.archive
    if archive.line:
        return [*(ended(each, ";") for each in map(_recipient, notice.recipients)), _archive_line(archive.line)]
    last = f"Lưu: VT{', ' + archive.unit if archive.unit else ''}."
    copies = f"({archive.copies})" if archive.copies else ""
    drafter = ".".join(part for part in (archive.initials, copies) if part)
    at = next((each.at for each in (archive.unit, archive.initials) if each), None)
    return [*(ended(_recipient(it), ";") for it in notice.recipients), Text(f"{last} {drafter}".rstrip(), at)]


def _archive_line(typed: Text) -> Text:
    return ended(typed if is_archive_line(typed) else Text(f"Lưu: {typed}", typed.at), ".")


def is_archive_line(line: str) -> bool:
    """Whether this is the line that the form prints last, in the author's words."""
    return bool(_ARCHIVE.match(line))


def _recipient(recipient: Recipient) -> Text:
    members = f": {', '.join(recipient.members)}" if recipient.members else ""
    note = f" ({recipient.note})" if recipient.note else ""
    return Text(f"{recipient.name}{members}{note}", recipient.name.at)


def issuers_words(notice: Notice) -> str:
    """The issuing bodies as they are named in a sentence."""
    return " và ".join(" ".join(agency.name) for agency in notice.issuers)
