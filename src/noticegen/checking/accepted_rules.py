"""What an office accepts for good: `accept:` in its registry names codes of rules, each with a reason.

Warnings and notes can be accepted, errors cannot. How often each was accepted is counted at the end of a run, and what
is accepted for nothing is reported: a line that hides nothing today hides something next year.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from noticegen.problems.nearest import nearest
from noticegen.problems.problem import Problem, Severity
from noticegen.reading.tree import Text

Reasons = Mapping[str, Text]


def reported_and_accepted(problems: Iterable[Problem], reasons: Reasons) -> tuple[list[Problem], list[Problem]]:
    """The problems that remain to be reported, and those that the office accepts."""
    reported: list[Problem] = []
    accepted: list[Problem] = []
    codes = {each.casefold() for each in reasons}
    for problem in problems:
        is_accepted = problem.severity is not Severity.ERROR and problem.code.casefold() in codes
        (accepted if is_accepted else reported).append(problem)
    return reported, accepted


def wrongly_accepted(reasons: Reasons) -> Iterator[Problem]:
    """Codes that no rule has, and rules whose findings are errors."""
    if not reasons:
        return
    from noticegen.rules import all_rules

    rules = {rule.CODE.casefold(): rule for rule in all_rules()}
    for code, reason in reasons.items():
        if code.casefold() not in rules:
            values = {"found": code, "suggestion": nearest(code, [rule.CODE for rule in rules.values()])}
            yield Problem("accept-unknown", reason.at, values, Severity.WARNING)
        elif rules[code.casefold()].SEVERITY is Severity.ERROR:
            yield Problem("accept-error", reason.at, {"found": code}, Severity.WARNING)


def accepted_for_nothing(accepted: Iterable[Problem], reasons: Reasons) -> list[Problem]:
    """Codes that silence nothing in any of an office's notices, of which these problems were accepted."""
    used = {problem.code.casefold() for problem in accepted}
    unused = {code: reason for code, reason in reasons.items() if code.casefold() not in used}
    wrong = {problem.values["found"] for problem in wrongly_accepted(reasons)}
    return [
        Problem("accept-unused", reason.at, {"found": code}, Severity.NOTE)
        for code, reason in unused.items()
        if code not in wrong
    ]


def accepted_codes(accepted: Iterable[Problem]) -> str:
    """Each accepted code with how often; nothing if there is none."""
    counted = Counter(str(problem.code) for problem in accepted)
    return ", ".join(f"{code} ({count})" for code, count in sorted(counted.items()))
