"""A subject says what the document is about."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity

CODE = "T06-empty"
SEVERITY = Severity.WARNING
WHY = {
    "vi": "Trích yếu phải nói được nội dung chính của văn bản.",
    "en": "The subject must say what the document is about.",
}
GOOD = ("subject: Kết luận giao ban",)
BAD = ("subject: Thông báo",)


def check(notice: Notice) -> Iterator[Problem]:
    """A subject that only repeats the kind."""
    if " ".join(notice.subject).strip().casefold() == notice.kind.casefold():
        yield Problem(CODE, notice.subject[0].at, {"found": notice.subject[0]}, SEVERITY)
