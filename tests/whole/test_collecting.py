"""The first test runs at once: nothing is opened or printed to find out which tests there are."""

from collections.abc import Sequence

from fontTools.ttLib import TTFont

from noticegen.form.fonts import Face, find_fonts
from tools.collecting import fonts_opened


def test_no_font_is_opened_while_tests_are_collected(opened_while_collecting: Sequence[str]) -> None:
    assert opened_while_collecting == []


def test_a_font_that_is_opened_is_seen() -> None:
    path = find_fonts().faces[Face.REGULAR].path
    with fonts_opened() as found, TTFont(path, lazy=True):
        pass
    assert found == [str(path)]
    with TTFont(path, lazy=True):
        assert len(found) == 1
