"""Labels as people type them: "II.", "3/", "1.2", "đ)", "•", "Thứ nhất,". What each stands for, and what follows it."""

import re
from dataclasses import dataclass

from noticegen.notice.numbering import LETTERS, ROMANS

_NAMED = "Điều|Phương án|Bước|Nhóm|Nội dung|Giai đoạn|Đợt|Nhiệm vụ|Tiểu mục|Chương"
_ORDER = "nhất|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|mười một|mười hai"
_COUNTED = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
CAPITAL = "A-ZĐÀÁẢÃẠĂÂÈÉÊÌÍÒÓÔƠÙÚƯÝỦỬỦỐỒỔỘỐẤẦẨẬẮẰẲẶẾỀỂỆỊỈĨỌỎỚỜỞỢỤỨỪỰ"
"""Letters that a name begins with, for a class of letters in a pattern."""

_PATTERNS = (
    ("part", re.compile(r"Phần\s+(?:thứ\s+)?(?P<n>[IVX]+|\d+|nhất|hai|ba|tư)\b\s*[.:]?\s*", re.IGNORECASE)),
    ("verbal", re.compile(rf"(?P<n>thứ (?:{_ORDER})(?: là)?|(?:{_COUNTED}) là)\s*[,:.]\s*", re.IGNORECASE)),
    ("named", re.compile(rf"(?P<n>(?P<name>{_NAMED}) [0-9IVX]+)\s*[.:]\s*")),
    ("decimal", re.compile(r"(?P<n>\d{1,2}(?:\.\d{1,2})+)(?:[.)/]\s*|\s+)(?=\D)")),
    ("arabic", re.compile(rf"(?P<n>\d{{1,3}})(?:\s?[.)/]\s*(?![\d/])|\.?\s*[-–](?:\s+|(?=[{CAPITAL}])))(?=\D)")),
    ("bracketed", re.compile(r"\((?P<n>\d{1,2})\)\s*(?=\S)")),
    ("small", re.compile(r"\(?(?P<n>[ivx]{2,5}|[ivx](?=\)))\)\s*(?=\S)")),
    (
        "roman",
        re.compile(
            rf"(?!V/v)(?P<n>[IVXL]+)\s?[.)/:]\s*(?=[^\W\d_]{{2}}|[^\w]|\w )"
            rf"|(?P<m>[IVXL]+)\s*[-–](?:\s+|(?=[{CAPITAL}]))"
        ),
    ),
    ("upper", re.compile(rf"(?P<n>[A-HK])(?:[.)/]\s+(?=\w)|\s*[-–]\s+(?=[{CAPITAL}]))")),
    ("letter", re.compile(r"\(?(?P<n>[a-zđ])(?:\)\s*|[./,]\s+)(?=\S)")),
    ("plus", re.compile(r"(?P<n>\+)\s*(?=\S)")),
    (
        "dash",
        re.compile(
            r"(?P<n>[-–—−‒―•·●○*o\uf000-\uf0ff\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff])\s+(?=\S)"
            r"|(?P<m>[-–—−•·●▪])(?=[^\W\d_])|(?P<o>[\U0001f300-\U0001faff])\s*(?=\S)"
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Label:
    """`kind` is a level's look: part, roman, arabic, decimal, letter, dash, plus, upper, verbal or named.

    `typed` is what stands there; `printed` is what our form would print for the same (1. for 1/), or the same.
    """

    kind: str
    typed: str
    printed: str

    @property
    def is_counted(self) -> bool:
        """Whether our form prints such labels by itself."""
        return self.kind not in {"upper", "verbal", "named", "bracketed", "small"}


def label_at(text: str) -> tuple[Label, int] | None:
    """The label that a text begins with, and where its words begin; None if it begins with words."""
    for kind, pattern in _PATTERNS:
        match = pattern.match(text)
        if match is None:
            continue
        number = next(each for each in match.groups() if each)
        if kind == "roman" and number not in ROMANS:
            continue
        typed = match[0].strip()
        name = f"named {match['name']}" if kind == "named" else kind
        return Label("named" if kind == "named" else name, typed, _printed(kind, number, typed)), match.end()
    return None


def _printed(kind: str, number: str, typed: str) -> str:
    if kind == "part":
        return f"Phần {number.upper()}" if number.upper() in ROMANS else typed
    if kind in {"roman", "arabic", "decimal"}:
        return f"{number.lstrip('0') or number}."
    if kind == "letter":
        return f"{number})"
    return {"dash": "-", "plus": "+"}.get(kind, typed)


def is_first(label: Label) -> bool:
    """Whether a list may begin with it."""
    firsts = {"I.", "1.", f"{LETTERS[0]})", "-", "+", "Phần I", "(1)", "i)", "(i)"}
    return label.printed in firsts or label.kind in {"verbal", "named", "upper"} or label.printed.endswith(".1.")
