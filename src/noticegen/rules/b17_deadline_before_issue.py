"""A deadline before the date of issue is usually left over from last month's notice."""

from collections.abc import Iterator

from noticegen.notice.nodes import notice_nodes
from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import written

CODE = RuleCode(
    "B17",
    vi=("Thời hạn {due} trước ngày ban hành {issued}.", "Xem lại ngày; số liệu tháng trước có thể còn sót."),
    en=(
        "The deadline {due} is before the date of issue, {issued}.",
        "Check the date; it may be left over from last month.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Thời hạn trước ngày ban hành thường là ngày của thông báo tháng trước còn sót lại.",
    en="A deadline before the date of issue is usually left over from last month's notice.",
)
GOOD = (
    "body: [{text: Xong trước 30/11, deadlines: {text: trước 30/11, date: 2021-11-30}}]",
    "{date: 2021-11-16, body: [{text: Xong trong 16/11, deadlines: {text: trong 16/11, date: 2021-11-16}}]}",
)
BAD = (
    "body: [{text: Xong trước 30/10, deadlines: {text: trước 30/10, date: 2021-10-30}}]",
    "{date: 2021-11-16, body: [{text: Xong trong 15/11, deadlines: {text: trong 15/11, date: 2021-11-15}}]}",
)


def check(notice: Notice) -> Iterator[Problem]:
    """Deadlines with a date before the date of issue; if the day is still blank, before its month."""
    issued = notice.date
    for node in notice_nodes(notice):
        for deadline in node.deadlines:
            due = deadline.date
            if due and (due.year, due.month, due.day) < (issued.year, issued.month, issued.day or 1):
                yield Problem(CODE, deadline.text.at, {"due": f"{due:%d/%m/%Y}", "issued": written(issued)}, SEVERITY)
