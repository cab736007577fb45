"""Every change of an author's YAML, taken back, gives the file byte by byte."""

import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from noticegen.reading.tree import Text
from noticegen.reading.yaml_document import YamlDocument
from tools.tiers import proof
from tools.yaml_texts import AWKWARD, QUICK, TEXTS, Path, paths

NEW: list[Any] = [*AWKWARD[:12], {"text": "Việc: mới", "items": ["a", "b: c"]}, ["x", ["y"]], {"a": {"b": ["c"]}}]

Undone = Iterator[tuple[object, YamlDocument]]
"""What was tried, and the document after a change and its inverse."""


def texts_set_back(it: YamlDocument, path: Path, value: Any, chance: random.Random) -> Undone:
    for new in chance.sample(AWKWARD, 3) if isinstance(value, Text) else ():
        yield new, it.with_text(path, new).with_text(path, value, it.written_text(path))


def texts_keyed(it: YamlDocument, path: Path, value: Any, _: random.Random) -> Undone:
    if isinstance(value, Text) and path and isinstance(path[-1], int):
        yield "text", it.as_mapping(path, "text").as_text(path)


def items_put_in(it: YamlDocument, path: Path, value: Any, chance: random.Random) -> Undone:
    for index in range(len(value) + 1) if isinstance(value, list) else ():
        new = chance.choice(NEW)
        yield (index, new), it.with_item(path, index, new).without((*path, index))


def items_taken_out(it: YamlDocument, path: Path, value: Any, _: random.Random) -> Undone:
    for index in range(len(value)) if isinstance(value, list) and len(value) > 1 else ():
        here = (*path, index)
        yield index, it.without(here).with_item(path, index, it.written(here))


def items_moved(it: YamlDocument, path: Path, value: Any, chance: random.Random) -> Undone:
    for index in range(len(value)) if isinstance(value, list) else ():
        to = chance.randrange(len(value))
        yield (index, to), it.with_item_moved(path, index, to).with_item_moved(path, to, index)


def keys_put_in(it: YamlDocument, path: Path, value: Any, chance: random.Random) -> Undone:
    for after in ("", *value) if isinstance(value, dict) and value else ():
        new = chance.choice(NEW)
        yield (after, new), it.with_key(path, "new", new, after).without((*path, "new"))


def keys_taken_out(it: YamlDocument, path: Path, value: Any, _: random.Random) -> Undone:
    keys = list(value) if isinstance(value, dict) and len(value) > 1 else []
    for key, after in zip(keys, ["", *keys], strict=False):
        here = (*path, key)
        yield key, it.without(here).with_key(path, key, it.written(here), after)


KINDS = [texts_set_back, texts_keyed, items_put_in, items_taken_out, items_moved, keys_put_in, keys_taken_out]
TRIED: list[Any] = [(name, 25, kind) for name in QUICK for kind in KINDS]
TRIED += [proof(name, 10**6 if name in QUICK else 100, kind) for name in TEXTS for kind in KINDS]
"""A text, how many of its values at most, and what is done to them."""


@pytest.mark.parametrize(("name", "most", "kind"), TRIED)
def test_a_change_taken_back_leaves_no_trace(name: str, most: int, kind: Callable[..., Undone]) -> None:
    document, chance = YamlDocument(TEXTS[name], "x.yaml"), random.Random(13)  # noqa: S311 the same changes every time
    found = [*paths(document.tree)]
    tried = 0
    for path, value in found[:: 1 + len(found) // most]:
        for what, back in kind(document, path, value, chance):
            assert back.text == document.text, (path, what)
            tried += 1
    assert tried
    assert document.tree == YamlDocument(document.text, document.file).tree, "a change changed what it was made from"
