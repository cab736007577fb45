"""TL. is for somebody below the head; the head's own deputy signs KT. (Phụ lục I, mục II, khoản 7)."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "S02-same",
    vi=("“{found}” rồi “{post}”: cấp phó của chính người ấy thì ký thay.", "Đổi TL. thành KT."),
    en=('"{found}", then "{post}": the head\'s own deputy signs on the head\'s behalf.', "Change TL. to KT."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="TL. (thừa lệnh) dùng cho người đứng đầu đơn vị bên dưới; cấp phó của người ra lệnh thì ký KT.",
    en="TL. is for the head of a unit below; the deputy of whoever gave the order signs KT.",
)
GOOD = (
    "signers: {authority: KT. GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: Nguyễn Văn An}",
    "signers: {authority: TL. GIÁM ĐỐC, post: CHÁNH VĂN PHÒNG, name: Nguyễn Văn An}",
    "signers: {authority: [TL. GIÁM ĐỐC, KT. CHÁNH VĂN PHÒNG], post: PHÓ CHÁNH VĂN PHÒNG, name: Nguyễn Văn An}",
)
BAD = (
    "signers: {authority: TL. GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: Nguyễn Văn An}",
    "signers: {authority: TL. Chủ tịch, post: Phó Chủ tịch, name: Nguyễn Văn An}",
)

_ORDER = Lazy(r"(?:TL|T/L)\.? ?(?P<head>.+)", re.IGNORECASE)


def check(notice: Notice) -> Iterator[Problem]:
    """TL. and a post, then the deputy of that post."""
    for signer in notice.signers:
        order = _ORDER.fullmatch(signer.authority[-1]) if signer.authority else None
        if order and signer.post.casefold().startswith(f"phó {order['head'].casefold().split(' sở ')[0]}"):
            values = {"found": signer.authority[-1], "post": signer.post}
            yield Problem(CODE, signer.authority[-1].at, values, SEVERITY)
