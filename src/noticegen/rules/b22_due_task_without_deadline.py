"""Where other tasks have deadlines, one without is easily put off."""

import datetime as dt
from collections.abc import Iterator, Sequence

from noticegen.notice.dates import IssueDate
from noticegen.notice.nodes import nodes
from noticegen.notice.notice import Node, Notice
from noticegen.problems.by_identity import by_identity
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._dates import DATES, date_of, is_before_issue
from ._seen import ACT_NUMBER, Seen, seen
from .b22_task_without_unit import gives_a_task

CODE = RuleCode(
    "B22-due",
    vi=("Việc “{found}” không có thời hạn, trong khi nhiều việc khác có.", "Thêm thời hạn nếu cần."),
    en=('The task "{found}" has no deadline, though many others have one.', "Add a deadline if one is needed."),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi=(
        "Việc không ghi hạn thì khó đôn đốc. Chỉ nhắc khi nhiều việc khác trong thông báo có hạn; việc "
        "thường xuyên, định kỳ không tính."
    ),
    en=(
        "A task without a deadline is hard to follow up. It is reported only where many tasks of the notice "
        "have one; regular work does not count."
    ),
)
GOOD = (
    (
        "body: [{text: Rà soát hồ sơ trước ngày 30/11/2021, units: van-phong}, {text: 'Kiểm tra trước ngày "
        "17/12/2021, trong đó tập trung vào:', units: thanh-tra, items: [Việc công khai thời hạn giải quyết;, Việc xin "
        "lỗi khi hồ sơ quá hạn.]}, {text: Báo cáo tình hình trong tháng 12, units: thanh-tra}]"
    ),
    (
        "body: [{text: Rà soát hồ sơ trước ngày 30/11/2021, units: van-phong}, {text: Báo cáo trước ngày "
        "05/12/2021, units: thanh-tra}, {text: Mức hỗ trợ áp dụng theo Nghị quyết của tỉnh, units: thanh-tra}, "
        "{text: Đồng ý mua 2 máy in, units: van-phong}]"
    ),
    "body: [{text: Rà soát hồ sơ, units: van-phong}, {text: Tiếp công dân, units: thanh-tra}]",
    (
        "body: [{text: Rà soát hồ sơ trước ngày 30/11/2021, units: van-phong}, {text: Xong trước 05/12, units: "
        "thanh-tra, deadlines: trước 05/12}, {text: Thường xuyên đôn đốc, units: thanh-tra}]"
    ),
    (
        "body: [{text: Rà soát hồ sơ trước ngày 30/11/2021, units: van-phong}, {text: Báo cáo trước ngày 05/12/2021, "
        "units: thanh-tra}, {text: Việc mua sắm phải tuân thủ Luật Đấu thầu, units: thanh-tra}, {text: Người trực phải "
        "đeo thẻ, units: van-phong}]"
    ),
    (
        "body: [{text: Rà soát hồ sơ trước ngày 30/11/2021, units: van-phong}, {text: 'Báo cáo trước ngày 05/12/2021, "
        "nêu rõ:', units: thanh-tra, items: [Số đơn đã nhận, Số đơn đã trả]}, {text: Đề án năm 2022 trình trong "
        "năm 2021, units: thanh-tra}]"
    ),
)
BAD = (
    (
        "body: [{text: Rà soát hồ sơ trước ngày 30/11/2021, units: van-phong}, {text: Báo cáo trước ngày 05/12/2021, "
        "units: thanh-tra}, {text: 'Kiểm kê vắc xin; lập dự trù quý III và gửi Sở Y tế', units: thanh-tra}]"
    ),
    (
        "body: [{heading: A, units: van-phong, items: [Rà soát hồ sơ trước ngày 30/11/2021, Báo cáo trước ngày "
        "05/12/2021, Kiểm kê kho]}, {text: Tiếp công dân, units: thanh-tra}, {text: Trực đêm, units: thanh-tra}, "
        "{text: Lau nhà, units: thanh-tra}]"
    ),
    (
        "body: [{text: Rà soát hồ sơ trước ngày 30/11/2021, units: van-phong}, {text: 'Chuẩn bị kỳ thi trước ngày "
        "10/12/2021:', units: thanh-tra, items: [Chọn giám khảo trước ngày 05/12/2021, Sửa mái nhà thi đấu]}]"
    ),
    (
        "body: [{text: Rà soát hồ sơ trước ngày 30/11/2021, units: van-phong}, {text: Báo cáo trước ngày 05/12/2021, "
        "units: thanh-tra}, {text: Xác minh việc lấn chiếm đất từ năm 2019, units: thanh-tra}]"
    ),
    (
        "body: [{text: Rà soát hồ sơ trước ngày 30/11/2021, units: van-phong}, {text: Báo cáo trước ngày 05/12/2021, "
        "units: thanh-tra}, {text: 'Lập kế hoạch năm 2022, gồm:', units: thanh-tra, items: [Kinh phí, Nhân lực]}]"
    ),
    (
        "body: [{text: Rà soát hồ sơ trước ngày 30/11/2021, units: van-phong}, {text: Báo cáo trước ngày 05/12/2021, "
        "units: thanh-tra}, Đề nghị Sở Tài chính thẩm định dự toán sửa mái nhà bị tốc ngày 03/5/2021]"
    ),
    (
        "body: [{text: Rà soát hồ sơ trước ngày 30/11/2021, units: van-phong}, {text: Báo cáo trước ngày 05/12/2021, "
        "units: thanh-tra}, {text: Đối chiếu kinh phí theo Quyết định số 685/QĐ-UBND ngày 25 tháng 02 năm 2021 của "
        "Ủy ban nhân dân tỉnh về phân bổ kinh phí trong năm 2021, units: thanh-tra}]"
    ),
    (
        "body: [{text: Rà soát hồ sơ trước ngày 30/11/2021, units: van-phong}, {text: Báo cáo trước ngày 05/12/2021, "
        "units: thanh-tra}, {text: Hoàn thiện đề án vị trí việc làm, units: thanh-tra}]"
    ),
    (
        "body: [{text: Rà soát trước ngày 30/11/2021, units: van-phong}, {text: Báo cáo trước ngày 05/12/2021, units: "
        "thanh-tra}, {text: Thẩm định giá gói thầu số 3 theo Điều 38, units: thanh-tra}, {text: Công bố thời khóa "
        "biểu học kỳ I năm học 2021 - 2022, units: van-phong}]"
    ),
)

_DEADLINES = ("trước ngày", "chậm nhất", "thời hạn", "hoàn thành trước", "xong trước", "hạn cuối")
_TIMES = (
    "tháng", "quý", "tuần", "ngày làm việc", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "cuối năm", "đầu năm",
    "trong năm", "hằng", "hàng ngày", "mỗi ngày", "định kỳ", "thường xuyên", "tiếp tục", "kịp thời", "theo tiến độ",
    "đúng hạn", "đúng tiến độ", " ngay", "trước khi", "sau khi", "trong thời gian", "trong quá trình", "duy trì",
    "tăng cường", "quán triệt", "đẩy mạnh", "nâng cao", "không để", "không được", "nghiêm túc", "thực hiện nghiêm",
)  # fmt: skip
"""Words of time, or of work that has no end."""

_TIME = Lazy(
    r"\d{1,2}[/.-]\d{1,2}\b(?![/.]\d*[A-ZĐ])|\d+ (?:giờ|ngày|tuần|tháng|năm|lần)\b|\b(?:ngày|tháng|quý|"
    r"năm|tuần) (?:\d|[IVX]+\b)|"
    r"\b(?:trong|trước|đầu|cuối|vào|hết|dịp|sang|giữa) (?:học kỳ|năm|vụ|mùa|kỳ|đợt|dịp|tuần|quý|tháng|Tết|ngày)"
)
"""A figure is none by itself: gói thầu số 3, Điều 38, học kỳ I."""

_CITED_DAY = Lazy(rf"\b{ACT_NUMBER},? ngày \d{{1,2}}(?:/| tháng )\d{{1,2}}(?:/| năm )\d{{4}}", needs=(" ngày ",))
"""The day of an act is no deadline."""

_OF_A_YEAR = Lazy(
    r"(?<!trong )(?<!hết )(?<!cuối )(?<!đầu )(?<!giữa )(?<!vào )(?<!xong )(?<!thành )(?<!hiện )"
    r"\bnăm \d{4}(?: ?[-–] ?\d{4})?",
    needs=("năm ",),
)
"""The plan of 2027, a dispute since 2019; what is done in a year has that time."""

_OF_A_PERIOD = Lazy(
    r"\b(?:dự trù|kế hoạch|báo cáo|lịch|lương|số liệu|dự toán|kết quả|chỉ tiêu|kinh phí|chương trình|nhiệm vụ|đề cương|"
    r"danh mục|danh sách|phụ cấp|học phí|định mức|chuyên đề|nhu cầu|thu chi|phương án|hóa đơn|hồ sơ|chi phí|văn bản)"
    r" (?:[^\W\d_]+ ){0,3}?(?<!trong )(?<!trước )(?<!vào )(?<!hết )(?<!xong )(?<!đầu )(?<!cuối )(?<!giữa )"
    r"(?:quý (?:[IVX]+|[1-4])|tháng \d{1,2})\b(?:(?:/| năm )\d{4})?",
    needs=("quý ", "tháng "),
)
"""The estimate of a quarter; what is done in one says so."""

_PERIOD = Lazy(
    r"\b(?:trong|vào|xong|hết) (?:tháng \d|quý [IV\d]|tuần (?:này|sau|thứ))", needs=(" tháng ", " quý ", " tuần ")
)
_LEAST = 2
_ENOUGH = 0.45
_ENOUGH_BESIDE = 0.6
_MOST_WORDS = 8
_NO_WORK = Lazy(
    r"\b(?:chịu trách nhiệm|làm đầu mối|biết, thực hiện|theo dõi|căn cứ chức năng)\b"
    r"|^(?:Mọi|Mỗi|Khi|Nếu)\b[^.;]{0,120} (?:phải|cần|được|không)\b"
    r"|^Việc\b(?![^.;]* (?:(?:giao|đề nghị|yêu cầu) [A-ZĐ]|do [^,.;]{2,60} (?:chủ trì|thực hiện)))"
    r"|^(?:Tuân thủ|Chấp hành|Giữ gìn)\b"
    r"|^(?:Việc|Mức|Kinh phí|Nguồn|Giá|Hồ sơ|Số|Tỷ lệ|Chi phí|Thời gian|Nội dung|Danh mục|Phương án)\b[^.;]{0,120} "
    r"(?:thực hiện theo|theo|áp dụng|lấy từ|sử dụng từ|do|là|bằng|gồm|thuộc)\b"
    r"|^(?:Thống nhất(?! với)|Đồng ý|Nhất trí|Chấp thuận|Cho phép|Ghi nhận|Đánh giá cao|Biểu dương|"
    r"Giữ nguyên)\b"
    r"|(?<!việc )\b(?:tuân thủ|chấp hành|nêu gương)\b|\b(?:phải|cần) (?:đúng|bảo đảm|đảm bảo|mặc|đeo)\b"
)
"""What holds at all times or is decided with that: who answers for it, and how it is done whenever it is."""


def _tasks(siblings: Sequence[Node], words: Seen, *, is_given: bool) -> Iterator[Node]:
    """The entries that are given to a unit, by themselves, from above or in their first words."""
    for node in siblings:
        is_own = is_given or bool(node.units)
        text = node.text or node.paragraph
        if text and (is_own or gives_a_task(text)):
            yield from _parts(node, words)
        else:
            yield from _tasks(node.items, words, is_given=is_own)


def _parts(node: Node, words: Seen) -> Iterator[Node]:
    """An entry is one task with what stands below it, unless that has deadlines of its own, or alone has times."""
    below = list(nodes(node.items))
    if any(map(_is_due, below)) or (any(_is_timed(each, words) for each in below) and not _is_timed(node, words)):
        for each in node.items:
            yield from _parts(each, words)
    else:
        yield node


def check(notice: Notice) -> Iterator[Problem]:
    """Tasks given to units that name no time at all, where at least two others of all or beside them, and many, do."""
    words = seen(notice)
    tasks = list(_tasks(notice.body, words, is_given=False))
    if not _are_mostly_due(tasks, _ENOUGH):
        tasks = list(_beside_due_ones(tasks, notice))
    for node in tasks:
        text = node.text or node.paragraph
        if text and not _is_timed(node, words) and not _NO_WORK.search(text):
            yield Problem(CODE, text.at, {"found": " ".join(text.split()[:_MOST_WORDS])}, SEVERITY)


def _are_mostly_due(tasks: Sequence[Node], share: float) -> bool:
    return len(tasks) >= _LEAST and sum(map(_is_due, tasks)) >= max(_LEAST, len(tasks) * share)


def _beside_due_ones(tasks: Sequence[Node], notice: Notice) -> Iterator[Node]:
    """Of a notice in which few have deadlines, the tasks below one heading of which most have."""
    known = set(map(id, tasks))
    for siblings in (notice.body, *(each.items for each in nodes(notice.body))):
        group = [each for each in siblings if id(each) in known]
        yield from group if _are_mostly_due(group, _ENOUGH_BESIDE) else ()


def _is_due(node: Node) -> bool:
    return bool(node.deadlines) or _has(node, _DEADLINES) or _names_a_month(node)


def _is_timed(node: Node, words: Seen) -> bool:
    return bool(node.deadlines) or _names_a_time(node, words)


def _names_a_month(node: Node) -> bool:
    """Whether it is due in a month or a quarter."""
    return _PERIOD.search(f"{node.text or ''} {node.paragraph or ''}") is not None


def _names_a_time(node: Node, words: Seen) -> bool:
    """Other than the day of an act that is cited, a day that is over, or a year that something else is of."""
    text = _OF_A_YEAR.sub("", _OF_A_PERIOD.sub("", _CITED_DAY.sub("", words.own_words(node))))
    issued = words.notice.date
    text = DATES.sub(lambda match: "" if _is_over(date_of(match, "_", issued), issued) else match[0], text)
    lower = text.lower()
    return _TIME.search(text) is not None or any(map(lower.__contains__, _times_in(words)))


@by_identity(1)
def _times_in(words: Seen) -> Sequence[str]:
    """The words of time whose parts this notice has."""
    return [each for each in _TIMES if all(map(words.lower.__contains__, each.split()))]


def _is_over(date: dt.date | None, issued: IssueDate) -> bool:
    return date is not None and is_before_issue(date, issued)


def _has(node: Node, words: Sequence[str]) -> bool:
    text = f"{node.text or ''} {node.paragraph or ''}".lower()
    return any(map(text.__contains__, words))
