"""The first test runs at once: nothing is opened, printed or started to find out which tests there are."""

import subprocess
import sys
from collections.abc import Sequence

from noticegen.form.fonts import find_fonts
from tools.collecting import opened


def test_nothing_is_opened_or_started_while_tests_are_collected(opened_while_collecting: Sequence[str]) -> None:
    assert opened_while_collecting == []


def test_a_font_that_is_opened_is_seen() -> None:
    paths = [str(face.path) for face in find_fonts().faces.values()]
    with opened() as found:
        find_fonts.cache_clear()
        find_fonts()
    assert found == paths
    find_fonts.cache_clear()
    find_fonts()
    assert found == paths


def test_a_program_that_is_started_is_seen() -> None:
    command = [sys.executable, "-c", ""]
    with opened() as found:
        subprocess.run(command, check=True)
    assert found == [f"program: {command}"]
    subprocess.run(command, check=True)
    assert len(found) == 1
