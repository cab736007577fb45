"""What only measuring finds: letters the font lacks, columns too narrow, a head too wide for its line, a
signature that nothing can keep company.

`build` always looks, with fonts and form at hand; `check` opens them only for a notice that gives it reason to.
"""

from collections.abc import Mapping

from noticegen.form.typesetting import Typesetter
from noticegen.form.wording import head_lines, number_line, number_symbol, place_date_words
from noticegen.notice.notice import Notice
from noticegen.problems.problem import At, Problem

from .notice_to_lone_signature import notice_to_lone_signature
from .notice_to_missing_glyphs import notice_to_missing_glyphs
from .notice_to_narrow_columns import notice_to_narrow_columns


def notice_to_page_problems(notice: Notice, typesetter: Typesetter, sources: Mapping[str, str]) -> tuple[Problem, ...]:
    """Everything that would not come out right on the pages; `sources` help to find the exact place."""
    if glyphs := notice_to_missing_glyphs(notice, typesetter.fonts, sources):
        return glyphs  # what has no width cannot be measured
    return (
        *notice_to_wide_head(notice, typesetter),
        *notice_to_narrow_columns(notice, typesetter),
        *notice_to_lone_signature(notice, typesetter),
    )


def notice_to_wide_head(notice: Notice, typesetter: Typesetter) -> tuple[Problem, ...]:
    """The number on the left and the date on the right must share a line (ô 3, ô 4)."""
    number, date = number_line(number_symbol(notice)), place_date_words(notice.place, notice.date)
    return wide_head(number, date, notice.symbol.at or notice.place.at, typesetter)


def wide_head(number: str, date: str, at: At | None, typesetter: Typesetter) -> tuple[Problem, ...]:
    """The same for any number and date."""
    columns = typesetter.head_columns(head_lines(date))
    if typesetter.fits("number-symbol", number, columns.left_percent - typesetter.head_gap_percent):
        return ()
    return (Problem("head-too-wide", at, {"number": number, "date": date}),)
