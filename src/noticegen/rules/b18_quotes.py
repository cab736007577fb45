"""A document uses one style of quotation marks."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import own_words, prose, spot

CODE = RuleCode(
    "B18-quotes",
    vi=("Lẫn hai kiểu dấu nháy: “{found}”.", "Dùng một kiểu, nên là “ ”."),
    en=('Two styles of quotation marks are mixed: "{found}".', "Use one style, preferably “ ”."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Một văn bản dùng một kiểu dấu nháy.",
    en="A document uses one style of quotation marks.",
)
GOOD = (
    "body: [Về “Trà hoa vàng” và “Trám”]",
    "body: ['Công văn ghi “cuộc thi \"Sáng tạo trẻ\" năm 2026”', Màn hình 55\" treo tại sảnh, Bà H'Yim Kđoh]",
)
BAD = (
    "body: ['Về “Trà hoa vàng” và \"Trám\"', 'Phong trào “Năm không\" của xã']",
    "body: ['Phong trào «Ba sạch» và “Năm không”']",
    "body: ['Phong trào ‘Ba sạch’ và “Năm không”']",
)


_OTHER = Lazy(
    r"(?<![\d'’′])\"|[«»]|(?<!\w)['‘](?=[^\W\d_][^'’\n]{1,60}['’](?!\w))",
    needs=tuple("\"«»'‘"),
)
"""Not inches or seconds of arc, and no apostrophe in a name."""


def check(notice: Notice) -> Iterator[Problem]:
    """The first mark of another style, if curly ones are used as well; what others wrote may quote in its turn."""
    texts = list(prose(notice))
    if not any("“" in text or "”" in text for text in texts):
        return
    found = ((text, match) for text in texts for match in _OTHER.finditer(text))
    first = next(((text, match) for text, match in found if own_words(text)[match.start()] == match[0]), None)
    if first:
        text, match = first
        yield Problem(CODE, text.at, spot(text, match.start(), match.end()), SEVERITY)
