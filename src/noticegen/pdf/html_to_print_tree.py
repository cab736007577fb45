"""Semantic HTML → the tree that the PDF's renderer gets: the same page, cheaper to print.

The renderer's own parser is written in Python and takes a tenth of a notice's time; our HTML is well-formed, so the
standard library's parser gives the very same elements. Labels are joined to their text, for it pays for every stretch.
Neighbours are marked here, once: a selector would examine all the neighbours of every element.
"""

from itertools import pairwise
from xml.etree.ElementTree import Element, ParseError, fromstring

from noticegen.form.joins import NBSP
from noticegen.form.word_layout import TALL
from noticegen.problems.problem import Problem, ProblemsFound

_FACES = {"b", "i"}
_FLOWS = {"body", "section"}
BEFORE_FOOT = "before-foot"
"""The class of what must stay with the foot."""

BEFORE_TALL_FOOT = "before-tall-foot"
"""The class of what stands before a foot that no page holds, and so need not."""

BEFORE_TABLE_END = "before-table-end"
"""The class of a foot that more follows: the `table-end` after it leaves the space that a last foot has inside."""

LAST = "last"
"""The class of a `table-end` with which its pages end: it has no height, for it would add an empty one."""


def html_to_print_tree(html: str) -> Element:
    """The page's root. Raises ProblemsFound (`html-broken`) for HTML that is not well-formed."""
    try:
        root = fromstring(html)  # noqa: S314 html_to_blocks has refused entities
    except ParseError as error:
        raise ProblemsFound([Problem("html-broken", values={"cause": str(error)})]) from error
    for parent in list(root.iter()):
        _join_labels_to_their_text(parent)
        _move_blanks_into_the_next_face(parent)
        _mark_neighbours(parent)
    return root


def _join_labels_to_their_text(parent: Element) -> None:
    """Only Word needs to know a label from its text. As one stretch both are shaped and drawn at once."""
    before = None
    for child in list(parent):
        if child.get("class") != "label":
            before = child
            continue
        text = (child.text or "") + (child.tail or "")
        parent.remove(child)
        if before is None:
            parent.text = (parent.text or "") + text
        else:
            before.tail = (before.tail or "") + text


def _move_blanks_into_the_next_face(parent: Element) -> None:
    """The blank before a word in another face goes with it.

    A line that ends just there would be broken far too early by the renderer, which loses count where a blank ends one
    stretch and a word begins the next.
    """
    before = None
    for child in parent:
        text = (parent.text if before is None else before.tail) or ""
        if child.tag in _FACES and text.endswith((" ", NBSP)):
            _set_text_before(child, parent, before, text)
        before = child


def _set_text_before(child: Element, parent: Element, before: Element | None, text: str) -> None:
    """The same without its last character, a blank, which goes into the next face."""
    if before is None:
        parent.text = text[:-1]
    else:
        before.tail = text[:-1]
    while not child.text and len(child):
        child = child[0]
    child.text = text[-1] + (child.text or "")


def _mark_neighbours(parent: Element) -> None:
    for before, after in pairwise(parent):
        if after.get("class") == "foot":
            name = BEFORE_TALL_FOOT if TALL in after.attrib else BEFORE_FOOT
            before.set("class", f"{before.get('class', '')} {name}")
        elif before.get("class") == "foot" and after.get("class") == "table-end":
            before.set("class", f"foot {BEFORE_TABLE_END}")
    for last, after in pairwise([*parent, None] if parent.tag in _FLOWS else ()):
        if last is not None and last.get("class") == "table-end" and (after is None or after.tag == "section"):
            last.set("class", f"table-end {LAST}")
