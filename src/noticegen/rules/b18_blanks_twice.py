"""One space stands between two words; several are printed as one."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import seen

CODE = RuleCode(
    "B18-blanks",
    vi=("Thừa dấu cách: “{found}”.", "Để một dấu cách; in ra thì vẫn chỉ có một."),
    en=('More than one space: "{found}".', "Leave one; only one is printed anyway."),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi="Nhiều dấu cách liền nhau in ra thành một, nên chỉ là lưu ý; check --fix bỏ giúp.",
    en="Several spaces in a row are printed as one, so this is only a note; check --fix removes them.",
)
GOOD = (
    "body: [Một hai]",
    "body: ['  Một hai  ']",
)
BAD = (
    "body: [Một  hai]",
    "body: ['Rà soát   hồ sơ, báo  cáo']",
)

_BLANKS = Lazy(r"(?P<before>\S+) {2,}(?P<after>\S+)")


def check(notice: Notice) -> Iterator[Problem]:
    """Places with more than one blank between two words of a passage."""
    words = seen(notice)
    if "  " not in words.raw:
        return
    for sight, match in words.find(_BLANKS, words.raw):
        yield sight.problem(CODE, SEVERITY, suggestion=f"{match['before']} {match['after']}")
