"""The engine that makes the PDFs of a test run."""

from noticegen.printing import engines
from noticegen.printing.engines import EngineName

of_this_machine = engines._of_this_machine
"""What the program asks, whatever a test run puts in its place."""


def use_own_engine() -> None:
    """As on a machine without Pango."""
    vars(engines)["_of_this_machine"] = _ours


def _ours() -> EngineName:
    return "noticegen"
