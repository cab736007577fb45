"""What Decree 30/2020/NĐ-CP and good practice require of a notice that is already valid: one rule, one file.

A rule's file holds its code with its sentences, its severity, its reason, good and bad examples (YAML, which the tests
run), and check(notice). The file's name begins with the code. Files whose names begin with an underscore are not rules.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from noticegen.notice.notice import Notice
from noticegen.notice.office import Signer
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


def check_notice(notice: Notice, colleagues: Sequence[Signer] = ()) -> list[Problem]:
    """The findings of all rules in this notice. `colleagues`: who signs for the office, to tell their names by."""
    return [problem for rule in all_rules() for problem in _found(rule, notice, colleagues)]


def _found(rule: Rule, notice: Notice, colleagues: Sequence[Signer]) -> Iterator[Problem]:
    """A rule that asks more than the notice says has a `check_among` beside its `check`."""
    among: Callable[[Notice, Sequence[Signer]], Iterator[Problem]] | None = getattr(rule, "check_among", None)
    return among(notice, colleagues) if among else rule.check(notice)


_OF_WORDS = ("V0", "L01", "C01", "B07", "B08", "B09", "B18", "B23", "D09", "P04", "mixed-scripts", "S11", "T04", "T06")
_OF_WORDS_AND_DATES = ("B17-mixed", "B17-off", "B17-past", "D07", "D10", "T07")
"""Beginnings of the codes of rules that ask nothing of a notice but its words, and its date."""


def check_words(notice: Notice, *, is_dated: bool) -> list[Problem]:
    """The findings of these rules alone, for a notice of which other parts were left out."""
    codes = (*_OF_WORDS, *_OF_WORDS_AND_DATES) if is_dated else _OF_WORDS
    return [problem for rule in all_rules() if rule.CODE.startswith(codes) for problem in rule.check(notice)]
