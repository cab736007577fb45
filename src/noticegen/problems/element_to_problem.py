"""An element of a page that is outside the vocabulary → the problem that quotes it as the template has it."""

from typing import Any

from .problem import At, Problem


def element_to_problem(element: Any, at: At | None = None) -> Problem:
    """`html-unknown`: an office's own template may hold what nobody reads."""
    attributes = "".join(f' {name}="{value}"' for name, value in element.attrib.items() if name != "data-at")
    return Problem("html-unknown", at, {"what": f"<{element.tag}{attributes}>"})
