"""WeasyPrint's view of the machine's fonts, narrowed to the four files of a notice: no other face can slip in."""

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path, PurePath, PureWindowsPath
from typing import Any
from xml.sax.saxutils import escape

from noticegen.form.fonts import FontSet
from noticegen.problems.problem import Problem, ProblemsFound

from .weasyprint_hooks import chosen_font, weasyprint

_VARIABLE = "FONTCONFIG_FILE"
"""Where Fontconfig, which WeasyPrint asks for fonts, looks for its settings."""

_FEATURES_OFF = ("kern", "liga", "clig", "calt")
"""Nothing is kerned or drawn together, as in Word. Set in the fonts and not in CSS: from CSS's words WeasyPrint makes a
list for each line that it never frees, some 160 kB a notice."""


@cache
def font_configuration(fonts: FontSet) -> Any:
    """Fontconfig reads its settings when it is first asked, so they need to exist only until then.

    Raises ProblemsFound (`font-missing`) if it does not find the four files: on Windows it takes paths in the system's
    code page, which has no letters for some folders.
    """
    library = weasyprint()
    with _only_these_fonts(fonts):
        configuration = library.text.fonts.FontConfiguration()
    _refuse_without_fonts(configuration, fonts)
    return configuration


def _refuse_without_fonts(configuration: Any, fonts: FontSet) -> None:
    """Pango without a font ends the process, so it is never asked."""
    paths = [face.path for face in fonts.faces.values()]
    count = sum(PureWindowsPath(chosen_font(configuration, _glob(path))).name == path.name for path in paths)
    if count == len(paths):
        return
    folders = ", ".join(sorted({str(path.parent) for path in paths}))
    found = f"Fontconfig: {count}/{len(paths)}, {folders}"
    raise ProblemsFound([Problem("font-missing", values={"families": fonts.family, "found": found})])


@contextmanager
def _only_these_fonts(fonts: FontSet) -> Iterator[None]:
    before = os.environ.get(_VARIABLE)
    with tempfile.TemporaryDirectory(prefix="noticegen-") as folder:
        file = Path(folder, "fonts.conf")
        file.write_text(_settings([face.path for face in fonts.faces.values()], folder), encoding="utf-8")
        os.environ[_VARIABLE] = str(file)
        try:
            yield
        finally:
            if before is None:
                del os.environ[_VARIABLE]
            else:
                os.environ[_VARIABLE] = before


def _glob(path: PurePath) -> str:
    """A path as Fontconfig spells it: on Windows with slashes, and a backslash before the name."""
    return f"{path.parent.as_posix()}?{path.name}"


def _settings(files: Iterable[PurePath], cache_folder: str) -> str:
    """Only these files, and nothing between their letters.

    The second folder for the cache is for a home that cannot be written to, of which it would complain in English.
    """
    paths = sorted(files)
    folders = "".join(f"<dir>{escape(folder)}</dir>" for folder in sorted({path.parent.as_posix() for path in paths}))
    accepted = "".join(f"<glob>{escape(_glob(path))}</glob>" for path in paths)
    off = "".join(f'<edit name="fontfeatures" mode="append"><string>{name}=0</string></edit>' for name in _FEATURES_OFF)
    return (
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">'
        f'<fontconfig>{folders}<cachedir prefix="xdg">fontconfig</cachedir>'
        f"<cachedir>{escape(Path(cache_folder).as_posix())}</cachedir>"
        f"<selectfont><acceptfont>{accepted}</acceptfont><rejectfont><glob>*</glob></rejectfont></selectfont>"
        f'<match target="font">{off}</match></fontconfig>'
    )
