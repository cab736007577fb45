"""The few things of a page that must be measured before it can be written: where a long centred name breaks, how long
a rule is, how the head's width is shared. Computed once here, so the PDF and the Word file cannot differ.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from .fonts import Face, FontSet
from .joins import NBSP
from .phrases import WHOLE_PHRASES
from .profile import Measure, Profile, Style
from .units import mm_to_pt

Width = Callable[[str], float]

_OPENS_A_PHRASE = frozenset("và về tại của cho theo trong trên với từ để do năm giữa".split())
_OPENS_A_NOUN = _OPENS_A_PHRASE | frozenset("các những mọi từng một hai ngày tháng".split())
_GOES_ON_A_DATE = (f"tháng{NBSP}", f"năm{NBSP}")
_MOST_EVENED = 12
"""More lines than any name has: a longer text is simply filled."""

# What a break costs. A line that is longer or shorter than the average by a share s costs s². So a break of cost 0.25
# is accepted only if it saves a line half too long or too short. The surer it is that a break falls inside a word, the
# more it costs.
_SPLITS_A_PHRASE = 0.5
"""Surely inside a word: a listed phrase ("nhân | dân"), a date ("11 | năm 2021"), a capital before lower case."""

_SPLITS_A_NAME = 0.35
"""Two capitals in a row are most often one name ("Trần | Quốc Thành"), but may be two ("Nghệ An | Hà Tĩnh")."""

_ENDS_WEAKLY = 0.3
"""A line that ends in "của" or "các" makes its reader wait, but no word is cut."""

_SPLITS_A_WORD = 0.25
"""Two lower-case syllables may be one word or two: half the cost of a sure one."""

_BEFORE_A_PHRASE = -0.15
"""Before "của" or "về" a reader pauses anyway: a gain, worth a line that is four tenths too long or too short."""

_AFTER_A_COMMA = -0.2
"""After a comma the reader pauses longer."""


def _place_cost(words: Sequence[str], place: int) -> float:
    """How much a break before a word hurts.

    Vietnamese writes a space between the syllables of one word, so most places between two lower-case syllables, and
    all between a capital and a lower-case one ("Thương binh"), may be inside a word; before "và" and after a comma
    none is.
    """
    before, after = words[place - 1], words[place]
    cases = (
        (_is_inside_a_phrase(words, place) or after.startswith(_GOES_ON_A_DATE), _SPLITS_A_PHRASE),
        (before.lower() in _OPENS_A_NOUN or after == "-", _ENDS_WEAKLY),
        (before.endswith((",", ";", ":")) or before == "-", _AFTER_A_COMMA),
        (after in _OPENS_A_PHRASE, _BEFORE_A_PHRASE),
        (before[:1].isupper() and after[:1].islower(), _SPLITS_A_PHRASE),
        (before[:1].isupper() and after[:1].isupper() and before[1:].islower(), _SPLITS_A_NAME),
        (before[:1].islower() and after[:1].islower(), _SPLITS_A_WORD),
    )
    return next((cost for holds, cost in cases if holds), 0.0)


def _is_inside_a_phrase(words: Sequence[str], place: int) -> bool:
    lower = tuple(word.lower().strip(',;:.()“”"') for word in words)
    return any(
        lower[start : start + len(phrase)] == phrase
        for phrase in WHOLE_PHRASES
        for start in range(max(0, place - len(phrase) + 1), place)
    )


def break_line(text: str, width: Width, room: float) -> tuple[str, ...]:
    """Break a centred line into as few lines as fit, as even as can be, at places that read well.

    Only ordinary spaces may break. A word wider than `room` stands alone on its line: it is not ours to cut. A text of
    more lines than any name has is simply filled.
    """
    filled = _filled(text.split(" "), width, room)
    return _evened(text, width, room, len(filled)) if 1 < len(filled) <= _MOST_EVENED else filled


def _filled(words: Sequence[str], width: Width, room: float) -> tuple[str, ...]:
    """Each line as full as it can be."""
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if width(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def _evened(text: str, width: Width, room: float, fewest: int) -> tuple[str, ...]:
    """The best way to set the text in `fewest` lines: for each word and count of lines, the best way to get there."""
    words, goal = text.split(" "), width(text) / fewest
    place_costs = [0.0, *(_place_cost(words, place) for place in range(1, len(words)))]
    best: dict[tuple[int, int], tuple[float, tuple[str, ...]]] = {(0, 0): (0.0, ())}
    for end in range(1, len(words) + 1):
        for start in range(end - 1, -1, -1):
            line = " ".join(words[start:end])
            length = width(line)
            if length > room and end - start > 1:
                break
            cost = ((length - goal) / goal) ** 2 + place_costs[start]
            for count in range(fewest):
                if (start, count) in best:
                    so_far, lines = best[start, count]
                    way = (so_far + cost, (*lines, line))
                    best[end, count + 1] = min(way, best.get((end, count + 1), way))
    return best[len(words), fewest][1]


@dataclass(frozen=True, slots=True)
class HeadColumns:
    """The head's two columns, as shares of the text width."""

    left_percent: float
    right_percent: float


@dataclass(frozen=True)
class Typesetter:
    """A form and a font: all that measuring needs."""

    profile: Profile
    fonts: FontSet

    @property
    def text_width_pt(self) -> float:
        """Room for a line of body text, in points."""
        return mm_to_pt(self.profile.page.text_width_mm)

    def first_line_pt(self, style: Style) -> float:
        """How far a style's first line begins inside, in points."""
        return mm_to_pt(style.first_line_mm)

    def width_pt(self, style: Style, text: str) -> float:
        """Width of a line in a style."""
        shown = text.upper() if style.caps else text
        return self.fonts.text_width_pt(shown, style.size_pt.value, Face.of(bold=style.bold, italic=style.italic))

    @property
    def head_gap_percent(self) -> float:
        """What keeps the head's two columns apart, as a share of the text width."""
        return self.profile.head.column_gap_mm / self.profile.page.text_width_mm * 100

    def fits(self, style_name: str, text: str, room_percent: float) -> bool:
        """Whether a text stays on one line."""
        return self.width_pt(self.profile.styles[style_name], text) <= self.text_width_pt * room_percent / 100

    def lines(self, style_name: str, texts: Sequence[str], room_percent: float = 100) -> tuple[str, ...]:
        """The author's lines, those too long for the room broken further; in capitals where the form has capitals."""
        style = self.profile.styles[style_name]
        room = self.text_width_pt * room_percent / 100
        broken = [line for text in texts for line in self._broken(style_name, str(text), room)]
        return tuple(line.upper() if style.caps else line for line in broken)

    @cached_property
    def _broken(self) -> Callable[[str, str, float], tuple[str, ...]]:
        """A long subject takes milliseconds, and every paper of a notice has it: the last ones are remembered."""

        def break_in_style(style_name: str, text: str, room: float) -> tuple[str, ...]:
            style = self.profile.styles[style_name]
            return break_line(text, lambda line: self.width_pt(style, line), room)

        return lru_cache(maxsize=64)(break_in_style)

    def rule_percent(self, style_name: str, lines: Sequence[str], ratio: Measure, room_percent: float = 100) -> float:
        """Length of the rule under these lines, as a share of the room they are centred in.

        The form asks for a share of the text's length. Where the lines differ, the rule is within the legal range of
        the last line, under which it stands, and of the longest too if one length can be both.
        """
        style = self.profile.styles[style_name]
        widths = [self.width_pt(style, line) for line in lines]
        longest, last = max(widths), widths[-1]
        length = min(max(ratio.value * longest, ratio.min * longest, ratio.min * last), ratio.max * last)
        return length / (self.text_width_pt * room_percent / 100) * 100

    def head_columns(self, right_lines: Sequence[tuple[str, str]]) -> HeadColumns:
        """Share the head: the right column takes what its widest line (style name, text) needs, so it never wraps."""
        needed = max(self.width_pt(self.profile.styles[style], text) for style, text in right_lines)
        gap = mm_to_pt(self.profile.head.column_gap_mm)
        right = (needed + gap) / self.text_width_pt * 100
        return HeadColumns(round(100 - right, 3), round(right, 3))
