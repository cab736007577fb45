"""What a run did to one notice."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from noticegen.problems.problem import Problem


class MadeFile(NamedTuple):
    """A file that the run wrote."""

    path: Path
    sha256: str
    pages: int
    source: str
    why: str


@dataclass
class NoticeResult:
    """`source` is the notice's file as the workspace names it; `resend` are the units to be named.

    `was_issued`: the notice had its number and day before this run, so its excerpts may well have gone out.
    `unchanged` counts the papers found as they must be. `is_up_to_date`: an equal run would have nothing to do.
    """

    source: str
    problems: list[Problem] = field(default_factory=list)
    made: list[MadeFile] = field(default_factory=list)
    backups: list[Path] = field(default_factory=list)
    resend: list[str] = field(default_factory=list)
    was_issued: bool = False
    unchanged: int = 0
    is_up_to_date: bool = False
