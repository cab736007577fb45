"""A Cyrillic а looks like a Latin a, an Icelandic Ð like a Vietnamese Đ, but searches do not find them."""

import unicodedata
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._syllables import is_syllable
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
    vi=(
        "Chữ а của tiếng Nga trông giống chữ a, chữ Ð của tiếng Iceland giống chữ Đ, nhưng tìm kiếm không thấy; thường "
        "do nhận dạng ảnh, do chuyển từ bảng mã cũ, hoặc cố ý."
    ),
    en=(
        "The Cyrillic letter а looks like the Latin a, the Icelandic Ð like the Vietnamese Đ, but searches do not find "
        "them; they usually come from text recognition or an old encoding, or are deliberate."
    ),
)
GOOD = ("body: [Ông Nguyễn Văn An, α = 5]", "body: [Ông Ðorðe và bà Guðrún ở Reykjavík]")
BAD = (
    "body: [Ông Nguyễn V\u0430n An]",
    "subject: Họp \u00d0ảng ủy",
    "body: [Giám \u00f0ốc, n\u01cem, \u0189ề án]",
    "body: [B\u00e1o ca\u00b4o]",
)

_WORD = Lazy("(?:[^\\W\\d_]|\u00b4)+")
_LATIN = Lazy(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_FIRST_OTHER, _LAST_OTHER = "\u0370", "\u052f"
_OTHER = Lazy(f"[{_FIRST_OTHER}-{_LAST_OTHER}]")
"""Greek and Cyrillic."""

_LOOKALIKES = str.maketrans({
    "\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ", "\u01cd": "Ă", "\u01ce": "ă", "\u00b4": "\u0301",
})  # fmt: skip
"""Latin letters of other languages, and the accent that stands alone, for the Vietnamese ones that they look like."""


def check(notice: Notice) -> Iterator[Problem]:
    """Words with letters of two scripts, or that are Vietnamese but for a letter that only looks so."""
    texts = (*prose(notice), *(signer.name for signer in notice.signers))
    odd = set(filter(_may_be_odd, set("".join(texts))))
    for text in (each for each in texts if not odd.isdisjoint(each)) if odd else ():
        for match in _WORD.finditer(text):
            if _is_mixed(match.group()) or _only_looks_vietnamese(match.group()):
                yield Problem(CODE, text.at, {"found": match.group()}, SEVERITY)


def _may_be_odd(letter: str) -> bool:
    return ord(letter) in _LOOKALIKES or _FIRST_OTHER <= letter <= _LAST_OTHER


def _is_mixed(word: str) -> bool:
    return _OTHER.search(word) is not None and _LATIN.search(word) is not None


def _only_looks_vietnamese(word: str) -> bool:
    meant = word.translate(_LOOKALIKES)
    return meant != word and is_syllable(unicodedata.normalize("NFC", meant))
