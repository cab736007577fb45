"""A page's headings → the PDF's bookmarks, each under the heading it belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

from noticegen.form.joins import NBSP, without_break_hints

from .laid_out import LaidOut
from .pydyf_objects import array, dictionary, string

_LEVELS = {f"h{level}": level for level in range(1, 7)}


@dataclass(slots=True)
class _Bookmark:
    title: str
    at: LaidOut
    under: list["_Bookmark"] = field(default_factory=list)

    @property
    def count(self) -> int:
        """All that are under it, for they are shown opened."""
        return sum(1 + each.count for each in self.under)


def headings_to_pdf(pdf: Any, laid_out: Sequence[LaidOut], page_height: float) -> None:
    """Add the bookmarks to the pydyf PDF, in the order of the pages."""
    top = _tree(laid_out)
    if not top.under:
        return
    root = dictionary(Count=top.count)
    pdf.add_object(root)
    _add(pdf, top, root, page_height)
    pdf.catalog["Outlines"] = root.reference


def _tree(laid_out: Sequence[LaidOut]) -> _Bookmark:
    """A level that is skipped makes no bookmark of its own."""
    seen: dict[Element, LaidOut] = {}
    for each in laid_out:
        if each.element.tag in _LEVELS:
            seen.setdefault(each.element, each)
    top = _Bookmark("", laid_out[0]) if laid_out else _Bookmark("", LaidOut(Element("body"), 1, 0, 0, 0, 0))
    path: list[tuple[int, _Bookmark]] = [(0, top)]
    for element, at in seen.items():
        level, made = _LEVELS[element.tag], _Bookmark(_title(element), at)
        while path[-1][0] >= level:
            path.pop()
        path[-1][1].under.append(made)
        path.append((level, made))
    return top


def _title(element: Element) -> str:
    words = element.get("data-bookmark") or "".join(element.itertext())
    return " ".join(without_break_hints(words).replace(NBSP, " ").split())


def _add(pdf: Any, above: _Bookmark, parent: Any, page_height: float) -> None:
    """First all of one level, so that each can name its neighbours."""
    made = [_entry(pdf, each, parent, page_height) for each in above.under]
    for before, after in pairwise(made):
        before["Next"], after["Prev"] = after.reference, before.reference
    if made:
        parent["First"], parent["Last"] = made[0].reference, made[-1].reference
    for each, entry in zip(above.under, made, strict=True):
        _add(pdf, each, entry, page_height)


def _entry(pdf: Any, bookmark: _Bookmark, parent: Any, page_height: float) -> Any:
    at = bookmark.at
    place = [pdf.page_references[at.page - 1], "/XYZ", round(at.x, 2), round(page_height - at.y, 2), 0]
    made = dictionary(Title=string(bookmark.title), Parent=parent.reference, Dest=array(place), Count=bookmark.count)
    pdf.add_object(made)
    return made
