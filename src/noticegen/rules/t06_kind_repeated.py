"""The kind is printed above the subject, which does not repeat it."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "T06-kind",
    vi=("Trích yếu bắt đầu bằng “{found}”, mà mẫu đã in tên loại ở dòng trên.", "Bỏ “{found}” ở đầu trích yếu."),
    en=(
        'The subject begins with "{found}", which is already printed on the line above.',
        'Remove "{found}" from the start of the subject.',
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Tên loại (THÔNG BÁO) đã in ở dòng trên; trích yếu viết tiếp, không nhắc lại.",
    en="The document type is printed on the line above; the subject continues from there without repeating it.",
)
GOOD = ("subject: Kết luận giao ban", "subject: Thông báo", "{kind: Kế hoạch, subject: Thông báo mới}")
BAD = ("subject: Thông báo kết luận giao ban",)


def check(notice: Notice) -> Iterator[Problem]:
    """A subject that begins with the kind and continues."""
    first, kind = notice.subject[0], notice.kind
    if first.casefold().startswith(f"{kind.casefold()} "):
        yield Problem(CODE, first.at, {"found": first[: len(kind)]}, SEVERITY)
