"""Slots for signatures, beside their elements → the PDF's fields, by the element and attribute that asked for them."""

from collections.abc import Mapping, Sequence
from typing import Any

from noticegen.form.slot import Role, Slot

from .pages_to_slots import Placed
from .slots_to_fields import slots_to_fields
from .tags_to_pdf import Signs


def placed_to_signs(placed: Sequence[Placed], pdf: Any) -> Mapping[Signs, Any]:
    """Add the fields to the pydyf PDF; as `tags_to_pdf` wants them."""
    fields = slots_to_fields([each.slot for each in placed], pdf)
    return {(each.element, _asked_by(each.slot)): fields[each.slot.field] for each in placed if each.slot.field}


def _asked_by(slot: Slot) -> str:
    return "data-signature" if slot.role == Role.SIGNATURE else "data-seal"
