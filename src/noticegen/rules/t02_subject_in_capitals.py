"""The subject is in lower case, bold (Phụ lục I, mục II, khoản 5)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity

CODE = "T02"
SEVERITY = Severity.WARNING
WHY = {
    "vi": "Trích yếu viết chữ thường, đậm; chỉ tên loại văn bản viết hoa (Phụ lục I, mục II, khoản 5).",
    "en": "The subject is in lower case, bold; only the kind is in capitals (Phụ lục I, II, 5).",
}
GOOD = ("subject: Kết luận giao ban tháng 11/2021",)
BAD = ("subject: KẾT LUẬN GIAO BAN THÁNG 11/2021",)


def check(notice: Notice) -> Iterator[Problem]:
    """A subject without one lower-case letter, longer than an abbreviation."""
    whole = " ".join(notice.subject)
    if whole.isupper() and " " in whole:
        yield Problem(CODE, notice.subject[0].at, {}, SEVERITY)
