"""A page's tags → the PDF's structure, whichever engine has drawn the pages and marked every stretch of text on them.

WeasyPrint's own tags follow its boxes: a new paragraph on each page, an element for each line, the columns of head and
foot as tables, nothing as a list. Ours are fewer, so the file is smaller and printed sooner.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast
from xml.etree.ElementTree import Element

from .html_to_tags import WITH_WORDS, Tag, html_to_tags
from .pydyf_objects import array, dictionary

_ALWAYS = {"TR", "TH", "TD"}
"""Kept without a word in them: a table's rows must all be as long."""

_ON_EVERY_PAGE = "draft-mark"

Mark = tuple[int, int]
"""A page, and the number of a stretch of text on it."""

Marked = Sequence[tuple[Element | None, int]]
"""The stretches of text drawn on a page: the element of each, and the mark's number."""

Signs = tuple[Element, str]
"""An element, and the attribute of it that says somebody signs there."""


def tags_to_pdf(
    pdf: Any, streams: Sequence[Any], marks: Sequence[Marked], root: Element, fields: Mapping[Signs, Any]
) -> None:
    """Add the structure of the page `root` to the pydyf PDF whose pages were drawn on `streams`, with these marks.

    `fields` are the signature fields in the PDF, by the element and its attribute that asked for them.
    """
    structure = _Structure(pdf, html_to_tags(root), _Marks(root, streams, marks), fields)
    structure.write()
    pdf.catalog["ViewerPreferences"] = dictionary(DisplayDocTitle="true", PrintScaling="/None")
    pdf.catalog["MarkInfo"] = dictionary(Marked="true")


class _Marks:
    """The element that each stretch of text belongs to.

    A stretch without one is no part of the document: a page number, a repeated table head or draft mark.
    """

    def __init__(self, root: Element, streams: Sequence[Any], marks: Sequence[Marked]) -> None:
        self._parents: Mapping[Element, Element] = {child: parent for parent in root.iter() for child in parent}
        heads = (element for head in root.iter("thead") for element in head.iter("p"))
        self._repeated = {*heads, *(element for element in root.iter("p") if element.get("class") == _ON_EVERY_PAGE)}
        self.of: dict[Element, list[Mark]] = {}
        self.counts = [
            self._take(page, stream, marked) for page, (stream, marked) in enumerate(zip(streams, marks, strict=True))
        ]

    def _take(self, page: int, stream: Any, marks: Marked) -> int:
        """Note what a page's stretches belong to, and return how many there are."""
        for element, mark in marks:
            owner = self._owner(element)
            before = self.of.get(owner, []) if owner is not None else []
            if owner is None or (owner in self._repeated and before and before[0][0] != page):
                _make_artifact(stream, mark)
            else:
                self.of.setdefault(owner, []).append((page, mark))
        return len(marks)

    def _owner(self, element: Element | None) -> Element | None:
        """The paragraph or heading around it."""
        while element is not None and element.tag not in WITH_WORDS:
            element = self._parents.get(element)
        return element


def _make_artifact(stream: Any, mark: int) -> None:
    """Mark a stretch already drawn as page furniture. It stands near one end of the stream."""
    parts = stream.stream
    for place in range(len(parts) - 1, 0, -1):
        if isinstance(parts[place], dict) and parts[place].get("MCID") == mark:
            parts[place - 1 : place + 1] = ["/Artifact", dictionary(Type="/Pagination")]
            return


@dataclass
class _Structure:
    pdf: Any
    document: Tag
    marks: _Marks
    fields: Mapping[Signs, Any]

    @cached_property
    def _pages(self) -> Sequence[bytes]:
        references: Sequence[bytes] = self.pdf.page_references
        return references

    @cached_property
    def _holders(self) -> list[list[Any]]:
        """For every page and stretch, the object that holds it: a reader that points at a word looks it up here."""
        return [["null"] * count for count in self.marks.counts]

    @cached_property
    def _forms(self) -> list[tuple[int, bytes]]:
        """The same for the signature fields, counted after the pages."""
        return []

    def write(self) -> None:
        root = dictionary(Type="/StructTreeRoot")
        self.pdf.add_object(root)
        root["K"] = array([self._write(self.document, root.reference).reference])
        numbers = [part for page, holders in enumerate(self._holders) for part in (page, array(holders))]
        numbers += [part for number, form in self._forms for part in (number, form)]
        parents = dictionary(Nums=array(numbers))
        self.pdf.add_object(parents)
        root["ParentTree"] = parents.reference
        self.pdf.catalog["StructTreeRoot"] = root.reference

    def _write(self, tag: Tag, parent: bytes) -> Any:
        made = dictionary(Type="/StructElem", S=f"/{tag.role}", P=parent)
        self.pdf.add_object(made)
        if tag.signs:
            self._point_to_field(tag, made)
            return made
        kids = [*self._words(tag, made), *(self._write(child, made.reference).reference for child in self._kept(tag))]
        made["K"] = array(kids)
        if tag.role == "TH":
            made["A"] = dictionary(O="/Table", Scope="/Column")
        return made

    def _point_to_field(self, tag: Tag, made: Any) -> None:
        """Not in a list of one: pyHanko would not let what such a list points to change (slots_to_fields)."""
        field = self.fields[cast("Element", tag.element), tag.signs]
        made["Pg"] = field["P"]
        made["K"] = dictionary(Type="/OBJR", Pg=field["P"], Obj=field.reference)
        field["StructParent"] = len(self._holders) + len(self._forms)
        self._forms.append((field["StructParent"], made.reference))

    def _words(self, tag: Tag, made: Any) -> Iterator[Any]:
        """The stretches of an element; those on another page than the first say so."""
        marks = self._marks(tag)
        for page, mark in marks:
            self._holders[page][mark] = made.reference
            if page == marks[0][0]:
                made["Pg"] = self._pages[page]
                yield mark
            else:
                yield dictionary(Type="/MCR", Pg=self._pages[page], MCID=mark)

    def _marks(self, tag: Tag) -> Sequence[Mark]:
        return self.marks.of.get(tag.element, ()) if tag.element is not None else ()

    def _kept(self, tag: Tag) -> list[Tag]:
        """Blank paragraphs only make room and get no tag."""
        return [child for child in tag.children if self._says_something(child)]

    def _says_something(self, tag: Tag) -> bool:
        if tag.signs or tag.role in _ALWAYS:
            return True
        return bool(self._marks(tag)) or any(map(self._says_something, tag.children))
