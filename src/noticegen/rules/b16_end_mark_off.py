"""Every template of the decree ends its text with "./."."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import last_text

CODE = RuleCode(
    "B16",
    vi=("Tắt dấu “./.” ở cuối nội dung.", "Các mẫu của Nghị định 30 đều kết thúc bằng “./.”."),
    en=('The "./." at the end is switched off.', 'All templates of Decree 30 end with "./.".'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Các mẫu 1.1 đến 1.10 đều kết thúc nội dung bằng “./.” (không có câu chữ bắt buộc).",
    en='Templates 1.1 to 1.10 all end the text with "./." (no provision requires it).',
)
GOOD = ("end_mark: true",)
BAD = ("end_mark: false",)


def check(notice: Notice) -> Iterator[Problem]:
    """The mark is switched off, and not typed either."""
    if not notice.end_mark and not last_text(notice).rstrip().endswith("./."):
        yield Problem(CODE, last_text(notice).at, {}, SEVERITY)
