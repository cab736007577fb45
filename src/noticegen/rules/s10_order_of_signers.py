"""Signers stand in the order of the issuing bodies, so that each signature bears the seal of its own body."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.notice.office import Agency, Signer
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "S10-order",
    vi=("{name} ký cho {body}, nhưng ở chỗ này sẽ là con dấu của {seal}.", "Xếp signers theo đúng thứ tự của issuers."),
    en=(
        "{name} signs for {body}, but the seal in this position will be that of {seal}.",
        "Put signers in the same order as issuers.",
    ),
)
SEVERITY = Severity.ERROR
WHY = Word(
    vi="Người ký xếp theo thứ tự cơ quan ban hành; xếp ngược thì dấu của cơ quan này vào chữ ký của cơ quan kia.",
    en=(
        "Signers stand in the order of the issuing bodies; otherwise one body's seal is put on another body's "
        "signature."
    ),
)
_OF_FINANCE = "{authority: [KT. GIÁM ĐỐC, SỞ TÀI CHÍNH], post: PHÓ GIÁM ĐỐC, name: Lê Thị Bình}"
_OF_SCIENCE = "{post: GIÁM ĐỐC, name: Trần Quốc Thành}"
GOOD = (f"{{issuers: [so-khcn, so-tai-chinh], signers: [{_OF_SCIENCE}, {_OF_FINANCE}]}}",)
BAD = (f"{{issuers: [so-khcn, so-tai-chinh], signers: [{_OF_FINANCE}, {_OF_SCIENCE}]}}",)


def check(notice: Notice) -> Iterator[Problem]:
    """Signers whose lines name one of the other bodies instead of the one in the same position."""
    for signer, body in zip(notice.signers, notice.issuers, strict=False):
        if _names(signer, body):
            continue
        for other in notice.issuers:
            if _names(signer, other):
                values = {"name": signer.name, "body": " ".join(other.name), "seal": " ".join(body.name)}
                yield Problem(CODE, signer.post.at, values, SEVERITY)


def _names(signer: Signer, body: Agency) -> bool:
    said = " ".join([*signer.authority, signer.post]).casefold()
    return " ".join(body.name).casefold() in said
