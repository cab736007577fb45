"""How many do the work, and where."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from noticegen.printing.kit import Kit
from noticegen.problems.reporter import Reporter

from .crew import Crew, processes, usual_number


@dataclass(frozen=True, slots=True)
class Hands:
    """`jobs` processes here (none given: one for each processor), or a cluster's workers at the scheduler's address."""

    jobs: int | None = None
    scheduler: str | None = None

    @contextmanager
    def crew(self, kit: Kit, reporter: Reporter) -> Iterator[Crew]:
        """Raises ProblemsFound for a cluster that cannot be had."""
        if self.scheduler is None:
            number = self.jobs or usual_number()
            yield Crew(partial(processes, number), number)
            return
        from .cluster import cluster

        with cluster(self.scheduler, kit, reporter) as crew:
            yield crew
