"""A paragraph of the page → its text, with the face of every stretch of it.

Blanks are HTML's: a row of them is one, and none stands at an end or beside a forced break. Where the form keeps them,
in a line with blanks to be filled in, they stay as they are.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from noticegen.form.fonts import Face

NEW_LINE = "\n"
"""A forced break, as a character of the text."""

KEPT_BLANKS = frozenset({"number-symbol", "place-date", "national-name", "motto"})
"""Classes whose blanks stay as they are. The form writes these lines, and they never break, however long."""

_BLANKS = re.compile(r"[ \t\r\n\f]{2,}|[\t\r\n\f]")
"""All but a single blank, which is one already."""

_FORCED = "\v"
"""Stands for `<br/>` while blanks, among which are the line ends of the HTML's own text, are put in order."""


class Run(NamedTuple):
    """A stretch of text in one face. `element` is the one inside the paragraph that makes it, if any does."""

    text: str
    face: Face
    element: Element | None = None


def paragraph_to_runs(paragraph: Element, *, bold: bool, italic: bool) -> tuple[Run, ...]:
    """In order, none empty; `bold` and `italic` are the paragraph's own."""
    keeps = paragraph.get("class", "").partition(" ")[0] in KEPT_BLANKS
    runs = _runs(paragraph, None, bold, italic)
    if keeps:
        return tuple(Run(run.text.replace(_FORCED, NEW_LINE), run.face, run.element) for run in runs if run.text)
    return tuple(_with_single_blanks(runs))


def _runs(element: Element, inside: Element | None, bold: bool, italic: bool) -> Iterator[Run]:  # noqa: FBT001 passed on as they are
    face = Face.of(bold=bold, italic=italic)
    yield Run(element.text or "", face, inside)
    for child in element:
        if child.tag == "br":
            yield Run(_FORCED, face, inside)
        else:
            yield from _runs(child, child, bold or child.tag == "b", italic or child.tag == "i")
        yield Run(child.tail or "", face, inside)


def _with_single_blanks(runs: Iterator[Run]) -> Iterator[Run]:
    """A blank is dropped after another, after a forced break, and at the paragraph's end."""
    before, held = NEW_LINE, None
    for run in runs:
        text = _BLANKS.sub(" ", run.text).replace(f" {_FORCED}", _FORCED).replace(f"{_FORCED} ", _FORCED)
        text = text.replace(_FORCED, NEW_LINE)
        if before in (" ", NEW_LINE):
            text = text.removeprefix(" ")
        if not text:
            continue
        if held:
            yield held if text[0] != NEW_LINE else _stripped(held)
        held, before = Run(text, run.face, run.element), text[-1]
    if held and (last := _stripped(held)).text:
        yield last


def _stripped(run: Run) -> Run:
    return Run(run.text.removesuffix(" "), run.face, run.element)
