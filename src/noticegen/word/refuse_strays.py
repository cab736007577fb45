"""The gate before both writers: no element of a page says what one of them cannot read.

An office's own template may write anything. What is outside the vocabulary would reach one file and not the other, or
stop a writer in the middle; so it is refused here, as the template's mistake, quoted as it stands there.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from noticegen.form.slot import SLOT_ATTRIBUTES, Role
from noticegen.form.word_layout import BRIM, KEPT, LOWER, NARROWER, ROOMY, TALL
from noticegen.notice.notice import Numbering
from noticegen.problems.element_to_problem import element_to_problem
from noticegen.problems.problem import At, Problem, ProblemsFound

_CONTAINERS = {"body", "section", "table", "colgroup", "thead", "tbody", "tr", "td", "th"}
_PARTS = {
    "table": {"colgroup", "thead", "tbody", "tr"},
    "colgroup": {"col"},
    "thead": {"tr"},
    "tbody": {"tr"},
    "tr": {"td", "th"},
}
"""What may stand in a table and its parts; whatever else is there would be printed by WeasyPrint alone. In a table of
figures, rows are in the head or the body."""

_CELLS = {"td", "th"}
"""In which no table stands: Word refuses a file in which a cell ends with one, and LibreOffice sets it elsewhere."""

_WITH_A_WIDTH = {"hr", "col"}
_NEVER_EMPTY = {"label", "slot", "appendix"}
"""Classes of what both writers expect something in."""

_PLACE = re.compile(r"(.*):([0-9]{1,9}):([0-9]{1,9})", re.DOTALL)
_ANY = re.compile(r".*", re.DOTALL)
_SOMETHING = re.compile(r".+", re.DOTALL)


def _one_of(*values: str) -> "re.Pattern[str]":
    return re.compile("|".join(map(re.escape, values)))


_VALUES: Mapping[str, "re.Pattern[str]"] = {
    **dict.fromkeys(("class", "data-box", "data-list", "data-bookmark", "data-leads-in"), _ANY),
    **dict.fromkeys((BRIM, KEPT, LOWER, ROOMY, TALL, *SLOT_ATTRIBUTES), _ANY),
    **dict.fromkeys(("data-signature", "data-seal"), _SOMETHING),
    "data-at": _PLACE,
    "data-align": _one_of("left", "center", "right"),
    "data-level": re.compile("[0-8]"),
    "data-numbering": _one_of(*(each for each in Numbering if each is not Numbering.NONE)),
    "data-ordinal": re.compile("[1-9][0-9]{0,3}"),
    "data-slot": _one_of(*Role),
    "data-lines": re.compile("[1-9]"),
    NARROWER: re.compile("[0-9]{1,3}"),
}
"""What each attribute may say."""

_COUNTED = frozenset({"data-list", "data-level", "data-numbering", "data-ordinal"})
"""All of them or none."""

_SEALED = frozenset({"data-signature", "data-lines"})
"""One of them says where a seal is put."""


def refuse_strays(page: Any, frames: Collection[str] | None = None) -> None:
    """Raise ProblemsFound (`html-unknown`) for text outside a paragraph, and for what not both writers read.

    `frames` are those that the form draws; None where no form is at hand.
    """
    if [each.tag for each in page] != ["head", "body"]:
        raise ProblemsFound([element_to_problem(page)])
    for element in page[1].iter():
        frame = element.get("data-box")
        is_drawn = frame is None or frames is None or frame in frames
        if not (_is_known(element) and is_drawn):
            raise ProblemsFound([element_to_problem(element, at_of(element))])
        if element.tag in _CELLS and (inner := element.find(".//table")) is not None:
            raise ProblemsFound([element_to_problem(inner, at_of(inner), inside=element)])
        if loose := _loose_text(element):
            raise ProblemsFound([Problem("html-unknown", at_of(element), {"what": loose[:60]})])


def at_of(element: Any) -> At | None:
    """The YAML place that the nearest enclosing element carries."""
    while element is not None:
        if place := _PLACE.fullmatch(element.get("data-at") or ""):
            return At(place[1], int(place[2]), int(place[3]))
        element = element.getparent()
    return None


def _is_known(element: Any) -> bool:
    if not isinstance(element.tag, str):
        return False  # a remark, or an instruction to a program
    said = element.attrib
    for name, value in said.items():
        if name == "style" and element.tag in _WITH_A_WIDTH:
            continue
        pattern = _VALUES.get(name)
        if pattern is None or (pattern is not _ANY and not pattern.fullmatch(value)):
            return False
    return all(_is_whole(element, said))


def _is_whole(element: Any, said: Mapping[str, str]) -> Iterator[bool]:
    """Whether what needs something beside it or in it has that."""
    yield _COUNTED.isdisjoint(said) or _COUNTED.issubset(said)
    yield "data-seal" not in said or not _SEALED.isdisjoint(said)
    yield bool(element.text or len(element)) or element.get("class") not in _NEVER_EMPTY
    if element.tag == "tr":
        table = next(element.iterancestors("table"), None)
        yield table is not None and len(table.findall("colgroup/col")) == len(element)
    if parts := _PARTS.get(element.tag):
        yield all(each.tag in parts for each in element)
        yield element.tag != "table" or element.get("class") != "data" or element.find("tr") is None


def _loose_text(element: Any) -> str:
    if element.tag not in _CONTAINERS:
        return ""
    return ((element.text or "") + "".join(child.tail or "" for child in element)).strip()
