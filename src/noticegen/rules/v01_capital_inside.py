"""A capital stands at the beginning of a word, or the whole word is in capitals."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._keys import telex
from ._seen import seen
from ._syllables import is_syllable

CODE = RuleCode(
    "V01-capital",
    vi=("“{found}” viết hoa giữa chữ.", "Viết “{meant}”, hoặc viết hoa cả chữ."),
    en=('"{found}" has a capital in its middle.', 'Write "{meant}", or the whole word in capitals.'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Phím Shift hoặc Caps Lock nhả muộn thì để lại chữ hoa giữa chữ (THông báo, cÔng tác); tên viết tắt không tính.",
    en="Shift or Caps Lock held too long leaves capitals within a word (THông báo); abbreviations do not count.",
)
GOOD = (
    "body: ['Phòng GDTrH, QyĐ, TTr, VNeID, iOffice, eTax, kWh, pH, MobiFone, UBND, NĐ-CP']",
    "body: [Công văn ghi “THông báo”, THÔNG BÁO]",
)
BAD = (
    "body: [THông báo kết quả]",
    "body: [Rà soát cÔng tác văn thư]",
    "body: [Nâng cấp mạNg nội bộ]",
)

_MIXED = Lazy(r"(?<![\w.@/&+’'-])[^\W\d_]{3,}(?![\w.@/&+’'-]\w|[/&+])")


def check(notice: Notice) -> Iterator[Problem]:
    """Words in both kinds of letters that are Vietnamese syllables."""
    words = seen(notice)
    for word in sorted(words.mixed):
        plain = word.lower()
        if is_syllable(plain) and not telex(plain):
            for sight, match in words.find(_MIXED):
                if match[0] == word:
                    yield sight.problem(CODE, SEVERITY, meant=plain.capitalize() if word[0].isupper() else plain)
