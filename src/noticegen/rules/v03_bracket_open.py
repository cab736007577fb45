"""A bracket or quotation mark that is opened is closed."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import seen

CODE = RuleCode(
    "V03-bracket",
    vi=("Dấu ngoặc không có đôi: “{found}”.", "Thêm dấu còn thiếu, hoặc bỏ dấu thừa."),
    en=('A bracket or quotation mark without its partner: "{found}".', "Add the missing one, or remove this one."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Ngoặc mở mà không đóng thì không biết phần chú thích, lời dẫn dừng ở đâu.",
    en="Without the second bracket or mark nobody knows where the remark or the quotation ends.",
)
GOOD = (
    "body: ['Nộp hồ sơ (bản giấy [và bản mềm]) đúng hạn']",
    "body: ['a) Một; 2) Hai; Mục 1.a) và b)']",
    "body: [Ghi nhận mặt :) vui]",
    "body: ['(1) Rà soát; (2) báo cáo; 3) tổng hợp; iv) lưu']",
    "body: ['Xã Cư M’gar, H’Mông; ống 5\"', 'Về “Trám”, «Trà» và ‘cam’', 'Về \"Cam\" và \"Bưởi\"']",
    "body: ['Nguyên văn: “Một', 'Hai”.']",
)
BAD = (
    "body: ['Nộp hồ sơ (tài liệu đúng hạn']",
    "body: ['Nộp hồ sơ bản giấy) đúng hạn']",
    "body: ['Ngày Gia đình Việt Nam 28/6) tổ chức gọn nhẹ']",
    "body: ['Theo mẫu [kèm theo', 'Giao {Văn phòng Sở', 'Danh mục [một)']",
    "body: ['Phong trào “Dân vận khéo trong toàn ngành']",
    "body: ['Chiến dịch Làm sạch biển” được hưởng ứng']",
    "body: ['Chủ đề “Kỷ cương, trách nhiệm“']",
    "body: ['Cài ứng dụng \"Công dân số cho người dân', 'Hội thi «Tin học trẻ năm nay']",
    "body: [Mô hình ‘Tổ công nghệ số tại buôn]",
)

_CLOSES = {")": "(", "]": "[", "}": "{", "”": "“", "»": "«"}
_OPENS = tuple(_CLOSES.values())
_MARK = Lazy(f"[{re.escape(''.join((*_CLOSES, *_OPENS)))}]")
_STRAIGHT = '"'
_INCHES = Lazy(r'\d"')
_LABEL = Lazy(r"(?:^|[\s;,.(]|(?<!\d)/)(?:\d{1,2}(?:\.\d{1,2})*\.?|(?:\d\.)?[a-zđA-ZĐ]{1,2}|[ivxIVX]{1,5}|[:;=]-?)$")
_SINGLE_OPENS = Lazy(r"(?<![^\s(])['‘](?=[^\W\d_]{2})", needs=("'", "‘"))
_SINGLE_CLOSES = Lazy(r"(?<=[\w.!?])['’](?!\w)", needs=("'", "’"))
_SHOWN = 14


def check(notice: Notice) -> Iterator[Problem]:
    """The first mark of a passage without a partner; that of a label such as a) needs none."""
    words = seen(notice)
    if not any(each in words.raw for each in (*_CLOSES, *_OPENS, _STRAIGHT, " '", " ‘")):
        return
    goes_on = False
    for passage in words.passages[len(notice.subject) if len(notice.subject) > 1 else 0 :]:
        at = _unpaired(passage.text)
        if at is None:
            continue
        mark = passage.text[at]
        if (goes_on and mark == "”") or (mark == "“" and _closes_later(words.raw[passage.start + len(passage.text) :])):
            goes_on = not goes_on
            continue
        is_open = mark in (*_OPENS, "'", "‘")
        start, end = max(0, at - _SHOWN * (not is_open)), at + 1
        yield passage.problem(CODE, SEVERITY, start, min(end + _SHOWN * is_open, len(passage.text)))


def _closes_later(rest: str) -> bool:
    """Whether a quotation goes on in other paragraphs: the next mark there is its end."""
    return 0 <= rest.find("”") < (rest.find("“") if "“" in rest else len(rest))


def _unpaired(text: str) -> int | None:
    """Where the mark stands."""
    opened: list[int] = []
    for match in _MARK.finditer(text):
        at, letter = match.start(), match[0]
        if letter in _OPENS:
            if letter == "“" and any(text[each] == "“" for each in opened):
                return at
            opened.append(at)
        elif opened and text[opened[-1]] == _CLOSES[letter]:
            opened.pop()
        elif not (letter == ")" and _LABEL.search(text[:at])):
            return at
    if opened:
        return opened[0]
    single = _SINGLE_OPENS.search(text)
    if single and not _SINGLE_CLOSES.search(text, single.end()):
        return single.start()
    return _odd_straight(text)


def _odd_straight(text: str) -> int | None:
    """The last straight quotation mark, if their number is odd; that of inches is none."""
    count = text.count(_STRAIGHT)
    is_odd = count % 2 and not (count == 1 and _INCHES.search(text))
    return text.rindex(_STRAIGHT) if is_odd else None
