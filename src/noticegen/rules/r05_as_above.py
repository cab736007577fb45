"""Như trên refers to the addressees in Kính gửi, which a notice does not have."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "R05",
    vi=("Nơi nhận có “{found}”.", "“Như trên” chỉ dùng khi có “Kính gửi”."),
    en=('There is "{found}" among the recipients.', '"Như trên" is used only together with "Kính gửi".'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="“Như trên” chỉ những người ở “Kính gửi”; thông báo không có “Kính gửi”.",
    en='"Như trên" refers to the addressees in "Kính gửi", which a notice does not have.',
)
GOOD = ("recipients: [Các đơn vị]",)
BAD = ("recipients: [Như trên]",)


def check(notice: Notice) -> Iterator[Problem]:
    """Recipients "as above" with nothing above."""
    for recipient in notice.recipients:
        if recipient.name.casefold().strip(" ;.-") == "như trên":
            yield Problem(CODE, recipient.name.at, {"found": recipient.name}, SEVERITY)
