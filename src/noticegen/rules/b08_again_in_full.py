"""After the first time an act is cited by type and number (Phụ lục I, mục II, khoản 6)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import ACT_NUMBER, Part, seen

CODE = RuleCode(
    "B08-again",
    vi=("“{found}” đã dẫn đủ ở trên, ở đây lại ghi cả ngày, cơ quan.", "Từ lần hai chỉ ghi loại và số, ký hiệu."),
    en=('"{found}" was cited in full above, and is again.', "From the second time on, write type and number only."),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi="Các lần viện dẫn sau chỉ ghi tên loại và số, ký hiệu của văn bản (Phụ lục I, mục II, khoản 6).",
    en="Later citations have type and number only (Annex I, part II, item 6).",
)
GOOD = (
    (
        "body: ['Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ về thực hiện thủ tục', "
        "'Rà soát theo Nghị định số 45/2020/NĐ-CP']"
    ),
    (
        "{legal_bases: [Căn cứ Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ về A], body: [Theo "
        "Nghị định số 45/2020/NĐ-CP]}"
    ),
)
BAD = (
    (
        "body: ['Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ về thực hiện thủ tục', "
        "'Rà soát theo Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ']"
    ),
)

_FULL = Lazy(
    r"\b(?:Nghị định|Nghị quyết|Thông tư(?: liên tịch)?|Quyết định|Chỉ thị|Kế hoạch|Công văn|Công điện|"
    r"Kết luận|Hướng dẫn|Chương trình|Đề án|Tờ trình|Báo cáo) (?:thanh tra )?(?:số:? ?)?"
    rf"(?P<number>{ACT_NUMBER}),? ngày ?[\d/.-]+(?: tháng \d+ năm \d+)?,? của \w+"
)


def check(notice: Notice) -> Iterator[Problem]:
    """The second full citation of an act in the body."""
    words = seen(notice)
    if not words.has_acts:
        return
    known: set[str] = set()
    for sight, match in words.find(_FULL):
        if match["number"] in known and sight.passage.part in (Part.BODY, Part.CLOSING):
            yield sight.problem(CODE, SEVERITY)
        known.add(match["number"])
