"""Signing authority is abbreviated TM., Q., KT., TL., TUQ., with the full stop (Phụ lục I, mục II, khoản 7)."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "S01",
    vi=("Viết tắt quyền hạn “{found}” chưa đúng.", "Dùng TM., Q., KT., TL., TUQ. có dấu chấm."),
    en=(
        '"{found}" is not a correct abbreviation of signing authority.',
        "Use TM., Q., KT., TL., TUQ., with the full stop.",
    ),
)
SEVERITY = Severity.ERROR
WHY = Word(
    vi="Viết TM., Q., KT., TL., TUQ., có dấu chấm (Phụ lục I, mục II, khoản 7); T/M, K/T là thể thức của Đảng.",
    en=(
        "Write TM., Q., KT., TL., TUQ., with the full stop (Annex I, part II, item 7); T/M and K/T belong to the "
        "Party's format."
    ),
)
GOOD = (
    "signers: {authority: TL. GIÁM ĐỐC, post: CHÁNH VĂN PHÒNG, name: Nguyễn Văn An}",
    "signers: {post: Q. GIÁM ĐỐC, name: Nguyễn Văn An}",
    "signers: {authority: TM. BAN THAY MẶT, post: TRƯỞNG BAN, name: Nguyễn Văn An}",
)
BAD = (
    "signers: {authority: TL GIÁM ĐỐC, post: CHÁNH VĂN PHÒNG, name: Nguyễn Văn An}",
    "signers: {authority: K/T GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: Nguyễn Văn An}",
    "signers: {authority: TL/ GIÁM ĐỐC, post: CHÁNH VĂN PHÒNG, name: Nguyễn Văn An}",
    "signers: {authority: Thừa lệnh Giám đốc, post: Chánh Văn phòng, name: Nguyễn Văn An}",
    "signers: {post: Quyền Giám đốc, name: Nguyễn Văn An}",
)

_ODD = Lazy(
    r"^(?:(?:TM|KT|TL|TUQ|Q)(?:/?(?=\s)|/)|[TK]/[TML]|T\.[ML]\b|K\.T\b|TU\.Q\b|"
    r"(?:thay mặt|ký thay|thừa lệnh|thừa ủy quyền|thừa uỷ quyền|quyền)(?=\s))\.?",
    re.IGNORECASE,
)
"""In another form, or in full words."""


def check(notice: Notice) -> Iterator[Problem]:
    """Authority lines and posts that begin with another spelling of the abbreviation."""
    for signer in notice.signers:
        for line in (*signer.authority, signer.post):
            if match := _ODD.match(line):
                yield Problem(CODE, line.at, {"found": match.group()}, SEVERITY)
