"""Words wider than their line, which are cut between letters: by both layouts between the same ones.

The PDF's renderer breaks such a word only where the whole word is one stretch ("(**https://…**)" is not); otherwise
the rest runs off the paper. So a word that changes its face on the way gets marks where it may break, each as far
after the one before as a line is wide.
"""

from collections.abc import Iterator, Sequence
from unicodedata import category

from noticegen.form.fonts import FontSet
from noticegen.form.joins import MAY_BREAK
from noticegen.form.profile import Style
from noticegen.form.typesetting import Typesetter
from noticegen.form.word_layout import EXACT_FIT_PT, HAIR_PT
from noticegen.setting.paragraph_to_runs import Run
from noticegen.setting.runs_to_lines import Line, runs_to_lines
from noticegen.setting.text_to_units import Ending, text_to_units
from noticegen.setting.word_widths import word_widths

from .stretches import Faced, Stretch, characters
from .units_to_marks import Room

_BINDS_THE_BLANK_BEFORE = frozenset({"Pe", "Pf", "Po"})
"""Characters such as "/", ")", "”", before which the renderer does not break, not even at a space."""

_BINDS_THE_BLANK_AFTER = frozenset({"Ps", "Pi"})
_Word = list[tuple[int, int, float]]
"""Stretch, offset and width of each character."""


def mark_long_words(stretches: Sequence[Stretch], style: Style, room: float, typesetter: Typesetter) -> bool:
    """Put the marks into the stretches; return whether there was such a word. `room` is a line's width in points."""
    line = room - EXACT_FIT_PT - HAIR_PT
    first_line = line - typesetter.first_line_pt(style)
    words = _words(stretches, style, typesetter)
    places = [
        place for number, word in enumerate(words) for place in _breaks(word, line if number else first_line, line)
    ]
    for stretch, offset in reversed(places):
        text = stretches[stretch].text
        stretches[stretch].text = text[:offset] + MAY_BREAK + text[offset:]
    return bool(places)


def is_cut_to_a_hair(texts: Sequence[Faced], size_pt: float, fonts: FontSet, room: Room) -> bool:
    """Whether one layout may have a letter more on a line than the other where a word is cut, or a word more below."""
    runs = [Run(text, face) for face, text in texts]
    lines = runs_to_lines(runs, size_pt, fonts, room.width, room.first_line)
    left = [room.width - room.first_line, *[room.width] * len(lines)]
    cut = [line.ending is Ending.LETTER for line in lines]
    for number in range(cut.index(True) if any(cut) else len(lines), len(lines) - 1):
        spare = left[number] - lines[number].width
        more = _more(lines[number], lines[number + 1], size_pt, fonts)
        if min(spare, abs(more - spare)) <= HAIR_PT:
            return True
    return False


def _more(line: Line, following: Line, size_pt: float, fonts: FontSet) -> float:
    """How wide the least is by which the line could have been longer."""
    end = 1 if line.ending is Ending.LETTER else next(text_to_units(following.text))[1]
    width = word_widths(fonts.faces[line.runs[-1].face], size_pt)[" "] if line.ending is Ending.BLANK else 0.0
    for run in following.runs:
        width += word_widths(fonts.faces[run.face], size_pt)[run.text[: max(end, 0)]]
        end -= len(run.text)
    return width


def _words(stretches: Sequence[Stretch], style: Style, typesetter: Typesetter) -> Iterator[_Word]:
    """What the renderer may not break; where that is not sure, too long rather than too short."""
    text = "".join(each.text for each in stretches)
    word: _Word = []
    every = characters(stretches, style.size_pt.value, typesetter.fonts)
    for place, (stretch, offset, character, width) in enumerate(every):
        word.append((stretch, offset, width))
        if character == MAY_BREAK or (
            character == " " and not _is_bound(text[place - 1 : place], text[place + 1 : place + 2])
        ):
            yield word
            word = []
    yield word


def _is_bound(before: str, after: str) -> bool:
    return bool(before and category(before) in _BINDS_THE_BLANK_AFTER) or bool(
        after and category(after) in _BINDS_THE_BLANK_BEFORE
    )


def _breaks(word: _Word, first_line: float, line: float) -> Iterator[tuple[int, int]]:
    """Before which characters the word must break, if it fits no line and is of several stretches."""
    if not word or word[0][0] == word[-1][0] or sum(width for *_, width in word) <= first_line:
        return
    left = first_line
    for stretch, offset, width in word:
        if width > left:
            yield stretch, offset
            left = line
        left -= width
