"""How many do the work, and where."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from noticegen.reporter import Reporter

from .crew import processes, usual_number
from .kit import Kit


@dataclass(frozen=True, slots=True)
class Hands:
    """`jobs` processes here (none given: one for each processor), or a cluster's workers at the scheduler's address."""

    jobs: int | None = None
    scheduler: str | None = None

    @property
    def number(self) -> int:
        """Jobs that can be done at a time."""
        return self.jobs or usual_number()

    @contextmanager
    def crew(self, kit: Kit, reporter: Reporter) -> Iterator[Callable[[], Executor]]:
        """What opens the crew, when there turns out to be enough to do."""
        if self.scheduler is None:
            yield partial(processes, self.number)
            return
        from .cluster import cluster

        with cluster(self.scheduler, kit, reporter) as open_crew:
            yield open_crew
