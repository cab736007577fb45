"""Another version of a library, in which one of the names that we use inside it is gone."""

from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Any

import pytest


def uses(used: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    """Each owner's path with each of its names."""
    return [(path, name) for path, names in used.items() for name in names]


def rename(library: Any, path: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the name away from its owner; put in the place of a function one that does not use the name."""
    parts = [part for part in path.split(".") if part]
    owner = reduce(getattr, parts, library)
    if hasattr(owner, "__code__"):
        monkeypatch.setattr(reduce(getattr, parts[:-1], library), parts[-1], lambda *_: None)
    else:
        monkeypatch.delattr(owner, name)
