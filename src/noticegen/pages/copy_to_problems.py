"""Why a copy cannot be made: its notice is not a document yet, or the copy's own entries cannot be printed.

A trích sao is as good as the main copy (Điều 26), so there must be one: signed, numbered and dated.
"""

from collections.abc import Iterator

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
    if glyphs := tuple(_missing_glyphs(copy, typesetter)):
        return glyphs
    if copy.is_electronic:
        return ()
    agency = copy.agency
    number = number_line(copy_number_symbol(copy))
    return wide_head_problems(number, place_date_words(agency.place, copy.date), agency.symbol.at, typesetter)


def _missing_glyphs(copy: Copy, typesetter: Typesetter) -> Iterator[Problem]:
    """Of the registry's words, which nothing has measured before."""
    for each in (copy.agency,) if copy.is_electronic else (copy.agency, copy.signer):
        yield from missing_glyph_problems(each, typesetter.fonts, {})
