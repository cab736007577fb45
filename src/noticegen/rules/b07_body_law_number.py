"""Laws and ordinances are cited by name, in the body too (Phụ lục I, mục II, khoản 6)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Part, seen

CODE = RuleCode(
    "B07-body",
    vi=("Dẫn luật kèm số, ký hiệu: “{found}”.", "Luật, pháp lệnh chỉ ghi tên loại và tên gọi."),
    en=('A law is cited with its number: "{found}".', "Cite laws and ordinances by type and name only."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Viện dẫn luật, pháp lệnh chỉ ghi tên loại và tên gọi (Phụ lục I, mục II, khoản 6).",
    en="Laws and ordinances are cited by type and name only (Annex I, part II, item 6).",
)
GOOD = (
    "body: ['Thực hiện Luật Lưu trữ, Nghị định số 30/2020/NĐ-CP']",
    "body: ['Luật Lưu trữ và Nghị định số 113/2025/NĐ-CP', 'Công văn ghi “Luật Lưu trữ số 33/2024/QH15”']",
    "body: ['Theo Luật Đất đai, Nghị quyết số 5/2024/QH15 của Quốc hội']",
)
BAD = (
    "body: [Thực hiện Luật Lưu trữ số 33/2024/QH15]",
    "body: ['Theo Luật Đất đai 31/2024/QH15, rà soát']",
    "body: [Theo Pháp lệnh Bảo vệ bí mật nhà nước số 30/2000/PL-UBTVQH10]",
    "body: [Triển khai luật số 31/2024/QH15 của Quốc hội]",
    "body: [Theo Luật số 45/2019/QH14, Áp dụng Luật 64/2020/QH14]",
    "body: ['Theo Điều 35 Luật Trật tự, an toàn giao thông đường bộ số 36/2024/QH15']",
)

_BARE = Lazy(r"\b(?:[Bb]ộ luật|[Ll]uật|[Pp]háp lệnh) (?P<number>(?:số:? ?)?\d+/\d{4}/(?:QH|PL-UBTVQH|UBTVQH)\d+)")
_LAW = Lazy(
    r"\b(?:Bộ luật|Luật|Pháp lệnh) (?:(?!Nghị |Quyết |Thông |Luật |Bộ luật|Pháp lệnh)[^.;()\n0-9]){2,110}?\(?"
    r"(?P<number>(?:(?:Luật )?số:? ?)?\d+/\d{4}/(?:QH|PL-UBTVQH|"
    r"UBTVQH)\d+)"
)


def check(notice: Notice) -> Iterator[Problem]:
    """Laws with their numbers, outside the legal bases."""
    words = seen(notice)
    if words.has("/qh", "ubtvqh"):
        for sight, match in (*words.find(_LAW), *words.find(_BARE)):
            if sight.passage.part is not Part.BASIS:
                start = sight.start + match.start("number") - match.start()
                yield sight.passage.problem(CODE, SEVERITY, start, start + len(match["number"]))
