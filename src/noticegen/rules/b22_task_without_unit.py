"""A task without a unit is nobody's responsibility, yet appears in every work slip."""

import re
from collections.abc import Iterator, Sequence

from noticegen.notice.nodes import nodes
from noticegen.notice.notice import Node, Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._tasks import place
from ._texts import without_emphasis

CODE = RuleCode(
    "B22",
    vi=(
        "“{found}” cho thấy đây là một việc, nhưng không ghi giao cho đơn vị nào.",
        "Ghi units: mã đơn vị; không ghi thì phiếu trích nào cũng có việc này. Việc chung thì ghi units: all.",
    ),
    en=(
        '"{found}" shows that this is a task, but it is assigned to no unit.',
        (
            "Write units: and the id of the unit; otherwise the task appears in every work slip. If it concerns "
            "everyone, write units: all."
        ),
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Việc không ghi đơn vị thì không ai phải làm, mà phiếu trích nào cũng có; việc chung thì ghi units: all.",
    en=(
        "A task without a unit is nobody's responsibility, yet appears in every work slip; if it concerns "
        "everyone, write units: all."
    ),
)
GOOD = (
    "body: [Yêu cầu đối với giáo viên cốt cán như sau]",
    (
        "body: [{heading: Giao các phòng ban, units: all, items: [Một, {text: Xong trước 20/11, deadlines: trước "
        "20/11}]}]"
    ),
    "body: [{heading: Giao Văn phòng và Thanh tra, items: [{text: Một, units: van-phong}, Hai]}]",
    "body: [Giao thông nông thôn có chuyển biến, Giao ban tháng 11, 'Yêu cầu chung: nhanh, gọn']",
    "body: [{heading: A, units: van-phong}, {heading: B, units: all}, {heading: Đánh giá chung, items: [Một]}]",
    "body: [{heading: A, units: van-phong}, {heading: B, units: all}, {heading: Về kết quả công tác quý III}]",
    "body: [{heading: A, units: van-phong}, {heading: B, units: all}, {heading: Một số tồn tại và nguyên nhân}]",
    "body: [{heading: A, units: van-phong}, {heading: B, units: all}, {heading: '**Về việc đánh giá**'}]",
    "body: [Đề nghị Tổng công ty Bảo đảm an toàn hàng hải Việt Nam khảo sát, Đề nghị Hiệp hội Cảng biển góp ý]",
    "body: [Đề nghị Sở Tài chính cấp kinh phí, Đề nghị Chi cục Thuế khu vực phối hợp]",
)
BAD = (
    "body: [{heading: Giao các phòng ban, items: [Một, Hai]}]",
    "body: [Yêu cầu báo cáo ngay]",
    "body: [{text: Xong trước 20/11, deadlines: trước 20/11}]",
    "body: [{heading: Văn phòng, units: van-phong}, {heading: Thanh tra, units: thanh-tra}, {heading: Công đoàn}]",
    "body: [{heading: A, units: van-phong}, {heading: B, units: all}, {heading: Về chuyển đổi số}]",
    "body: [{heading: A, units: van-phong}, {heading: B, units: all}, {heading: Về báo cáo kết quả công tác}]",
)

_ORDER = Lazy(
    r"(?:(?:thống nhất|đồng ý|nhất trí|tiếp tục)\s+)?(?:giao|phân công|chỉ đạo|yêu cầu|đề nghị)"
    r"(?:\s+(?:nhiệm vụ|trách nhiệm)(?=\s+cho\b))?\s+",
    re.IGNORECASE,
)
_REQUEST = Lazy(
    r"(?:yêu cầu|đề nghị)\s+(?!(?:của|đối với|chung|cụ thể|chủ yếu|về|và|là|này|trên|đó|đặt ra|kỹ thuật)\b)\w",
    re.IGNORECASE,
)
_SOMEONE = Lazy(
    r"(?:các|những|tất cả|toàn thể|mọi|mỗi|từng|cho|đồng chí|đ/c|ông|bà|lãnh đạo|thủ trưởng|trưởng|phó|chánh|giám đốc|"
    r"chủ tịch|phòng|văn phòng|thanh tra|trung tâm|chi cục|cục|sở|tổ(?! chức)|bộ phận|đơn vị|cơ quan|cán bộ|công chức|"
    r"viên chức|kế toán|công đoàn|đoàn|hội|ủy ban|uỷ ban|ban (?:giám đốc|quản lý|chỉ đạo)|ubnd)\b"
)
_OUTSIDE = Lazy(
    r"(?:các )?(?:Sở|Bộ|Cục|Chi cục|Ủy ban|Uỷ ban|UBND|HĐND|Công an|Tòa án|Toà án|Viện [Kk]iểm sát|Kho bạc|Ngân hàng|"
    r"Mặt trận|Hội|Hiệp hội|Liên đoàn|Liên hiệp|Công ty|Tổng công ty|Tập đoàn|Cảng|Điện lực|Bưu điện|"
    r"Bảo hiểm xã hội|BHXH|Đài|Báo|Ban Chỉ huy|Bộ Chỉ huy|Tỉnh ủy|"
    r"Đảng ủy|Ban Tuyên giáo|Ban Tổ chức|Thuế|Hải quan|Trường|Bệnh viện|Thường trực|Chính phủ|Thủ tướng|"
    r"cơ quan phối hợp|sở, ngành|doanh nghiệp)\b"
)
"""Bodies that are asked, not ordered: most are outside the office, and `units` is for its own."""

_LOOKS_BACK = Lazy(
    r"(?:(?:về|việc|một số|một vài|những|các|phần|mặt|điểm|nét|sơ bộ|khái quát)\s+){0,4}"
    r"(?:đánh giá|kết quả|tình hình|nhận xét|ưu điểm|tồn tại|hạn chế|nguyên nhân)\b",
    re.IGNORECASE,
)
"""A heading of what was; what leads to the word may be written or not: Về kết quả, Một số tồn tại."""

_OTHERS = 2  # sections with units that make the one without look forgotten
_SHOWN = 5  # words


def check(notice: Notice) -> Iterator[Problem]:
    """Tasks without a unit of their own, of a parent or of a child."""
    return _unowned(notice.body)


def _unowned(siblings: Sequence[Node]) -> Iterator[Problem]:
    left_out = _left_out(siblings)
    for node in siblings:
        if _is_given(node):
            continue
        signs = [] if any(map(_is_given, nodes(node.items))) else _signs(node, is_left_out=node is left_out)
        if signs:
            yield Problem(CODE, place(node), {"found": signs[0]}, SEVERITY)
        else:
            yield from _unowned(node.items)


def _is_given(node: Node) -> bool:
    return bool(node.units or node.coordinating)


def _signs(node: Node, *, is_left_out: bool) -> list[str]:
    """The words that make it a task."""
    orders = [text for text in (node.heading, node.text) if text and _is_order(text)]
    requests = [node.text] if node.text and _is_request(without_emphasis(node.text)) else []
    sections = [node.heading] if node.heading and is_left_out else []
    words = [" ".join(text.split()[:_SHOWN]) for text in (*orders, *requests, *sections)]
    return [*(deadline.text for deadline in node.deadlines), *words]


def _is_request(text: str) -> bool:
    return _REQUEST.match(text) is not None and not _OUTSIDE.match(text.split(" ", 2)[-1])


def _is_order(text: str) -> bool:
    """An order to somebody of the office: what others are asked needs no unit."""
    words = without_emphasis(text)
    is_asked = words.lower().startswith("đề nghị") and _OUTSIDE.match(words[len("đề nghị ") :])
    return gives_a_task(text) and not is_asked


def gives_a_task(text: str) -> bool:
    """A verb that gives a task, and someone it is given to: `giao ban`, `yêu cầu chung` are other words."""
    words = without_emphasis(text)
    order = _ORDER.match(words)
    if order is None:
        return False
    rest = words[order.end() :]
    is_name = rest[:1].isupper() and not words.isupper()
    return is_name or _SOMEONE.match(rest.casefold()) is not None


def _left_out(siblings: Sequence[Node]) -> Node | None:
    """The one section without units where two or more have them; what looks back at the past has no need of them."""
    sections = [node for node in siblings if node.heading]
    without = [node for node in sections if not _is_given(node)]
    if len(without) != 1 or len(sections) - len(without) < _OTHERS:
        return None
    return None if _LOOKS_BACK.match(without_emphasis(without[0].heading or "")) else without[0]
