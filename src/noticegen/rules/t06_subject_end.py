"""The subject is a title and takes no mark at its end."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "T06",
    vi=("Trích yếu kết thúc bằng “{found}”.", "Bỏ dấu ở cuối trích yếu."),
    en=('The subject ends with "{found}".', "Remove the mark at the end of the subject."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Trích yếu là tiêu đề, không có dấu ở cuối.",
    en="The subject is a title and takes no mark at its end.",
)
GOOD = ("subject: Kết luận giao ban", "subject: Kết luận về mía...")
BAD = ("subject: Kết luận giao ban.",)


def check(notice: Notice) -> Iterator[Problem]:
    """A last line that ends like a sentence."""
    last = notice.subject[-1].rstrip()
    if last.endswith((".", ";", ",", ":")) and not last.endswith("..."):
        yield Problem(CODE, notice.subject[-1].at, {"found": last[-1]}, SEVERITY)
