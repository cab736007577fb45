"""WeasyPrint's view of the machine's fonts, narrowed to the four files of a notice: no other face can slip in."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from noticegen.form.fonts import FontSet

from .weasyprint_hooks import weasyprint

_VARIABLE = "FONTCONFIG_FILE"
"""Where Fontconfig, which WeasyPrint asks for fonts, looks for its settings."""

_FEATURES_OFF = ("kern", "liga", "clig", "calt")
"""Nothing is kerned or drawn together, as in Word. Set in the fonts and not in CSS: from CSS's words WeasyPrint makes a
list for each line that it never frees, some 160 kB a notice."""


@cache
def font_configuration(fonts: FontSet) -> Any:
    """Fontconfig reads its settings when it is first asked, so they need to exist only until then."""
    library = weasyprint()
    with _only_these_fonts(fonts):
        return library.text.fonts.FontConfiguration()


@contextmanager
def _only_these_fonts(fonts: FontSet) -> Iterator[None]:
    before = os.environ.get(_VARIABLE)
    with tempfile.TemporaryDirectory(prefix="noticegen-") as folder:
        file = Path(folder, "fonts.conf")
        file.write_text(_settings(fonts), encoding="utf-8")
        os.environ[_VARIABLE] = str(file)
        try:
            yield
        finally:
            if before is None:
                del os.environ[_VARIABLE]
            else:
                os.environ[_VARIABLE] = before


def _settings(fonts: FontSet) -> str:
    paths = sorted(face.path for face in fonts.faces.values())
    folders = "".join(f"<dir>{escape(str(folder))}</dir>" for folder in sorted({path.parent for path in paths}))
    accepted = "".join(f"<glob>{escape(str(path))}</glob>" for path in paths)
    off = "".join(f'<edit name="fontfeatures" mode="append"><string>{name}=0</string></edit>' for name in _FEATURES_OFF)
    return (
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">'
        f'<fontconfig>{folders}<cachedir prefix="xdg">fontconfig</cachedir>'
        f"<selectfont><acceptfont>{accepted}</acceptfont><rejectfont><glob>*</glob></rejectfont></selectfont>"
        f'<match target="font">{off}</match></fontconfig>'
    )
