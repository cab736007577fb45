"""KT. is signed by a deputy, whose post stands on the next line (Phụ lục I, mục II, khoản 7)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "S02",
    vi=("Ký thay (KT.), nhưng “{found}” không phải cấp phó của người ấy.", "Sửa chức vụ hoặc dòng quyền hạn."),
    en=(
        'Signed on behalf of the head (KT.), but "{found}" is not that head\'s deputy.',
        "Correct the post or the authority line.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="KT. là cấp phó ký thay cấp trưởng, nên dòng dưới là chức vụ cấp phó.",
    en="KT. means that a deputy signs on behalf of the head, so the next line names a deputy's post.",
)
GOOD = (
    "signers: {authority: KT. GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: Nguyễn Văn An}",
    "signers: {authority: KT. BỘ TRƯỞNG, post: THỨ TRƯỞNG, name: Nguyễn Văn An}",
    "signers: {authority: KT. CHÁNH VĂN PHÒNG, post: Phó Văn phòng, name: Nguyễn Văn An}",
    "signers: {authority: KT. Chỉ huy trưởng, post: Chỉ huy phó, name: Nguyễn Văn An}",
)
BAD = (
    "signers: {authority: KT. GIÁM ĐỐC, post: CHÁNH VĂN PHÒNG, name: Nguyễn Văn An}",
    "signers: {authority: KT. Phó Giám đốc, post: Phó Giám đốc, name: Nguyễn Văn An}",
    "signers: {authority: KT. Chủ tịch, post: Phó Giám đốc, name: Nguyễn Văn An}",
)


def check(notice: Notice) -> Iterator[Problem]:
    """KT. on the last authority line without a deputy below it."""
    for signer in notice.signers:
        signs_for_head = bool(signer.authority) and signer.authority[-1].upper().startswith("KT.")
        if signs_for_head and not _is_deputy(signer.post.upper(), signer.authority[-1].upper()):
            yield Problem(CODE, signer.post.at, {"found": signer.post}, SEVERITY)


def _is_deputy(post: str, head: str) -> bool:
    """Whether the post is that of a deputy and names what the head's does: Phó Văn phòng is Chánh Văn phòng's."""
    words = post.split()
    is_head = "PHÓ" not in head.split()
    return post.startswith("THỨ TRƯỞNG") or (is_head and "PHÓ" in words and not set(words).isdisjoint(head.split()[1:]))
