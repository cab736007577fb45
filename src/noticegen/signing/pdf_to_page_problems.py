"""What a signature would confirm as it stands on the pages: a blank number or day, another time of signing."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from noticegen.form.slot import Role
from noticegen.pdf.field_words import corner_mark
from noticegen.pdf.signature_field import Party, SignatureField
from noticegen.problems.codes import WrittenCode
from noticegen.problems.hanoi import HANOI, hanoi_day, hanoi_time
from noticegen.problems.problem import Problem, Severity

from .foreign_texts import foreign_texts
from .paper_kinds import is_formal_extract
from .pdf_to_blanks import pdf_to_blanks
from .pdf_to_printed_mark import pdf_to_printed_mark

_SHOWN = {Role.NUMBER: "“Số: …”", Role.DAY: "“ngày … tháng”"}
"""In the page's own words, whatever the language of the message."""

_TIME = re.compile(r"(\d\d/\d\d/\d{4});\s*(\d\d:\d\d:\d\d)")
_FORMAT = "%d/%m/%Y %H:%M:%S"
_NEAR = timedelta(days=1)


def pdf_to_page_problems(pdf: bytes, field: SignatureField, moment: datetime, *, may_be_blank: bool) -> list[Problem]:
    """What speaks against signing this field at this moment.

    An organisation does not seal a blank: an error. A person, who signs before the number is given, is warned.
    """
    mark = corner_mark(field.words)
    if mark and mark[0] is Role.COPY_MARK:  # it has no number and no day of its own
        return list(_about_time(pdf_to_printed_mark(pdf, field), moment))
    blank = () if may_be_blank else pdf_to_blanks(pdf)
    if not blank:
        return []
    severity = Severity.ERROR if field.party is Party.ORGANISATION else Severity.WARNING
    code: WrittenCode = "sign-blank-copy" if is_formal_extract(foreign_texts(pdf)) else "sign-blank"
    return [Problem(code, values={"blank": ", ".join(_SHOWN[role] for role in blank)}, severity=severity)]


def _about_time(words: str, moment: datetime) -> Iterator[Problem]:
    found = _TIME.search(words)
    if found and abs(_moment(*found.groups()) - moment) > _NEAR:
        values = {"printed": f"{found[2]} {found[1]}", "now": f"{hanoi_time(moment)} {hanoi_day(moment)}"}
        yield Problem("sign-other-time", values=values, severity=Severity.WARNING)


def _moment(date: str, time: str) -> datetime:
    return datetime.strptime(f"{date} {time}", _FORMAT).replace(tzinfo=HANOI)
