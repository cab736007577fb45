"""A change of looks that the form decides is named, and not taken."""

import pytest

from absorbing.test_absorb import PLAIN
from noticegen.problems.messages import words
from tools.absorbed import Edit, edited

LOOKS: dict[str, Edit] = {
    "looks-face": lambda it: it.face("Thanh tra", bold=False),
    "looks-align": lambda it: it.properties("Kê bàn", "<w:jc w:val='center'/>"),
    "looks-spacing": lambda it: it.properties("Kê bàn", "<w:spacing w:after='600'/>"),
    "looks-size": lambda it: it.letters("Kê bàn", "<w:sz w:val='40'/>"),
    "looks-font": lambda it: it.letters("Kê bàn", "<w:rFonts w:ascii='Arial' w:hAnsi='Arial'/>"),
    "looks-color": lambda it: it.letters("Kê bàn", "<w:color w:val='FF0000'/>"),
    "looks-underline": lambda it: it.letters("Kê bàn", "<w:u w:val='single'/>"),
    "looks-strike": lambda it: it.letters("Kê bàn", "<w:strike/>"),
    "looks-highlight": lambda it: it.letters("Kê bàn", "<w:highlight w:val='yellow'/>"),
}


@pytest.mark.parametrize(("looks", "edit"), LOOKS.items(), ids=LOOKS)
def test_what_changes_only_looks_is_named_and_not_taken(looks: str, edit: Edit) -> None:
    found = edited(PLAIN, edit)
    assert found.edits == []
    (problem,) = found.problems("en")
    assert (problem.code, problem.values["looks"]) == ("absorb-looks", words("en")[looks])
