"""What the form itself prints, in the words and marks the decree prescribes."""

from .inline import plain_text
from .notice import IssueDate, Notice
from .office import Recipient

NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
BLANK_NUMBER = " " * 7
BLANK_DAY = " " * 4
MARCH = 3


def date_words(date: IssueDate) -> str:
    """As in "ngày 05 tháng 01 năm 2020": a day below 10 and the months 1 and 2 take a zero (mục II khoản 4)."""
    day = f"{date.day:02}" if date.day else BLANK_DAY
    month = f"{date.month:02}" if date.month < MARCH else str(date.month)
    return f"ngày {day} tháng {month} năm {date.year}"


def number_symbol(notice: Notice) -> str:
    """As in "05/TB-SKHCN": a number below 10 takes a zero (mục II khoản 3); a blank one leaves room for the pen."""
    number = f"{notice.number:02}" if notice.number else BLANK_NUMBER
    return f"{number}/{notice.symbol}"


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


def ended(text: str, mark: str) -> str:
    """The text with the form's mark, unless the author wrote one."""
    return text if text.rstrip().endswith((";", ".", ",")) else f"{text}{mark}"


def recipient_lines(notice: Notice) -> list[str]:
    """Nơi nhận, each ended by ";", the archive line last with its full stop (mục II khoản 9)."""
    archive = notice.archive
    last = f"Lưu: VT{', ' + archive.unit if archive.unit else ''}."
    copies = f"({archive.copies})" if archive.copies else ""
    drafter = ".".join(part for part in (archive.initials, copies) if part)
    return [*(ended(_recipient(it), ";") for it in notice.recipients), f"{last} {drafter}".rstrip()]


def _recipient(recipient: Recipient) -> str:
    members = f": {', '.join(recipient.members)}" if recipient.members else ""
    note = f" ({recipient.note})" if recipient.note else ""
    return f"{recipient.name}{members}{note}"


def issuers_words(notice: Notice) -> str:
    """The issuing bodies as they are named in a sentence."""
    return " và ".join(" ".join(agency.name) for agency in notice.issuers)
