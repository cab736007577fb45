"""A question asked of many things by forks of this process, one for each processor.

To ask 24,000 files for their times takes one processor a tenth of a second. A fork of a Python that has loaded nothing
yet is had in a millisecond, a fresh Python in twenty. Standard library only, and little of it: it must be quick to
load.
"""

import os

TYPE_CHECKING = False  # `typing` takes longer to load than a fork
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WORTH_A_FORK = 200
"""Things: fewer are asked sooner than a process is begun and ended."""
MOST = 8
"""Processes: a machine may show more processors than we may use."""


def is_true_of_all(question: "Callable[[str], bool]", things: "Sequence[str]") -> bool:
    """Whether `question` is true of all things: what `all(map(question, things))` says, and raises.

    A fork can only confirm its part; where it does not, for whatever reason, its part is asked about here. Call it
    while no other thread runs.
    """
    number = max(1, min(_processors(), len(things) // WORTH_A_FORK, MOST))
    mine, *others = (things[part::number] for part in range(number))
    begun = [(_begun(question, part), part) for part in others]
    is_true = all(map(question, mine))
    unconfirmed = [part for process, part in begun if not _has_confirmed(process)]
    return is_true and all(map(question, (thing for part in unconfirmed for thing in part)))


def _processors() -> int:
    """How many may work for us; one where a process cannot be forked."""
    if not hasattr(os, "fork"):
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _begun(question: "Callable[[str], bool]", things: "Sequence[str]") -> int:
    """The process that asks about them; 0 where none could be had."""
    try:
        process = os.fork()
    except OSError:
        return 0
    if process:
        return process
    code = 1
    try:
        code = 0 if all(map(question, things)) else 1
    finally:
        os._exit(code)  # at once: what is to be done at exit, or still to be written out, is not a fork's


def _has_confirmed(process: int) -> bool:
    """Whether it ended, and said that all is true."""
    try:
        return bool(process) and os.waitpid(process, 0)[1] == 0
    except OSError:  # whoever started us has the system forget how our processes end
        return False
