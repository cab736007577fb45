"""What stands in a Word file and in no notice: pictures, formulas, text boxes, hidden words.

Each is a character among the letters around it that no notice can contain: so it is seen, and an edit that has one is
never taken. What it holds stands between its sign and the end's.
"""

from collections.abc import Iterable
from types import MappingProxyType

from noticegen.word.paragraph_pieces import Element, attribute, child, local_name

_END = "\U000f0000"
SIGNS = MappingProxyType(
    {
        "odd-picture": "\U000f0001",
        "odd-formula": "\U000f0002",
        "odd-box": "\U000f0003",
        "odd-hidden": "\U000f0004",
        "odd-note": "\U000f0005",
    }
)
"""By their names in the messages."""

_FOR_PEOPLE = str.maketrans({_END: "]", **dict.fromkeys(SIGNS.values(), "[▣ ")})
_DRAWN = frozenset({"drawing", "pict", "object"})
_NOTES = frozenset({"footnoteReference", "endnoteReference"})


def sign_of(element: Element) -> str:
    """What stands for an element among letters; nothing for one that shows letters itself."""
    name = local_name(element)
    if name in _DRAWN:
        boxes = [each for each in element.iter() if is_box(each) and not _is_alternative(each)]
        return _sign("odd-box", boxes) if boxes else _sign("odd-picture")
    if name == "oMath":
        return _sign("odd-formula", [element])
    if name == "r" and _is_hidden(element):
        return _sign("odd-hidden", [element])
    return _sign("odd-note") if name in _NOTES else ""


def is_box(element: Element) -> bool:
    """Whether it holds what stands in a text box."""
    return local_name(element) == "txbxContent"


def names_of(texts: Iterable[str]) -> tuple[str, ...]:
    """What is odd in these texts, by its names in the messages."""
    said = "".join(texts)
    return tuple(name for name, sign in SIGNS.items() if sign in said)


def for_people(text: str) -> str:
    """The text with something visible for each of these characters."""
    return text.translate(_FOR_PEOPLE).replace("[▣ ]", "[▣]")


def _sign(name: str, holding: Iterable[Element] = ()) -> str:
    words = (each.text or "" for element in holding for each in element.iter() if local_name(each) == "t")
    return SIGNS[name] + "".join(words) + _END


def _is_alternative(element: Element) -> bool:
    return any(local_name(each) == "Fallback" for each in element.iterancestors())


def _is_hidden(run: Element) -> bool:
    mark = child(run, "rPr", "vanish")
    return mark is not None and attribute(mark, "val") not in {"0", "false", "off"}
