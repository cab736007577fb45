"""An entry goes elsewhere with its comments and its own way of writing; nothing else changes."""

from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

import pytest

from noticegen.reading.plain_key import plain_key
from noticegen.reading.yaml_document import YamlDocument
from noticegen.reading.yaml_transfer import with_entry_at, with_entry_indented, with_entry_outdented
from tools import random_notices
from tools.checkout import ROOT
from tools.tiers import some

SAMPLES = [each.read_text(encoding="utf-8") for each in sorted((ROOT / "data/notices").glob("*.yaml"))]
LISTS = {"body", "items", "opening", "closing"}
OWN_KEYS = LISTS | {plain_key((each, 0)) for each in LISTS}

SMALL = """\
body:
  - a
  # của b
  - text: b
    units: x
    items:
      # của c
      - c
      - "d: e"   # cuối
  - z
"""

INDENTED = """\
body:
  - text: a
    items:
      # của b
      - text: b
        units: x
        items:
          # của c
          - c
          - "d: e"   # cuối
  - z
"""


def lists(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], int]]:
    """Each list of entries and how many it has."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from lists(each, (*path, key))
    elif isinstance(value, list):
        if path and path[-1] in LISTS:
            yield path, len(value)
        for number, each in enumerate(value):
            yield from lists(each, (*path, number))


def at(tree: Any, path: Sequence[str | int]) -> Any:
    for part in path:
        tree = tree[part]
    return tree


def words(text: str) -> Counter[str]:
    """All that is written, comments too, but for the keys that a list or a mapping of its own needs."""
    return Counter(each for each in text.replace("-", " ").split() if each.removesuffix(":") not in OWN_KEYS)


def test_deeper_and_back() -> None:
    inside, path = with_entry_indented(YamlDocument(SMALL, "x"), ("body", 1))
    assert (inside.text, path) == (INDENTED, ("body", 0, "items", 0))
    back, path = with_entry_outdented(inside, path)
    assert (back.text, path) == (SMALL.replace("- a", "- text: a"), ("body", 1))


def test_the_last_one_below_takes_the_key_with_it() -> None:
    text = SMALL.replace("      # của c\n      - c\n", "")
    out, path = with_entry_outdented(YamlDocument(text, "x"), ("body", 1, "items", 0))
    assert out.text == text.replace("    items:\n", "").replace('      - "d', '  - "d')
    assert path == ("body", 2)


@pytest.mark.parametrize("path", [("body", 0), ("body", 2, "items", 0)])
def test_where_there_is_no_place(path: tuple[str | int, ...]) -> None:
    with pytest.raises(LookupError):
        with_entry_indented(YamlDocument(SMALL, "x"), path)
    with pytest.raises(LookupError):
        with_entry_outdented(YamlDocument(SMALL, "x"), ("body", 0))
    with pytest.raises(LookupError):
        with_entry_at(YamlDocument(SMALL, "x"), ("body", 1), ("body", 1, "items"), 0)


@pytest.mark.parametrize("text", some([*SAMPLES, *map(random_notices.notice, range(900, 920))], one_of=7))
def test_every_entry_everywhere(text: str) -> None:
    """One deeper, one higher, and somewhere by chance: it says the same there, and no word of the file is gone."""
    document, chance = YamlDocument(text, "x.yaml"), Random(5)  # noqa: S311 the same places every time
    places = list(lists(document.tree))
    moves = 0
    for path, number in [((*path, number), number) for path, count in places for number in range(count)][::3]:
        to, count = chance.choice(places)
        for transfer in (with_entry_indented, with_entry_outdented, lambda it, of: with_entry_at(it, of, to, count)):  # noqa: B023 used at once
            try:
                after, place = transfer(document, path)
            except LookupError:
                continue
            moves += 1
            assert at(after.tree, place) == at(document.tree, path)
            assert words(after.text) == words(text), (path, number)
    assert moves
