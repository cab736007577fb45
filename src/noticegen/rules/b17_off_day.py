"""A deadline on a day off is a deadline on the working day before or after: nobody knows which."""

import re
from collections.abc import Iterator

from noticegen.notice.nodes import notice_nodes
from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._dates import date_of, date_pattern, dates_that, is_before_issue
from ._days_off import day_off
from ._deadlines import BY, TASK, ends_a_period, in_tables, is_named, tells_of_it
from ._seen import Part, Sight, seen

CODE = RuleCode(
    "B17-off",
    vi=("Thời hạn “{found}” rơi vào {day}.", "Nên lùi hoặc đẩy sang ngày làm việc; định như thế thì thôi."),
    en=('The deadline "{found}" falls on {day}.', "Move it to a working day, unless that is intended."),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi=(
        "Hạn rơi vào thứ Bảy, Chủ nhật, ngày lễ hay Tết thì người nhận không biết nộp trước hay sau kỳ "
        "nghỉ. Biết lịch nghỉ, kể cả ngày nghỉ hoán đổi, của các năm 2020–2026; năm khác chỉ biết thứ Bảy, Chủ "
        "nhật và những ngày lễ năm nào cũng vậy."
    ),
    en=(
        "On a Saturday, Sunday or holiday nobody can hand in anything. The days off of the years 2020–2026 are "
        "known, swapped days included; of other years only weekends and the holidays that never move."
    ),
)
GOOD = (
    "{date: 2026-01-05, body: [Báo cáo trước ngày 15 tháng 01 năm 2026]}",
    "{date: 2024-04-05, body: [Báo cáo trước ngày 04/5/2024]}",
    "{date: 2026-12-05, body: [Báo cáo trước ngày 09/02/2027, Nghỉ Tết trước ngày 30/01/2027]}",
    (
        "{date: 2026-01-05, body: [Giấy phép hết hạn trước ngày 18/01/2026 được gia hạn, Hồ sơ nộp trước "
        "ngày 18/01/2026 thực hiện theo quy định cũ]}"
    ),
    "{date: 2026-03-05, body: [Rà soát các dự án khởi công trước ngày 01/01/2026]}",
    "{date: 2026-01-05, body: [Nghỉ Tết trước ngày 17/02/2026, họp Chủ nhật ngày 18/01/2026]}",
    (
        "{date: 2026-01-05, body: ['Triển khai từ ngày 05/01/2026 đến hết ngày 18/01/2026', 'Tổ chức hội thi trong "
        "ngày 18/01/2026']}"
    ),
    "{date: 2026-01-05, body: ['Giải ngân đến hết ngày 18/01/2026 đạt 30%', 'Trực Tết đến hết ngày 22/02/2026']}",
    "{date: 2026-01-05, body: [{table: {columns: [{title: Ngày trực}], rows: [['18/01/2026']]}}]}",
    "{date: 2026-01-05, body: [{table: {columns: [{title: Thời hạn}], rows: [['trước ngày 16/01/2026']]}}]}",
)
BAD = (
    "{date: 2026-12-05, body: [Báo cáo trước ngày 10/01/2027, Nghiệm thu xong trước ngày 30/4/2027]}",
    "{date: 2026-01-05, body: [Bù tiến độ trước ngày 18/01/2026, Gieo sạ xong trước 17 giờ Chủ nhật ngày 25/01/2026]}",
    (
        "{date: 2026-01-05, body: [{text: 'Nộp đợt 1 trước ngày 16/01/2026, đợt 2 trước ngày 25/01/2026', deadlines: "
        "{text: trước ngày 16/01/2026, date: 2026-01-16}}]}"
    ),
    (
        "{date: 2026-01-05, body: [{table: {columns: [{title: Việc}, {title: Ghi chú}], rows: [[Một, xong trước "
        "18/01/2026]]}}]}"
    ),
    "{date: 2026-01-05, body: [Báo cáo trước ngày 18 tháng 01 năm 2026]}",
    "{date: 2026-01-05, body: [Hoàn thành trước ngày 17/02/2026]}",
    "{date: 2026-03-05, body: [Đề xuất điều chuyển vốn trước 17 giờ 00 phút ngày 29 tháng 3 năm 2026]}",
    "{date: 2026-06-04, body: [Chuyển giao 17 viên chức về xã trước ngày 28 tháng 6 năm 2026]}",
    "{date: 2024-04-05, body: [Nộp hồ sơ chậm nhất ngày 29/4/2024]}",
    "{date: 2026-01-05, body: ['Thời hạn nộp hồ sơ: 18/01/2026, hạn gửi kết quả là ngày 24/01/2026']}",
    "{date: 2026-01-05, body: ['Nộp hồ sơ đến hết ngày 18/01/2026', 'Xử lý xong ngày 18/01/2026']}",
    "{date: 2025-11-03, body: ['Thu quỹ đến hết ngày 15/11/2025', 'Thẩm định dự toán trước 15 tháng 11 năm 2025']}",
    (
        "{date: 2026-01-05, body: ['Tổng hợp, hạn cuối là ngày 18/01/2026', 'Gửi muộn nhất vào ngày 17 tháng 01 "
        "năm 2026']}"
    ),
    "{date: 2026-01-05, body: [{table: {columns: [{title: Việc}, {title: Thời hạn}], rows: [[Một, '18/01/2026']]}}]}",
    (
        "{body: [Một], date: 2026-01-05, appendices: [{title: Việc, body: [{table: {columns: [{title: Thời gian "
        "hoàn thành}], rows: [[trước ngày 18 tháng 01 năm 2026]]}}]}]}"
    ),
    "{date: 2025-08-05, body: [{text: Báo cáo trước 02/9, deadlines: {text: trước 02/9, date: 2025-09-02}}]}",
)

_DUE = Lazy(
    rf"{BY}{date_pattern('1')}",
    needs=(
        *("trước", "chậm nhất", "muộn nhất", "hạn", "không ", "hoàn thành", "xong", "hết", "trong ngày"),
        *(f"trong {digit}" for digit in "0123456789"),
    ),
)
_BY = ("trước", "chậm nhất", "muộn nhất", "không ")
"""What makes any work due, in whatever verb it is given."""

_OF_SOMETHING = Lazy(
    r"\b(?:nghỉ|sinh|tuổi|hết hạn|hiệu lực|đã|từng|được|phát sinh|xảy ra|diễn ra|cập cảng)(?: [^\W\d_]+){0,2} $"
)
"""What a day may belong to that is no work's end."""

_NAMES_A_DAY = Lazy(r"\d{1,2}[/.-]\d{1,2}|ngày \d|\d tháng")


def check(notice: Notice) -> Iterator[Problem]:
    """Dates of deadlines, and of what reads like one, that are no working days."""
    words = seen(notice)
    for node in notice_nodes(notice):
        for deadline in node.deadlines:
            if deadline.date and _NAMES_A_DAY.search(deadline.text) and (day := day_off(deadline.date)):
                yield Problem(CODE, deadline.text.at, {"found": deadline.text, "day": day}, SEVERITY)
    dates = dates_that(day_off, words)
    if not dates:
        return
    cells = list(in_tables(notice))
    said = {cell for cell, _ in cells}
    for cell, last in cells:
        if not is_before_issue(last, notice.date) and (day := day_off(last)):
            yield Problem(CODE, cell.at, {"found": cell, "day": day}, SEVERITY)
    for sight, match in words.find_near(dates, _DUE, words.lower):
        date = date_of(match, "1", notice.date)
        is_due = sight.passage.text not in said and _is_due(sight)
        if date and is_due and not is_before_issue(date, notice.date) and (day := day_off(date)):
            yield sight.problem(CODE, SEVERITY, day=day)


def _is_due(sight: Sight) -> bool:
    """Whether somebody must have done something by then, and no `deadlines` says so already."""
    if sight.passage.part not in (Part.BODY, Part.CLOSING, Part.APPENDIX) or is_named(sight):
        return False
    before = sight.before.lower()
    if ends_a_period(sight) or tells_of_it(sight, re.split(r"[.;] ", before)[-1]):
        return False
    is_by = sight.found.lower().startswith(_BY) and not _OF_SOMETHING.search(before)
    return is_by or bool(TASK.search(before + sight.found.lower()))
