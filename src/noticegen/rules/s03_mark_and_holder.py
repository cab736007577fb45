"""TM. precedes a collective body; KT., TL., TUQ. and Q. precede a post."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "S03",
    vi=(
        "“{found}” chưa hợp: TM. đứng trước tập thể; KT., TL., TUQ., Q. đứng trước chức vụ.",
        "Xem lại dòng quyền hạn.",
    ),
    en=(
        '"{found}" does not fit: TM. precedes a collective body; KT., TL., TUQ., Q. precede a post.',
        "Check the authority line.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="TM. ký thay mặt tập thể nên đứng trước tên tập thể; KT., TL., TUQ., Q. đứng trước chức vụ.",
    en="TM. means signing for a collective body and precedes its name; KT., TL., TUQ., Q. precede a post.",
)
GOOD = ("signers: {authority: TM. ỦY BAN NHÂN DÂN, post: CHỦ TỊCH, name: Nguyễn Văn An}",)
BAD = (
    "signers: {authority: TM. GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: Nguyễn Văn An}",
    "signers: {authority: TL. ỦY BAN NHÂN DÂN, post: CHÁNH VĂN PHÒNG, name: Nguyễn Văn An}",
)

_BODY_FOR_PERSON = Lazy(
    r"^(?:KT|TL|TUQ|Q)\.\s*(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|BAN CHỈ ĐẠO|SỞ |BỘ (?!TRƯỞNG))", re.IGNORECASE
)
_PERSON_FOR_BODY = Lazy(
    r"^TM\.\s*(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|CHÁNH|TRƯỞNG|HIỆU TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG)\b", re.IGNORECASE
)


def check(notice: Notice) -> Iterator[Problem]:
    """An abbreviation before the wrong type of holder."""
    for signer in notice.signers:
        for line in signer.authority:
            if _BODY_FOR_PERSON.match(line) or _PERSON_FOR_BODY.match(line):
                yield Problem(CODE, line.at, {"found": line}, SEVERITY)
