"""One mistake in a real notice: its line is named, and the corrections offered lead out."""

import random
from collections.abc import Callable

import pytest

from noticegen.checking.check import bytes_to_checked
from noticegen.problems.lines import split_lines
from noticegen.problems.problem import Problem, Severity
from tools.checkout import DATA
from tools.marked import corrected, place_of
from tools.notices import office
from tools.tiers import proof

OFFICE = office((DATA / "office.yaml").read_bytes())
LINES = split_lines((DATA / "notices/2021-11-giao-ban.yaml").read_text(encoding="utf-8"))
QUICK, EACH = 2, 12
MOST_CORRECTIONS = 15

MISTAKES: dict[str, Callable[[str, random.Random], str]] = {
    "no space after the dash": lambda line, _: line.replace("- ", "-", 1),
    "a bullet": lambda line, _: line.replace("- ", "• ", 1),
    "a long dash": lambda line, _: line.replace("- ", "– ", 1),
    "no dash": lambda line, _: line.replace("- ", "", 1),
    "no quotation marks": lambda line, _: line.replace('"', ""),
    "one quotation mark less": lambda line, _: line.replace('"', "", 1),
    "one quotation mark more": lambda line, dice: _with(line, '"', dice),
    "no colon": lambda line, _: line.replace(":", "", 1),
    "no space after the colon": lambda line, _: line.replace(": ", ":", 1),
    "a tab": lambda line, _: line.replace("  ", "\t", 1),
    "deeper": lambda line, dice: " " * dice.choice([1, 2, 3]) + line,
    "less deep": lambda line, _: line.removeprefix(" "),
    "a line break": lambda line, dice: _with(line, "\n" + " " * (len(line) - len(line.lstrip())), dice),
    "no closing bracket": lambda line, _: line.replace("}", "", 1).replace("]", "", 1),
    "no comma": lambda line, _: line.replace(",", "", 1),
}


def _with(line: str, more: str, dice: random.Random) -> str:
    place = dice.randrange(len(line) + 1)
    return line[:place] + more + line[place:]


def spoilt(mistake: str, seed: int) -> tuple[int, str]:
    """The number of a line that the mistake changes, and the notice with that mistake."""
    dice = random.Random(seed)  # noqa: S311 not a secret
    while True:
        number = dice.randrange(5, len(LINES) - 1)
        line = MISTAKES[mistake](LINES[number], dice)
        if line != LINES[number]:
            return number + 1, "\n".join([*LINES[:number], line, *LINES[number + 1 :]])


def errors_in(source: str) -> list[Problem]:
    problems = bytes_to_checked(source.encode(), "x.yaml", OFFICE).problems
    return [each for each in problems if each.severity is Severity.ERROR]


@pytest.mark.parametrize("seeds", [QUICK, proof(EACH)])
@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_line_with_the_mistake_is_blamed(mistake: str, seeds: int) -> None:
    blamed = 0
    for seed in range(seeds):
        number, source = spoilt(mistake, seed)
        if errors := errors_in(source):
            blamed += abs(place_of(errors[0])[0] - number) <= 1
        else:
            blamed += 1  # it made no difference to YAML
    assert blamed >= seeds - 1


@pytest.mark.parametrize("seeds", [QUICK, proof(EACH)])
@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_corrections_lead_out(mistake: str, seeds: int) -> None:
    for seed in range(seeds):
        _, source = spoilt(mistake, seed)
        for _ in range(MOST_CORRECTIONS):
            offered = next((each for each in errors_in(source) if each.fix is not None), None)
            if offered is None:
                break
            source = corrected(source, offered)
            assert (offered.code, offered.at) not in [(each.code, each.at) for each in errors_in(source)], source
        else:
            pytest.fail(f"{mistake}, seed {seed}: no end of corrections")
