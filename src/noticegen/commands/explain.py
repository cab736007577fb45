"""`noticegen explain CODE`: why a problem is one, with examples."""

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from textwrap import indent

import click

from noticegen.problems.messages.examples import EXAMPLES
from noticegen.problems.messages.topics import PROBLEMS
from noticegen.problems.messages.ways_out import WAYS_OUT
from noticegen.problems.nearest import nearest
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.problems.sentences import Sentences
from noticegen.rules import Rule, all_rules

from . import parameters as shared

LONGEST_EXAMPLE = 180
_BLANK = re.compile(r"\{\w+\}")  # each problem fills these in
_LONG_WORD = re.compile(r"(\S{30})\S{20,}")


@dataclass(frozen=True, slots=True)
class Options:
    """The code of a problem or rule."""

    code: str


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    return [click.Argument(["code"], metavar=texts["arg-code"]), shared.quiet(texts)]


def run(options: Options, reporter: Reporter) -> int:
    """Print the page of this code, however it is capitalised."""
    code = options.code
    codes = all_codes()
    known = {each.casefold(): each for each in codes}
    if code.casefold() not in known:
        values = {"found": code, "suggestion": nearest(code, codes)}
        raise ProblemsFound([Problem("usage-unknown-code", values=values)])
    sys.stdout.write(page(known[code.casefold()], reporter))
    return 0


def all_codes() -> Mapping[str, Sentences]:
    """Every code that can be explained, and what it says."""
    return dict[str, Sentences](PROBLEMS.items()) | {rule.CODE: rule.CODE.sentences for rule in all_rules()}


def page(code: str, reporter: Reporter) -> str:
    """What the code says, and for a rule its reason and examples."""
    message, hint = (_BLANK.sub("…", each) for each in all_codes()[code].within(reporter.lang))
    way_out = hint or WAYS_OUT[code].within(reporter.lang)
    rows = [f"{code}: {message}", way_out]
    if example := EXAMPLES.get(code):
        rows += _lines_of(example, reporter)
    for rule in all_rules():
        if code == rule.CODE:
            rows += _rule_rows(rule, reporter)
    return "\n".join(rows) + "\n"


def _lines_of(example: tuple[str, str], reporter: Reporter) -> Iterator[str]:
    """Wrong lines, then their correction."""
    for key, lines in zip(("explain-bad", "explain-good"), example, strict=True):
        yield from ("", f"{reporter.word(key)}:", indent(lines.replace("\t", "→"), "    "))


def _rule_rows(rule: Rule, reporter: Reporter) -> Iterator[str]:
    yield from ("", f"{reporter.word('explain-why')}: {rule.WHY.within(reporter.lang)}")
    for key, examples in (("explain-good", rule.GOOD), ("explain-bad", rule.BAD)):
        yield from (f"{reporter.word(key)}: {_shortened(example)}" for example in examples)


def _shortened(example: str) -> str:
    """An example: of a long one, which shows a limit of length, the beginning says enough."""
    text = _LONG_WORD.sub(r"\1…", example)
    return text if len(text) <= LONGEST_EXAMPLE else f"{text[:LONGEST_EXAMPLE]}…"
