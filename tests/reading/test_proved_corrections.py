"""Whoever follows a correction beside a mistake that stays makes no mistake of what stands above."""

import pytest

from tools.marked import filled_up

from .test_tried_corrections import errors_in

HARMFUL = {
    "a word between a key and its list": (
        "body:\n  - heading: A\n    items:\n      - table:\n          columns:\n  null\n"
        "            - {title: TT, width: 1}\n          rows: [[1]]\n"
    ),
    "a list that begins at the margin and goes on deeper": (
        "body:\n- heading: A\n  items:\n      - B\n  - heading: C\n    units: thanh-tra\n    items: [D]\n"
        "  - heading: E\n    units: van-phong\n    items:\n     - 'F\n      - G\n"
    ),
}
"""Another mistake, which nobody can correct, stays: a line moved beneath it turns what stands above into a mistake."""


@pytest.mark.parametrize("name", HARMFUL)
def test_a_correction_that_harms_while_another_mistake_stays_is_not_offered(name: str) -> None:
    errors = errors_in(filled_up(HARMFUL[name]))
    assert errors
    assert all(each.fix is None for each in errors)


NO_WORDS = ["=======", "----------", "*****", "_____", "%", "}", "#-#", "…", "|", "• "]


@pytest.mark.parametrize("line", NO_WORDS)
@pytest.mark.parametrize("column", [0, 2, 4])
def test_no_correction_has_a_line_printed_that_has_no_word(line: str, column: int) -> None:
    """What a conflict half resolved leaves, or a rule that somebody drew."""
    text = filled_up(f"body:\n  - Một\n{' ' * column}{line}\n  - Hai\n")
    offered = [each.fix for each in errors_in(text) if each.fix]
    assert not [fix for fix in offered if line.strip() in fix], offered
