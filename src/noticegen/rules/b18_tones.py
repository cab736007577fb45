"""A document places tone marks in one way: hòa or hoà."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word
from noticegen.reading.tree import Text

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

_FIRST, _SECOND = r"[òóỏõọ][ae]|[ùúủũụ]y", r"o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ]"
"""How words end that have their mark on the first vowel, and on the second."""

_END = Lazy(rf"(?:(?P<first>{_FIRST})|{_SECOND})\b", re.IGNORECASE)
_WORD = Lazy(r"\b[^\W\d_]+$")


def check(notice: Notice) -> Iterator[Problem]:
    """The first word in the second of two styles, once per notice."""
    styles: dict[bool, tuple[Text, str]] = {}
    for text in prose(notice):
        own = own_words(text)
        for end in _END.finditer(own):
            is_second = end["first"] is None
            if is_second not in styles and (word := _WORD.search(own[: end.end()])):
                styles[is_second] = text, word[0]
    if len(styles) > 1:
        (_, other), (text, found) = styles[False], styles[True]
        yield Problem(CODE, text.at, {"found": found, "other": other}, SEVERITY)
