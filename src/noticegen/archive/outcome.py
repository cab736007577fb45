"""What a run did, collected notice by notice and reported at its end."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from noticegen.problems.problem import Problem
from noticegen.problems.reporter import Reporter
from noticegen.workspace.shown import shown

from .notice_result import MadeFile, NoticeResult

MOST_LINES = 30
"""Up to this many files are named one by one."""


@dataclass
class Outcome:
    """`notices` were looked at, quickly or closely; `unchanged` counts the papers found as they must be."""

    notices: int = 0
    unchanged: int = 0
    made: list[MadeFile] = field(default_factory=list)
    backups: list[Path] = field(default_factory=list)
    resend: list[tuple[str, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    issued: set[str] = field(default_factory=set)
    """The sources of notices that were issued before the run."""

    def add(self, result: NoticeResult) -> None:
        """One notice is done."""
        self.made += result.made
        self.backups += result.backups
        self.unchanged += result.unchanged
        self.problems += result.problems
        self.resend += [(result.source, unit) for unit in result.resend]
        if result.was_issued:
            self.issued.add(result.source)

    def report(self, reporter: Reporter) -> None:
        """Report the run; `--quiet` does not silence which units need their excerpt again."""
        for line in self.lines(reporter):
            reporter.say(line)
        for line in self.resend_lines(reporter):
            reporter.insist(line)

    def lines(self, reporter: Reporter) -> Iterator[str]:
        """The end of a run in words: the files, or their folders if they are many, and how many of what."""
        yield from self._made_lines(reporter)
        for path in self.backups:
            yield reporter.word("backed-up", path=shown(path))
        if any(each.code == "write-unfinished" for each in self.problems):
            return  # some of a set's files are written, and no number would be true
        if self.made or self.problems:
            yield reporter.word("archive-done", made=len(self.made), unchanged=self.unchanged)
        else:
            yield reporter.word("archive-unchanged", notices=self.notices)

    def _made_lines(self, reporter: Reporter) -> Iterator[str]:
        if len(self.made) <= MOST_LINES:
            for made in self.made:
                yield f"{reporter.word('made')} {shown(made.path)}"
            return
        sources = Counter(made.source for made in self.made)
        for source, count in sources.items() if len(sources) <= MOST_LINES else ():
            yield reporter.word("made-many", source=source, count=count)

    def resend_lines(self, reporter: Reporter) -> Iterator[str]:
        """Which units need their excerpt again: until they have it, the one they hold is wrong.

        Nothing here knows whether an excerpt was handed out. For an issued notice we assume that it was; of any other
        the reader decides.
        """
        by_source: dict[str, list[str]] = {}
        for source, unit in self.resend:
            by_source.setdefault(source, []).append(unit)
        for source, units in by_source.items():
            word = "resend" if source in self.issued else "resend-if-sent"
            yield reporter.word(word, source=source, units="; ".join(units))
