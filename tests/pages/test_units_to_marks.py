"""Lines filled as both layouts fill them, and what is changed where they would differ. `~` is a non-breaking blank."""

from collections.abc import Sequence
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from noticegen.form.fonts import Face
from noticegen.form.joins import HOLD, KEPT_HYPHEN, MAY_BREAK, NBSP, NO_BREAK
from noticegen.form.word_layout import HAIR_PT, SURE_PT
from noticegen.pages.line_units import Unit, stretches_to_units
from noticegen.pages.stretches import element_to_stretches
from noticegen.pages.units_to_marks import Marks, Room, units_to_marks
from noticegen.setting.text_to_units import text_to_units
from tools import printing

BOUND = NO_BREAK + NBSP
WIDE = 100.0
BLANK = 3.0


def word(width: float, place: int) -> Unit:
    return Unit(width, BLANK, place)


def marks(units: Sequence[Unit], first_line: float = 0.0) -> Marks:
    return units_to_marks(units, Room(WIDE, first_line))


def test_what_one_layout_may_take_and_the_other_leave_goes_with_the_next_word() -> None:
    assert marks([word(60, 0), word(36, 1), word(20, 2)]).changed == {}
    assert marks([word(60, 0), word(37 - HAIR_PT / 2, 1), word(20, 2)]).changed == {1: BOUND}


@pytest.mark.parametrize("following", [[], [word(20, 2)]], ids=["last", "behind a dash"])
def test_what_cannot_be_joined_leaves_its_line_unsure(following: list[Unit]) -> None:
    assert marks([word(60, 0), Unit(37.0), *following]).is_unsure
    assert not marks([word(60, 0), Unit(36.0), *following]).is_unsure
    assert not marks([word(60, 0), Unit(38.0), *following]).is_unsure


def test_a_hyphen_at_the_line_s_end_is_kept() -> None:
    assert marks([word(60, 0), Unit(37.0, end=1, sign="-"), word(20, 2)]).changed == {1: KEPT_HYPHEN}


@pytest.mark.parametrize(
    ("before", "is_kept"), [(20.0, False), (50 - SURE_PT + 1, True), (70.0, True), (78 + SURE_PT, False)]
)
def test_a_number_needs_its_marks_only_near_a_line_s_end(before: float, is_kept: bool) -> None:
    number = Unit(47.0, joints=(9,), first=20.0)
    changed = marks([word(before, 0), number, word(5, 2)]).changed
    assert (9 not in changed) == is_kept


def test_a_number_wider_than_its_line_is_cut_at_its_hyphens() -> None:
    assert marks([word(60, 0), Unit(WIDE + 1, joints=(9,), first=20.0)]).changed == {9: MAY_BREAK}


@pytest.mark.parametrize(("before", "is_kept"), [(WIDE + 30, True), (WIDE - 60, False)])
def test_nobody_knows_what_is_near_a_line_s_end_below_a_word_that_is_cut(before: float, is_kept: bool) -> None:
    number = Unit(20.0, joints=(9,), first=8.0)
    changed = marks([word(before, 0), word(10, 1), number, word(5, 3)]).changed
    assert (9 not in changed) == is_kept


def units(html: str) -> list[Unit]:
    typesetter = printing.press().typesetter
    style = typesetter.profile.styles["item"]
    stretches = element_to_stretches(etree.fromstring(html), style)
    return list(stretches_to_units([each.faced for each in stretches], style.size_pt.value, typesetter.fonts))


def test_units_of_a_paragraph() -> None:
    one, two, three = units(f"<p>một <i>hai{NBSP}ba,</i> Lê-nin</p>")[:3]
    assert (one.end, one.joints) == (3, ())
    assert (two.end, two.joints) == (11, ())
    assert (three.blank, three.end) == (0.0, 14)


def test_only_a_number_s_hyphens_are_marks_it_can_do_without() -> None:
    assert [each.joints for each in units(f"<p><i>a{NBSP}{NBSP}b</i> c{NBSP}d 34-{NO_BREAK}NQ</p>")] == [
        (),
        (),
        (12,),
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("A–B", 2), ("A – B", 3), ("A–, B", 2), ("2021?trang", 2), ("a…b", 2), ("Lê-nin", 2), (f"5-{MAY_BREAK}6", 2),
        ("A--B", 2), ("--B", 2), ("a--(b)", 2), (f"A{MAY_BREAK}—B", 3),
        ("giao -Sở", 3), ("giao …Sở", 3), ("–B", 2), (f"a.vn/b/{NO_BREAK}c/5", 3), ("một\nhai", 2),
        ("5-6", 1), ("một (hai", 2), ("( hai", 1), ("một ; hai", 2), ("một , hai", 2), ("a?”b", 1), ("", 1),
    ],
)  # fmt: skip
def test_where_a_line_may_end(text: str, parts: int) -> None:
    assert len(units(f"<p>{text}</p>")) == parts


TEXTS = st.text(alphabet=f"aB5-–/?( {NBSP}{NO_BREAK}{MAY_BREAK}", max_size=30)


@given(TEXTS, st.integers(0, 30))
def test_a_unit_ends_where_the_engine_may_end_a_line(text: str, cut: int) -> None:
    """Wherever a word becomes bold: both ask the same table, with the same signs on both sides of a place."""
    stretches = [(Face.REGULAR, text[:cut]), (Face.BOLD, text[cut:])]
    ends = [unit.end for unit in stretches_to_units(stretches, 14.0, printing.press().fonts)][:-1]
    places = list(text_to_units(text))[:-1]
    assert all(end - 1 <= sign < following for sign, (_, end, following, _) in zip(ends, places, strict=True))


def test_the_turn_is_behind_the_first_letter_even_where_its_face_changes() -> None:
    slashed, whole = f"a/{NO_BREAK}<i>bc</i>", f"a/{NO_BREAK}<i>b</i>"
    assert units(f"<p>{slashed}</p>")[0].turn == units(f"<p>{whole}</p>")[0].width


def test_no_line_turns_back_at_a_slash_that_begins_its_word() -> None:
    """Behind a blank that holds, LibreOffice ends a line at the hyphen before all the same."""
    assert units(f"<p>Lê–nin{NBSP}/{NO_BREAK}thôi</p>")[1].turn == inf


SLASHED = [
    ("tin-tuc/so", f"tin-{NO_BREAK}tuc/so"), ("A–B/c", f"A–{HOLD}B/c"), (f"5-{MAY_BREAK}6/năm", f"5-{NO_BREAK}6/năm"),
    (f"n{MAY_BREAK}%/năm", f"n{HOLD}%/năm"), ("tin-tuc/5", f"tin-{NO_BREAK}tuc/5"),
    (f"2021-{MAY_BREAK}2025/KH", f"2021-{NO_BREAK}2025/KH"), ("A-B–C/d", f"A-{NO_BREAK}B–{HOLD}C/d"),
    ("t-5/6", "t-5/6"), ("tin-tuc", "tin-tuc"),
]  # fmt: skip
"""Words that a Word-like layout would cut behind a slash, and what is held of them. The mark of `joins` behind each
slash is not shown."""


@pytest.mark.parametrize(("word", "held"), SLASHED)
def test_a_word_cut_behind_a_slash_goes_to_the_next_line_as_a_whole(word: str, held: str) -> None:
    """So LibreOffice does it, though there is a hyphen before."""
    assert settled(word, "nnnn", room_for="nn") == (held, False)


CUT = [(word, word.index("/") + 1, held.index("/") + 1, held) for word, held in SLASHED if "/" in word]


@pytest.mark.parametrize("spare", [HAIR_PT / 2, 0.0, -HAIR_PT / 2])
@pytest.mark.parametrize(("word", "slash", "held_slash", "held"), CUT)
def test_nor_is_it_cut_where_the_letter_behind_the_slash_fits_to_a_hair(
    word: str, slash: int, held_slash: int, held: str, spare: float
) -> None:
    """Whether a layout goes back is then its own rounding: only a kept hyphen decides it for all."""
    start, rest = word[: slash + 1], word[slash + 1 :]
    assert settled(start, f"{rest}nnnn", room_for="", spare=spare) == (held[: held_slash + 1], HOLD in held)


@pytest.mark.parametrize(("word", "slash", "_", "__"), CUT)
def test_it_is_cut_before_a_slash_whose_letter_does_not_fit(word: str, slash: int, _: int, __: str) -> None:
    start, rest = word[:slash], word[slash:]
    assert settled(start, f"{rest}nnnn", room_for="") == (start, False)


def settled(word: str, rest: str, *, room_for: str, spare: float = 1.0) -> tuple[str, bool]:
    """What becomes of a word that ends "Giao {word}{rest}" where there is room up to some letters behind it."""
    typesetter = printing.press().typesetter
    style = typesetter.profile.styles["item"]
    text = f"Giao {word}{rest}".replace("/", f"/{NO_BREAK}")
    (stretch,) = element_to_stretches(etree.fromstring(f"<p>{text}</p>"), style)
    room = typesetter.width_pt(style, f"Giao {word}{room_for}") + spare
    found = units_to_marks(stretches_to_units([stretch.faced], style.size_pt.value, typesetter.fonts), Room(room, 0.0))
    for place, mark in sorted(found.changed.items(), reverse=True):
        text = text[:place] + mark + text[place + 1 :].removeprefix(MAY_BREAK)
    return text.replace(f"/{NO_BREAK}", "/").removeprefix("Giao ").removesuffix(rest), found.is_unsure


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(st.floats(1, 60) | st.sampled_from([20.0, 28.5, 47.0, 97.0]), min_size=1, max_size=30))
def test_no_line_is_left_that_layouts_break_differently_by_a_hair(widths: list[float]) -> None:
    every = [word(width, place) for place, width in enumerate(widths)]
    found = marks(every)
    joined = [every[0]]
    for each in every[1:]:
        if joined[-1].end in found.changed:
            joined[-1] = joined[-1].joined(each)
        else:
            joined.append(each)
    if found.is_unsure:
        joined.pop()
    assert filled(joined, WIDE - 0.9 * HAIR_PT) == filled(joined, WIDE + 0.4 * HAIR_PT)


def filled(units: Sequence[Unit], room: float) -> list[int]:
    """How many units each line takes."""
    counts, used = [0], 0.0
    for unit in units:
        if counts[-1] and used + unit.width > room:
            counts.append(0)
            used = 0.0
        counts[-1] += 1
        used += unit.width + unit.blank
    return counts
