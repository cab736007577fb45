"""Semantic HTML and a style sheet → PDF, through WeasyPrint, which sees four font files and nothing else.

Nothing is fetched; a warning of the renderer is a problem, never a line in a log nobody reads.
"""

import ctypes.util
import io
import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType, SimpleNamespace
from typing import Any
from xml.etree.ElementTree import Element, tostring
from xml.sax.saxutils import escape

from noticegen.form.fonts import FontSet
from noticegen.form.profile import SlotMeasures
from noticegen.form.slot import Role, Slot
from noticegen.problems.problem import Problem, ProblemsFound

from .attachments_to_pdf import Attachments
from .html_to_print_tree import html_to_print_tree
from .pages_to_slots import Placed, pages_to_slots
from .pdf_to_archival_pdf import pdf_to_archival_pdf
from .slots_to_fields import slots_to_fields
from .tags_to_pdf import tags_to_pdf

NOTHING: Attachments = MappingProxyType({})

_KEPT_OF_A_PAGE = {"base_url", "etree_element", "media_type", "url_fetcher", "wrapper_element"}
_HARMLESS = "Using fontTools instead of HarfBuzz-Subset"
"""The one warning that says nothing about the document: its fonts are subset by another library, more slowly."""

_COLOURS = "colours"
"""Any name but the renderer's own for the same."""

ARCHIVAL = {"pdf_variant": "pdf/a-3a", "output_intent": _COLOURS}
"""One file that an archive keeps and a screen reader reads."""

_FEATURES_OFF = ("kern", "liga", "clig", "calt")
"""Nothing is kerned or drawn together, as in Word. Told to the fonts and not in CSS: the renderer makes of CSS's words
a list for each line that it never frees, some 160 kB a notice."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """A file, and the room on its pages for what is put there after printing."""

    data: bytes
    slots: tuple[Slot, ...]


def html_to_pdf(html: str, css: str, fonts: FontSet, measures: SlotMeasures, attachments: Attachments = NOTHING) -> Pdf:
    """Equal input gives equal bytes. Raises ProblemsFound for all the renderer complains about."""
    tree = html_to_print_tree(html)
    with _no_complaints() as refuse:
        document = _page()(tree, refuse).render(
            stylesheets=[_sheet(css, fonts)],
            font_config=_font_configuration(fonts),
            color_profiles={_COLOURS: _colours()},
            **ARCHIVAL,
        )
        document.placed = pages_to_slots(document.pages, tree, measures)
        finisher = partial(pdf_to_archival_pdf, attachments=attachments)
        data: bytes = document.write_pdf(finisher=finisher, **ARCHIVAL)
    return Pdf(data, tuple(each.slot for each in document.placed))


@cache
def _colours() -> Any:
    """What red is, by the profile the renderer brings: it would open that for every file anew and close it never.

    As bytes, for the library that reads profiles writes one otherwise once it was asked for its name.
    """
    _weasyprint()
    content = (files("weasyprint.pdf") / "sRGB2014.icc").read_bytes()
    return SimpleNamespace(name="sRGB2014", content=content, components=("r", "g", "b"), pdf_reference=None)


def _add_tags(pdf: Any, document: Any, _version: Any, streams: Any) -> None:
    """In the place of the renderer's own function, for it cannot be told of others.

    For good, not while a page is printed: a worker may print two at once.
    """
    placed: tuple[Placed, ...] = document.placed
    fields = slots_to_fields([each.slot for each in placed], pdf)
    signs = {(each.element, _asked_by(each.slot)): fields[each.slot.field] for each in placed if each.slot.field}
    tags_to_pdf(pdf, streams, document._html.etree_element, signs)  # noqa: SLF001 nothing else knows the page by then


def _asked_by(slot: Slot) -> str:
    return "data-signature" if slot.role == Role.SIGNATURE else "data-seal"


@cache
def _page() -> type:
    """WeasyPrint's HTML without the two things that cost a notice a seventh of its time and change nothing in it.

    One is parsing in Python what is parsed already. What it keeps of a page is not documented, so the tree takes the
    place of a page it has parsed only where that is all it keeps; otherwise it parses the tree written out. The other
    is its own style sheet: six pseudo-elements of every element, eighteen boxes in every page's margins. Ours says all
    that holds for our elements; should the method no longer be asked, WeasyPrint's sheet only says it again.
    """

    class Page(_weasyprint().HTML):  # type: ignore[misc]
        wrapper_element: Any

        def __init__(self, tree: Element, fetcher: Any) -> None:
            super().__init__(string="<html></html>", url_fetcher=fetcher, base_url=None)
            if vars(self).keys() == _KEPT_OF_A_PAGE:
                self.wrapper_element = type(self.wrapper_element).from_html_root(tree)
                self.etree_element = tree
            else:
                super().__init__(string=tostring(tree, "unicode", method="html"), url_fetcher=fetcher, base_url=None)

        def _ua_stylesheets(self, *_: Any, **__: Any) -> list[Any]:
            return []

    return Page


@cache
def _sheet(css: str, fonts: FontSet) -> Any:
    """Read once: every notice in a form has the same. One that is complained about is not kept."""
    with _no_complaints() as refuse:
        return _weasyprint().CSS(string=css, font_config=_font_configuration(fonts), url_fetcher=refuse)


def _refusal(wanted: list[str]) -> Any:
    """A fetcher that fetches nothing and notes what was wanted; WeasyPrint itself would only log it and go on."""

    class Refusal(_weasyprint().URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, headers: Any = None) -> Any:  # noqa: ARG002 WeasyPrint's signature
            wanted.append(url)
            raise ValueError(url)

    return Refusal()


@cache
def _weasyprint() -> Any:
    """Imported on first need: half a second that `check` and `--help` must not pay."""
    try:
        with (
            _libraries_by_file_name(),
            redirect_stdout(io.StringIO()),
        ):  # its own advice on Pango
            import weasyprint
    except OSError as error:
        raise ProblemsFound([Problem("pango-missing", values={"library": str(error).splitlines()[0]})]) from error
    weasyprint.pdf.add_tags = _add_tags
    return weasyprint


def pango_version() -> str:
    """Of the library that sets the lines."""
    _weasyprint()
    from weasyprint.text.ffi import pango

    number = int(pango.pango_version())
    return f"{number // 10000}.{number // 100 % 100}.{number % 100}"


@contextmanager
def _libraries_by_file_name() -> Iterator[None]:
    """On Linux file names suffice; asking gcc and ldconfig for WeasyPrint's other spellings takes 0.2 s."""
    find = ctypes.util.find_library
    if sys.platform == "linux":
        ctypes.util.find_library = _find_no_library
    try:
        yield
    finally:
        ctypes.util.find_library = find


def _find_no_library(name: str) -> str | None:  # noqa: ARG001 called as the one it stands in for
    return None


@contextmanager
def _no_complaints() -> Iterator[Any]:
    """Gives the fetcher to render with; what it refused, and what the renderer complained about, are problems."""
    wanted: list[str] = []
    with _complaints() as complaints:
        yield _refusal(wanted)
    if wanted:
        raise ProblemsFound(Problem("pdf-fetch", values={"url": url}) for url in dict.fromkeys(wanted))
    if complaints:
        raise ProblemsFound(Problem("pdf-complaint", values={"complaint": text}) for text in complaints)


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """Collect what WeasyPrint and fontTools would only log."""
    found: list[str] = []

    class _Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            message = record.getMessage()
            if not message.startswith(_HARMLESS):
                found.append(message)

    logger, collector = logging.getLogger("weasyprint"), _Collector(logging.WARNING)
    logger.addHandler(collector)
    was, logger.propagate = logger.propagate, False
    try:
        yield found
    finally:
        logger.removeHandler(collector)
        logger.propagate = was


@cache
def _font_configuration(fonts: FontSet) -> Any:
    """WeasyPrint's view of the machine's fonts, narrowed to our four files: no other face can slip in."""
    with _only_these_fonts(fonts):
        from weasyprint.text.fonts import FontConfiguration

        return FontConfiguration()


@contextmanager
def _only_these_fonts(fonts: FontSet) -> Iterator[None]:
    paths = sorted(face.path for face in fonts.faces.values())
    folders = "".join(f"<dir>{escape(str(folder))}</dir>" for folder in sorted({path.parent for path in paths}))
    accepted = "".join(f"<glob>{escape(str(path))}</glob>" for path in paths)
    off = "".join(f'<edit name="fontfeatures" mode="append"><string>{name}=0</string></edit>' for name in _FEATURES_OFF)
    before = os.environ.get("FONTCONFIG_FILE")
    with tempfile.TemporaryDirectory(prefix="noticegen-") as folder:
        file = Path(folder, "fonts.conf")
        file.write_text(
            '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">'
            f'<fontconfig>{folders}<cachedir prefix="xdg">fontconfig</cachedir>'
            f"<selectfont><acceptfont>{accepted}</acceptfont><rejectfont><glob>*</glob></rejectfont></selectfont>"
            f'<match target="font">{off}</match></fontconfig>',
            encoding="utf-8",
        )
        os.environ["FONTCONFIG_FILE"] = str(file)
        try:
            yield
        finally:
            if before is None:
                del os.environ["FONTCONFIG_FILE"]
            else:
                os.environ["FONTCONFIG_FILE"] = before
