"""A document places tone marks in one way: hòa or hoà."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import own_words, prose

CODE = RuleCode(
    "B18-tones",
    vi=("Lẫn hai cách đặt dấu: “{found}” và “{other}”.", "Dùng một cách trong cả văn bản."),
    en=('Tone marks are placed in two ways: "{found}" and "{other}".', "Use one of them throughout the document."),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi="Đặt dấu theo một cách trong cả văn bản (hòa hoặc hoà); nghị định không buộc cách nào.",
    en="Tone marks should be placed in one way throughout the document (hòa or hoà); the decree prescribes neither.",
)
GOOD = ("body: [Hóa đơn hàng hóa]", "body: [Hóa đơn hàng hóa, Công văn ghi “hàng hoá”]")
BAD = ("body: [Hóa đơn hàng hoá]",)

_ON_FIRST = Lazy(r"\b[^\W\d_]*(?:[òóỏõọ][ae]|[ùúủũụ]y)\b", re.IGNORECASE)
_ON_SECOND = Lazy(r"\b[^\W\d_]*(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])\b", re.IGNORECASE)


def check(notice: Notice) -> Iterator[Problem]:
    """The first word in the second of two styles, once per notice."""
    texts = [(text, own_words(text)) for text in prose(notice)]
    first = next(((text, match.group()) for text, own in texts if (match := _ON_FIRST.search(own))), None)
    second = next(((text, match.group()) for text, own in texts if (match := _ON_SECOND.search(own))), None)
    if first and second:
        yield Problem(CODE, second[0].at, {"found": second[1], "other": first[1]}, SEVERITY)
