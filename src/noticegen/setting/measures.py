"""A form's measures as the page setter needs them: points, rounded to twips, so that both outputs have equal room."""

from collections.abc import Mapping
from typing import NamedTuple

from noticegen.form.profile import Profile, Style
from noticegen.form.units import mm_to_twips, pt_to_twips, twips_to_pt
from noticegen.form.word_layout import CELL_SLACK_PT, EXACT_FIT_PT, foot_end_twips, lower_twips
from noticegen.problems.by_identity import by_identity


class TextStyle(NamedTuple):
    """How a class of paragraphs is set. Lengths are points."""

    size: float
    pitch: float
    bold: bool
    italic: bool
    align: str
    first_line: float
    before: float
    after: float
    is_kept_with_next: bool
    color: str
    """Six hexadecimal digits."""


class Measures(NamedTuple):
    """A form in points. `room` is a line's width: a hair less than the text's, as Word fills lines (`word_layout`)."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    text_width: float
    room: float
    header: float
    corner_mark: float
    rule: float
    rule_gap: float
    rules_after: Mapping[str, float]
    border: float
    lower: float
    """By how much a table's first row is set lower, where it would fit its page but for the border below."""

    cell_padding: float
    """From the middle of a cell's border to its text."""

    foot_end: float
    """Below the foot's words."""

    boxes: Mapping[str, tuple[float, float]]
    """A stamp's width and height, by its words."""

    color: str
    styles: Mapping[str, TextStyle]

    @property
    def text_height(self) -> float:
        """What a page holds."""
        return self.height - self.top - self.bottom


@by_identity(16)
def profile_to_measures(profile: Profile) -> Measures:
    """Computed once for a form."""
    page, margins, rules = profile.page, profile.page.margins_mm, profile.rules
    text_width = twips_to_pt(page.text_width_twips)
    return Measures(
        width=_mm(page.size_mm[0]),
        height=_mm(page.size_mm[1]),
        top=_mm(margins.top.value),
        bottom=_mm(margins.bottom.value),
        left=_mm(margins.left.value),
        text_width=text_width,
        room=text_width - EXACT_FIT_PT,
        header=_mm(page.header_from_edge_mm),
        corner_mark=_mm(page.corner_mark_from_edge_mm),
        rule=rules.thickness_pt,
        rule_gap=_pt(rules.gap_pt),
        rules_after={name: _pt(rules.after_pt(name)) for name in rules.terms},
        border=profile.table.border_pt,
        lower=twips_to_pt(lower_twips(profile.table.border_pt)),
        cell_padding=_mm(profile.table.cell_padding_mm) - CELL_SLACK_PT,
        foot_end=twips_to_pt(foot_end_twips(page.text_height_twips)),
        boxes={mark: (_mm(width), _mm(height)) for mark, (width, height) in profile.boxes_mm.items()},
        color=profile.font.color,
        styles={name: _style(style, profile.font.color) for name, style in profile.styles.items()},
    )


def _style(style: Style, color: str) -> TextStyle:
    return TextStyle(
        style.size_pt.value,
        _pt(style.pitch_pt),
        style.bold,
        style.italic,
        style.align,
        _mm(style.first_line_mm),
        _pt(style.before_pt),
        _pt(style.after_pt),
        style.keep_with_next,
        style.color or color,
    )


def _mm(value: float) -> float:
    return twips_to_pt(mm_to_twips(value))


def _pt(value: float) -> float:
    return twips_to_pt(pt_to_twips(value))
