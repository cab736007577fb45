"""A quotation mark at one end of a text, or a pair around all of it, is usually a typing mistake."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import prose

CODE = RuleCode(
    "B18-ends",
    vi=("Dấu nháy “{found}” lẻ, hoặc bao cả câu; nó sẽ in ra.", "Bỏ đi, hoặc thêm dấu còn thiếu."),
    en=(
        "The quotation mark {found} has no counterpart, or encloses the whole sentence; it will be printed.",
        "Remove it, or add the missing one.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Dấu nháy lẻ ở đầu hoặc cuối câu, hoặc bao cả câu, thường là dấu gõ thừa và sẽ in ra.",
    en=(
        "A single quotation mark at the start or end of a sentence, or a pair around all of it, is usually a "
        "typing mistake and will be printed."
    ),
)
GOOD = (
    "body: ['Về “Trà hoa vàng”']",
    "body: ['“Trám” và “Trà”']",
    'body: [\'"Trám" và "Trà"\']',
)
BAD = (
    "body: ['Giao Văn phòng\"']",
    "body: ['“Giao Văn phòng']",
    "body: ['Giao Văn phòng”']",
    "body: ['“Giao Văn phòng”']",
)

_PAIRS = (("“", "”"), ('"', '"'))


def check(notice: Notice) -> Iterator[Problem]:
    """Marks at either end without a counterpart, and pairs around a whole text."""
    for text in prose(notice):
        for opening, closing in _PAIRS:
            if mark := _odd_mark(text.strip(), opening, closing):
                yield Problem(CODE, text.at, {"found": mark}, SEVERITY)


def _odd_mark(text: str, opening: str, closing: str) -> str:
    """The mark that is one too many; for a pair round everything, the opening one."""
    if len(text) > 1 and text[0] == opening and text[-1] == closing and not set(text[1:-1]) & {opening, closing}:
        return opening
    is_even = text.count(opening) % 2 == 0 if opening == closing else text.count(opening) == text.count(closing)
    if is_even:
        return ""
    return next((end for end in (text[0], text[-1]) if end in {opening, closing}), "")
