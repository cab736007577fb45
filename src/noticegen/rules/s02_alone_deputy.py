"""A deputy signs for the head, and KT. says so (Phụ lục I, mục II, khoản 7)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "S02-alone",
    vi=("“{found}” là cấp phó, mà không có dòng KT.", "Thêm authority: KT. và chức vụ của người đứng đầu."),
    en=('"{found}" is a deputy, but there is no KT. line.', "Add authority: KT. and the head's post."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=("Cấp phó ký thay cấp trưởng, kể cả khi được giao phụ trách, phải ghi KT. trước chức vụ cấp trưởng."),
    en="A deputy, even one in charge, signs for the head: KT. stands before the head's post.",
)
GOOD = (
    "signers: {authority: KT. GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: Nguyễn Văn An}",
    "signers: {authority: [TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH], post: PHÓ CHỦ TỊCH, name: Nguyễn Văn An}",
    "signers: {post: Giám đốc, name: Nguyễn Văn An}",
    "signers: {authority: TL. Giám đốc, post: Phó Chánh Văn phòng, name: Nguyễn Văn An}",
    "signers: {authority: TUQ. Bộ trưởng, post: Thứ trưởng, name: Nguyễn Văn An}",
    "signers: {authority: TM. BAN THƯỜNG TRỰC, post: PHÓ CHỦ TỊCH, name: Nguyễn Văn An}",
    "signers: {authority: TM. Ban Thường vụ, post: Phó Bí thư, name: Nguyễn Văn An}",
)
BAD = (
    "signers: {post: PHÓ GIÁM ĐỐC, name: Nguyễn Văn An}",
    "signers: {authority: TM. ỦY BAN NHÂN DÂN, post: PHÓ CHỦ TỊCH, name: Nguyễn Văn An}",
    "signers: {post: Thứ trưởng, name: Nguyễn Văn An}",
    "signers: {post: Q. Phó Giám đốc, name: Nguyễn Văn An}",
)

_FOR_ANOTHER = ("KT", "K/T", "TL", "T/L", "TUQ", "Q.")
_OF_EQUALS = ("BAN THƯỜNG", "BAN CHẤP HÀNH", "THƯỜNG TRỰC", "ĐOÀN CHỦ TỊCH", "ĐẢNG ỦY", "TỈNH ỦY", "THÀNH ỦY", "CHI ỦY")
"""Bodies of the Party, the Front and the unions, for which any member signs."""


def check(notice: Notice) -> Iterator[Problem]:
    """Deputies' posts without a line that says for whom they sign."""
    for signer in notice.signers:
        is_deputy = signer.post.upper().removeprefix("Q. ").startswith(("PHÓ ", "THỨ TRƯỞNG"))
        lines = [line.upper() for line in signer.authority]
        is_right = any(line.startswith(_FOR_ANOTHER) or any(map(line.__contains__, _OF_EQUALS)) for line in lines)
        if is_deputy and not is_right:
            yield Problem(CODE, signer.post.at, {"found": signer.post}, SEVERITY)
