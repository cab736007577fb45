"""The symbol of an administrative document has no year; normative acts have one."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity

CODE = "N07"
SEVERITY = Severity.WARNING
WHY = {
    "vi": "Ký hiệu văn bản hành chính không ghi năm; năm chỉ có ở văn bản quy phạm pháp luật.",
    "en": "Symbols of administrative documents have no year; only normative acts do.",
}
GOOD = ("symbol: TB-SKHCN",)
BAD = ("symbol: TB-SKHCN-2021",)

_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")


def check(notice: Notice) -> Iterator[Problem]:
    """Four digits that look like a year."""
    if _YEAR.search(notice.symbol):
        yield Problem(CODE, notice.symbol.at, {"found": notice.symbol}, SEVERITY)
