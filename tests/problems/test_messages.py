"""Both languages say the same things, with the same blanks; every code is raised somewhere and can be told."""

import ast
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from string import Formatter
from typing import get_args

import pytest

from noticegen.problems import messages
from noticegen.problems.codes import Code, WrittenCode
from noticegen.problems.messages import LANGUAGES, describe, sentences_of, topics
from noticegen.problems.problem import Problem
from noticegen.problems.sentences import Sentences, Word
from noticegen.rules import all_rules
from tools.checkout import SOURCE
from tools.source_codes import NO_GIVING, Given, Taker, given, given_later, takers
from tools.told_problems import blanks, complaint, watched

CODES = frozenset[str](get_args(WrittenCode))
ALL: list[Code] = [*topics.PROBLEMS, *(rule.CODE for rule in all_rules())]


@cache
def trees() -> Mapping[str, ast.Module]:
    """The source that gives codes, by path."""
    return {
        str(path): ast.parse(path.read_text(encoding="utf-8"))
        for path in SOURCE.rglob("*.py")
        if "messages" not in path.relative_to(SOURCE).parts and path.name not in NO_GIVING
    }


@cache
def all_takers() -> list[Taker]:
    return takers(trees())


def givens(source: str | None = None) -> list[Given]:
    """Of the whole source, or of these lines as if they were a module of it."""
    if source is not None:
        return [*given(ast.parse(source), [replace(each, path="planted") for each in all_takers()], "planted")]
    return [each for path, tree in trees().items() for each in given(tree, all_takers(), path)]


def untellable(found: list[Given]) -> list[Given]:
    rules = {rule.CODE for rule in all_rules()}
    return [each for each in found if each.code not in CODES | rules]


def unfilled(found: list[Given]) -> list[Given]:
    by_text = {str(code): code for code in ALL}
    known = [each for each in found if each.values is not None]
    return [each for each in known if blanks(by_text[each.code]) - (each.values or set()) - given_later(each.place)]


def test_every_code_has_sentences() -> None:
    assert topics.PROBLEMS.keys() == CODES


def test_every_code_is_raised_somewhere() -> None:
    assert CODES - {each.code for each in givens()} == frozenset()


def test_every_code_that_is_raised_has_sentences() -> None:
    assert len(all_takers()) > 10
    assert untellable(givens()) == []


def test_values_fill_the_blanks() -> None:
    assert len([each for each in givens() if each.values is not None]) > 150
    assert unfilled(givens()) == []


PLANTED = {
    "raise _refusal('sign-no-fieldz')": "sign-no-fieldz",
    "_CODES: Mapping[str, WrittenCode] = {'a': 'no-such-code'}": "no-such-code",
    "code: WrittenCode = 'yaml-tab' if a else 'no-such-code'": "no-such-code",
    "def f() -> WrittenCode | None:\n    return 'no-such-code'": "no-such-code",
    "def f(code: Code = 'no-such-code') -> None: ...": "no-such-code",
    "def f():\n    code: WrittenCode\n    code, other = 'no-such-code', 1": "no-such-code",
    "replace(problem, code='no-such-code')": "no-such-code",
}


@pytest.mark.parametrize("source", PLANTED)
def test_a_planted_code_is_seen(source: str) -> None:
    assert {each.code for each in untellable(givens(source))} == {PLANTED[source]}


LACKING = {
    "Problem('unknown-key', at, {'found': x})": True,
    "Problem('file-exists')": True,
    "problem('unknown-unit', found=x)": True,
    "Problem('file-exists', values={'path': x})": False,
    "Problem('file-exists', values=values)": False,
    "Problem('yaml-tab', at)": False,
}


@pytest.mark.parametrize("source", LACKING)
def test_a_planted_lack_of_a_value_is_seen(source: str) -> None:
    assert bool(unfilled(givens(source))) == LACKING[source]


UNTELLABLE = {
    "Problem('unknown-key', None, {'found': 'x'})": "unknown-key lacks known",
    "Problem('nonsense')": "nonsense has no sentences",
    "replace(Problem('yaml-tab'), code='B19x')": "B19x has no sentences",
}


@pytest.mark.parametrize("source", UNTELLABLE)
def test_a_planted_problem_that_cannot_be_told_is_noticed(source: str) -> None:
    code = compile(source, str(SOURCE / "noticegen/planted.py"), "eval")
    with watched() as complaints:
        eval(code, {"Problem": Problem, "replace": replace})  # noqa: S307 our own line
        Problem("unknown-key")  # a test's own is the test's business
    assert complaints == [UNTELLABLE[source]]


def test_a_problem_that_is_told_with_a_blank_is_noticed() -> None:
    with watched() as complaints:
        describe(Problem("file-exists"), "en")
    assert complaints == ["told without path"]


def test_telling_never_fails() -> None:
    with watched():
        assert describe(Problem("unknown-key"), "en").hint == "Valid keys: …."
        assert describe(Problem("nonsense"), "vi") == ("nonsense", "")  # type: ignore[arg-type]  # that is what is tried
    assert complaint(Problem("unknown-key")) == "unknown-key lacks found, known"


def test_no_topic_says_what_another_says() -> None:
    modules = [import_module(f"{messages.__name__}.{each.name}") for each in iter_modules(messages.__path__)]
    for name, table in (("PROBLEMS", topics.PROBLEMS), ("WORDS", topics.WORDS)):
        keys = [key for module in modules if module is not topics for key in getattr(module, name, ())]
        assert sorted(keys) == sorted(table)


@pytest.mark.parametrize("code", ALL)
def test_languages_fill_the_same_blanks(code: Code) -> None:
    said = sentences_of(code)
    assert _blanks(*said.en) == _blanks(*said.vi)
    assert [bool(each) for each in said.en] == [bool(each) for each in said.vi]


def test_every_word_is_said_somewhere() -> None:
    nodes = [node for tree in trees().values() for node in ast.walk(tree)]
    said = {node.value for node in nodes if isinstance(node, ast.Constant)} | {"did-you-mean"}
    composed = [node.values[0] for node in nodes if isinstance(node, ast.JoinedStr)]
    starts = {each.value for each in composed if isinstance(each, ast.Constant) and str(each.value).endswith("-")}
    assert {"help-", "verify-"} < starts
    assert [key for key in topics.WORDS if key not in said and not key.startswith(tuple(map(str, starts)))] == []


@pytest.mark.parametrize("key", topics.WORDS)
def test_words_fill_the_same_blanks(key: str) -> None:
    assert _blanks(topics.WORDS[key].en) == _blanks(topics.WORDS[key].vi)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_language_is_itself(lang: str) -> None:
    said = Sentences(vi=("vi", ""), en=("en", "")), Word(vi="vi", en="en")
    assert (said[0].within(lang)[0], said[1].within(lang)) == (lang, lang)


def _blanks(*sentences: str) -> set[str]:
    return {name for sentence in sentences for _, name, _, _ in Formatter().parse(sentence) if name}
