"""Each issuing body signs the notice and seals it."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "S10",
    vi=(
        "{bodies} cơ quan cùng ban hành nhưng chỉ có {signers} người ký: cơ quan còn lại không có chỗ ký, đóng dấu.",
        "Thêm người ký của mỗi cơ quan vào signers, theo thứ tự của issuers.",
    ),
    en=(
        (
            "{bodies} bodies issue the notice, but only {signers} sign it: the others have no space for signature "
            "and seal."
        ),
        "Add a signer for each body to signers, in the order of issuers.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Mỗi cơ quan cùng ban hành có một người ký, đóng dấu cơ quan mình lên chữ ký đó.",
    en="Each issuing body has its own signer and puts its seal on that signature.",
)
_TWO = "{post: GIÁM ĐỐC, name: Trần Quốc Thành}, {post: GIÁM ĐỐC, name: Lê Thị Bình}"
GOOD = (
    "signers: {post: GIÁM ĐỐC, name: Trần Quốc Thành}",
    f"{{issuers: [so-khcn, so-tai-chinh], signers: [{_TWO}]}}",
)
BAD = ("{issuers: [so-khcn, so-tai-chinh], signers: {post: GIÁM ĐỐC, name: Trần Quốc Thành}}",)


def check(notice: Notice) -> Iterator[Problem]:
    """Fewer signers than issuing bodies."""
    if len(notice.signers) < len(notice.issuers):
        values = {"bodies": str(len(notice.issuers)), "signers": str(len(notice.signers))}
        yield Problem(CODE, notice.signers[-1].post.at, values, SEVERITY)
