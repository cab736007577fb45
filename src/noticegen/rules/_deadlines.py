"""Days by which something is due, as sentences and tables say them: shared by the rules about such days."""

import datetime as dt
from collections.abc import Iterator

from noticegen.notice.nodes import all_nodes
from noticegen.notice.notice import Notice, Table
from noticegen.problems.lazy import Lazy
from noticegen.reading.tree import Text

from ._dates import DATES, HOUR, date_of
from ._seen import Sight

BY = (
    r"(?:trước|chậm nhất(?: là| vào| đến| trước| trong){0,2}|muộn nhất(?: là| vào| đến| trước)?|"
    r"(?<!quá )(?<!hết )(?<!đến )(?<!đúng )(?<!có )(?:thời )?hạn(?: cuối| chót| cùng| hoàn thành| nộp| gửi| báo cáo|"
    r" nhận| đăng ký| trả lời)*(?: hồ sơ| kết quả| danh sách| ý kiến| tài liệu| số liệu| phiếu| bài)?"
    r":?(?: là| đến| trước| vào| hết)*|"
    r"không (?:muộn|chậm|quá)(?: hơn)?|hoàn thành(?: trong| vào| xong| trước)*|xong(?: trong| vào| trước)*|đến hết|"
    r"\bhết|\btrong) "
    rf"(?:hết )?{HOUR}(?:(?:thứ [^\W\d_]+|chủ nhật),? )?(?:ngày )?"
)
"""What stands before the day of a deadline, in small letters."""

TASK = Lazy(
    r"\b(?:báo cáo|gửi|trình|nộp|hoàn thành|hoàn thiện|hoàn tất|xong|tham mưu|tổng hợp|ban hành|xây dựng|rà soát|"
    r"triển khai|tổ chức|thực hiện|giao|yêu cầu|đề nghị|khẩn trương|kiểm tra|lập|chuẩn bị|bàn giao|giải ngân|công bố|"
    r"đề xuất|khắc phục|thời hạn|chậm nhất|muộn nhất|phấn đấu|trả lời|nghiệm thu|quyết toán|chi trả|thanh toán|"
    r"cấp phép|cấp phát|kết thúc|bố trí|lắp đặt|thông báo|xử lý|tiếp nhận|kiện toàn|niêm yết|di dời|giải quyết|chuyển|"
    r"đăng ký|cập nhật|sửa chữa|chuyển giao|thành lập|sắp xếp|phê duyệt|thẩm định|thẩm tra|góp ý|phân bổ|điều chỉnh|"
    r"bổ sung|làm rõ|giải trình|kê khai|khai báo|kiểm kê|đánh giá|xếp loại|bình xét|mua sắm|tuyển dụng|bổ nhiệm|"
    r"phân công|tháo dỡ|thu hồi|thu nộp|nạo vét|tuyên truyền|phổ biến|quán triệt|hướng dẫn|tập huấn|đôn đốc|khảo sát|"
    r"thống kê|công khai|xác minh|ký kết|số hóa|đấu thầu|khởi công|khánh thành|vận hành|đưa vào|dọn dẹp|tiêm phòng|"
    r"chốt|rút|trả|ký|thu|đóng|mua|lấy ý kiến|lấy phiếu|soạn thảo|dự thảo|cung cấp|thay thế|nâng cấp|"
    r"chạy thử|dùng thử|thử nghiệm|kiểm thử|kết nối|đấu nối|mời thầu|mở thầu|cài đặt|tiếp thu|xác nhận|mở lớp|"
    r"cải tạo|bảo dưỡng|thu gom|treo|phun|trồng|in ấn|phát hành|chủ trì|phối hợp)\b"
)
"""Verbs that give a task, in small letters."""

_PERIOD = Lazy(r"\b(?:tính|từ|kể từ|bắt đầu|cộng dồn|giai đoạn|lũy kế|thời gian)\b[^;]*$")

_OPEN_UNTIL = Lazy(
    r"\b(?:tiếp nhận|nhận|nộp|gửi|đăng ký|góp ý|hoàn thành|hoàn thiện|gia hạn|kéo dài|báo cáo|hạn|trả lời|niêm yết|"
    r"bàn giao|xử lý|hoàn tất|thu|đóng|tuyển|tuyển dụng|bình chọn|kê khai|khai báo|thanh toán|chi trả|giải ngân|"
    r"lấy ý kiến|lấy phiếu|cập nhật|trả)\b(?![^;.]*\b(?:kết quả|số liệu|tình hình|tiến độ|đã|được)\b)[^;.]*$"
)
"""What may be done until a day, and then no more."""

_SUMS_UP = Lazy(r"^,? (?:đạt|là|được|đã|có|còn|toàn|cả|tổng)\b")

_DONE = Lazy(r"\b(?:xong|hoàn thành|báo cáo|nộp|gửi|trình|khắc phục|xử lý|trả|bàn giao)\b[^;.]*$")
_COLUMN = Lazy(
    r"^(?:thời )?hạn\b(?!.*quá hạn)|^(?:thời gian|thời điểm|ngày|mốc|tiến độ|yêu cầu|dự kiến|kế hoạch)"
    r"(?: thời gian| ngày)?(?: phải| cần)? (?:hoàn thành|báo cáo|nộp|trình|kết thúc|xong|bàn giao|gửi)|^hoàn thành$|"
    r"^tiến độ$|^hoàn thành (?:trước|chậm nhất)|^(?:xong|nộp|gửi|trình) (?:trước|ngày)"
)
_AHEAD = Lazy(r"^(?:mốc|thời hạn|thời gian|ngày|đợt)\b.*\b(?:kế tiếp|tiếp theo|sắp tới)")
_DUE_CELL = Lazy(r"(?:[Cc]hậm nhất|[Mm]uộn nhất|(?:[Hh]oàn thành |[Xx]ong |[Nn]ộp |[Gg]ửi )?[Tt]rước) (?:ngày )?\d")
"""What needs no title over it to be a deadline, unless the title is of what has happened."""

_BACK = Lazy(r"xảy ra|vi phạm|phát sinh|khởi công|bắt đầu|ban hành|hiệu lực|sinh|tuyển|nhận|\bký\b|\bcấp\b")

_TELLS = Lazy(
    r"kết quả|thực tế|tình trạng|trạng thái|đã |tình hình|nguyên nhân|lý do|còn lại|đạt|mức độ|chậm|quá hạn|số ngày"
)


_IS_SUBJECT = Lazy(
    r" (?:vẫn|là|phải|được|đều|còn|nay|thì|không|chưa|có|bị|đã|cũng|thực hiện|áp dụng)\b"
    r"|[^.]{0,20}\b(?:đến nay|nhưng|song|tuy nhiên|mới có|mới chỉ)\b"
)
"""What is said of something that the day belongs to: giấy phép cấp trước ngày 01/7/2025 vẫn dùng được."""


def tells_of_it(sight: Sight, sentence: str) -> bool:
    """Whether the sentence goes on to say what is so; one that begins with a task's verb gives the task."""
    return _IS_SUBJECT.match(sight.after) is not None and not TASK.match(sentence.strip())


def is_named(sight: Sight) -> bool:
    """Whether the entry's `deadlines` hold these words already."""
    node, found = sight.passage.node, sight.found.lower()
    named = [each.text.lower() for each in node.deadlines] if node else []
    return any(found in each or each in found for each in named)


def ends_a_period(sight: Sight) -> bool:
    """Whether `đến hết` ends a stretch of time, or `trong` says when something takes place: neither is a deadline."""
    found, before = sight.found.lower(), sight.before.lower()
    if found.startswith(("đến", "hết")):
        is_sum = _PERIOD.search(before) or _SUMS_UP.search(sight.after)
        return is_sum is not None or not _OPEN_UNTIL.search(before)
    return found.startswith("trong ngày") and not _DONE.search(before)


def in_tables(notice: Notice) -> Iterator[tuple[Text, dt.date]]:
    """The cells of columns for deadlines, with the last day that each names; not of tables that tell what was done."""
    for node in all_nodes(notice):
        for cell in _due_cells(node.table) if node.table else ():
            days = [date_of(each, "_", notice.date) for each in DATES.finditer(cell)]
            if days and days[-1]:
                yield cell, days[-1]


def _due_cells(table: Table) -> Iterator[Text]:
    titles = [(column.title or "").lower().strip() for column in table.columns]
    tells = any(_TELLS.search(title) for title in (*titles, (table.caption or "").lower()))
    for index, title in enumerate(titles):
        is_due = _AHEAD.search(title) or (_COLUMN.search(title) and not tells)
        is_past = tells or _BACK.search(title)
        cells = (cell for row in table.rows if (cell := row[index]))
        yield from (cell for cell in cells if is_due or (not is_past and _DUE_CELL.match(cell)))
