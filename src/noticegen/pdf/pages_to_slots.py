"""The laid out pages → the slots on them, each beside the element it belongs to.

The room is made by the page's own lines and margins, so no text of any length can run into it: a blank number stands
in its line, a signature and its seal between the signer's post and name.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from noticegen.form.profile import SlotMeasures
from noticegen.form.slot import CORNER_MARKS, SIGNED, SLOT_ATTRIBUTES, Role, Slot
from noticegen.form.units import pt_to_mm
from noticegen.problems.element_to_problem import element_to_problem
from noticegen.problems.problem import ProblemsFound

from .laid_out import LaidOut

_CORNER = {role.value: role for role in CORNER_MARKS}
_LINES = {str(number): number for number in range(1, 10)}
"""How many lines high a corner mark may be."""


class Placed(NamedTuple):
    """A slot, and the element whose words stand beside it."""

    slot: Slot
    element: Element


def pages_to_slots(laid_out: Iterable[LaidOut], root: Element, measures: SlotMeasures) -> tuple[Placed, ...]:
    """Every slot of the laid out page `root`, in reading order, its signature field named.

    Raises ProblemsFound (`html-unknown`) for a slot, in an office's own template, that is not one of ours or does
    not say what ours say.
    """
    if not any(root.iterfind(f".//*[@{name}]") for name in SLOT_ATTRIBUTES):
        return ()
    return tuple(_with_fields(_slots(laid_out, measures)))


def _with_fields(placed: Iterator[Placed]) -> Iterator[Placed]:
    """Fields are called after who signs, and numbered: ChuKy1, ConDau1."""
    counts: Counter[str] = Counter()
    for each in placed:
        if kind := SIGNED.get(each.slot.role):
            counts[kind] += 1
            yield each._replace(slot=each.slot._replace(field=f"{kind}{counts[kind]}"))
        else:
            yield each


def _slots(laid_out: Iterable[LaidOut], measures: SlotMeasures) -> Iterator[Placed]:
    seen: set[tuple[int, Element]] = set()
    for each in laid_out:
        if (each.page, each.element) not in seen:
            seen.add((each.page, each.element))
            try:
                yield from [Placed(slot, each.element) for slot in _slots_of(each, measures)]
            except (KeyError, ValueError) as error:
                raise ProblemsFound([element_to_problem(each.element)]) from error


def _slots_of(at: LaidOut, measures: SlotMeasures) -> Iterator[Slot]:
    attributes = at.element.attrib
    if role := attributes.get("data-slot"):
        if not at.is_inline:
            raise ValueError("it stands in no line")
        area = _Area(*map(pt_to_mm, (at.x, at.line_y, at.width, at.line_height)))
        yield area.slot(Role(role), at.page)
    elif "data-lines" in attributes:
        role, lines = _CORNER[attributes["class"]], _LINES[attributes["data-lines"]]
        area = _Area(*map(pt_to_mm, (at.x, at.y, at.width, lines * at.pitch)))
        slot = area.slot(role, at.page, attributes["data-seal"], is_filled=bool(at.element.text))
        yield slot._replace(document=attributes.get("data-document", ""))
    elif whose := attributes.get("data-signature"):
        room = _Area(*map(pt_to_mm, (at.x, at.y - at.above, at.width, at.above)))
        signature, seal = _signed_and_sealed(room, measures)
        yield signature.slot(Role.SIGNATURE, at.page, whose)
        if sealer := attributes.get("data-seal"):
            yield seal.slot(Role.SEAL, at.page, sealer)


class _Area(NamedTuple):
    x: float
    y: float
    width: float
    height: float

    def slot(self, role: Role, page: int, whose: str = "", *, is_filled: bool = False) -> Slot:
        """Hundredths of a millimetre are more than any printer or program needs."""
        x, y, width, height = (round(each, 2) for each in (self.x, self.y, self.width, self.height))
        return Slot(role, page, x, y, width, height, whose, is_filled=is_filled)


def _signed_and_sealed(room: _Area, measures: SlotMeasures) -> tuple[_Area, _Area]:
    """The signature in the middle of the room above a name, on its left third the seal (mục II khoản 7, 8)."""
    width, height = measures.signature
    left, middle = room.x + (room.width - width) / 2, room.y + room.height / 2
    side = measures.seal
    return _Area(left, middle - height / 2, width, height), _Area(
        left + width / 3 - side, middle - side / 2, side, side
    )
