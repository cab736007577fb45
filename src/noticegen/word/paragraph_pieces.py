"""The words of a Word file's paragraph as people see them, piece by piece, each with the run that sets it.

What a tracked deletion or move took away is not there; a paragraph whose end was deleted goes on in the next one. What
stands in a text box is no part of the paragraph that holds it. A field that counts pages stands for no words.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

Element = Any
"""One of lxml's."""

Piece = tuple[str, Element]
"""Letters, and the run that they belong to."""

TEXT = frozenset({"t", "noBreakHyphen", "tab", "ptab", "br", "cr", "sym"})
_NOT_WRITTEN = frozenset({"del", "moveFrom", "Fallback", "rt", "pPr", "rPr", "instrText", "delText"})
_COUNTED = frozenset({"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"})
"""Fields that stand for no words: every program stores another number in them."""

_GONE = frozenset({"del", "moveFrom"})


def local_name(element: Element) -> str:
    """Its name in any edition of the standard; nothing for a comment or an instruction of XML."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """An attribute's value by its name in any edition of the standard."""
    return next((str(value) for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def child(element: Element, *path: str) -> Element | None:
    """What stands below an element, name by name, in any edition of the standard."""
    found: Element | None = element
    for name in path:
        found = next((each for each in found if local_name(each) == name), None) if found is not None else None
    return found


def paragraphs_of(part: Element) -> Iterator[Sequence[Element]]:
    """The paragraphs that people see, each as the elements that make it one."""
    begun: list[Element] = []
    for element in part.iter(etree.Element):
        if local_name(element) != "p" or "wordprocessingml" not in str(element.tag) or _is_alternative(element):
            continue
        if begun and not _is_next(begun[-1], element):
            yield tuple(begun)
            begun = []
        begun.append(element)
        if not _has_no_end(element):
            yield tuple(begun)
            begun = []
    if begun:
        yield tuple(begun)


def _no_sign(_: Element) -> str:
    return ""


def pieces_of(elements: Sequence[Element], sign: Callable[[Element], str] = _no_sign) -> list[Piece]:
    """The words of a paragraph made of these elements. `sign` gives the character for one that has no words."""
    return [piece for each in elements for piece in _Pieces(sign).of(each)]


def character(element: Element) -> str:
    """What an element of text shows."""
    name = local_name(element)
    if name == "t":
        return element.text or ""
    if name == "sym":
        return chr(int(attribute(element, "char") or "20", 16) & 0xFFFF)
    return "-" if name == "noBreakHyphen" else " "


def _is_next(paragraph: Element, other: Element) -> bool:
    """Whether no table and no other paragraph stands between two of the same cell or page."""
    following = (each for each in paragraph.itersiblings(etree.Element) if local_name(each) in {"p", "tbl"})
    return next(following, None) is other


def _has_no_end(paragraph: Element) -> bool:
    """Whether its end was deleted under tracking, so that the next one's words are its own."""
    mark = child(paragraph, "pPr", "rPr")
    return mark is not None and any(local_name(each) in _GONE for each in mark)


def _is_alternative(element: Element) -> bool:
    """Whether another program's reading of the same thing stands beside it, or it was taken away."""
    return any(local_name(each) == "Fallback" or is_gone(each) for each in element.iterancestors())


def is_gone(element: Element) -> bool:
    """Whether this is a deletion, or a row of a table that was deleted."""
    return local_name(element) in _GONE or (local_name(element) == "tr" and child(element, "trPr", "del") is not None)


@dataclass
class _Pieces:
    """Of one element; `fields` are the instructions of those begun and not ended, in pieces."""

    sign: Callable[[Element], str]
    found: list[Piece] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)

    def of(self, paragraph: Element) -> list[Piece]:
        """All of them."""
        self._below(paragraph, paragraph)
        return self.found

    def _below(self, element: Element, run: Element) -> None:
        for each in element:
            self._take(each, local_name(each), run)

    def _take(self, element: Element, name: str, run: Element) -> None:
        if sign := self.sign(element):
            self.found.append((sign, run))
        elif name == "fldChar":
            self._field(attribute(element, "fldCharType"))
        elif name == "instrText" and self.fields:
            self.fields[-1] += element.text or ""
        elif name == "fldSimple" and _is_counted(attribute(element, "instr")):
            return
        elif name in TEXT:
            if not any(map(_is_counted, self.fields)):
                self.found.append((character(element), run))
        elif name and name not in _NOT_WRITTEN and name not in {"p", "txbxContent"}:
            self._below(element, element if name == "r" else run)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self.fields.append("")
        elif kind == "end" and self.fields:
            self.fields.pop()


def _is_counted(instruction: str) -> bool:
    return (instruction.split() or [""])[0].upper() in _COUNTED
