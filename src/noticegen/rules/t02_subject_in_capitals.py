"""The subject is in lower case and bold (Phụ lục I, mục II, khoản 5)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "T02",
    vi=("Trích yếu viết hoa toàn bộ.", "Viết thường như câu văn; mẫu tự in đậm."),
    en=("The subject is all in capitals.", "Write it as an ordinary sentence; it is printed in bold automatically."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Trích yếu viết chữ thường, đậm; chỉ tên loại văn bản viết hoa (Phụ lục I, mục II, khoản 5).",
    en="The subject is in lower case and bold; only the document type is in capitals (Annex I, part II, item 5).",
)
GOOD = ("subject: Kết luận giao ban tháng 11/2021", "subject: COVID-19")
BAD = ("subject: KẾT LUẬN GIAO BAN THÁNG 11/2021", "subject: PHÒNG COVID-19")


def check(notice: Notice) -> Iterator[Problem]:
    """A subject of several words without a lower-case letter."""
    whole = " ".join(notice.subject)
    if whole.isupper() and " " in whole:
        yield Problem(CODE, notice.subject[0].at, {}, SEVERITY)
