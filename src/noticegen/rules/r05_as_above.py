"""Như trên means those named in Kính gửi, which a notice does not have."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity

CODE = "R05"
SEVERITY = Severity.WARNING
WHY = {
    "vi": "“Như trên” chỉ những người ở “Kính gửi”; thông báo không có “Kính gửi”.",
    "en": '"Như trên" means those in "Kính gửi", which a notice does not have.',
}
GOOD = ("recipients: [Các đơn vị]",)
BAD = ("recipients: [Như trên]",)


def check(notice: Notice) -> Iterator[Problem]:
    """A recipient "as above" with nothing above."""
    for recipient in notice.recipients:
        if recipient.name.casefold().strip(" ;.-") == "như trên":
            yield Problem(CODE, recipient.name.at, {"found": recipient.name}, SEVERITY)
