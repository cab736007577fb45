"""Text typed in TCVN3 or VNI fonts is not Vietnamese in any other font."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import prose

CODE = RuleCode(
    "P04",
    vi=("“{found}” giống chữ gõ bằng bảng mã cũ (TCVN3, VNI).", "Chuyển văn bản sang Unicode."),
    en=('"{found}" looks like text in an old encoding (TCVN3, VNI).', "Convert the text to Unicode."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Văn bản phải dùng Unicode (TCVN 6909:2001); chữ gõ bằng TCVN3, VNI hiện sai ở phông khác.",
    en="Documents must use Unicode (TCVN 6909:2001); text typed in TCVN3 or VNI looks wrong in other fonts.",
)
GOOD = ("body: [Thông báo 25 m² ở 30°C]",)
BAD = ("body: [Th«ng b¸o kÕt luËn]",)

_OLD = re.compile(r"[A-Za-z][¡¢¤¥¦§¨ª¬¯µ¶¸¼½¾¿]")


def check(notice: Notice) -> Iterator[Problem]:
    """Characters that TCVN3 uses for accented letters."""
    for text in prose(notice):
        if match := _OLD.search(text):
            yield Problem(CODE, text.at, {"found": match.group()}, SEVERITY)
