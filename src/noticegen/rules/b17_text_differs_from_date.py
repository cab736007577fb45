"""The date of a deadline is the one named in its words."""

import datetime as dt
import re
from collections.abc import Iterator

from noticegen.notice.nodes import notice_nodes
from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "B17-text",
    vi=("Câu ghi “{found}”, nhưng date là {due}.", "Xem lại: hai ngày phải là một."),
    en=('The sentence says "{found}", but date is {due}.', "Check both: they must be the same day."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Ngày ở date phải là ngày nêu trong câu; nếu khác, nhắc việc sẽ sai ngày.",
    en="The value of date must be the day named in the sentence; otherwise reminders come on the wrong day.",
)
GOOD = (
    "body: [{text: Xong trước 30/11, deadlines: {text: trước 30/11, date: 2021-11-30}}]",
    "body: [{text: Xong từ 01/12 đến 15/12/2021, deadlines: {text: từ 01/12 đến 15/12/2021, date: 2021-12-15}}]",
    "body: [{text: Xong trong quý I, deadlines: {text: trong quý I, date: 2022-03-31}}]",
)
BAD = (
    "body: [{text: Xong trước 30/11, deadlines: {text: trước 30/11, date: 2021-12-30}}]",
    "body: [{text: Xong trước 30/11/2022, deadlines: {text: trước 30/11/2022, date: 2021-11-30}}]",
    "body: [{text: Xong ngày 5 tháng 12, deadlines: {text: ngày 5 tháng 12, date: 2021-11-30}}]",
)

_DATES = Lazy(
    r"(?<![\d/])(\d{1,2})/(\d{1,2})(?:/(\d{4}))?(?![\d/])|ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?"
)


def check(notice: Notice) -> Iterator[Problem]:
    """Deadlines whose words name dates, but not the one given."""
    for node in notice_nodes(notice):
        for deadline in node.deadlines:
            named = list(_DATES.finditer(deadline.text))
            if named and deadline.date and not any(_is_same(match, deadline.date) for match in named):
                values = {"found": named[-1].group(), "due": f"{deadline.date:%d/%m/%Y}"}
                yield Problem(CODE, deadline.text.at, values, SEVERITY)


def _is_same(match: re.Match[str], date: dt.date) -> bool:
    day, month, year = (part and int(part) for part in (match.groups()[:3] if match[1] else match.groups()[3:]))
    return (day, month) == (date.day, date.month) and year in {None, date.year}
