"""An element of a page that is outside the vocabulary → the problem that quotes it as the template has it."""

from typing import Any

from .problem import At, Problem


def element_to_problem(element: Any, at: At | None = None, inside: Any = None) -> Problem:
    """`html-unknown`: an office's own template may hold what nobody reads, or not there: `inside` this."""
    above = "" if inside is None else f"{_tag(inside)}…"
    return Problem("html-unknown", at, {"what": above + _tag(element)})


def _tag(element: Any) -> str:
    attributes = "".join(f' {name}="{value}"' for name, value in element.attrib.items() if name != "data-at")
    return f"<{element.tag}{attributes}>"
