"""Every rule against its own examples, and all of them against the real notices."""

import pickle
import re
from pathlib import Path

import pytest

from noticegen.problems.problem import Problem, Severity
from noticegen.reading.tree import MapNode
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.rules import Rule, all_rules, check_notice
from tools.checkout import ROOT
from tools.notices import BASE, office, read_notice

RULES = all_rules()


def notice_with(example: str) -> str:
    """The base notice with the example's keys in place of its own."""
    fields = dict(re.findall(r"^(\w+): (.*)$", BASE, re.MULTILINE))
    tree = yaml_to_tree(example, "example.yaml")
    assert isinstance(tree, MapNode)
    for key in tree:
        fields.pop(key, None)
    entries = example[1:-1] if example.startswith("{") else example
    rest = "".join(f", {key}: {value}" for key, value in fields.items())
    return "{" + entries + rest + "}"


def found_in(rule: Rule, example: str) -> list[Problem]:
    return list(rule.check(read_notice(notice_with(example))))


def test_all_rules_are_found() -> None:
    assert len(RULES) > 30
    assert len({rule.CODE for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    ("rule", "example"), [pytest.param(r, e, id=f"{r.CODE}-{e[:40]}") for r in RULES for e in r.BAD]
)
def test_a_rule_finds_its_bad_examples(rule: Rule, example: str) -> None:
    found = found_in(rule, example)
    assert {(problem.code, problem.severity) for problem in found} == {(rule.CODE, rule.SEVERITY)}
    assert all(problem.at is not None for problem in found)


@pytest.mark.parametrize(
    ("rule", "example"), [pytest.param(r, e, id=f"{r.CODE}-{e[:40]}") for r in RULES for e in r.GOOD]
)
def test_a_rule_is_silent_on_its_good_examples(rule: Rule, example: str) -> None:
    assert found_in(rule, example) == []


@pytest.mark.parametrize("rule", RULES, ids=[rule.CODE for rule in RULES])
def test_a_rule_says_all_it_has_to_say(rule: Rule) -> None:
    assert all([*rule.WHY, *rule.CODE.sentences.vi, *rule.CODE.sentences.en])
    assert rule.GOOD
    assert rule.BAD


@pytest.mark.parametrize("rule", RULES, ids=[rule.CODE for rule in RULES])
def test_a_rule_s_file_is_named_for_its_code(rule: Rule) -> None:
    name = str(vars(rule)["__name__"]).rpartition(".")[2]
    named = [each.CODE for each in RULES if f"{name}_".startswith(each.CODE.lower().replace("-", "_") + "_")]
    assert max(named, key=len, default="") == rule.CODE


@pytest.mark.parametrize("rule", RULES, ids=[rule.CODE for rule in RULES])
def test_a_code_keeps_its_sentences_when_it_is_sent(rule: Rule) -> None:
    sent = pickle.loads(pickle.dumps(rule.CODE))  # noqa: S301 our own bytes
    assert (sent, sent.sentences) == (rule.CODE, rule.CODE.sentences)


@pytest.mark.parametrize("sample", sorted((ROOT / "data/notices").glob("*.yaml")), ids=lambda path: path.stem)
def test_no_rule_stops_a_sample(sample: Path) -> None:
    registry = office((ROOT / "data/office.yaml").read_bytes())
    notice = read_notice(sample.read_text(encoding="utf-8"), registry)
    assert [problem for problem in check_notice(notice) if problem.severity is Severity.ERROR] == []


def test_a_habit_is_told_once_a_text() -> None:
    text = "Một,hai " * 40 + "ba , bốn , năm"
    found = check_notice(read_notice(re.sub("(?m)^body: .*", f"body: ['{text}', 'Sáu,bảy']", BASE)))
    assert [problem.code for problem in found] == ["B18", "B18", "B18"]
    assert len({problem.at for problem in found}) == 2


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: str(rule.CODE))
@pytest.mark.parametrize("text", ["1", "…", "a", "Báo cáo"])
def test_a_notice_of_hardly_a_word_is_read_by_every_rule(rule: Rule, text: str) -> None:
    """No pair of words, no letter: what a rule collects may be empty."""
    list(rule.check(read_notice(notice_with(f"{{subject: '{text}', body: ['{text}'], recipients: ['{text}']}}"))))


def test_the_base_notice_has_no_findings() -> None:
    assert check_notice(read_notice(BASE)) == []
