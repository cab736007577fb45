"""Where a run's words go when nobody looks at a terminal: its outcome is shown on the page instead."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from noticegen.problems.problem import Problem
from noticegen.problems.reporter import Reporter


@dataclass(frozen=True)
class QuietReporter(Reporter):
    """Says nothing; whoever asked gets the outcome."""

    def say(self, text: str) -> None:
        """Nowhere."""

    def insist(self, text: str) -> None:
        """Nowhere: the page shows it."""

    def report(self, problems: Iterable[Problem], sources: Mapping[str, str]) -> None:
        """Nowhere: the page shows them."""
