"""V/v introduces the subject of an official letter, not of a named document."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "T04",
    vi=("Trích yếu có “{found}”.", "“V/v” chỉ dùng cho công văn; bỏ đi."),
    en=('The subject contains "{found}".', '"V/v" is used only in official letters; remove it.'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="“V/v” chỉ mở đầu trích yếu của công văn.",
    en='"V/v" introduces only the subject of an official letter.',
)
GOOD = ("subject: Kết luận giao ban",)
BAD = ("subject: V/v kết luận giao ban",)

_ABOUT = Lazy(r"^\s*V/v\b", re.IGNORECASE)


def check(notice: Notice) -> Iterator[Problem]:
    """A subject that begins with "V/v"."""
    if match := _ABOUT.match(notice.subject[0]):
        yield Problem(CODE, notice.subject[0].at, {"found": match.group()}, SEVERITY)
