"""A subject is a title: no full stop."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity

CODE = "T06"
SEVERITY = Severity.WARNING
WHY = {
    "vi": "Trích yếu là tiêu đề, không có dấu ở cuối.",
    "en": "The subject is a title and has no end mark.",
}
GOOD = ("subject: Kết luận giao ban",)
BAD = ("subject: Kết luận giao ban.",)


def check(notice: Notice) -> Iterator[Problem]:
    """A last line that ends like a sentence."""
    last = notice.subject[-1].rstrip()
    if last.endswith((".", ";", ",", ":")) and not last.endswith("..."):
        yield Problem(CODE, notice.subject[-1].at, {"found": last[-1]}, SEVERITY)
