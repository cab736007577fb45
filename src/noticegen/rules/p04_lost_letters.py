"""A question mark inside a word is a letter that some program could not save: it is lost."""

import re
from collections.abc import Iterator
from itertools import product

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._syllables import is_syllable
from ._texts import all_texts

CODE = RuleCode(
    "P04-lost",
    vi=(
        "“{found}” mất chữ: dấu “{mark}” thế chỗ chữ Việt mà một phần mềm không lưu được.",
        "Gõ lại, hoặc chép lại từ bản gốc; chữ đã mất không tự tìm lại được.",
    ),
    en=(
        '"{found}" has lost a letter: "{mark}" stands where a program could not save a Vietnamese one.',
        "Retype it or copy it from the original again; what is lost cannot be restored.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Lưu văn bản bằng bảng mã không có chữ Việt thì chữ có dấu thành dấu hỏi, và không lấy lại được.",
    en="Text saved in an encoding without Vietnamese letters has question marks in their place; they are lost.",
)
GOOD = ("body: ['Ai làm? Làm gì? Xem https://a.vn/?id=an, có hay không?Có', Mã A?B]",)
BAD = (
    "body: [C?ng hòa xã h?i ch? ngh?a Vi?t Nam]",
    "subject: K?t lu?n",
    "body: [Xã hội ch□nh tr□]",
)

_MARKS = "?¿□"
_DAMAGED = Lazy(rf"(?<![^\s(“\"‘'\[])[^\W\d_]+(?:[{_MARKS}]{{1,2}}[^\W\d_]+)+(?![\w=&/?])", needs=tuple(_MARKS))
_VIQR = Lazy(r"[aeiouy][\^`~(+]['`?~.]?[a-z]", re.IGNORECASE, needs=tuple("^`~(+"))
_LETTERS = "ạảãấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỷỹỵơưđăâêôáàéèíìóòúùý"
_MOST = 2
"""Letters lost in one syllable."""


def check(notice: Notice) -> Iterator[Problem]:
    """The first damaged word of each text, with what follows it."""
    for text in all_texts(notice):
        match = next(filter(_was_syllable, _DAMAGED.finditer(text)), None)
        if match and not _VIQR.search(text):  # there a question mark is the hook
            mark = next(each for each in match[0] if each in _MARKS)
            yield Problem(CODE, text.at, {"found": _passage(text, match.start()), "mark": mark}, SEVERITY)


def _was_syllable(match: re.Match[str]) -> bool:
    """Whether some Vietnamese letters in place of the marks make a syllable."""
    parts = re.split(rf"[{_MARKS}]{{1,2}}", match[0])
    if len(parts) > _MOST + 1:
        return False
    fillings = product(_LETTERS, repeat=len(parts) - 1)
    return any(is_syllable("".join(map("".join, zip(parts, (*filling, ""), strict=True)))) for filling in fillings)


def _passage(text: str, start: int) -> str:
    return " ".join(text[start:].split(" ")[:6])
