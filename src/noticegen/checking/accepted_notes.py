"""Notes that the author has accepted for good: a comment names their codes, and they are not reported again.

Only notes can be accepted. An error or a warning stays whatever a comment says.
"""

import re
from collections.abc import Iterable, Iterator

from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity

_MARK = Lazy(
    r"^\s*#.*\bnoticegen: (?:chấp nhận|accept) (?P<codes>[\w-]+(?:, ?[\w-]+)*)",
    re.MULTILINE,
    needs=("noticegen: chấp nhận ", "noticegen: accept "),
)


def without_accepted_notes(problems: Iterable[Problem], text: str) -> Iterator[Problem]:
    """The problems of this file without the notes that a line such as `# noticegen: chấp nhận B18-tones` accepts."""
    accepted = set(_accepted(text))
    for problem in problems:
        if problem.severity is not Severity.NOTE or problem.code.casefold() not in accepted:
            yield problem


def _accepted(text: str) -> Iterator[str]:
    for match in _MARK.finditer(text):
        yield from (code.strip().casefold() for code in match["codes"].split(","))
