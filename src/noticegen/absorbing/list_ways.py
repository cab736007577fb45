"""Entries of simple lists that came, went or moved: rows of a table, recipients, legal bases."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from noticegen.problems.problem import ProblemsFound
from noticegen.reading.tree import Text
from noticegen.reading.yaml_document import YamlDocument, value_at

from .lines import Unit
from .new_entries import new_bases, new_recipients, new_row
from .scene import Scene, list_and_number
from .shown import Path

_SIMPLE = ("recipients", "legal_bases")


def list_entry(scene: Scene, number: int) -> Path | None:
    """The entry of a simple list that a unit is; one alone as the first of a list."""
    entry = scene.units[number].entry if 0 <= number < len(scene.units) else None
    if not entry or not (entry[0] in _SIMPLE or "rows" in entry):
        return None
    return (*entry, 0) if len(entry) == 1 else entry


def with_list_unit(scene: Scene, after: int, unit: Unit) -> Iterator[YamlDocument]:
    """With this unit as a new entry after the unit `after`, or before the one that follows."""
    for above, number in dict.fromkeys(_places(scene, after)):
        is_rows = above[-1] == "rows"
        if is_rows == unit.is_row:
            for value in _values(scene, above, unit):
                with suppress(ProblemsFound, LookupError):
                    yield _as_list(scene.document, above).with_item(above, number, value)


def _places(scene: Scene, after: int) -> Iterator[tuple[Path, int]]:
    before, following = list_entry(scene, after), list_entry(scene, after + 1)
    if before:
        above, number = list_and_number(before)
        yield above, number + 1
    if following:
        yield list_and_number(following)


def _values(scene: Scene, above: Path, unit: Unit) -> Iterator[Any]:
    if above[-1] == "rows":
        row = new_row(unit)
        yield from () if row is None else (row,)
    elif above == ("recipients",):
        yield from new_recipients(unit.lines[0])
    else:
        yield from new_bases(unit.lines[0], scene.owns)


def _as_list(document: YamlDocument, above: Path) -> YamlDocument:
    return document.as_list(above) if isinstance(value_at(document.tree, above), Text) else document


def without_entries(document: YamlDocument, entries: Sequence[Path]) -> YamlDocument:
    """Without these, the last first. Raises ProblemsFound for a list of which nothing would be left."""
    for entry in sorted(entries, key=_number, reverse=True):
        document = document.without(entry)
    return document


def _number(entry: Path) -> int:
    return entry[-1] if isinstance(entry[-1], int) else 0


def with_entries_moved(scene: Scene, entries: Sequence[Path], after: int) -> Iterator[YamlDocument]:
    """With these entries of one list, which follow one another, in another place of it."""
    above, first = list_and_number(entries[0])
    for to_list, to in _places(scene, after):
        if to_list == above:
            document, count = scene.document, len(entries)
            with suppress(ProblemsFound, LookupError):
                for step in range(count):
                    place, target = (first, to - 1) if to > first else (first + step, to + step)
                    document = document.with_item_moved(above, place, target)
                yield document
