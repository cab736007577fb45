"""A document places tone marks in one way: hòa or hoà."""

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

_WORD = Lazy(r"\b[^\W\d_]+\b")
_ON_FIRST = frozenset((*(o + end for o in "òóỏõọ" for end in "ae"), *(u + "y" for u in "ùúủũụ")))
_ON_SECOND = frozenset((*("o" + end for end in "àáảãạèéẻẽẹ"), *("u" + y for y in "ỳýỷỹỵ")))
"""How words end that have their mark on the first vowel, and on the second."""


def check(notice: Notice) -> Iterator[Problem]:
    """The first word in the second of two styles, once per notice."""
    first: tuple[Text, str] | None = None
    second: tuple[Text, str] | None = None
    for text in prose(notice):
        for match in _WORD.finditer(own_words(text)):
            end = match[0][-2:].lower()
            if end in _ON_FIRST:
                first = first or (text, match[0])
            elif end in _ON_SECOND and match[0][-3:-2].lower() != "q":
                second = second or (text, match[0])
    if first and second:
        yield Problem(CODE, second[0].at, {"found": second[1], "other": first[1]}, SEVERITY)
