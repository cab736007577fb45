"""An outline wanted is the outline that the YAML has then; entries move with their lines and comments."""

import random
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from noticegen.reading.yaml_document import YamlDocument, value_at
from noticegen.reading.yaml_outline import OutlineEntry, outline_of, with_outline
from tools.tiers import tiered
from tools.yaml_texts import TEXTS, comments

AT = ("body",)
TEXT = """\
body:
  # đầu
  - heading: Một   # hai
    units: all
    items:
      - a
      # trên b
      - text: b
        units: x
        items: [c, "d"]

  - heading: Hai
    items:
      - e
      - f   f
"""

B = '      # trên b\n      - text: b\n        units: x\n        items: [c, "d"]\n'

Entries = list[OutlineEntry]


def new(depth: int, value: Any) -> OutlineEntry:
    return OutlineEntry(depth, None, value)


CHANGES: dict[str, tuple[Callable[[Entries], Entries], str, str]] = {
    "a line typed": (lambda it: [*it[:2], new(1, "mới"), *it[2:]], "      - a\n", "      - a\n      - mới\n"),
    "a heading typed above some": (
        lambda it: [*it[:2], new(0, {"heading": "Mới"}), *it[2:]],
        "      # trên b\n",
        "  - heading: Mới\n    items:\n      # trên b\n",
    ),
    "a heading deleted": (lambda it: [*it[:5], *it[6:]], "\n  - heading: Hai\n    items:\n", ""),
    "the last below it deleted": (lambda it: it[:6], "    items:\n      - e\n      - f   f\n", ""),
    "one moved in its list": (
        lambda it: [*it[:6], it[7], it[6]],
        "      - e\n      - f   f\n",
        "      - f   f\n      - e\n",
    ),
    "one made deeper": (
        lambda it: [*it[:7], replace(it[7], depth=2)],
        "      - e\n      - f   f\n",
        "      - text: e\n        items:\n          - f   f\n",
    ),
    "one made higher": (
        lambda it: [*it[:2], *(replace(each, depth=each.depth - 1) for each in it[2:5]), *it[5:]],
        B,
        B.replace("    ", "", 1).replace("\n    ", "\n"),
    ),
    "one moved to another list": (
        lambda it: [it[0], *it[2:6], it[1], *it[6:]],
        f"      - a\n{B}\n  - heading: Hai\n    items:\n",
        f"{B}\n  - heading: Hai\n    items:\n      - a\n",
    ),
}
"""What is done to the outline, and the lines before and after."""


@pytest.mark.parametrize(("change", "before", "after"), CHANGES.values(), ids=CHANGES)
def test_only_the_lines_that_must_are_touched(change: Callable[[Entries], Entries], before: str, after: str) -> None:
    document = YamlDocument(TEXT, "x.yaml")
    assert TEXT.count(before) == 1
    wanted = change(list(outline_of(value_at(document.tree, AT), AT)))
    assert with_outline(document, AT, wanted).text == TEXT.replace(before, after)


def shape(document: YamlDocument, entries: Entries) -> list[tuple[int, Any]]:
    """Each entry's depth and what it says itself; those that only hold others say nothing."""
    said = [(each.depth, own(value_at(document.tree, each.path) if each.path else each.value)) for each in entries]
    return [(depth, value) for depth, value in said if value]


def own(value: Any) -> dict[str, Any]:
    return (
        {key: each for key, each in value.items() if key not in ("items", "numbering")}
        if isinstance(value, dict)
        else {"text": value}
    )


def shuffled(entries: Entries, chance: random.Random) -> Entries:
    """One entry more, fewer, elsewhere or at another depth."""
    place, other = chance.randrange(len(entries)), chance.randrange(len(entries))
    left = [*entries[:place], *entries[place + 1 :]]
    one = entries[place]
    return chance.choice(
        [
            [*entries[:place], new(one.depth, "Mới: một"), *entries[place:]],
            left,
            [*left[:other], one, *left[other:]],
            [*entries[:place], replace(one, depth=one.depth + chance.choice((1, -1))), *entries[place + 1 :]],
        ]
    )


def can_be(entries: Entries) -> bool:
    depths = [-1, *(each.depth for each in entries)]
    return len(entries) > 0 and all(0 <= after <= before + 1 for before, after in pairwise(depths))


@pytest.mark.parametrize("name", tiered(TEXTS, quick=["odd", "odd-crlf"]))
def test_any_outline_is_what_the_yaml_says_then(name: str) -> None:
    document, chance = YamlDocument(TEXTS[name], "x.yaml"), random.Random(17)  # noqa: S311 the same changes every time
    entries = list(outline_of(value_at(document.tree, AT), AT))
    tried = 0
    for wanted in (shuffled(entries, chance) for _ in range(30)):
        if can_be(wanted):
            after = with_outline(document, AT, wanted)
            assert shape(after, list(outline_of(value_at(after.tree, AT), AT))) == shape(document, wanted)
            assert len(comments(after.text)) == len(comments(document.text)) or len(wanted) < len(entries)
            tried += 1
    assert tried
