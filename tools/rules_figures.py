"""Tell of each rule what is known of it: examples, slips found at their place, findings in notices that are not slips.

Run it as `make rules-figures`. It prints a table in Markdown, a line for each rule, and below it every finding in the
samples, the old notices and the right notices, so that somebody can say of each whether it is right.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import NamedTuple

from noticegen.checking.check import text_to_checked
from noticegen.notice.office import Office
from noticegen.problems.problem import Problem, Severity
from noticegen.rules import Rule, all_rules
from tools import notices, printing
from tools.checkout import ROOT
from tools.imported import imported
from tools.old_truths import old_files
from tools.random_notices import notice as cut_up
from tools.slips_of_words import SLIPS, slipped
from tools.telling import tell
from tools.word_drafts import right

COLUMNS = "| rule | level | bad | good | slips | found | samples | old | right | cut up |"
RULED = f"|---|---|{'--:|' * 8}"
LEVELS: Mapping[Severity, str] = {Severity.ERROR: "E", Severity.WARNING: "W", Severity.NOTE: "N"}
NO_NOTICES = {"cong-van-dan-web"}
"""What the import refuses."""


class Finding(NamedTuple):
    """A problem, and the notice it was found in."""

    name: str
    problem: Problem

    @property
    def told(self) -> str:
        """Where, and what the rule put into its sentence."""
        line = self.problem.at.line if self.problem.at else 0
        values = "; ".join(f"{key} “{value}”" for key, value in self.problem.values.items() if key != "offset")
        return f"- {self.problem.code}, {self.name}, line {line}: {values or 'no values'}"


def found(name: str, text: str, office: Office) -> list[Finding]:
    """What `check` tells of one notice."""
    return [Finding(name, each) for each in text_to_checked(text, name, office).problems]


def in_samples() -> Iterator[Finding]:
    """The notices of data/."""
    for path in sorted((ROOT / "data" / "notices").glob("*.yaml")):
        yield from found(path.stem, path.read_text(encoding="utf-8"), printing.office())


def in_old_notices() -> Iterator[Finding]:
    """Notices of other offices, as `import` reads them."""
    for name, file in old_files().items():
        if name not in NO_NOTICES:
            yield from found(name, imported(file.data, file.file_name).yaml, printing.office())


def in_right_notices(number: int) -> Iterator[Finding]:
    """Each of sentences that are right."""
    for seed in range(number):
        dice = Random(seed)  # noqa: S311 equal on every run is what is wanted
        yield from found(f"right {seed}", right(dice).yaml(), notices.office())


def in_cut_up_notices(number: int) -> Iterator[Finding]:
    """Words of a real notice, cut anywhere: what is found there is seldom what its rule is about."""
    for seed in range(number):
        yield from found(f"cut up {seed}", cut_up(seed), printing.office())


def hits(code: str, number: int) -> int:
    """In how many notices with one slip its rule speaks of the slip's line."""
    drafts = (slipped(code, seed) for seed in range(number))
    office = notices.office()
    return sum(
        any(each.problem.code == code and each.problem.at and each.problem.at.line == draft.line for each in told)
        for draft, told in ((draft, found("slip", draft.yaml(), office)) for draft in drafts)
    )


def row(rule: Rule, slips: int, groups: Sequence[Sequence[Finding]]) -> str:
    """A line of the table."""
    code = rule.CODE
    examples = (len(rule.BAD), len(rule.GOOD))
    tried = slips if code in SLIPS else 0
    counts = (sum(each.problem.code == code for each in group) for group in groups)
    return f"| {' | '.join(map(str, (code, LEVELS[rule.SEVERITY], *examples, tried, hits(code, tried), *counts)))} |"


def main() -> None:
    """Print the table, then the findings it counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--slips", type=int, default=60, help="slips of each rule")
    parser.add_argument("--notices", type=int, default=300, help="notices of each generator")
    options = parser.parse_args()
    real = (list(in_samples()), list(in_old_notices()), list(in_right_notices(options.notices)))
    noise = list(in_cut_up_notices(options.notices))
    tell(COLUMNS, RULED, *(row(rule, options.slips, (*real, noise)) for rule in all_rules()), "")
    others = Counter(str(each.problem.code) for group in (*real, noise) for each in group)
    for rule in all_rules():
        del others[str(rule.CODE)]
    tell(f"Of no rule: {', '.join(f'{code} {count}' for code, count in others.items()) or 'nothing'}", "")
    tell(*(each.told for group in real for each in group))


if __name__ == "__main__":
    main()
