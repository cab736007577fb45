"""The subject says what the document is about."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "T06-empty",
    vi=("Trích yếu chỉ có “{found}”.", "Viết rõ thông báo về việc gì."),
    en=('The subject says only "{found}".', "Say what the notice is about."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Trích yếu phải nói được nội dung chính của văn bản.",
    en="The subject must state what the document is about.",
)
GOOD = ("subject: Kết luận giao ban",)
BAD = ("subject: Thông báo",)


def check(notice: Notice) -> Iterator[Problem]:
    """A subject that consists of the kind alone."""
    if " ".join(notice.subject).strip().casefold() == notice.kind.casefold():
        yield Problem(CODE, notice.subject[0].at, {"found": notice.subject[0]}, SEVERITY)
