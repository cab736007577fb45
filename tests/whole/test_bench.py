"""The figures and words of `make bench`; the measuring itself is no test."""

import ast
import sys
from collections import Counter
from importlib import import_module

import pytest

from tools.checkout import ROOT

sys.path.insert(0, str(ROOT / "bench"))

from figures import Spread, ratios, shares, table
from goals import GOALS, Goal, said
from words import another, html_to_words, words_of

from noticegen.reading.yaml_to_tree import yaml_to_tree


@pytest.mark.parametrize(("file", "table_name"), [("warm.py", "WATCHED"), ("year.py", "PARTS")])
def test_what_is_watched_is_where_it_is_called(file: str, table_name: str) -> None:
    """Names of functions, patched while the bench runs, which the tests do not."""
    tree = ast.parse((ROOT / "bench" / file).read_text(encoding="utf-8"))
    values = {
        each.targets[0].id: each.value
        for each in tree.body
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name)
    }
    watched = ast.literal_eval(values[table_name])
    assert watched
    for name in watched:
        module, _, function = name.rpartition(".")
        assert callable(getattr(import_module(module), function)), name


def test_a_goal_is_kept_at_its_bound_and_every_value_has_one() -> None:
    assert Goal("speed", 2.5, is_least=True).line(2.5).startswith("kept")
    assert Goal("speed", 2.5, is_least=True).line(2.4999).startswith("NOT KEPT")
    assert Goal("time", 1).line(1).startswith("kept")
    assert Goal("time", 1).line(1.0001).startswith("NOT KEPT")
    with pytest.raises(KeyError):
        said({"of a goal that no table has": 1.0})
    assert said({"year": 6.0, "cold": 1.0}).splitlines() == [GOALS["cold"].line(1.0), GOALS["year"].line(6.0)]


def test_a_ratio_is_of_pairs_not_of_medians() -> None:
    assert ratios([2, 40, 3], to=[1, 10, 3]) == Spread(median=2, min=1, max=4)


def test_rounds_that_do_not_pair_are_no_ratio() -> None:
    with pytest.raises(ValueError, match="zip"):
        ratios([1, 2], to=[1])


def test_table_compares_with_the_yardstick() -> None:
    lines = table("Cold", {"ours": [0.1, 0.2, 0.3], "theirs": [0.2, 0.6, 0.3]}, "ours").splitlines()
    assert lines[0] == "Cold, 3 rounds"
    assert lines[2].split() == ["ours", "200.0", "(100.0–300.0)", "1"]
    assert lines[3].split() == ["theirs", "300.0", "(200.0–600.0)", "2.00", "(1.00–3.00)"]


def test_shares_tell_the_rest() -> None:
    lines = shares("Of it", {"a": [0.6], "b": [0.3]}, whole=[1.0]).splitlines()
    assert [(line.split()[0], line.split()[-3]) for line in lines[1:-1]] == [("a", "60"), ("b", "30")]
    assert lines[-1].split()[:3] == ["the", "rest", "100.0"]


def test_words_are_those_of_the_page_with_their_labels_and_without_joiners() -> None:
    page = '<html><body><table><tr><td><p class="agency">SỞ A<br/>B</p></td></tr></table><h1 class="kind">K</h1>\
<p class="item"><span class="label">1.</span> ngày 20/\u206011</p></body></html>'
    said = html_to_words(page)
    assert said == {"agency": ["SỞ A\nB"], "kind": ["K"], "body": [{"style": "item", "text": "1. ngày 20/11"}]}
    assert words_of(said) == Counter(["SỞ", "A", "B", "K", "1.", "ngày", "20/11"])


def test_another_notice_differs_in_its_long_lines_only() -> None:
    source = (ROOT / "data" / "notices" / "2021-11-giao-ban.yaml").read_text(encoding="utf-8")
    changed = [line for line in another(source, 1234).split("\n") if "1234" in line]
    assert len(changed) > 30
    assert all(line.replace("1234 ", "", 1) in source for line in changed)
    yaml_to_tree(another(source, 1234), "x.yaml")
