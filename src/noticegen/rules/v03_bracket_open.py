"""A bracket that is opened is closed."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import seen

CODE = RuleCode(
    "V03-bracket",
    vi=("Ngoặc không có đôi: “{found}”.", "Thêm ngoặc còn thiếu, hoặc bỏ ngoặc thừa."),
    en=('A bracket without its partner: "{found}".', "Add the missing bracket, or remove this one."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Ngoặc mở mà không đóng thì không biết phần chú thích dừng ở đâu.",
    en="Without the second bracket nobody knows where the remark ends.",
)
GOOD = (
    "body: ['Nộp hồ sơ (bản giấy [và bản mềm]) đúng hạn']",
    "body: ['a) Một; 2) Hai; Mục 1.a) và b)']",
    "body: [Ghi nhận mặt :) vui]",
    "body: ['(1) Rà soát; (2) báo cáo; 3) tổng hợp; iv) lưu']",
)
BAD = (
    "body: ['Nộp hồ sơ (tài liệu đúng hạn']",
    "body: ['Nộp hồ sơ bản giấy) đúng hạn']",
    "body: ['Ngày Gia đình Việt Nam 28/6) tổ chức gọn nhẹ']",
    "body: ['Theo mẫu [kèm theo']",
)

_CLOSES = {")": "(", "]": "["}
_LABEL = Lazy(r"(?:^|[\s;,.(]|(?<!\d)/)(?:\d{1,2}(?:\.\d{1,2})*\.?|(?:\d\.)?[a-zđA-ZĐ]{1,2}|[ivxIVX]{1,5}|[:;=]-?)$")
_SHOWN = 14


def check(notice: Notice) -> Iterator[Problem]:
    """The first bracket of a passage without a partner; that of a label such as a) needs none."""
    words = seen(notice)
    if not any(each in words.raw for each in "()[]"):
        return
    for passage in words.passages[len(notice.subject) if len(notice.subject) > 1 else 0 :]:
        at = _unpaired(passage.text)
        if at is not None:
            start, end = max(0, at - _SHOWN * (passage.text[at] in _CLOSES)), at + 1
            yield passage.problem(CODE, SEVERITY, start, min(end + _SHOWN * (end - start == 1), len(passage.text)))


def _unpaired(text: str) -> int | None:
    """Where the bracket stands."""
    opened: list[int] = []
    for at, letter in enumerate(text):
        if letter in "([":
            opened.append(at)
        elif letter in _CLOSES:
            if opened and text[opened[-1]] == _CLOSES[letter]:
                opened.pop()
            elif not _LABEL.search(text[:at]):
                return at
    return opened[0] if opened else None
