"""Table columns too narrow for a word or a number in them, each with its place.

A writer would cut the word, print it over the next column, or show nothing; the two writers would do different ones.
"""

import math
import re
from collections.abc import Iterator, Sequence

from noticegen.form.fonts import Face
from noticegen.form.inline import plain_text
from noticegen.form.joins import NO_BREAK, numbers_kept_whole, without_break_hints
from noticegen.form.typesetting import Typesetter
from noticegen.form.units import mm_to_pt
from noticegen.notice.nodes import tables
from noticegen.notice.notice import Notice, Table
from noticegen.problems.problem import Problem
from noticegen.reading.tree import Text

_LONGEST_WORD = 24
"""Longer ones are addresses and the like, which may break anywhere."""


def notice_to_narrow_column_problems(notice: Notice, typesetter: Typesetter) -> tuple[Problem, ...]:
    """At most one problem for each column."""
    return tuple(problem for table in tables(notice) for problem in _narrow(table, typesetter))


def _narrow(table: Table, typesetter: Typesetter) -> Iterator[Problem]:
    whole = sum(column.width for column in table.columns)
    padding = 2 * mm_to_pt(typesetter.profile.table.cell_padding_mm)
    for number, column in enumerate(table.columns):
        cells = [row[number] for row in table.rows if row[number]]
        texts = [(column.title, "table-heading"), *((cell, "table-cell") for cell in cells)]
        widest, text, word = max(_words(texts, typesetter), key=lambda each: each[0], default=(0.0, None, ""))
        needed = widest + padding
        if text is not None and needed > typesetter.text_width_pt * column.width / whole:
            share = needed * (whole - column.width) / max(typesetter.text_width_pt - needed, 1)
            values = {"column": str(number + 1), "word": word, "width": f"{math.ceil(share * 10) / 10:g}"}
            yield Problem("column-too-narrow", text.at, values)


def _words(texts: Sequence[tuple[Text | None, str]], typesetter: Typesetter) -> Iterator[tuple[float, Text, str]]:
    """Every word that must not be cut, with its width in points."""
    for text, style_name in texts:
        style = typesetter.profile.styles[style_name]
        for word in _unbreakable(plain_text(text)) if text else ():
            if text and len(word) <= _LONGEST_WORD and not typesetter.fonts.missing(word):
                face = Face.of(bold=style.bold or "**" in text, italic=style.italic)
                yield typesetter.fonts.text_width_pt(word, style.size_pt.value, face), text, word


def _unbreakable(text: str) -> Iterator[str]:
    """What stands between blanks, and between hyphens that may break."""
    return map(without_break_hints, re.split(rf" |-(?!{NO_BREAK})", numbers_kept_whole(text)))
