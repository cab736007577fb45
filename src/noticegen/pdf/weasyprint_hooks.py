"""Everything inside WeasyPrint that we use without its documentation promising it, in one place.

Each name is looked for when WeasyPrint is loaded, and a version that lacks one is refused. Were a hook merely not
called any more, the PDF would come out without signature fields, or with tags that PDF/UA does not allow, and nobody
would notice. `pyproject.toml` bounds the version for the same reason.
"""

import ctypes.util
import io
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from types import SimpleNamespace
from typing import Any
from xml.etree.ElementTree import Element

from noticegen.form.units import px_to_pt
from noticegen.problems.library_names import refuse_missing, require_names
from noticegen.problems.problem import Problem, ProblemsFound

from .laid_out import LaidOut
from .pydyf_objects import require_pydyf

USED_NAMES = {
    "HTML": ("_ua_stylesheets",),
    "css.get_all_computed_styles": ("_ua_stylesheets",),
    "pdf": ("add_tags",),
    "pdf.generate_pdf": ("add_tags",),
    "document.Document.write_pdf": ("write",),
    "document.Page.__init__": ("_page_box",),
    "pdf.stream.Stream.__init__": ("_tags",),
    "formatting_structure.boxes": ("LineBox",),
    "formatting_structure.boxes.Box.__init__": ("children", "element", "style"),
    "formatting_structure.boxes.Box.translate": ("position_x", "position_y"),
    "formatting_structure.boxes.Box.padding_width": ("width",),
    "formatting_structure.boxes.Box.margin_height": ("margin_top",),
    "formatting_structure.boxes.Box.padding_height": ("height",),
    "css.properties.Dimension": ("value",),
    "text.ffi": ("pango", "fontconfig"),
    "text.fonts.FontConfiguration.__init__": ("_config",),
    "text.fonts": ("FontConfiguration",),
}
"""By their owner; of a hook, both who offers it and who calls it. `pages_to_slots` reads the boxes."""

_KEPT_OF_A_PAGE = {"base_url", "etree_element", "media_type", "url_fetcher", "wrapper_element"}
"""All that WeasyPrint's HTML holds once it has parsed a page. A parsed tree can only stand in for that."""

_PROFILE = "sRGB2014"


@cache
def weasyprint() -> Any:
    """The library, our hooks in it. Imported on first need: half a second that `check` and `--help` must not pay.

    Raises ProblemsFound (`not-loaded` if it is not installed, `pango-missing`, `library-changed`).
    """
    if find_spec("weasyprint") is None:
        raise ProblemsFound([Problem("not-loaded", values={"library": "weasyprint", "cause": "ModuleNotFoundError"})])
    try:
        with _libraries_by_file_name(), redirect_stdout(io.StringIO()):  # it prints advice on installing Pango
            import weasyprint as library
    except OSError as error:
        raise ProblemsFound([Problem("pango-missing", values={"library": str(error).splitlines()[0]})]) from error
    require_pydyf()
    require_names(library, "weasyprint", USED_NAMES)
    refuse_missing(
        "weasyprint", _other_attributes(library.HTML(string="<html></html>", url_fetcher=str))
    )  # fetches nothing
    library.pdf.add_tags = _add_tags
    return library


def _other_attributes(page: Any) -> Iterator[str]:
    """What a parsed page holds more or less than we know of."""
    return (f"HTML().{name}" for name in sorted(vars(page).keys() ^ _KEPT_OF_A_PAGE))


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


def _find_no_library(name: str) -> str | None:  # noqa: ARG001 called like the function it replaces
    return None


def _add_tags(pdf: Any, document: Any, _version: Any, streams: Any) -> None:
    """Replaces WeasyPrint's own function, for which there is no option.

    It is never put back: a worker may print two pages at once, so each document says itself what to do.
    """
    document.write_tags(pdf, streams)


def set_tag_writer(document: Any, write_tags: Callable[[Any, Any], None]) -> None:
    """Have the tags of a laid-out document written by `write_tags(pdf, page_streams)`."""
    document.write_tags = write_tags


def parsed_page(tree: Element, fetcher: Any) -> Any:
    """WeasyPrint's HTML object for a tree that is parsed already, fetching through `fetcher`."""
    return _page_class()(tree, fetcher)


@cache
def _page_class() -> type:
    """WeasyPrint's HTML without two things that take a seventh of a notice's time and change nothing in it.

    One is parsing in Python what is parsed already. The other is WeasyPrint's own style sheet: six pseudo-elements of
    every element, eighteen boxes in every page's margins. Ours says everything that holds for our elements.
    """

    class Page(weasyprint().HTML):  # type: ignore[misc]  # WeasyPrint ships no types
        wrapper_element: Any

        def __init__(self, tree: Element, fetcher: Any) -> None:
            super().__init__(string="<html></html>", url_fetcher=fetcher, base_url=None)
            self.wrapper_element = type(self.wrapper_element).from_html_root(tree)
            self.etree_element = tree

        def _ua_stylesheets(self, *_: Any, **__: Any) -> list[Any]:
            return []

    return Page


def pages_to_laid_out_boxes(pages: Sequence[Any]) -> Iterator[LaidOut]:
    """Where each element stands on the laid-out pages; one that goes on elsewhere is met again there."""
    for number, page in enumerate(pages, 1):
        seen: set[Element] = set()
        for box, line in boxes_on(page):
            if box.element is not None and (box.element not in seen or is_inline(box)):
                seen.add(box.element)  # its lines and stretches of text are boxes of the same element
                yield _laid_out(box, line, number)


def _laid_out(box: Any, line: Any, page: int) -> LaidOut:
    """In points, and the box alone: in WeasyPrint its place is that of its margin."""
    above, pitch = box.margin_top or 0, box.style["line_height"]
    lengths = (box.position_x, box.position_y + above, box.width, box.height, above, getattr(pitch, "value", 0))
    within = (line.position_y, line.height) if line else (0, 0)
    return LaidOut(box.element, page, *map(px_to_pt, (*lengths, *within)))


def boxes_on(page: Any) -> Iterator[tuple[Any, Any]]:
    """Every box on a laid-out page, parents first, each with the line it stands in, if any."""
    return _boxes(page._page_box, None, weasyprint().formatting_structure.boxes.LineBox)


def _boxes(box: Any, line: Any, line_class: type) -> Iterator[tuple[Any, Any]]:
    for child in getattr(box, "children", ()):
        within = child if isinstance(child, line_class) else line
        yield child, within
        yield from _boxes(child, within, line_class)


def is_inline(box: Any) -> bool:
    """Whether it is a stretch of a line that an element of its own makes, such as a run of bold."""
    return isinstance(box, weasyprint().formatting_structure.boxes.InlineBox)


def marks_on(stream: Any) -> list[tuple[Element | None, int]]:
    """What WeasyPrint marked while it drew a page: the element of each stretch of text, and the mark's number."""
    return [(box.element, mark["mcid"]) for box, mark in stream._tags.items()]


@cache
def colour_profile() -> Any:
    """WeasyPrint's sRGB profile, read once; WeasyPrint reopens it for every file and never closes it.

    As bytes, because Pillow, asked for a profile's name, writes it differently afterwards.
    """
    weasyprint()
    content = (files("weasyprint.pdf") / f"{_PROFILE}.icc").read_bytes()
    return SimpleNamespace(name=_PROFILE, content=content, components=("r", "g", "b"), pdf_reference=None)


def chosen_font(configuration: Any, file: str) -> str:
    """The font file that Fontconfig chooses when it is asked for this one (a glob); empty if it has none at all.

    Since version 2.15 it counts also fonts that it passes over, so counting proves nothing. Raises as `weasyprint`.
    """
    ffi, fontconfig = weasyprint().text.ffi.ffi, weasyprint().text.ffi.fontconfig
    pattern = ffi.gc(fontconfig.FcPatternCreate(), fontconfig.FcPatternDestroy)
    fontconfig.FcPatternAddString(pattern, b"file", file.encode())
    fontconfig.FcDefaultSubstitute(pattern)
    match = fontconfig.FcFontMatch(configuration._config, pattern, ffi.new("FcResult *"))
    if not match:
        return ""
    chosen, _kept = ffi.new("FcChar8 **"), ffi.gc(match, fontconfig.FcPatternDestroy)
    fontconfig.FcPatternGetString(match, b"file", 0, chosen)
    return str(ffi.string(chosen[0]).decode(errors="replace")) if chosen[0] else ""


def pango_version() -> str:
    """The version of Pango, the library that lays out the lines."""
    number = int(weasyprint().text.ffi.pango.pango_version())
    return f"{number // 10000}.{number // 100 % 100}.{number % 100}"
