"""docs/vi/quy-tac.md says what the rules say today, each of them once."""

import runpy
from types import SimpleNamespace

from noticegen.rules import all_rules
from tools.checkout import ROOT

rules_page = SimpleNamespace(**runpy.run_path(str(ROOT / "tools" / "rules_page.py")))


def test_the_page_is_not_stale() -> None:
    assert rules_page.PAGE.read_text(encoding="utf-8") == rules_page.page(), "docs/vi/quy-tac.md: run `make docs`"


def test_every_rule_has_its_section_and_no_other() -> None:
    sections = [line.removeprefix("### ") for line in rules_page.page().splitlines() if line.startswith("### ")]
    assert sorted(sections) == sorted(str(rule.CODE) for rule in all_rules())
