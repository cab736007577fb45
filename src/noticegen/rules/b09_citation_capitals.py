"""Citations capitalise Phần, Chương, Mục, Tiểu mục, Điều, but not khoản and điểm (Phụ lục II, mục V).

The bracket or the stop belongs to the label where it stands, not to its citation: điểm b khoản 1.
"""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Either, Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import seen

CODE = RuleCode(
    "B09",
    vi=(
        "Viện dẫn “{found}” chưa đúng cách viết.",
        "Phần, Chương, Mục, Tiểu mục, Điều viết hoa; khoản, điểm viết thường, không kèm dấu của nhãn: điểm b khoản 1.",
    ),
    en=(
        'The citation "{found}" is written incorrectly.',
        "Capitalise Phần, Chương, Mục, Tiểu mục, Điều; write khoản, điểm in lower case, without the label's mark.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Khi viện dẫn: Phần, Chương, Mục, Tiểu mục, Điều viết hoa; khoản, điểm viết thường (Phụ lục II).",
    en="In citations, Phần, Chương, Mục, Tiểu mục, Điều are capitalised; khoản and điểm are not (Annex II).",
)
GOOD = (
    "body: [Thực hiện theo điểm a khoản 2 Điều 5 Chương II, Khoản 2 là của Luật]",
    "body: [Công văn ghi “theo điều 5 của Luật”]",
    "body: ['Thực hiện khoản 1, khoản 2 Điều 5 (theo điểm a), báo cáo', Xét theo khoản 2. Điều này cần rõ]",
    "body: ['Thực hiện tại Mục II Thông báo này, danh mục I, hạng mục 2, dự án thuộc mục 3', Gồm phần 2 và phần 3]",
    "body: [Một, Thực hiện việc nêu tại mục 1 của Thông báo này]",
)
BAD = (
    "body: [Thực hiện theo Khoản 2 của Luật]",
    "body: [Thực hiện theo điều 5 của Luật]",
    "body: [Thực hiện chương II của Đề án, Theo mục 2 Chương III Luật Lưu trữ]",
    "body: [Kinh phí tại mục II Thông báo này]",
    "body: ['Theo khoản 2 mục III, thực hiện phần II Phụ lục']",
    "body: [Nêu tại mục 2 Công văn này]",
    "body: ['Theo điểm b) khoản 1 Điều 5', 'Áp dụng điểm a), khoản 2 Điều 7; khoản 1) Điều 8; điểm “c” khoản 3']",
)

_WRONG = Either(
    Lazy(
        r"(?<![.!?:;] )(?<!^)(?<!\n)\b(?:Khoản|Điểm) (?:\d+|[a-zđ]\b)",
        needs=("Khoản ", "Điểm "),
    ),
    Lazy(
        r"\b(?:điều|chương) (?:\d+|[IVXL]+)\b",
        needs=tuple(f"{word} {sign}" for word in ("điều", "chương") for sign in "0123456789IVXL"),
    ),
    Lazy(
        r"\b(?:mục|phần|tiểu mục) (?:\d+|[IVXL]+)(?=,? (?:Chương|Phần|Mục|Điều) [IVXL\d])"
        r"|(?:(?<=tại )|(?<=theo )|(?<=nêu ở )|(?<=của )|(?<=và )|(?<=, )|(?<=khoản \d )|(?<=điểm [a-zđ] ))"
        r"(?!mục \d+ (?:của )?Thông báo này)"
        r"(?:mục|phần|tiểu mục) (?:\d+|[IVXL]+)(?=,? (?:của )?(?:Thông báo|Phụ lục|Nghị|Quyết định|Thông tư|Luật|"
        r"Kế hoạch|Quy|Đề án|Công văn|Kết luận|Chỉ thị|Chương trình|Hướng dẫn|[vV]ăn bản))"
        r"|(?:(?<=tại )|(?<=theo )|(?<=nêu ở )|(?<=khoản \d )|(?<=điểm [a-zđ] ))mục [IVXL]+\b",
        needs=tuple(f"{word} {sign}" for word in ("mục", "phần") for sign in "0123456789IVXL"),
    ),
)
_MARKED = Lazy(
    r"\b[Đđ]iểm (?:[a-zđ]\d?[).]|[“\"].{1,2}[”\"]),? [Kk]hoản \d|\b[Kk]hoản \d+[).],? [Đđ]iều \d",
    needs=tuple(
        f"{mark}{comma} {word}"
        for mark in (")", "”", '"', ".")
        for comma in ("", ",")
        for word in ("khoản", "Khoản", "Điều", "điều")
    ),
)
"""With the mark that the label has where it stands."""


def check(notice: Notice) -> Iterator[Problem]:
    """Citations in mid-sentence with incorrect capitals, or with their labels' marks."""
    for pattern in (_WRONG, _MARKED):
        for sight, _ in seen(notice).find(pattern):
            yield sight.problem(CODE, SEVERITY)
