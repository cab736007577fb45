"""Changes at the parser's marks: the file says exactly what was meant, and every other byte stays."""

import random
from collections.abc import Callable
from difflib import SequenceMatcher
from typing import Any

import pytest

from noticegen.problems.problem import ProblemsFound
from noticegen.reading.scalar_to_yaml import scalar_to_yaml
from noticegen.reading.tree import Text
from noticegen.reading.value_to_yaml import value_to_yaml
from noticegen.reading.yaml_document import YamlDocument
from noticegen.reading.yaml_to_tree import yaml_to_tree
from tools.tiers import some, tiered
from tools.yaml_texts import AWKWARD, ODD, QUICK, TEXTS, comments, paths


def some_of(found: list[Any]) -> list[Any]:
    """All of them in a short text, some forty in a long one."""
    return found[:: 1 + len(found) // 40]


def read(text: str) -> Any:
    return yaml_to_tree(text, "x.yaml")


def changed_lines(before: str, after: str) -> int:
    one, other = before.splitlines(), after.splitlines()
    same = sum(match.size for match in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks())
    return len(one) + len(other) - 2 * same


def tried(change: Callable[..., YamlDocument], *how: Any) -> YamlDocument | None:
    """What the change gives; None where it is refused, and then nothing has changed."""
    try:
        return change(*how)
    except ProblemsFound as found:
        refused = found.problems
    assert [(problem.code, problem.at is not None) for problem in refused] == [("yaml-not-fillable", True)]
    return None


@pytest.mark.parametrize("name", tiered(TEXTS, quick=QUICK))
def test_every_text_takes_every_other(name: str) -> None:
    document, chance = YamlDocument(TEXTS[name], "x.yaml"), random.Random(7)  # noqa: S311 the same changes every time
    texts = [path for path, value in paths(document.tree) if isinstance(value, Text)]
    for path in some_of(texts):
        for new in chance.sample(AWKWARD, 3):
            after = document.with_text(path, new)
            found: Any = after.tree
            for part in path:
                found = found[part]
            assert (found or "") == ("" if new == "~" and found is None else new)
            assert comments(after.text) == comments(document.text)
            was = document.layout.node(path)
            assert changed_lines(document.text, after.text) <= 2 + was.end_mark.line - was.start_mark.line
    assert len(texts) > 10


@pytest.mark.parametrize("empty", ['""', "''", "~", ""])
@pytest.mark.parametrize(("new", "written"), [("việc con", "việc con"), ("a: b", '"a: b"'), ("~", '"~"')])
def test_an_empty_text_takes_marks_only_where_yaml_needs_them(empty: str, new: str, written: str) -> None:
    document = YamlDocument(f"a:\n  - {empty}\n  - khác\n", "x.yaml")
    assert document.with_text(("a", 0), new).text.splitlines()[1].rstrip() == f"  - {written}"


def test_a_word_changed_in_a_long_sentence_leaves_its_lines_as_they_are() -> None:
    document = YamlDocument(ODD, "x.yaml")
    after = document.with_text(("body", 0), "Một câu rất dài mà tác giả viết thành hai dòng")
    assert after.text == ODD.replace("Một câu dài", "Một câu rất dài")
    after = document.with_text(("subject",), "Kết luận 'họp' giao ban")
    assert after.text == ODD.replace("''họp'''", "''họp'' giao ban'")


@pytest.mark.parametrize("name", tiered(TEXTS, quick=QUICK))
def test_every_list_is_made_longer_shorter_and_reordered(name: str) -> None:
    document, chance = YamlDocument(TEXTS[name], "x.yaml"), random.Random(11)  # noqa: S311 the same changes every time
    lists = [(path, value) for path, value in paths(document.tree) if isinstance(value, list)]
    refused = done = 0
    for path, value in some_of(lists):
        for index in range(len(value) + 1):
            new: Any = chance.choice([*AWKWARD[:8], {"text": "Việc: mới", "items": ["a", "b: c"]}, ["x", ["y"]]])
            after = tried(document.with_item, path, index, new)
            assert after is None or comments(after.text) == comments(document.text)
            refused, done = refused + (after is None), done + 1
        for index in range(len(value)):
            to = chance.randrange(len(value))
            after = tried(document.with_item_moved, path, index, to)
            assert after is None or comments(after.text) == comments(document.text)
            refused, done = refused + (after is None), done + 1
            if len(value) > 1:
                after = tried(document.without, (*path, index))
                refused, done = refused + (after is None), done + 1
    assert (refused, done > 20) == (0, True)


@pytest.mark.parametrize("name", tiered(TEXTS, quick=QUICK))
def test_texts_become_mappings_and_lists_and_come_back(name: str) -> None:
    document = YamlDocument(TEXTS[name], "x.yaml")
    for path, value in some_of([*paths(document.tree)]):
        if isinstance(value, Text) and path and isinstance(path[-1], int):
            mapping = document.as_mapping(path, "text")
            longer = mapping.with_key(path, "units", ["van-phong"])
            back = longer.without((*path, "units")).as_text(path)
            assert back.tree == document.tree
            assert comments(longer.text) == comments(back.text) == comments(document.text)
        elif isinstance(value, Text) and path:
            assert comments(document.as_list(path).text) == comments(document.text)
        elif isinstance(value, dict) and value:
            for after in (None, *value):
                assert comments(document.with_key(path, "new", {"a": ["b", {"c": "d: e"}]}, after).text) == comments(
                    document.text
                )
            for key in value if len(value) > 1 else ():
                assert len(document.without((*path, key)).text) < len(document.text)


@pytest.mark.parametrize("value", some(AWKWARD, one_of=1))
def test_a_text_is_written_so_that_it_is_read_as_it_is(value: str) -> None:
    for quote in ("", "'", '"'):
        assert (read(f"- {scalar_to_yaml(value, quote)}\n")[0] or "") == value
        assert (read(f"[{scalar_to_yaml(value, quote, in_flow=True)}]")[0] or "") == value


def test_what_a_person_would_not_quote_is_not_quoted() -> None:
    plain = ["Giao Văn phòng Sở", "16:30", "Nghị định số 30/2020/NĐ-CP", "(đọc kỹ)", "no", "012", "a, b", "50 %"]
    assert [scalar_to_yaml(each) for each in plain] == plain
    assert scalar_to_yaml("a, b", in_flow=True) == '"a, b"'
    assert scalar_to_yaml('Mục: "A"') == "'Mục: \"A\"'"


def test_a_value_is_written_as_a_person_would() -> None:
    value: Any = {"heading": "Mục: một", "items": ["a", {"text": "b", "units": ["x", "y"]}], "label": None}
    assert f"- {value_to_yaml(value, 2)}\n" == (
        '- heading: "Mục: một"\n  items:\n    - a\n    - text: b\n      units:\n        - x\n        - y\n  label:\n'
    )


def random_value(chance: random.Random, depth: int = 0) -> Any:
    kind = chance.random()
    if depth > 3 or kind < 0.5:
        return chance.choice(AWKWARD)
    if kind < 0.75:
        return [random_value(chance, depth + 1) for _ in range(chance.randint(1, 4))]
    return {f"k{number}": random_value(chance, depth + 1) for number in range(chance.randint(1, 4))}


def test_any_value_is_written_so_that_it_is_read_as_it_is() -> None:
    chance = random.Random(3)  # noqa: S311 the same changes every time
    for _ in range(300):
        value = [random_value(chance)]
        assert blank(read(f"a: 1\nb:\n  {value_to_yaml(value, 2)}\n")["b"]) == blank(value)
        assert blank(read(f"b: {value_to_yaml(value, 0, in_flow=True)}\n")["b"]) == blank(value)


def blank(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: blank(each) for key, each in value.items()}
    return [blank(each) for each in value] if isinstance(value, list) else (value or "").strip(" ") and str(value)
