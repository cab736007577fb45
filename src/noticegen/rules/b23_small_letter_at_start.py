"""A paragraph begins with a capital (Phụ lục II, mục I)."""

from collections.abc import Iterator, Sequence

from noticegen.notice.nodes import nodes, notice_nodes
from noticegen.notice.notice import Node, Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word
from noticegen.reading.tree import Text

CODE = RuleCode(
    "B23",
    vi=("Đầu dòng viết thường: “{found}”.", "Viết hoa chữ đầu."),
    en=('A line begins with a small letter: "{found}".', "Begin it with a capital."),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi=(
        "Viết hoa chữ cái đầu âm tiết thứ nhất khi xuống dòng (Phụ lục II, mục I). Dòng nối sau nhãn (Thứ "
        "nhất, …) và danh sách mà phần lớn các dòng viết thường không tính."
    ),
    en=(
        "A new line begins with a capital (Annex II, part I). What continues after a label, and lists "
        "that mostly begin with small letters, do not count."
    ),
)
GOOD = (
    "body: [Rà soát hồ sơ, 05 đơn vị báo cáo, '“một cửa” liên thông', iOffice vận hành]",
    "body: [{label: 'Thứ nhất,', text: thủ trưởng chịu trách nhiệm}, Hai]",
    "body: [{text: 'Hồ sơ gồm:', items: [đơn đề nghị;, bản sao;, ảnh]}, {text: 'Nộp,', items: [rồi chờ]}, Ba]",
    "{body: [{table: {columns: [{title: A}], rows: [[xã Ea Kao], [Phường Vinh], [Xã Hy], [lượt], [Bộ máy]]}}]}",
    (
        "{body: [{table: {columns: [{title: A}], rows: [[thị trấn Yên Lạc], [Xã Hy Cương], [Phường Vinh], [tổ dân "
        "phố 5], [Ấp Bắc], [Xã Đông Hà], [các xã Ea Kao]]}}]}"
    ),
    "{body: [{table: {columns: [{title: A}], rows: [[máy thở cũ], [Máy lọc máu], [dàn nội soi], [Tủ sấy khô]]}}]}",
    "body: [{text: 'Phân công:', items: [Sở Y tế bố trí vốn;, UBND xã Ea Kao rà soát;, khi cần thì báo cáo]}, Hai]",
)
BAD = (
    "body: [rà soát hồ sơ, Báo cáo Sở]",
    "body: [{heading: giao Văn phòng, items: [Một, Hai]}]",
    "{subject: kết luận giao ban, body: [Một]}",
    "{body: [{table: {columns: [{title: A}], rows: [[Máy thở cũ], [Máy lọc máu], [dàn nội soi], [Tủ sấy khô]]}}]}",
    "{body: [Một], recipients: [Sở Y tế, ban Giám đốc, Các khoa]}",
    "{body: [Một], closing: [đề nghị các đơn vị thực hiện]}",
    "body: [{text: 'Phân công:', items: [Sở Y tế bố trí vốn;, Rà soát hồ sơ;, khi cần thì báo cáo]}, Hai]",
)

_MIXED = Lazy(r"[a-zđ]+[A-ZĐ0-9]|[a-z]\)|(?:https?|www)\b|\w+[@.]\w")
_NAME = Lazy(
    r"\**(?:(?:[Cc]ác )?(?:[^\W\d_]+|(?:thị xã|thị trấn|thành phố|đặc khu|khu phố|tổ dân phố|khu dân cư|làng nghề)) "
    r"[A-ZĐ]|(?:thôn|bản|ấp|khóm|xóm|buôn|tổ|tổ dân phố|khu phố|khu|phường|quận) \d|[A-ZĐ]{2,}|"
    r"(?:Sở|Bộ|Cục|Viện|Trường|Công an|Trung tâm|Chi cục|Văn phòng|Ủy ban|Uỷ ban|"
    r"Hội đồng|Đảng ủy|Kho bạc|Ngân hàng|Bệnh viện|Bảo hiểm xã hội|Công ty|Luật|Nghị định|Chính phủ|Thủ tướng)\b)"
)
_SHOWN = 3  # words
_LEAST = 3
"""Cells or names of a list that shows a habit; of so many one may be a slip."""


def check(notice: Notice) -> Iterator[Problem]:
    """What begins so, unless its neighbours mostly do: entries, cells, names of recipients; the subject."""
    for siblings in _lists(notice):
        starts = [(text, _is_small(text)) for node in siblings if (text := _first(node))]
        small = [text for text, is_small in starts if is_small]
        is_habit = len(small) * 2 > len(starts) and len(starts) > 1
        if not small or is_habit or _runs_on([text for text, _ in starts]):
            continue
        yield from map(_told, small)
    subject = notice.subject[0]
    if _is_small(subject) and " " in subject and not subject.startswith("v/v"):
        yield _told(subject)
    names = [each.name for each in notice.recipients]
    for column in (names, *_columns(notice)):
        small = [text for text in column if _is_small(text) and (column is names or not _NAME.match(text))]
        if len(column) >= _LEAST and len(small) * _LEAST <= len(column):
            yield from map(_told, small)


def _told(text: Text) -> Problem:
    return Problem(CODE, text.at, {"found": " ".join(text.split()[:_SHOWN])}, SEVERITY)


def _columns(notice: Notice) -> Iterator[Sequence[Text]]:
    """The cells of each column that begin with a letter and are more than one word."""
    within = (node for appendix in notice.appendices for node in nodes(appendix.body))
    for table in (node.table for node in (*notice_nodes(notice), *within)):
        for cells in zip(*table.rows, strict=True) if table else ():
            yield [cell for cell in cells if cell and " " in cell and cell.lstrip("*")[:1].isalpha()]


def _lists(notice: Notice) -> Iterator[Sequence[Node]]:
    """The lists of the notice, each by itself."""
    yield from (notice.opening, notice.body, notice.closing)
    yield from (appendix.body for appendix in notice.appendices)
    within = (node for appendix in notice.appendices for node in nodes(appendix.body))
    yield from (node.items for node in (*notice_nodes(notice), *within) if node.items and not _goes_on(node))


def _goes_on(node: Node) -> bool:
    """Whether the sentence goes on in the items below it."""
    text = (node.text or node.paragraph or "").rstrip()
    return text.endswith(",") or (text.endswith(":") and len(node.items) == 1)


def _runs_on(texts: Sequence[str]) -> bool:
    """Whether one sentence runs through the list: semicolons end its lines, and names alone have capitals."""
    *others, _ = texts or ("",)
    is_one = bool(others) and all(each.rstrip().endswith((";", ",")) for each in others)
    return is_one and all(_is_small(each) or _NAME.match(each) for each in texts)


def _first(node: Node) -> Text | None:
    """The text that begins the node's line."""
    return None if node.label else node.heading or node.text or node.paragraph


def _is_small(text: str) -> bool:
    return text.lstrip("*")[:1].islower() and not _MIXED.match(text)
