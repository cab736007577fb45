"""The width that a column or a rule of the semantic HTML is given: a share of the room it stands in."""

import re
from typing import Any

from noticegen.problems.element_to_problem import element_to_problem
from noticegen.problems.problem import ProblemsFound

_WIDTH = re.compile(r"width: (\d+(?:\.\d+)?)%")
"""All that a `style` attribute may say."""


def width_percent(element: Any) -> float:
    """From 0 to 100. Raises ProblemsFound (`html-unknown`) for an element without a width."""
    width = _WIDTH.fullmatch(element.get("style", ""))
    if width is None:
        raise ProblemsFound([element_to_problem(element)])
    return float(width[1])
