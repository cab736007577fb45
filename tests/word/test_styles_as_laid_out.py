"""What the Word file's styles say where a Word-like layout would else set a page otherwise than the PDF."""

from collections.abc import Iterator
from typing import Any

import pytest
from lxml import etree

from noticegen.form.profile import Profile
from noticegen.form.units import mm_to_twips, pt_to_twips
from noticegen.form.word_layout import CUT_ANYWHERE, LAST_LINE_TWIPS
from noticegen.word.profile_to_word_styles import profile_to_word_styles
from tools import printing
from whole.test_form_on_ink import changed

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def styles(profile: Profile) -> Iterator[tuple[str, Any]]:
    for style in etree.fromstring(profile_to_word_styles(profile)).iter(f"{W}style"):
        yield style.get(f"{W}styleId"), style


def attribute(style: Any, path: str, name: str) -> str | None:
    found = style.find("/".join(W + step for step in path.split("/")))
    return None if found is None else found.get(W + name)


def test_a_tables_border_stands_at_the_margin() -> None:
    """Up to Word 2010 its indent is that of the text in its cells."""
    profile = printing.press().profile
    indents = {name: attribute(style, "tblPr/tblInd", "w") for name, style in styles(profile)}
    assert indents["data"] == str(mm_to_twips(profile.table.cell_padding_mm))
    assert indents["head"] == indents["foot"] == "0"


@pytest.mark.parametrize(("pitch", "rule"), [(14.0, "atLeast"), (13.8, "atLeast"), (13.7, "exact"), (12.0, "exact")])
def test_lines_closer_than_their_letters_stay_so(pitch: float, rule: str) -> None:
    """The national name has 12 points, and Word makes room for all of a letter unless the height is exact."""
    (style,) = (
        style for name, style in styles(changed("styles/national-name/pitch_pt", pitch)) if name == "national-name"
    )
    assert attribute(style, "pPr/spacing", "lineRule") == rule
    assert attribute(style, "pPr/spacing", "line") == str(pt_to_twips(pitch))


def test_what_is_kept_with_the_next_moves_as_a_whole() -> None:
    """A long title of a part would else be cut by Word and by the PDF, and not by LibreOffice."""
    kept = [
        (attribute(style, "pPr/keepNext", "val"), style.find(f"{W}pPr/{W}keepLines"))
        for name, style in styles(printing.press().profile)
        if style.find(f"{W}pPr/{W}keepNext") is not None and not name.endswith("-rule")
    ]
    assert len(kept) > 10
    assert [lines.get(f"{W}val") for _, lines in kept] == [value for value, _ in kept]


def test_single_lines_may_stand_alone_only_in_rows() -> None:
    """Where LibreOffice leaves them alone whatever is asked of it."""
    found = {name: attribute(style, "pPr/widowControl", "val") for name, style in styles(printing.press().profile)}
    assert {name for name, value in found.items() if value == "0"} == set(CUT_ANYWHERE)


@pytest.mark.parametrize("bottom", [20, 21, 22, 23, 24, 25])
def test_no_page_has_room_for_the_foot_but_not_for_the_paragraph_behind_it(bottom: int) -> None:
    """That would stand alone on one more. All above the foot's end is as high as some tens of twips."""
    profile = changed("page/margins_mm/bottom/value", bottom)
    foot = dict(styles(profile))["foot"]
    end = int(attribute(foot, "tblPr/tblCellMar/bottom", "w") or 0)
    assert (profile.page.text_height_twips - end) % 10 > LAST_LINE_TWIPS
