"""What was changed in a document besides signing it → the problems to report, for whoever signs or verifies it.

What nobody would do by mistake, or what changes the words, is an error; a stamped number, and what is not seen, a
warning: a person has to look at it either way.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from noticegen.form.slot import Slot
from noticegen.pdf.change import Change, Part
from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, Severity

if TYPE_CHECKING:
    from .document_history import Step

_CODES: Mapping[Part, WrittenCode] = {
    Part.PAGES: "changed-pages",
    Part.ACTIONS: "changed-actions",
    Part.NOTES: "changed-notes",
    Part.LAYERS: "changed-layers",
    Part.FIELDS: "changed-fields",
    Part.ATTACHMENTS: "changed-attachments",
    Part.STRUCTURE: "changed-structure",
    Part.OTHER: "changed-otherwise",
    Part.PROPERTIES: "changed-properties",
    Part.FILE: "changed-file",
}
CHANGED = frozenset({*_CODES.values(), "changed-stamped"})
"""The codes of what is reported here."""

_UNSEEN = {Part.PROPERTIES, Part.FILE}


def steps_to_problems(steps: "Sequence[Step]", slots: Sequence[Slot] = ()) -> list[Problem]:
    """One problem for each part that was changed. `slots` are those of the document as it was made, where known."""
    stamped = {step: found for step in steps if (found := step.stamped(slots))}
    changes = [change for step in steps if step not in stamped for change in step.changes]
    return [*map(_about_slots, stamped.values()), *_about(changes)]


def _about_slots(slots: Sequence[Slot]) -> Problem:
    values = {"boxes": "; ".join(map(_box, slots))}
    return Problem("changed-stamped", values=values, severity=Severity.WARNING)


def _about(changes: Sequence[Change]) -> Iterator[Problem]:
    for part, code in _CODES.items():
        if pages := sorted({each.page for each in changes if each.part is part}):
            severity = Severity.WARNING if part in _UNSEEN else Severity.ERROR
            values = {"pages": ", ".join(str(page) if page else "±" for page in pages)}
            yield Problem(code, values=values, severity=severity)


def _box(slot: Slot) -> str:
    """Its page; from the left, from the top, width and height, in mm."""
    return f"{slot.page}: {slot.x:.0f}, {slot.y:.0f}, {slot.width:.0f} × {slot.height:.0f} mm"
