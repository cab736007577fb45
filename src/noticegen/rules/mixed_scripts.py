"""A Cyrillic а looks like a Latin a, but searches do not find it."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import prose

CODE = RuleCode(
    "mixed-scripts",
    vi=(
        "Từ “{found}” lẫn chữ cái La-tinh với chữ cái khác trông giống hệt.",
        "Gõ lại từ này; nếu không, tìm kiếm sẽ không thấy.",
    ),
    en=(
        'The word "{found}" mixes Latin letters with lookalikes from another script.',
        "Retype the word; otherwise searches will not find it.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Chữ а của tiếng Nga trông giống chữ a, nhưng tìm kiếm không thấy; thường do nhận dạng ảnh hoặc cố ý.",
    en=(
        "The Cyrillic letter а looks like the Latin a, but searches do not find it; it usually comes from text "
        "recognition or is deliberate."
    ),
)
GOOD = ("body: [Ông Nguyễn Văn An, α = 5]",)
BAD = ("body: [Ông Nguyễn V\u0430n An]",)

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_OTHER = re.compile(r"[\u0370-\u03ff\u0400-\u052f]")


def check(notice: Notice) -> Iterator[Problem]:
    """Words with letters of two scripts."""
    signers = [signer.name for signer in notice.signers]
    for text in filter(_OTHER.search, (*prose(notice), *signers)):
        for match in _WORD.finditer(text):
            if _LATIN.search(match.group()) and _OTHER.search(match.group()):
                yield Problem(CODE, text.at, {"found": match.group()}, SEVERITY)
