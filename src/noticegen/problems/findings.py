"""Problems → findings: what one rule found at many places of a file is said once, with its places.

Everything up to here has a problem for each place, because corrections and the desk's marks stand at places; people and
programs that read a list get the habit, not each time that it shows.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from .problem import Problem
from .rule_code import RuleCode


@dataclass(slots=True)
class Finding:
    """A problem, and those of the same rule in the same file."""

    first: Problem
    others: list[Problem] = field(default_factory=list)

    @property
    def all(self) -> list[Problem]:
        """Every place."""
        return [self.first, *self.others]


def problems_to_findings(problems: Iterable[Problem]) -> list[Finding]:
    """In the order given; only rules find the same thing at many places."""
    findings: list[Finding] = []
    of_rules: dict[tuple[str, str], Finding] = {}
    for problem in problems:
        key = (problem.code, problem.at.file) if problem.at and isinstance(problem.code, RuleCode) else None
        if key in of_rules:
            of_rules[key].others.append(problem)
            continue
        findings.append(Finding(problem))
        if key:
            of_rules[key] = findings[-1]
    return findings
