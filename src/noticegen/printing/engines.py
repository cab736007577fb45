"""Which engine sets the pages and writes the PDF: WeasyPrint, or our own, which needs no library of the system."""

from functools import cache
from typing import Literal, cast, get_args

from noticegen.problems.problem import ProblemsFound

EngineName = Literal["weasyprint", "noticegen"]
ENGINES: tuple[EngineName, ...] = get_args(EngineName)

AUTO = "auto"
"""WeasyPrint where it is, and Pango with it; else ours."""

_ABSENT = {"pango-missing", "not-loaded"}


def chosen_engine(wanted: str) -> EngineName:
    """The engine of this name, or of this machine. Raises ProblemsFound if WeasyPrint is here and not as we know it."""
    return _of_this_machine() if wanted == AUTO else cast("EngineName", wanted)


@cache
def _of_this_machine() -> EngineName:
    """Tried, not looked up: half a second, once in a process."""
    from noticegen.pdf.weasyprint_hooks import weasyprint

    try:
        weasyprint()
    except ProblemsFound as found:
        if any(problem.code not in _ABSENT for problem in found.problems):
            raise
        return "noticegen"
    return "weasyprint"
