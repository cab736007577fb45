"""KT. is signed by a deputy, whose post stands on the next line (Phụ lục I, mục II, khoản 7)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "S02",
    vi=("Ký thay (KT.), nhưng chức vụ “{found}” không phải cấp phó.", "Sửa chức vụ hoặc dòng quyền hạn."),
    en=(
        'Signed on behalf of the head (KT.), but "{found}" is not a deputy.',
        "Correct the post or the authority line.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="KT. là cấp phó ký thay cấp trưởng, nên dòng dưới là chức vụ cấp phó.",
    en="KT. means that a deputy signs on behalf of the head, so the next line names a deputy's post.",
)
GOOD = ("signers: {authority: KT. GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: Nguyễn Văn An}",)
BAD = ("signers: {authority: KT. GIÁM ĐỐC, post: CHÁNH VĂN PHÒNG, name: Nguyễn Văn An}",)


def check(notice: Notice) -> Iterator[Problem]:
    """KT. on the last authority line without a deputy below it."""
    for signer in notice.signers:
        signs_for_head = bool(signer.authority) and signer.authority[-1].upper().startswith("KT.")
        if signs_for_head and not signer.post.upper().startswith(("PHÓ", "THỨ TRƯỞNG")):
            yield Problem(CODE, signer.post.at, {"found": signer.post}, SEVERITY)
