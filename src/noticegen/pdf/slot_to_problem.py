"""A slot with ink in it → what is wrong, and where."""

from noticegen.form.slot import Slot
from noticegen.problems.problem import Problem


def slot_to_problem(slot: Slot) -> Problem:
    """Only a template or a form of the office's own can do this."""
    values = {"role": slot.role.value, "page": str(slot.page), "left": f"{slot.x:g}", "top": f"{slot.y:g}"}
    return Problem("slot-has-ink", values=values)
