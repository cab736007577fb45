"""A sentence in `{…}` that YAML cut at a comma: what follows the comma becomes a key without a value, and is lost."""

import re

from noticegen.problems.problem import Problem

from .tree import MapNode, Text

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


def cut_at_comma(node: MapNode, key: str) -> Problem | None:
    """The problem, if this unknown key is the tail of such a sentence; it points at the first piece cut off."""
    if not node.flow or node[key] is not None:
        return None
    keys = list(node)
    start = keys.index(key)
    while start and node[keys[start]] is None:
        start -= 1
    sentence = node[keys[start]]
    if not isinstance(sentence, Text) or not sentence.plain:
        return None
    pieces = keys[start + 1 :]
    pieces = pieces[: next((index for index, each in enumerate(pieces) if node[each] is not None), len(pieces))]
    words = ", ".join([sentence, *pieces])
    are_ids = all(_ID.fullmatch(each) for each in (sentence, *pieces))
    values = {"found": pieces[0], "sentence": words, "quotes": "[]" if are_ids else '""'}
    return Problem("comma-splits-text", node.key_at[pieces[0]], values)
