"""A number and a date too long to share the head's line (ô 3, ô 4)."""

from noticegen.form.typesetting import Typesetter
from noticegen.form.wording import head_lines, number_line, number_symbol, place_date_words
from noticegen.notice.notice import Notice
from noticegen.problems.problem import At, Problem


def notice_wide_head_problems(notice: Notice, typesetter: Typesetter) -> tuple[Problem, ...]:
    """The number on the left and the date on the right must share a line (ô 3, ô 4)."""
    number, date = number_line(number_symbol(notice)), place_date_words(notice.place, notice.date)
    longer = max(notice.symbol, notice.place, key=len)
    return wide_head_problems(number, date, longer.at, typesetter)


def wide_head_problems(number: str, date: str, at: At | None, typesetter: Typesetter) -> tuple[Problem, ...]:
    """The same for any number and date."""
    columns = typesetter.head_columns(head_lines(date))
    if typesetter.fits("number-symbol", number, columns.left_percent - typesetter.head_gap_percent):
        return ()
    return (Problem("head-too-wide", at, {"number": number, "date": date}),)
