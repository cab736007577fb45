"""Fontconfig gets paths as it spells them, and Pango is never asked without the four fonts."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from noticegen.form.fonts import FontSet, find_fonts
from noticegen.pdf.font_configuration import _settings, font_configuration
from noticegen.problems.problem import ProblemsFound
from tools.checkout import ROOT


def test_a_path_of_windows_is_spelt_as_fontconfig_does() -> None:
    said = _settings([PureWindowsPath(r"C:\Windows\Fonts\times.ttf"), PureWindowsPath(r"D:\A & B\x.ttf")], "C:/t")
    assert "<dir>C:/Windows/Fonts</dir>" in said
    assert "<glob>C:/Windows/Fonts?times.ttf</glob>" in said  # it joins them by a backslash
    assert "<dir>D:/A &amp; B</dir>" in said
    assert "<cachedir>C:/t</cachedir>" in said
    assert "\\" not in said


def test_a_path_of_linux_too() -> None:
    assert "<glob>/usr/share/fonts?x.ttf</glob>" in _settings([PurePosixPath("/usr/share/fonts/x.ttf")], "/t")


CONFIGURE = """\
from noticegen.form.fonts import find_fonts
from noticegen.pdf.font_configuration import font_configuration
font_configuration(find_fonts())"""


def _moved(fonts: FontSet, folder: Path, keep: int) -> FontSet:
    """As if all but some faces stood where there is nothing."""
    faces = {
        face: file if number < keep else replace(file, path=folder / file.path.name)
        for number, (face, file) in enumerate(fonts.faces.items())
    }
    return FontSet(fonts.family, faces)


@pytest.mark.parametrize("keep", [0, 1, 3])
def test_fonts_that_fontconfig_does_not_find_are_missing(tmp_path: Path, keep: int) -> None:
    with pytest.raises(ProblemsFound) as found:
        font_configuration(_moved(find_fonts(), tmp_path / "Thư", keep))
    (problem,) = found.value.problems
    assert problem.code == "font-missing"
    assert f"Fontconfig: {keep}/4, " in problem.values["found"]
    assert str(tmp_path / "Thư") in problem.values["found"]


def test_a_home_that_cannot_be_written_is_no_complaint() -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    environment |= {"HOME": "/dev/null", "PYTHONPATH": str(ROOT / "src")}
    told = subprocess.run(
        [sys.executable, "-c", CONFIGURE], env=environment, capture_output=True, check=False, text=True
    )
    assert (told.returncode, told.stderr) == (0, "")
