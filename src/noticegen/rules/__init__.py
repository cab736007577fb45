"""What Decree 30/2020/NĐ-CP and good practice require of a notice that is already valid: one rule, one file.

A rule's file holds its code with its sentences, its severity, its reason, good and bad examples (YAML, which the tests
run), and check(notice). The file's name begins with the code. Files whose names begin with an underscore are not rules.
"""

import os
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word


class Rule(Protocol):
    """What the module of a rule contains."""

    CODE: RuleCode
    SEVERITY: Severity
    WHY: Word
    GOOD: tuple[str, ...]
    BAD: tuple[str, ...]

    def check(self, notice: Notice) -> Iterator[Problem]:
        """A problem for every place where the notice breaks this rule."""
        ...


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the file names."""
    files = (name for folder in __path__ for name in os.listdir(folder))  # noqa: PTH208 pkgutil takes ten times as long
    names = sorted({name.removesuffix(".py") for name in files if name.endswith(".py") and not name.startswith("_")})
    return tuple(cast("Rule", import_module(f".{name}", __name__)) for name in names)


def check_notice(notice: Notice) -> list[Problem]:
    """The findings of all rules in this notice."""
    return [problem for rule in all_rules() for problem in rule.check(notice)]
