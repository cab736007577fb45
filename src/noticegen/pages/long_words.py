"""Words wider than their line, which are cut between letters: by both layouts between the same ones.

The PDF's renderer breaks such a word only where the whole word is one stretch ("(**https://…**)" is not); otherwise
the rest runs off the paper. So a word that changes its face on the way gets marks where it may break, each as far
after the one before as a line is wide.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import inf

from noticegen.form.fonts import FontSet
from noticegen.form.joins import MAY_BREAK
from noticegen.form.profile import Style
from noticegen.form.typesetting import Typesetter
from noticegen.form.word_layout import EXACT_FIT_PT, HAIR_PT
from noticegen.setting.paragraph_to_runs import Run
from noticegen.setting.runs_to_lines import Line, runs_to_lines
from noticegen.setting.text_to_units import Ending, text_to_units
from noticegen.setting.word_widths import word_widths

from .stretches import Faced, Stretch
from .units_to_marks import Room


def mark_long_words(stretches: Sequence[Stretch], style: Style, room: float, typesetter: Typesetter) -> bool:
    """Put the marks into the stretches; return whether there was such a word. `room` is a line's width in points."""
    texts = [each.text for each in stretches]
    line = room - EXACT_FIT_PT - HAIR_PT
    runs = [Run(each.text, each.face) for each in stretches]
    lines = runs_to_lines(runs, style.size_pt.value, typesetter.fonts, line, typesetter.first_line_pt(style))
    places = [place for place in _cuts("".join(texts), lines) if _is_of_several(texts, place)]
    for place in reversed(places):
        number, offset = _at(texts, place)
        text = stretches[number].text
        stretches[number].text = text[:offset] + MAY_BREAK + text[offset:]
    return bool(places)


def _cuts(text: str, lines: Iterable[Line]) -> Iterator[int]:
    """Where a line ends between two letters."""
    end = 0
    for line in lines:
        end = text.index(line.text, end) + len(line.text)
        if line.ending is Ending.LETTER:
            yield end


def _is_of_several(texts: Sequence[str], place: int) -> bool:
    """Whether the word cut there is of several stretches."""
    text = "".join(texts)
    start, end = text.rfind(" ", 0, place) + 1, text.find(" ", place)
    return _at(texts, start)[0] != _at(texts, (end if end >= 0 else len(text)) - 1)[0]


def _at(texts: Sequence[str], place: int) -> tuple[int, int]:
    """The stretch in which a place of the whole text stands, and its offset there."""
    number = 0
    while place >= len(texts[number]):
        place -= len(texts[number])
        number += 1
    return number, place


def is_cut_to_a_hair(texts: Sequence[Faced], size_pt: float, fonts: FontSet, room: Room) -> bool:
    """Whether one layout may have a letter more on a line than the other where a word is cut, or a word more below.

    The last line may hold a word more as well: it must fit, too, by more than a hair.
    """
    runs = [Run(text, face) for face, text in texts]
    lines = runs_to_lines(runs, size_pt, fonts, room.width, room.first_line)
    left = [room.width - room.first_line, *[room.width] * len(lines)]
    cut = [line.ending is Ending.LETTER for line in lines]
    for number in range(cut.index(True) if any(cut) else len(lines), len(lines)):
        spare = left[number] - lines[number].width
        more = _more(lines[number], lines[number + 1], size_pt, fonts) if number + 1 < len(lines) else inf
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
