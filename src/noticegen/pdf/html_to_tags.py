"""The page's elements → the tags a screen reader reads: headings, paragraphs, lists, tables, in the HTML's order.

They come from our HTML, whose classes say what each thing is, and not from boxes. So a paragraph that a page break cuts
stays one paragraph, items form a list although no element wraps them, and no line can move.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
WITH_WORDS = {"p", *_HEADINGS}
"""Elements that hold words; all others contain these, or are the emphasis of a few words inside them."""

_TABLE_PARTS = {"thead": "THead", "tbody": "TBody", "tr": "TR", "th": "TH", "td": "TD"}
_IN_TABLE = {"Table", "THead", "TBody", "TR"}
_CELLS = {"TH", "TD"}
SIGNS = ("data-signature", "data-seal")
"""The attributes that announce a signature above an element, in the order of signing."""

ROLES = {
    *"Document Sect P L LI LBody Table Form".split(),
    *_TABLE_PARTS.values(),
    *(f"H{n}" for n in _HEADINGS.values()),
}
"""Every role that a tag of ours can have."""

_LISTED = {"item", "recipient"}
_DATA = "data"
"""The one class of table that is a table for its reader; the others only place things side by side."""


@dataclass(slots=True)
class Tag:
    """`role` is PDF's name for it; `element` is the one whose own words it holds, if any.

    A form's `element` is the one it stands before, its `signs` which of those it is.
    """

    role: str
    element: Element | None = None
    signs: str = ""
    children: list["Tag"] = field(default_factory=list)

    def add(self, role: str, element: Element | None = None, signs: str = "") -> "Tag":
        """A new last child."""
        child = Tag(role, element, signs)
        self.children.append(child)
        return child


def html_to_tags(root: Element) -> Tag:
    """The whole document."""
    document = Tag("Document")
    _fill(document, root, [])
    return document


def _fill(parent: Tag, elements: Iterable[Element], headings: list[int]) -> None:
    lists = _Lists(parent)
    for element in elements:
        if _class(element) in _LISTED:
            lists.add(element)
            continue
        lists.end()
        if element.tag not in WITH_WORDS:
            role = _role(element, parent)
            _fill(parent.add(role) if role else parent, element, headings)
            continue
        for each in (name for name in SIGNS if name in element.attrib):
            parent.add("Form", element, each)
        if parent.role in _CELLS and parent.element is None:
            parent.element = element
        else:
            parent.add(_heading(element, headings) or "P", element)


def _class(element: Element) -> str:
    """The first is what the thing is; others are the printer's."""
    return element.get("class", "").partition(" ")[0]


def _role(element: Element, parent: Tag) -> str | None:
    if element.tag == "section":
        return "Sect"
    if element.tag == "table":
        return "Table" if _class(element) == _DATA else None
    return _TABLE_PARTS.get(element.tag) if parent.role in _IN_TABLE else None


def _heading(element: Element, above: list[int]) -> str | None:
    """How many headings it stands under, itself included: a notice may skip a level, a tree of headings must not."""
    own = _HEADINGS.get(element.tag)
    if own is None:
        return None
    while above and above[-1] >= own:
        above.pop()
    above.append(own)
    return f"H{len(above)}"


@dataclass(slots=True)
class _Open:
    """A list that may get more items. `id` and `level` are those Word counts by; what the author labelled has the
    `id` of the list around it.
    """

    tag: Tag
    key: tuple[str, str, int]
    id: str
    level: int


class _Lists:
    """Lists from a run of items, which in our HTML follow one another whatever their depth."""

    def __init__(self, parent: Tag) -> None:
        self._parent = parent
        self._open: list[_Open] = []

    def end(self) -> None:
        """What is no item ends every list."""
        self._open.clear()

    def add(self, element: Element) -> None:
        """The item goes to the list it continues, else to a new one, under the item it belongs to."""
        id_, level = element.get("data-list", ""), int(element.get("data-level", 0))
        key = (_class(element), id_, level)
        self._close(key)
        if not self._open or self._open[-1].key != key:
            self._begin(key)
        self._open[-1].tag.add("LI").add("LBody", element)

    def _close(self, key: tuple[str, str, int]) -> None:
        if any(each.key == key for each in self._open):
            while self._open[-1].key != key:
                self._open.pop()
        while self._open and self._open[-1].key != key and not _is_under(key, self._open[-1]):
            self._open.pop()

    def _begin(self, key: tuple[str, str, int]) -> None:
        above = self._open[-1] if self._open else None
        holder = above.tag.children[-1].children[-1] if above else self._parent
        self._open.append(_Open(holder.add("L"), key, key[1] or (above.id if above else ""), key[2]))


def _is_under(key: tuple[str, str, int], above: _Open) -> bool:
    """A list's name begins with that of the list it stands in; one the author labelled stands where it is met."""
    _, id_, level = key
    return not id_ or id_.startswith(f"{above.id}.") or (id_ == above.id and level > above.level)
