"""The first test runs at once: nothing is opened or printed to find out which tests there are."""

from collections.abc import Sequence

from noticegen.form.fonts import find_fonts
from tools.collecting import fonts_opened


def test_no_font_is_opened_while_tests_are_collected(opened_while_collecting: Sequence[str]) -> None:
    assert opened_while_collecting == []


def test_a_font_that_is_opened_is_seen() -> None:
    paths = [str(face.path) for face in find_fonts().faces.values()]
    with fonts_opened() as found:
        find_fonts.cache_clear()
        find_fonts()
    assert found == paths
    find_fonts.cache_clear()
    find_fonts()
    assert found == paths
