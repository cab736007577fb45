"""TL. and TUQ. are for somebody below the head; the head's own deputy signs KT. (Phụ lục I, mục II, khoản 7)."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "S02-same",
    vi=("“{found}” rồi “{post}”: cấp phó của chính người ấy thì ký thay.", "Đổi {mark} thành KT."),
    en=('"{found}", then "{post}": the head\'s own deputy signs on the head\'s behalf.', "Change {mark} to KT."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="TL., TUQ. dùng cho người đứng đầu đơn vị bên dưới; cấp phó của chính người đứng đầu thì ký KT.",
    en="TL. and TUQ. are for the head of a unit below; the head's own deputy signs KT.",
)
GOOD = (
    "signers: {authority: KT. GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: Nguyễn Văn An}",
    "signers: {authority: TL. GIÁM ĐỐC, post: CHÁNH VĂN PHÒNG, name: Nguyễn Văn An}",
    "signers: {authority: TUQ. CHỦ TỊCH, post: GIÁM ĐỐC SỞ TÀI CHÍNH, name: Nguyễn Văn An}",
    "signers: {authority: [TL. GIÁM ĐỐC, KT. CHÁNH VĂN PHÒNG], post: PHÓ CHÁNH VĂN PHÒNG, name: Nguyễn Văn An}",
)
BAD = (
    "signers: {authority: TL. GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: Nguyễn Văn An}",
    "signers: {authority: TL. Chủ tịch, post: Phó Chủ tịch, name: Nguyễn Văn An}",
    "signers: {authority: TUQ. Chủ tịch Ủy ban nhân dân, post: Phó Chủ tịch, name: Nguyễn Văn An}",
    "signers: {authority: TUQ. Giám đốc Sở, post: Phó Giám đốc Sở, name: Nguyễn Văn An}",
    "signers: {authority: TUQ. Bộ trưởng, post: Thứ trưởng, name: Nguyễn Văn An}",
)

_ORDER = Lazy(r"(?P<mark>TL|T/L|TUQ)\.? ?(?P<head>.+)", re.IGNORECASE)


def check(notice: Notice) -> Iterator[Problem]:
    """TL. or TUQ. and a post, then the deputy of that post."""
    for signer in notice.signers:
        order = _ORDER.fullmatch(signer.authority[-1]) if signer.authority else None
        if order and is_deputy_of(signer.post.casefold(), order["head"].casefold()):
            values = {"found": signer.authority[-1], "post": signer.post, "mark": f"{order['mark'].upper()}."}
            yield Problem(CODE, signer.authority[-1].at, values, SEVERITY)


def is_deputy_of(post: str, head: str) -> bool:
    """Whether one of the two names the other's post, with or without the body: phó giám đốc, giám đốc sở."""
    deputy = post.replace("thứ trưởng", "phó bộ trưởng").removeprefix("phó ")
    return (deputy != post and f"{deputy} ".startswith(f"{head} ")) or f"{head} ".startswith(f"{deputy} ")
