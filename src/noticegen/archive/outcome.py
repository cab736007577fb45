"""What a run did, gathered notice by notice and told at its end."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from noticegen.problem import Problem
from noticegen.reporter import Reporter
from noticegen.workspace import shown

from .notice_work import MadeFile, NoticeWork

MOST_LINES = 30
"""Files made that are told one by one."""


@dataclass
class Outcome:
    """`notices` were looked at closely or quickly; `unchanged` counts the papers found as they must be."""

    notices: int = 0
    untouched: int = 0
    unchanged: int = 0
    made: list[MadeFile] = field(default_factory=list)
    resend: list[tuple[str, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def add(self, work: NoticeWork) -> None:
        """One notice is done."""
        self.made += work.made
        self.unchanged += work.unchanged
        self.problems += work.problems
        self.resend += [(work.source, unit) for unit in work.resend]

    def lines(self, reporter: Reporter) -> Iterator[str]:
        """The end of a run in words: the files if they are few, who must be told, how many of what."""
        for made in self.made if len(self.made) <= MOST_LINES else ():
            yield f"{reporter.word('made')} {shown(made.path)}"
        for source, units in self._by_source().items():
            yield reporter.word("resend", source=source, units="; ".join(units))
        if self.made or self.problems:
            yield reporter.word("archive-done", made=len(self.made), unchanged=self._unchanged_words(reporter))
        else:
            yield reporter.word("archive-unchanged", notices=self.notices)

    def _unchanged_words(self, reporter: Reporter) -> str:
        return reporter.word("archive-same", papers=self.unchanged, notices=self.untouched)

    def _by_source(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for source, unit in self.resend:
            found.setdefault(source, []).append(unit)
        return found
