"""What Nghị định 30/2020/NĐ-CP and good practice say about a notice that is already valid: one rule, one file.

A rule is one file: its code with its sentences, why it is a rule, how much it matters, good and bad examples (YAML that
its tests read), and check(notice). The file's name begins with the code; names that begin with an underscore are no
rules.
"""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word


class Rule(Protocol):
    """What a rule's module offers."""

    CODE: RuleCode
    SEVERITY: Severity
    WHY: Word
    GOOD: tuple[str, ...]
    BAD: tuple[str, ...]

    def check(self, notice: Notice) -> Iterator[Problem]:
        """Every place where the notice breaks this rule."""
        ...


def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the file names."""
    names = sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))
    return tuple(cast("Rule", import_module(f".{name}", __name__)) for name in names)


def check_notice(notice: Notice) -> list[Problem]:
    """What all rules say of this notice."""
    return [problem for rule in all_rules() for problem in rule.check(notice)]
