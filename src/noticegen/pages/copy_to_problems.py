"""Why a copy cannot be made: its notice is not a document yet, or the copy's own entries cannot be printed.

A trích sao is as good as the main copy (Điều 26), so there must be one: signed, numbered and dated.
"""

from noticegen.form.typesetting import Typesetter
from noticegen.form.wording import copy_number_symbol, number_line, place_date_words
from noticegen.notice.copy import Copy
from noticegen.notice.notice import Notice, State
from noticegen.problems.problem import Problem

from .missing_glyphs import missing_glyph_problems
from .wide_head import wide_head_problems


def copy_to_problems(copy: Copy, notice: Notice, typesetter: Typesetter) -> tuple[Problem, ...]:
    """Everything that prevents this copy of this notice."""
    if notice.state is State.DRAFT:
        return (Problem("copy-of-draft", notice.date.at),)
    if notice.number is None or notice.date.day is None:
        return (Problem("copy-of-undated", notice.date.at),)
    if copy.date and copy.date.day and copy.date < notice.date:
        return (Problem("copy-before-notice", notice.date.at, {"copied": copy.date.iso, "issued": notice.date.iso}),)
    agency = copy.agency
    printed = (agency,) if copy.is_electronic else (agency, copy.signer)
    if glyphs := missing_glyph_problems(printed, typesetter.fonts, {}):
        return glyphs
    if copy.is_electronic:
        return ()
    number = number_line(copy_number_symbol(copy))
    return wide_head_problems(number, place_date_words(agency.place, copy.date), agency.symbol.at, typesetter)
