"""`noticegen explain CODE`: why a problem is one, with examples."""

import re
import sys
from dataclasses import dataclass

import click

from noticegen.problems.messages import catalogue
from noticegen.problems.messages.examples import EXAMPLES
from noticegen.problems.nearest import nearest
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter

from . import parameters as shared

_BLANK = re.compile(r"\{\w+\}")  # what each finding fills in


@dataclass(frozen=True, slots=True)
class Options:
    """The code of a problem or rule."""

    code: str


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """How to ask for `Options`."""
    return [click.Argument(["code"], metavar=texts["arg-code"]), shared.quiet(texts)]


def run(options: Options, reporter: Reporter) -> int:
    """Print the page of this code, however it is capitalised."""
    code = options.code
    sentences = catalogue(reporter.lang)
    known = {each.casefold(): each for each in sentences}
    if code.casefold() not in known:
        values = {"found": code, "suggestion": nearest(code, sentences)}
        raise ProblemsFound([Problem("usage-unknown-code", values=values)])
    sys.stdout.write(page(known[code.casefold()], reporter))
    return 0


def page(code: str, reporter: Reporter) -> str:
    """What the code says, and for a rule its reason and examples."""
    from noticegen.rules import all_rules

    message, hint = (_BLANK.sub("…", each) for each in catalogue(reporter.lang)[code])
    rows = [f"{code}: {message}", *([hint] if hint else [])]
    if example := EXAMPLES.get(code):
        rows += [
            row
            for said, lines in zip(("explain-bad", "explain-good"), example, strict=True)
            for row in (
                "",
                f"{reporter.word(said)}:",
                *(f"    {line}" for line in lines.replace("\t", "→").split("\n")),
            )
        ]
    for rule in all_rules():
        if code == rule.CODE:
            rows += ["", f"{reporter.word('explain-why')}: {rule.WHY[reporter.lang]}"]
            rows += [f"{reporter.word('explain-good')}: {example}" for example in rule.GOOD]
            rows += [f"{reporter.word('explain-bad')}: {example}" for example in rule.BAD]
    return "\n".join(rows) + "\n"
