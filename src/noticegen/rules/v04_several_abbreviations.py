"""A unit is abbreviated in one way throughout a document."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._compounds import compounds
from ._seen import seen

CODE = RuleCode(
    "V04",
    vi=("Một đơn vị viết tắt nhiều cách: “{found}” và “{other}”.", "Dùng một cách trong cả văn bản."),
    en=(
        'One unit is abbreviated in several ways: "{found}" and "{other}".',
        "Use one of them throughout the document.",
    ),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi=(
        "Viết tắt nhiều kiểu (Phòng QLKH, Phòng Quản lý KH, Phòng QL Khoa học) thì người đọc không chắc "
        "là một nơi. Tên đầy đủ đi với một cách viết tắt thì được."
    ),
    en=(
        "With several abbreviations of one unit (Phòng QLKH, Phòng Quản lý KH) readers cannot be sure "
        "that it is one. The full name beside one abbreviation is fine."
    ),
)
GOOD = (
    "body: [Giao Phòng Quản lý khoa học chủ trì, Phòng QLKH báo cáo, Phòng QLKH lưu]",
    "body: [Giao Phòng QLCN chủ trì, Phòng QLKH báo cáo, Trung tâm QLKH lưu]",
    "body: [Phòng QLCN báo cáo, Phòng Quản lý CN &TT Công nghệ tổng hợp]",
    "body: [Công văn ghi “Phòng Quản lý KH”, Giao Phòng QLKH]",
    "body: [Sở Y tế và Sở GD&ĐT, 'Kế hoạch số 5/KH-SGDĐT', Trung tâm Y tế, Ban QLDA và Phòng QLDA]",
    "body: [Trường THPT Lê Lợi, Trường THCS Lê Lợi, UBND tỉnh, HĐND tỉnh, Ban ATGT, Phòng TCHC]",
    "body: [Phòng QLKH báo cáo, Phòng QLKH tổng hợp, Phòng QLKH báo cáo]",
)
BAD = (
    "body: [Giao Phòng QLKH chủ trì, Phòng Quản lý KH báo cáo]",
    "body: ['Trung tâm KSBT, Trung tâm Kiểm soát BT']",
    "body: [Sở Xây dựng và Phòng QLNS; Phòng QL Ngân sách]",
    "body: ['Giao Phòng QLNS, Phòng QL Ngân sách', 'Phòng GDTrH, Phòng GD Trung học']",
    "body: [Giao Phòng QL Khoa học chủ trì, Giao Phòng QLKH báo cáo]",
    "body: ['Phòng KH-TC, Phòng KHTC', 'Sở GD&ĐT, Sở GDĐT', 'Trung tâm CNTT, TT CNTT', 'Ban QLDA, BQLDA']",
    "body: [Trung tâm GDTX tuyển sinh, TTGDTX mở lớp]",
    "body: [Phòng QLĐĐ thẩm định, Phòng QL đất đai lưu hồ sơ]",
    "body: ['Phối hợp với BCH Quân sự xã, Ban CHQS xã tiếp tục trực', 'BQL Dự án lập hồ sơ, Ban QLDA trình']",
    "body: ['Phòng NVY báo cáo, P.NVY tổng hợp']",
    "body: [Phòng QL khoa học (Phòng QLKH) tiếp nhận]",
)

_SECOND = frozenset(
    """
    chính chức công dục dựng hóa hoạch học hội hợp kê lịch lý mại nghệ nghiệp pháp sản sát sinh tạo tế thao thôn thư
    thuế tin toán tra trị trường tư vụ định sách sự giáo tộc động lợi đai đua chuẩn lường lượng doanh
    soát đổi dụng vấn nông trắc tiến
    """.split()
)
"""Second syllables of the words that units are named by: whatever else follows belongs to the sentence."""

_HEADS = {
    "Phòng": "P", "P.": "P", "Ban": "B", "Trung tâm": "TT", "TT": "TT", "T.tâm": "TT", "Chi cục": "CC", "CC": "CC",
    "Văn phòng": "VP", "VP": "VP", "Sở": "S", "Bộ": "B", "Hội": "H", "Viện": "V", "Cục": "C", "Vụ": "V", "Quỹ": "Q",
    "BCH": "BCH", "BCĐ": "BCĐ", "BQL": "BQL", "Ban Chỉ huy": "BCH", "Ban Chỉ đạo": "BCĐ", "Ban Quản lý": "BQL",
}  # fmt: skip
_HEAD = "|".join(re.escape(each) for each in sorted(_HEADS, key=len, reverse=True))
_UNIT = Lazy(rf"\b(?P<head>{_HEAD}) ?(?=(?P<rest>(?:(?! (?:{_HEAD}) )[^,;:()\n]){{2,60}}))")
_ALONE = Lazy(r"(?<![\w/.&-])[A-ZĐ]{4,}(?![\w/.&-])")
_ABBREVIATED = Lazy(r"[A-ZĐ]{2,}(?:[a-z]{1,2}[A-ZĐ]+)?")
_LEAST = 3
"""Letters: two may stand for anything, unless they follow as many: BCH Quân sự."""


def check(notice: Notice) -> Iterator[Problem]:
    """Two abbreviated names of units with the same letters that are written differently."""
    words, first, half = seen(notice), dict[str, str](), dict[str, str]()
    for sight, match in words.find(_UNIT):
        name, head = _name(match["rest"]), _HEADS[match["head"]]
        goes_on = match["rest"][len(name) :].lstrip().startswith("&")
        if goes_on or not name or not _ABBREVIATED.search(match["head"] + name):
            continue
        longer = _with_small_word(name, match["rest"])
        name = longer if head + _letters(longer) in first else name
        if longer != name:
            half.setdefault(head + _letters(longer), match[0] + longer)
        if len(letters := _letters(name)) < (_LEAST if len(head) < _LEAST else 2):
            continue
        whole = match[0] + name
        other = half.get(head + letters) or first.setdefault(head + letters, whole)
        if other != whole:
            yield sight.passage.problem(CODE, SEVERITY, sight.start, sight.start + len(whole), other=other)
    for sight, match in words.find(_ALONE) if first else ():
        other = first.get(match[0], match[0])
        if other != match[0]:
            yield sight.problem(CODE, SEVERITY, other=other)


def _name(rest: str) -> str:
    """The words that belong to the name: those with a capital, their second syllables, and what joins them."""
    taken: list[str] = []
    for word in rest.split(" "):
        is_second = taken and taken[-1].istitle() and (word in _SECOND or f"{taken[-1].lower()} {word}" in compounds())
        if not (word[:1].isupper() or is_second or word in _JOINING):
            break
        taken.append(word)
    while taken and taken[-1] in _JOINING:
        taken.pop()
    return " ".join(taken).rstrip(".")


def _with_small_word(name: str, rest: str) -> str:
    """The name with the word in small letters after it, which may be its last: Phòng QL đất đai."""
    word = " ".join(rest[len(name) :].split()[:2])
    return f"{name} {word}" if word in compounds() else name


_JOINING = ("và", "&", "-", "–")


def _letters(name: str) -> str:
    """QLKH for Quản lý KH and QL-KH: an abbreviation's own letters, and the first letter of each other word."""
    words = [each for each in re.split(r"[ &–-]+", name) if each and each != "và"]
    return "".join(_capitals(each) or each[0].upper() for each in words)


def _capitals(word: str) -> str:
    """The letters of an abbreviation, such as GDTH of GDTrH; none of a word that only begins with a capital."""
    return "".join(filter(str.isupper, word)) if _ABBREVIATED.fullmatch(word) or word.isupper() else ""
