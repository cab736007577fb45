"""A deadline is a date or an event that can be checked."""

import re
from collections.abc import Iterator

from noticegen.notice.nodes import notice_nodes
from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "B21",
    vi=("Thời hạn “{found}” không xác định.", "Ghi ngày, hoặc mốc kiểm tra được."),
    en=('The deadline "{found}" is vague.', "Give a date, or an event that can be checked."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Thời hạn phải là ngày hoặc mốc kiểm tra được, để biết việc đã xong đúng hạn hay chưa.",
    en="A deadline is a date or an event that can be checked, so that everybody knows whether the work is on time.",
)
GOOD = ("body: [{text: Xong trong quý I, deadlines: trong quý I}]",)
BAD = ("body: [{text: Báo cáo trong thời gian tới, deadlines: trong thời gian tới}]",)

_VAGUE = Lazy(r"thời gian tới|thời gian sớm nhất|^sớm$|^sớm nhất$|khẩn trương|kịp thời", re.IGNORECASE)


def check(notice: Notice) -> Iterator[Problem]:
    """Deadlines in words that set no date."""
    for node in notice_nodes(notice):
        for deadline in node.deadlines:
            if deadline.date is None and _VAGUE.search(deadline.text):
                yield Problem(CODE, deadline.text.at, {"found": deadline.text}, SEVERITY)
