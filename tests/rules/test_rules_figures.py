"""The figures of each rule: its examples, slips found at their place, findings elsewhere."""

import runpy
from types import SimpleNamespace

from noticegen.problems.problem import Problem
from noticegen.rules import all_rules
from tools.checkout import ROOT

figures = SimpleNamespace(**runpy.run_path(str(ROOT / "tools" / "rules_figures.py")))
RULE = next(each for each in all_rules() if each.CODE == "T06")


def test_a_row_counts_examples_and_slips_and_the_findings_of_its_own_rule() -> None:
    own = figures.Finding("a", Problem(RULE.CODE, None, {"found": "."}))
    other = figures.Finding("a", Problem("missing-key", None, {}))
    examples = f"{len(RULE.BAD)} | {len(RULE.GOOD)}"
    assert figures.row(RULE, 3, ([own, other, own], [other])) == f"| T06 | W | {examples} | 3 | 3 | 2 | 0 |"
