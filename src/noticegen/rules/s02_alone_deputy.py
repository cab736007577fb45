"""A deputy signs for the head, and KT. says so, below TL. too (Điều 13 khoản 4; Phụ lục I, mục II, khoản 7)."""

from collections.abc import Iterator, Sequence

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from .s02_same_head import is_deputy_of

CODE = RuleCode(
    "S02-alone",
    vi=("“{found}” là cấp phó, mà không có dòng KT.", "Thêm authority: KT. và chức vụ của người đứng đầu."),
    en=('"{found}" is a deputy, but there is no KT. line.', "Add authority: KT. and the head's post."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Cấp phó ký thay cấp trưởng, kể cả khi được giao phụ trách, phải ghi KT. trước chức vụ cấp trưởng. Cấp phó "
        "của đơn vị ký thừa lệnh ghi cả hai dòng: TL. GIÁM ĐỐC, KT. CHÁNH VĂN PHÒNG."
    ),
    en=(
        "A deputy, even one in charge, signs for the head: KT. stands before the head's post. A unit's deputy who "
        "signs by order has both lines: TL. GIÁM ĐỐC, KT. CHÁNH VĂN PHÒNG."
    ),
)
GOOD = (
    "signers: {authority: KT. GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: Nguyễn Văn An}",
    "signers: {authority: [TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH], post: PHÓ CHỦ TỊCH, name: Nguyễn Văn An}",
    "signers: {post: Giám đốc, name: Nguyễn Văn An}",
    "signers: {authority: [TL. Giám đốc, KT. Chánh Văn phòng], post: Phó Chánh Văn phòng, name: Nguyễn Văn An}",
    "signers: {authority: TL. Giám đốc, post: Chánh Văn phòng, name: Nguyễn Văn An}",
    "signers: {authority: TUQ. Bộ trưởng, post: Thứ trưởng, name: Nguyễn Văn An}",
    "signers: {authority: TM. BAN THƯỜNG TRỰC, post: PHÓ CHỦ TỊCH, name: Nguyễn Văn An}",
    "signers: {authority: TM. Ban Thường vụ, post: Phó Bí thư, name: Nguyễn Văn An}",
)
BAD = (
    "signers: {authority: TL. Giám đốc, post: Phó Chánh Văn phòng, name: Nguyễn Văn An}",
    "signers: {authority: [TM. ỦY BAN NHÂN DÂN, TL. CHỦ TỊCH], post: PHÓ TRƯỞNG PHÒNG NỘI VỤ, name: Nguyễn Văn An}",
    "signers: {post: PHÓ GIÁM ĐỐC, name: Nguyễn Văn An}",
    "signers: {authority: TM. ỦY BAN NHÂN DÂN, post: PHÓ CHỦ TỊCH, name: Nguyễn Văn An}",
    "signers: {post: Thứ trưởng, name: Nguyễn Văn An}",
    "signers: {post: Q. Phó Giám đốc, name: Nguyễn Văn An}",
)

_FOR_ANOTHER = ("KT", "K/T", "TUQ", "Q.")
_BY_ORDER = Lazy(r"T/?L\.? ?(?P<head>.+)")
"""The head of a unit, who was ordered to sign, lets a deputy sign for it: TL. and KT., one below the other."""

_OF_EQUALS = ("BAN THƯỜNG", "BAN CHẤP HÀNH", "THƯỜNG TRỰC", "ĐOÀN CHỦ TỊCH", "ĐẢNG ỦY", "TỈNH ỦY", "THÀNH ỦY", "CHI ỦY")
"""Bodies of the Party, the Front and the unions, for which any member signs."""


def _heads_who_order(lines: Sequence[str]) -> Iterator[str]:
    """Of the lines with TL.; their own deputies have another rule."""
    for order in map(_BY_ORDER.fullmatch, lines):
        if order:
            yield order["head"].casefold()


def check(notice: Notice) -> Iterator[Problem]:
    """Deputies' posts without a line that says for whom they sign."""
    for signer in notice.signers:
        is_deputy = signer.post.upper().removeprefix("Q. ").startswith(("PHÓ ", "THỨ TRƯỞNG"))
        lines = [line.upper() for line in signer.authority]
        is_right = any(line.startswith(_FOR_ANOTHER) or any(map(line.__contains__, _OF_EQUALS)) for line in lines)
        is_right |= any(is_deputy_of(signer.post.casefold(), head) for head in _heads_who_order(lines))
        if is_deputy and not is_right:
            yield Problem(CODE, signer.post.at, {"found": signer.post}, SEVERITY)
