"""A deadline that is long over was left over from an older notice, or has a wrong year."""

import datetime as dt
import re
from collections.abc import Iterator

from noticegen.notice.dates import IssueDate
from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._dates import date_of, date_pattern, dates_that, day_of, is_before_issue
from ._deadlines import BY, TASK, ends_a_period, in_tables, is_named, tells_of_it
from ._seen import Element, Part, Seen, Sight, seen
from ._texts import written

CODE = RuleCode(
    "B17-past",
    vi=("“{found}” đã qua trước ngày ban hành {issued}.", "Xem lại năm, tháng; việc đã xong thì viết “đã”."),
    en=(
        '"{found}" was over before the date of issue, {issued}.',
        "Check the year and the month; if the work is done, say so.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Giao việc mà hạn đã qua thường là sai năm, hoặc chép từ thông báo cũ. Mốc của việc đã qua (nộp "
        "trước ngày 01/7, kể từ, tính đến) không tính."
    ),
    en=(
        "A task whose deadline is over usually has a wrong year, or was copied from an older notice. Days "
        "that only mark the past do not count."
    ),
)
GOOD = (
    (
        "{date: 2026-01-15, body: [Thanh toán khối lượng hoàn thành trước ngày 31/12/2025, Quyết toán các dự án "
        "hoàn thành trước ngày 31/12/2025]}"
    ),
    (
        "{date: 2026-01-15, body: ['42 công trình, trong đó 18 công trình đã được các xã phê duyệt trước ngày "
        "01/7/2025', 'Xã đã hoàn thành 19 tiêu chí trước ngày 31/12/2025', 'Trước ngày 10/01/2026, có 12 đơn vị nộp']}"
    ),
    (
        "{date: 2026-01-15, body: ['Việc này phải xong trước ngày 20/12/2025; đến nay chưa xong', {table: {columns: "
        "[{title: Ngày xảy ra}], rows: [[trước 25/12/2025]]}}]}"
    ),
    (
        "{date: 2026-02-06, body: ['Phòng Tài chính đã quyết toán quý IV năm 2025 với Bảo hiểm xã hội tỉnh trước ngày "
        "31/01/2026', 'Trường đã hoàn thành kiểm định 04 chương trình đào tạo trước ngày 25/12/2025', 'Đội đã khắc "
        "phục 127/130 điểm rò rỉ trên các tuyến ống D600, D400 trước ngày 15/01/2026']}"
    ),
    (
        "{date: 2026-02-06, body: ['Còn 3 khoa chưa nộp phiếu mặc dù hạn nộp là ngày 25/01/2026', 'Hai xã chưa báo cáo "
        "dù thời hạn giao là trước ngày 25/01/2026', 'Hạn nộp hồ sơ là ngày 25/01/2026, đến nay còn 2 xã chưa nộp']}"
    ),
    (
        "{date: 2026-02-06, body: ['Đã tiêm đạt 91% (kế hoạch yêu cầu báo cáo đạt 95% trước ngày 30/01/2026)', 'UBND "
        "thành phố đã bàn giao hồ sơ 11/17 trụ sở trước ngày 30/01/2026']}"
    ),
    "{date: 2026-12-01, body: [Giấy phép kết nối trước ngày 01/7/2025 vẫn dùng, Vốn giao trước ngày 01/7/2025 là ít]}",
    "{date: 2026-12-01, body: [{text: Rà soát đất sử dụng trước ngày 15/10/1993, units: van-phong}]}",
    "{date: 2026-12-01, body: [{text: 'Các dự án đã khởi công trước ngày 18/12/2025 vẫn chậm', units: van-phong}]}",
    (
        "{date: 2026-03-15, body: ['Tính đến hết ngày 10/3/2026, xã đã giải quyết 5 hồ sơ', 'Từ ngày 01/01/2026 "
        "đến hết ngày 28/02/2026, tiếp nhận 12 đơn', 'Trong ngày 10/3/2026, lực lượng đã xử lý 5 vụ']}"
    ),
    (
        "{date: 2026-03-15, body: [{table: {columns: [{title: Thời hạn}, {title: Kết quả}], rows: [['18/01/2026', "
        "Xong]]}}]}"
    ),
    "{date: 2026-03-15, body: [{table: {columns: [{title: Ngày vi phạm}], rows: [['18/01/2026']]}}]}",
    "{date: 2026-01-15, body: [Hoàn thành hồ sơ trước ngày 20 tháng 01 năm 2026]}",
    "{date: 2026-01-15, body: ['Rà soát các dự án khởi công trước ngày 20/01/2025, báo cáo Sở']}",
    "{date: 2026-01-15, body: ['Phòng đã báo cáo Sở trước ngày 20/12/2025']}",
    "{date: 2026-01-15, body: ['Thực hiện kết luận họp vào ngày 05/01/2026']}",
    "{date: 2026-01-15, body: [Đề xuất hỗ trợ các hộ bị ngập trước ngày 30/9/2025]}",
    "{date: 2026-01-15, body: [Khắc phục sai phạm xảy ra trước ngày 01/01/2024]}",
    "{date: 2026-01-15, body: ['Công văn yêu cầu “báo cáo trước ngày 20/12/2025”']}",
    "{date: 2026-01-15, body: ['Xử lý hồ sơ quá hạn nộp trước ngày 31/12/2025']}",
    "{date: 2026-01, body: [Báo cáo trước ngày 05/01/2026, Rà soát các dự án hoàn thành trước ngày 31/12/2024]}",
    "{date: 2025-12-30, body: [Báo cáo trước ngày 05/01]}",
    (
        "{date: 2026-03-15, body: ['Trong quý IV năm 2025, Sở đã ban hành 5 kế hoạch', 'Số thu trong tháng 02 năm "
        "2026 đạt khá']}"
    ),
    (
        "{date: 2026-03-15, body: ['Báo cáo kết quả thực hiện trong quý I năm 2026', 'Đánh giá việc làm trong quý "
        "IV năm 2025']}"
    ),
)
BAD = (
    (
        "{date: 2026-01-15, body: [Yêu cầu nhà thầu huy động đủ thiết bị trước ngày 20/11/2025, Chuẩn bị hội "
        "trường trước ngày 05/01/2026]}"
    ),
    (
        "{date: 2026-01-15, body: ['Lập nhật ký, nộp chậm nhất ngày 12/9/2025', Nhà thầu phải thông xe trước ngày "
        "25/12/2025]}"
    ),
    (
        "{date: 2026-01-15, body: [{table: {columns: [{title: Gói thầu}, {title: Đã thực hiện}, {title: Mốc kế tiếp}], "
        "rows: [[Một, '12', 30/9/2025]]}}]}"
    ),
    (
        "{date: 2026-01-15, body: [{table: {columns: [{title: Việc}, {title: Ghi chú}], rows: [[Một, xong trước "
        "25/12/2025]]}}]}"
    ),
    "{date: 2026-12-01, body: ['Chạy thử với API trước ngày 18/12/2025.', 'Cổng mở chậm nhất ngày 15/12/2025']}",
    "{date: 2026-12-01, body: [{text: 'Khoanh vùng đợt một với 3 xã trước ngày 18/12/2025', units: van-phong}]}",
    "{date: 2026-03-15, body: [Trình Giám đốc phê duyệt trước ngày 20 tháng 01 năm 2025]}",
    "{date: 2026-03-15, body: ['Văn phòng tiếp nhận hồ sơ đến hết ngày 14/3/2025', 'Gửi hồ sơ, hạn cuối 05/3/2026']}",
    "{date: 2026-03-15, body: [{table: {columns: [{title: Việc}, {title: Thời hạn}], rows: [[Một, '18/01/2026']]}}]}",
    (
        "{body: [Một], date: 2026-03-15, appendices: [{title: Việc, body: [{table: {columns: [{title: Thời gian "
        "hoàn thành}], rows: [[trước ngày 20 tháng 3 năm 2025]]}}]}]}"
    ),
    "{date: 2026-01-15, body: ['Văn phòng hoàn thành hồ sơ, báo cáo Sở trước ngày 20 tháng 01 năm 2025']}",
    "{date: 2026-01-15, body: ['Báo cáo kết quả chậm nhất ngày 10/01/2026']}",
    "{date: 2026-03-15, body: ['Tham mưu kế hoạch, hoàn thành trong tháng 02/2025']}",
    "{date: 2026-05-07, body: ['Sở công bố kết quả trước ngày 15 tháng 12 năm 2024']}",
    "{date: 2026-06-04, body: ['Báo cáo Giám đốc Sở trước 16 giờ ngày 26 tháng 5 năm 2026']}",
    "{date: 2026-03-15, body: ['Thời hạn hoàn thành: ngày 28/02/2026', 'Trình UBND tỉnh trong quý IV năm 2025']}",
    "{date: 2026-03-15, body: ['Hoàn thành nâng cấp phần mềm trước ngày 20 tháng 02 năm 2026']}",
    "{date: 2026-03-15, body: ['Thẩm định hồ sơ trước 20 tháng 02 năm 2026', 'Gửi số liệu vào 20 tháng 02 năm 2026']}",
    (
        "{date: 2026-02-06, body: [Các xã đã được giao vốn từ nguồn ngân sách tỉnh năm 2025 báo cáo Sở trước ngày "
        "20/01/2026]}"
    ),
    (
        "{date: 2026-02-06, body: ['Sở đã giao Văn phòng soạn thảo quy chế, đề nghị các phòng góp ý trước ngày "
        "20/01/2026']}"
    ),
    "{date: 2026-02-06, body: ['Văn phòng rà soát danh mục (báo cáo Sở trước ngày 20/01/2026)']}",
    "{date: 2026-03-15, body: [Cung cấp số liệu trước 20 tháng 02 năm 2026]}",
    (
        "{date: 2026-03-15, body: ['Bàn giao mặt bằng sạch trước ngày 01 tháng 3 năm 2026', Nộp hồ sơ trước ngày "
        "20/02/2026]}"
    ),
    (
        "{date: 2026-03-15, body: [{text: 'Sửa chữa máy trước ngày 01/3/2026; bàn giao trước ngày 31/3/2026', "
        "deadlines: {text: trước ngày 31/3/2026, date: 2026-03-31}}]}"
    ),
    (
        "{date: 2026-03-15, body: ['Phấn đấu xong trước ngày 31 tháng 12 năm 2025', 'Trả lời cử tri trong tháng 02 "
        "năm 2026']}"
    ),
)

_DUE = Lazy(
    rf"(?:{BY}{date_pattern('1')}"
    r"|(?:trước|chậm nhất|hạn|hoàn thành|xong)(?: là| vào| trong| trước| hết){0,2} tháng (?P<month>\d{1,2})"
    r"(?:/| năm )(?P<year>\d{4}))"
    rf"|\bvào (?:ngày )?{date_pattern('2')}"
    r"|\btrong (?:tháng (?P<month2>\d{1,2})|quý (?P<quarter>iv|i{1,3}|[1-4]))(?:/| năm )(?P<year2>\d{4})",
)
_DONE_THEN = Lazy(
    r"(?:dự án|công trình|nhiệm vụ|hồ sơ|hợp đồng|gói thầu|đề tài|hạng mục|khối lượng|công việc|phần việc|sản phẩm) $"
)
_MONTH = Lazy(r"(?:tháng (\d{1,2})|quý \w{1,3})(?:/| năm )(\d{4})", re.IGNORECASE)
_QUARTERS = {"i": 3, "ii": 6, "iii": 9, "iv": 12, "1": 3, "2": 6, "3": 9, "4": 12}
"""The last month of each."""

_TELLS = Lazy(
    r"\b(?:kết quả|tình hình|số liệu|đánh giá|việc|công tác|nhiệm vụ|phát sinh|đã|số thu|tiến độ|vụ|trường hợp)\b"
)
"""What a month or a quarter that is over is spoken of for."""

_HAS_BEEN = Lazy(r"\b(?:đã|từng|quá hạn|tồn đọng|(?<!thiết )(?<!chuẩn )bị|vi phạm)\b")
_FOR_APPROVAL = Lazy(
    r"(?<!công )\btrình [^,;]{2,60}?(?:phê duyệt|ban hành|thông qua|ký|quyết định|công bố|giao|cấp)[^,;]{0,25}$"
)
"""What is handed in to be approved is due, and no day of approval that is over."""

_TELLS_OF = Lazy(r"\b(?:đã|tại|theo|từng|được|bị|cuộc|phiên|ký|ban hành|nêu|ghi|xảy ra|phát sinh|kết luận)\b")
"""What a day may belong to that is not the task's."""

_COUNTS = Lazy(r",? (?:có|đã|toàn|cả|tổng|mới|chỉ|số)\b")
_FIRST_WORDS = 6
_YEARS_BACK = 2
"""A day of long ago is part of what happened, as in đất sử dụng trước ngày 15/10/1993; nobody mistypes a year so."""

_HAS_DONE = Lazy(
    r"^(?:[^\W\d_]+ ){1,8}đã (?!được|có|và|rồi)(?:(?!(?:và|rồi|phải|cần|gửi|báo cáo|nộp) |(?<!chương )(?<!quy )"
    r"(?<!công )(?<!lộ )trình )[\w.%/-]+,? ){1,20}$"
)
"""Who has done something by then, however long that is; one who is told by what was done may have a task."""

_ALTHOUGH = Lazy(
    r"\b(?:mặc dù|mặc dầu|tuy|dù)\b[^,;]{0,90}$|\((?:kế hoạch|chỉ tiêu|mục tiêu|theo|hợp đồng|quy định)\b[^()]*$"
)
"""What was wanted is told beside what became of it."""
_MUST = Lazy(r"\b(?:phải|cần) ")
_ORDERS = (
    "",
    "bàn",
    "hoàn thành",
    "hoàn thành việc",
    "khẩn trương",
    "đẩy nhanh việc",
    "triển khai",
    "thực hiện",
    "phải",
)
"""What may stand before a verb that gives a task."""

_SURELY_DUE = ("chậm nhất", "muộn nhất", "hạn cuối", "hạn chót", "không muộn", "không chậm")
_LOOKS_BACK = Lazy(
    r"\b(?:đã (?:(?!và |rồi |phải )(?:[^\W\d_]+|\d+) ){0,8}$|(?:từng|được|khởi công|phát sinh|ký|"
    r"(?<!nâng )(?<!cung )cấp|ban hành|nhận|nộp|"
    r"phê duyệt|giao|tuyển dụng|có hiệu lực|có hạn|có thời hạn|"
    r"quá hạn|hết hạn|đến hạn|tồn đọng|(?<!thiết )(?<!chuẩn )bị|xảy ra|vi phạm|nghỉ hưu|sinh|mắc|tham gia|"
    r"chưa|không|theo|tại|hồ sơ nộp|việc nộp) (?:[^\W\d_]+ ){0,3}$)"
)


def check(notice: Notice) -> Iterator[Problem]:
    """Deadlines in the body that are no `deadlines` and lie before the day of issue."""
    words = seen(notice)
    past = [*dates_that(lambda date: is_before_issue(date, notice.date), words), *_past_months(words)]
    if not past:
        return
    for cell, last in in_tables(notice):
        if is_before_issue(last, notice.date):
            yield Problem(CODE, cell.at, {"found": cell, "issued": written(notice.date)}, SEVERITY)
    for sight, match in words.find_near(past, _DUE, words.lower):
        date = _last_day(match) if match["year"] or match["year2"] else _day(match, notice.date)
        is_recent = date is not None and notice.date.year - date.year <= _YEARS_BACK
        if date and is_recent and is_before_issue(date, notice.date) and _is_task(sight):
            yield sight.problem(CODE, SEVERITY, issued=written(notice.date))


def _past_months(words: Seen) -> Iterator[str]:
    """Months, and quarters of years that may be over, as they stand there in small letters."""
    issued = words.notice.date
    for match in _MONTH.finditer(words.own):
        if (int(match[2]), int(match[1] or 1)) < (issued.year, issued.month):
            yield match[0].lower()


def _day(match: re.Match[str], issued: IssueDate) -> dt.date | None:
    return date_of(match, "1" if match["d1"] else "2", issued)


def _last_day(match: re.Match[str]) -> dt.date | None:
    month = match["month"] or match["month2"] or _QUARTERS[match["quarter"]]
    return day_of(28, int(month), int(match["year"] or match["year2"]))


def _is_task(sight: Sight) -> bool:
    """Whether this sentence gives a task that is due then, and does not only tell of something past."""
    if sight.passage.part not in (Part.BODY, Part.CLOSING, Part.APPENDIX) or sight.passage.element is Element.CELL:
        return False
    sentence = re.split(r"[.;] ", sight.before.lower())[-1]
    if (
        is_named(sight)
        or _ALTHOUGH.search(sentence)
        or (sight.found.lower().startswith("hoàn thành") and _DONE_THEN.search(sight.before.lower()))
    ):
        return False
    return _is_due(sight, sentence)


def _is_due(sight: Sight, sentence: str) -> bool:
    """Whether what the sentence says before the day is to be done by then."""
    found = sight.found.lower()
    if found.startswith("trong") and (not sentence.strip() or _TELLS.search(sentence)):
        return False
    if found.startswith(("trong ngày", "đến", "hết")):
        return not ends_a_period(sight) and not _HAS_BEEN.search(sentence)
    if found.startswith("vào"):
        is_order = TASK.match(sentence.strip()) is not None and not sight.after[:2].strip(" .;,")
        return is_order and not _TELLS_OF.search(sentence)
    if not sentence.strip(" ,:"):
        is_told = sight.after.startswith(",") and tells_of_it(sight, sentence)
        is_by_itself = not found.startswith(("trước", "trong")) and not is_told
        return is_by_itself or _gives_a_task(_first_words(sight.after.lower()))
    if found.startswith(_SURELY_DUE):
        return not tells_of_it(sight, sentence) and not _HAS_BEEN.search(sentence)
    is_given = bool(sight.passage.node and sight.passage.node.units)
    wanted = _FOR_APPROVAL.sub("trình ", sentence)
    return not tells_of_it(sight, sentence) and _gives_a_task(wanted, is_given=is_given)


def _first_words(after: str) -> str:
    """Nothing where it goes on to tell how much or how many there were."""
    return "" if _COUNTS.match(after) else " ".join(after.split()[:_FIRST_WORDS])


def _gives_a_task(sentence: str, *, is_given: bool = False) -> bool:
    """Whether it has a task's verb, or is a unit's task, and tells of nothing past; a verb at its beginning is it."""
    back = _LOOKS_BACK.search(sentence)
    is_told = back and sentence[: back.start()].strip() not in _ORDERS
    first, *others = (each.strip() for each in sentence.split(","))
    has_done = _HAS_DONE.search(f"{sentence.strip()} ") and not any(map(TASK.match, (first, *others)))
    return not is_told and not has_done and (is_given or bool(TASK.search(sentence) or _MUST.search(sentence)))
