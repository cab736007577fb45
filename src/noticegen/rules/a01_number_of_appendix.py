"""Several appendices are numbered in Roman numerals, and a single one has no number (Phụ lục I, mục III khoản 1)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "A01-number",
    vi=(
        "Phụ lục ghi là “{found}”; theo Nghị định là “{expected}”.",
        "Bỏ “number” của phụ lục thì mẫu ghi đúng như thế; cơ quan quen ghi số khác thì cứ để.",
    ),
    en=(
        'The appendix is called "{found}"; the decree calls it "{expected}".',
        'Delete its "number" to have it called that. An office with its own custom may leave it.',
    ),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi="Văn bản có từ hai phụ lục trở lên thì các phụ lục được đánh số thứ tự bằng chữ số La Mã (Phụ lục I, mục III).",
    en="Two or more appendices are numbered in Roman numerals (Annex I, part III); a single one needs no number.",
)
_TWO = "body: [Chi tiết tại các Phụ lục], appendices: [{{title: Một, body: [a]{}}}, {{title: Hai, body: [b]{}}}]"
_ONE = "body: [Chi tiết tại Phụ lục], appendices: [{{title: Danh mục, body: [Một]{}}}]"
GOOD = (f"{{{_ONE.format('')}}}", f"{{{_TWO.format('', ', number: II')}}}")
BAD = (f"{{{_ONE.format(', number: 01')}}}", f"{{{_TWO.format(', number: 1', ', number: 2')}}}")


def check(notice: Notice) -> Iterator[Problem]:
    """The first appendix with a number that the decree does not have."""
    if all(each.number is None for each in notice.appendices):
        return
    from noticegen.form.wording import appendix_label, decreed_appendix_label  # all of the form's words, seldom needed

    for place, appendix in enumerate(notice.appendices, start=1):
        expected = decreed_appendix_label(notice, place)
        if appendix.number is not None and appendix_label(notice, place) != expected:
            values = {"found": appendix_label(notice, place), "expected": expected}
            yield Problem(CODE, appendix.number.at, values, SEVERITY)
            return
