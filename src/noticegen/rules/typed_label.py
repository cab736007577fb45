"""Numbers, letters and dashes are printed automatically; typed as well, they appear twice."""

from collections.abc import Iterator

from noticegen.notice.nodes import all_nodes
from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._syllables import CAPITALS

CODE = RuleCode(
    "typed-label",
    vi=("Câu bắt đầu bằng “{found}”, mà mẫu cũng tự đánh số.", "Bỏ “{found}”, hoặc chuyển nó vào label."),
    en=('The sentence begins with "{found}", but numbering is automatic.', 'Remove "{found}", or move it to label.'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Mẫu tự đánh số, chữ cái và gạch đầu dòng; gõ thêm thì có hai lần.",
    en="Numbers, letters and dashes are printed automatically; typed as well, they appear twice.",
)
GOOD = (
    (
        "body: ['24/24 giờ trực', '8.30 sáng họp', 'C/O mẫu D', '5 - 7 ngày', 'T.Ư giao', 'TP. Vinh', 'p. Bến "
        "Nghé', 'Ô Quy Hồ']"
    ),
    "body: [Giao Văn phòng, 05 đơn vị, 2.500 hồ sơ, 1.1 triệu đồng, 3/2 là ngày lễ, A Pớt, V/v họp]",
    "body: [{paragraph: 15 xã tham gia}, '12, 13 tháng 5 họp', '7 - 9 giờ sáng', 'Ý: chưa rõ', 'đ/c Giám đốc chỉ đạo']",
    "body: [Mục 3 Thông báo này được sửa, 'Điều 5. Hiệu lực', '2026 - Năm chuyển đổi số', 'III - IV']",
)
BAD = (
    "body: ['b.2) Lập danh sách', 'b2. Lập danh sách', '1a. Lập danh sách', 'I.a. Lập danh sách', '① Lập danh sách']",
    (
        "body: ['1 . Lập danh sách', 'a ) Lập danh sách', '[1] Lập danh sách', 'g. Lập danh sách', 'o Lập danh "
        "sách', '-- Lập']"
    ),
    "body: [{heading: 'PHẦN THỨ NHẤT: Nhiệm vụ', items: [Một]}]",
    'body: ["1. Giao Văn phòng"]',
    'body: ["a) Giao Văn phòng"]',
    'body: ["- Giao Văn phòng"]',
    "body: [1.Giao Văn phòng]",
    "body: [a)Giao Văn phòng]",
    "body: [{heading: II. Nhiệm vụ, items: [Một]}]",
    'body: ["1.1. Kiểm tra hồ sơ"]',
    'body: ["2.3.1 Kiểm tra hồ sơ"]',
    "appendices: [{title: Biểu mẫu, body: [2. Khối lượng hoàn thành]}]",
    'body: ["(1) Kiểm tra hồ sơ", "1/ Báo cáo"]',
    'body: ["a. Lập hồ sơ"]',
    'body: ["· Lập biên bản"]',
    '{body: [{paragraph: "1. Về tổ chức bộ máy"}], closing: ["- Giao Văn phòng theo dõi"]}',
    "body: [{heading: III/ Công tác tài chính, items: [Một]}]",
    "body: ['II.1. Lập danh sách', '2- Lập danh sách', 'IV - Lập danh sách', '1: Lập danh sách', '3, Lập danh sách']",
    "body: ['§ Lập danh sách', '→ Lập danh sách', '(ii) Lập danh sách', 'A/ Lập danh sách', '■ Lập danh sách']",
    "body: ['a1) Lập danh sách', 'đ/ Lập danh sách', 'a, Lập danh sách', 'Điểm a) Lập danh sách', 'Mục 3. Danh sách']",
)

_TYPED = Lazy(
    r"(?:[0-9]{1,2}(?:\.[0-9]{1,2})*°? ?[.)]|[0-9]{1,2}/|\([0-9]{1,2}\)|\[[0-9]{1,2}\]|\([a-zđ]\)|[IVX]{1,4}[.)/]|"
    r"[a-zđ] ?\)|[a-gđi-oruvy]\.(?= [A-ZĐ])|[A-D][.)]|--|\+\)|[-–—+•*·●○▪►➢✓→■◆♦§>①-⑳]|\([ivx]{1,4}\)|[A-D]/)\s"
    r"|[0-9]{1,2}(?:\.[0-9]{1,2}){1,2} (?=[A-ZĐ])|(?:[0-9]{1,2}[.)]|[a-zđ]\)|[-–+•])(?=[^\W\d_])"
    rf"|(?:[IVX]{{1,4}}\.[0-9a-zđ]{{1,2}}\.?|(?:[0-9]{{1,2}}|[IVX]{{1,4}})(?: ?[-–]|[:,])|[a-zđ][,:/]|"
    rf"[a-zđ]\.?[0-9][.)]|[0-9]{{1,2}}[a-zđ]\.|o|"
    rf"Điểm [a-zđ]\)|(?:Mục|Khoản|Phần) (?:[0-9]{{1,2}}|[IVX]{{1,4}})[.:]|(?:Phần|PHẦN) (?:thứ|THỨ) \w+:) "
    rf"(?=[{CAPITALS}])(?![IVX]+$)"
)


def check(notice: Notice) -> Iterator[Problem]:
    """Entries and headings that begin with a label of their own."""
    for node in all_nodes(notice):
        first = node.heading or node.text or node.paragraph
        if first and node.label is None and (label := label_of(first)):
            yield Problem(CODE, first.at, {"found": label}, SEVERITY)


def label_of(text: str) -> str:
    """The label that the text begins with, if any."""
    match = _TYPED.match(text) if _may_be_label(text) else None
    return match[0].strip() if match else ""


def _may_be_label(text: str) -> bool:
    """A cheap look at the first letters."""
    return not text[0].isalpha() or text.startswith(("o ", "Phần ", "PHẦN ")) or any(map(text[1:9].count, ".)/,:-–"))
