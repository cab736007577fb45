"""What the quick parser reads, it reads as the careful one does; what it refuses, the careful one reads again."""

import random
from pathlib import Path

import pytest
import yaml

from noticegen.problems.problem import ProblemsFound
from noticegen.reading.tree import ListNode, MapNode, Text
from noticegen.reading.yaml_to_tree import _Composer
from tools.checkout import DATA

SOURCES = (*sorted((DATA / "notices").glob("*.yaml")), DATA / "office.yaml")
MUTATIONS = 1500
SIGNS = "\n \t:-,[]{}#&*!|>'\"%@`?aệ0."
NOT_READ = "not read"


def read(text: str, parser: object) -> object:
    try:
        return placed(_Composer(text, "x.yaml").compose(parser))
    except (ProblemsFound, yaml.YAMLError, ValueError, OverflowError):
        return NOT_READ


def placed(node: object) -> object:
    """The tree with every place in it, comparable."""
    if isinstance(node, MapNode):
        return [(key, node.key_at[key], node.value_at[key], placed(value)) for key, value in node.items()]
    if isinstance(node, ListNode):
        return [(at, placed(item)) for at, item in zip(node.item_at, node, strict=True)]
    return (str(node), node.at) if isinstance(node, Text) else node


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_both_parsers_read_the_shipped_files_alike(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    careful = read(text, yaml.SafeLoader)
    assert careful != NOT_READ
    assert read(text, yaml.CSafeLoader) == careful


def test_both_parsers_read_mutated_notices_alike() -> None:
    dice, both = random.Random(20211116), 0  # noqa: S311
    source = SOURCES[0].read_text(encoding="utf-8")[:3000]
    for _ in range(MUTATIONS):
        place = dice.randrange(len(source))
        text = source[:place] + dice.choice(SIGNS) + source[place + dice.randrange(3) :]
        quick, careful = read(text, yaml.CSafeLoader), read(text, yaml.SafeLoader)
        if NOT_READ not in (quick, careful):  # the quick one also takes "a?b" in braces, and is right
            both += 1
            assert quick == careful, text
    assert both > MUTATIONS / 2
