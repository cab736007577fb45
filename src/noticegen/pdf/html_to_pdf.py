"""Semantic HTML and a style sheet → PDF, through WeasyPrint, which sees four font files and nothing else.

Nothing is fetched; a warning of the renderer is a problem, never a line in a log nobody reads.
"""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache, partial
from typing import Any
from xml.etree.ElementTree import Element

from noticegen.form.fonts import FontSet
from noticegen.form.profile import SlotMeasures
from noticegen.problems.problem import Problem, ProblemsFound

from .attachments_to_pdf import Attachments
from .finished_pdf import NOTHING, Pdf
from .font_configuration import font_configuration
from .html_to_print_tree import html_to_print_tree
from .pages_to_printed_places import pages_to_printed_places
from .pages_to_slots import Placed, pages_to_slots
from .pdf_to_archival_pdf import pdf_to_archival_pdf
from .placed_to_signs import placed_to_signs
from .tags_to_pdf import tags_to_pdf
from .weasyprint_hooks import colour_profile, marks_on, pages_to_laid_out_boxes, parsed_page, set_tag_writer, weasyprint

_HARMLESS = "Using fontTools instead of HarfBuzz-Subset"
"""The one warning that says nothing about the document: its fonts are subset by another library, more slowly."""

_COLOURS = "colours"
"""Any name but the renderer's own for the same."""

ARCHIVAL = {"pdf_variant": "pdf/a-3a", "output_intent": _COLOURS}
"""One file that an archive keeps and a screen reader reads."""


def html_to_pdf(html: str, css: str, fonts: FontSet, measures: SlotMeasures, attachments: Attachments = NOTHING) -> Pdf:
    """Equal input gives equal bytes. Raises ProblemsFound for everything the renderer complains about."""
    tree = html_to_print_tree(html)
    with _no_complaints() as refuse:
        page, sheet = parsed_page(tree, refuse), _sheet(css, fonts)
        return _page_to_pdf(page, [sheet], fonts, measures, attachments)


def _page_to_pdf(
    page: Any, sheets: Sequence[Any], fonts: FontSet, measures: SlotMeasures, attachments: Attachments
) -> Pdf:
    """From WeasyPrint's HTML object and style sheets."""
    tree = page.etree_element
    document = page.render(
        stylesheets=sheets,
        font_config=font_configuration(fonts),
        color_profiles={_COLOURS: colour_profile()},
        **ARCHIVAL,
    )
    laid_out = list(pages_to_laid_out_boxes(document.pages))
    placed = pages_to_slots(laid_out, tree, measures)
    set_tag_writer(document, partial(_write_tags, tree, placed))
    finisher = partial(pdf_to_archival_pdf, attachments=attachments)
    data = document.write_pdf(finisher=finisher, **ARCHIVAL)
    return Pdf(data, tuple(each.slot for each in placed), pages_to_printed_places(laid_out))


def _write_tags(tree: Element, placed: Sequence[Placed], pdf: Any, streams: Sequence[Any]) -> None:
    """The structure of the page, with the signature fields in it."""
    tags_to_pdf(pdf, streams, [marks_on(each) for each in streams], tree, placed_to_signs(placed, pdf))


@cache
def _sheet(css: str, fonts: FontSet) -> Any:
    """Read once: every notice in a form has the same. One that is complained about is not kept."""
    with _no_complaints() as refuse:
        return weasyprint().CSS(string=css, font_config=font_configuration(fonts), url_fetcher=refuse)


def _refusal(wanted: list[str]) -> Any:
    """A fetcher that fetches nothing and notes what was wanted; WeasyPrint itself would only log it and go on."""

    class Refusal(weasyprint().URLFetcher):  # type: ignore[misc]  # WeasyPrint ships no types
        def fetch(self, url: str, headers: Any = None) -> Any:  # noqa: ARG002 WeasyPrint's signature
            wanted.append(url)
            raise ValueError(url)

    return Refusal()


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
