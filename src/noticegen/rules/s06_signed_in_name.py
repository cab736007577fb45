"""The signature stands between post and name; "(đã ký)" belongs to transcripts."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "S06",
    vi=("Họ tên người ký có “{found}”.", "Bỏ đi; chữ ký nằm ở đó."),
    en=('The signer\'s name contains "{found}".', "Remove it; the signature goes there."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Chữ ký nằm giữa chức vụ và họ tên; “(đã ký)” chỉ có ở bản chép.",
    en='The signature stands between the post and the name; "(đã ký)" appears only on transcripts.',
)
GOOD = ("signers: {post: GIÁM ĐỐC, name: Trần Quốc Thành}",)
BAD = ("signers: {post: GIÁM ĐỐC, name: (đã ký) Trần Quốc Thành}",)


def check(notice: Notice) -> Iterator[Problem]:
    """A name that contains "đã ký"."""
    for signer in notice.signers:
        if "đã ký" in signer.name.casefold():
            yield Problem(CODE, signer.name.at, {"found": "đã ký"}, SEVERITY)
