"""Whatever code a command prints, `explain` has a page for it in both languages."""

import re
from typing import get_args

import pytest

from noticegen.commands.explain import all_codes, page
from noticegen.problems.codes import WrittenCode
from noticegen.problems.reporter import Reporter
from noticegen.rules import all_rules
from tools.checkout import ROOT

EVERY = sorted({*get_args(WrittenCode), *(str(rule.CODE) for rule in all_rules())})


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_code_has_a_page_with_a_way_out(lang: str) -> None:
    assert set(EVERY) == {str(code) for code in all_codes()}
    for code in EVERY:
        first, way_out, *_ = page(code, Reporter(lang)).splitlines()
        assert first.startswith(f"{code}: ")
        assert len(first) > len(code) + 8
        assert "{" not in re.sub(r"\{\{|\{[%{]|\{name|\{title|\{authority|\{text", "", first), first
        assert len(way_out) > 8, code


def test_the_page_of_errors_names_codes_that_there_are() -> None:
    text = (ROOT / "docs/vi/khi-may-bao-loi.md").read_text(encoding="utf-8")
    named = {
        code for row in re.findall(r"^\| (`.+?`) \|", text, re.MULTILINE) for code in re.findall(r"`([^`]+)`", row)
    }
    assert len(named) > 50
    assert named <= set(EVERY)
