"""Whether a notice's page says what is wanted: what was edited, and for all else what it said before.

Three things the form prints by itself: a label before a text, the end mark after whatever is last, the mark at the end
of a legal basis or a recipient. They follow the edits, and are no words of anybody.
"""

from dataclasses import replace

from .lines import Line, Unit, with_face
from .printed import Printed, PrintedUnit

END = "./."
_ENDED = frozenset({"legal-basis", "recipient"})
_ALIKE = frozenset({"item", "paragraph"})
"""Styles that look alike where nothing is counted."""


def is_as_before(before: Unit, after: Unit) -> bool:
    """Whether a unit that nobody edited stayed as it was."""
    if before == after:
        return True
    lines = zip(before.lines, after.lines, strict=False)
    return len(before.lines) == len(after.lines) and all(_stays(one, other) for one, other in lines)


def _stays(one: Line, other: Line) -> bool:
    same = min(len(without_marks(one)), len(without_marks(other)))
    return (
        one.kind == other.kind and without_marks(one) == without_marks(other) and one.faces[:same] == other.faces[:same]
    )


def changes_words(before: Line, now: Line) -> bool:
    """Whether somebody changed other words of a basis or a recipient than the mark at its end, which follows."""
    return before.kind.style in _ENDED and without_marks(before) != without_marks(replace(now, kind=before.kind))


def without_marks(line: Line) -> str:
    """What it says without the marks that the form puts at its end."""
    text = line.text.removesuffix(END).rstrip(".") if line.text.endswith(END) else line.text
    return text.rstrip(";.,") if line.kind.style in _ENDED else text.rstrip(".")


def says(printed: PrintedUnit, wanted: Unit, *, is_lenient: bool = False) -> bool:
    """Whether it says what somebody wrote in Word; leniently: but for marks at its end."""
    return (
        printed.unit.is_row == wanted.is_row
        and len(printed.printed) == len(wanted.lines)
        and all(
            _line_says(one, line, is_lenient=is_lenient)
            for one, line in zip(printed.printed, wanted.lines, strict=True)
        )
    )


def _line_says(printed: Printed, wanted: Line, *, is_lenient: bool) -> bool:
    style = printed.line.kind.style
    if wanted.kind.style not in ("", style) and not {wanted.kind.style, style} <= _ALIKE:
        return False
    if wanted.kind.numbering or not printed.label:
        return wanted.kind[1:] == printed.line.kind[1:] and _words_agree(printed, wanted, "", is_lenient=is_lenient)
    return _words_agree(printed, wanted, f"{printed.label} ", is_lenient=is_lenient)


def _words_agree(printed: Printed, wanted: Line, label: str, *, is_lenient: bool) -> bool:
    """With a label that somebody typed."""
    said, line = wanted.text.removeprefix(label), printed.line
    if not wanted.text.startswith(label):
        return False
    if said != line.text and not (is_lenient and without_marks(Line(said, kind=line.kind)) == without_marks(line)):
        return False
    faces = wanted.faces[len(label) :]
    until = printed.shown[-1].end if printed.shown else len(faces)
    if len(set(faces[until - 1 :])) == 1:  # the form's mark is set as the letter before it: somebody set both
        faces = faces[:until]
    return all(
        with_face(one, own) == other
        for one, own, other in zip(faces, printed.own, line.faces, strict=False)
        if " " not in (one, other)
    )
