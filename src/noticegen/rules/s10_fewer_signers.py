"""Each body that issues a notice signs it and seals it."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity

CODE = "S10"
SEVERITY = Severity.WARNING
WHY = {
    "vi": "Mỗi cơ quan cùng ban hành có một người ký, đóng dấu cơ quan mình lên chữ ký đó.",
    "en": "Each body that issues a notice has its own signer, whose signature bears its seal.",
}
_TWO = "{post: GIÁM ĐỐC, name: Trần Quốc Thành}, {post: GIÁM ĐỐC, name: Lê Thị Bình}"
GOOD = (
    "signers: {post: GIÁM ĐỐC, name: Trần Quốc Thành}",
    f"{{issuers: [so-khcn, so-tai-chinh], signers: [{_TWO}]}}",
)
BAD = ("{issuers: [so-khcn, so-tai-chinh], signers: {post: GIÁM ĐỐC, name: Trần Quốc Thành}}",)


def check(notice: Notice) -> Iterator[Problem]:
    """Fewer signers than bodies."""
    if len(notice.signers) < len(notice.issuers):
        values = {"bodies": str(len(notice.issuers)), "signers": str(len(notice.signers))}
        yield Problem(CODE, notice.signers[-1].post.at, values, SEVERITY)
