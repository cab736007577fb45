"""What we want to be able to say of our speed, in one table, and the line that tells whether a run kept it.

No goal is a promise and no test measures one: `make bench` says which were kept.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    """`bound` is the least value that keeps it, or the greatest."""

    what: str
    bound: float
    is_least: bool = False

    def line(self, value: float) -> str:
        """Whether this value keeps it."""
        is_kept = value >= self.bound if self.is_least else value <= self.bound
        bound = f"{'at least' if self.is_least else 'at most'} {self.bound:g}"
        return f"{'kept    ' if is_kept else 'NOT KEPT'}  {self.what}: {value:.3g} ({bound})"


GOALS = {
    "warm-pdf": Goal("one warm PDF of five pages, times Typst's for the same words", 1),
    "one-more": Goal("one more notice, warm, its source carried, times as fast as with WeasyPrint", 2.4, is_least=True),
    "slips": Goal("a notice with ten slips, warm, times as fast as with WeasyPrint", 2.5, is_least=True),
    "cold": Goal("a cold build, times as fast as with WeasyPrint", 1.7, is_least=True),
    "cold-rival": Goal("a cold build, times as fast as docxtpl + soffice", 2.5, is_least=True),
    "year": Goal("an office's year, times as fast as docxtpl + one soffice", 6, is_least=True),
    "edited": Goal("one section of a year edited, part of the rival's year", 0.01),
    "unchanged-ignored": Goal("nothing changed, output ignored by git, times git status", 10),
    "unchanged-one": Goal("the same of one notice, its name given, times git status", 10),
    "memory": Goal("the largest process at the most documents, times that of ten notices", 1.1),
    # kept from earlier rounds
    "check": Goal("check of one notice, cold, times import yaml, pydantic", 2.5),
    "unchanged": Goal("nothing changed, all in git, times git status", 10),
    "growth": Goal("a document at the most notices, times one of ten notices", 1.1),
    "checks": Goal("check of 1,000 notices, times yaml.safe_load", 3),
    "long": Goal("one notice of 500 tasks, times ten of 50", 1.2),
}
"""By the name that the measuring calls them."""


def said(values: dict[str, float]) -> str:
    """A line for each goal that was measured, in the order of the table. Raises KeyError for what is no goal."""
    if strangers := values.keys() - GOALS.keys():
        raise KeyError(*sorted(strangers))
    return "\n".join(goal.line(values[name]) for name, goal in GOALS.items() if name in values)
