"""Paragraphs that came, went, moved, were divided, joined or put at another depth: the ways to do it in the YAML.

A body is an outline: entries in the order of the page, each with its depth. What stands below what follows from that.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from noticegen.problems.problem import ProblemsFound
from noticegen.reading.yaml_document import YamlDocument, value_at
from noticegen.reading.yaml_entries import said
from noticegen.reading.yaml_outline import OutlineEntry, with_outline
from noticegen.reading.yaml_transfer import ITEMS, NUMBERING

from .scene import PROSE, Scene, region_of
from .shown import Path

Outline = Sequence[OutlineEntry]

ADDRESSED = ("units", "coordinating")
"""The keys that say whom an entry, and those below it, are for."""


def with_node(
    scene: Scene, after: int, values: Callable[[bool], Iterable[Any]], numbering: str
) -> Iterator[YamlDocument]:
    """With one of these as a new entry behind the unit `after` (-1: before all), at each depth that it may have.

    What may be new in opening and closing is another thing than elsewhere. Where no list at hand has this numbering,
    it is given one of its own.
    """
    for region, place, outline in _places(scene, after):
        new = list(values(region[0] in PROSE))
        held = [{NUMBERING: numbering, ITEMS: [each]} for each in new] if numbering else []
        for entries in (new, held):
            for depth in _depths(outline, place):
                for value in entries:
                    entry = OutlineEntry(depth, None, value)
                    yield from _tried(scene, region, [*outline[:place], entry, *outline[place:]])


def without_nodes(scene: Scene, nodes: Collection[Path]) -> Iterator[YamlDocument]:
    """Without these entries; what stood below them goes to the entry before, or stays in a list without a line."""
    for outline_without in (_without, _with_lists_of_the_rest):
        documents = [scene.document]
        for region in dict.fromkeys(map(region_of, nodes)):
            documents = [
                after
                for document in documents
                for at in [replace(scene, document=document).with_lists(region)]
                for after in _tried(at, region, outline_without(at, at.outline(region), nodes))
            ]
        yield from documents


def _without(_: Scene, outline: Outline, nodes: Collection[Path]) -> Outline:
    return [each for each in outline if each.path not in nodes]


def _with_lists_of_the_rest(scene: Scene, outline: Outline, nodes: Collection[Path]) -> Outline:
    """In the place of an entry that goes a list of those below it that stay, numbered and addressed as they were."""
    found = list[OutlineEntry]()
    for place, entry in enumerate(outline):
        rest = [each.path for each in _below(outline, place) if each.path and each.path not in nodes]
        if entry.path is None or entry.path not in nodes:
            found.append(entry)
        elif rest and (numbering := _numbering_of(scene, rest)):
            value = value_at(scene.document.tree, entry.path)
            addressed = {key: said(value[key]) for key in ADDRESSED if key in value}
            found.append(OutlineEntry(entry.depth, None, {NUMBERING: numbering, **addressed}))
    return found


def _numbering_of(scene: Scene, nodes: Sequence[Path]) -> str:
    kinds = (scene.units[number].unit.lines[0].kind for node in nodes for number in scene.units_of(node))
    return next((each.numbering for each in kinds if each.numbering), "")


def with_nodes_moved(scene: Scene, nodes: Sequence[Path], after: int, numbering: str) -> Iterator[YamlDocument]:
    """With these entries behind the unit `after`, all of them at the depths that they have among each other."""
    for region, place, outline in _places(scene, after):
        moved = [each for each in outline if each.path in nodes]
        if len(moved) != len(nodes):
            continue
        rest = [each for each in outline if each.path not in nodes]
        to = place - sum(each.path in nodes for each in outline[:place])
        depths = _near(moved[0].depth, _depths(rest, to))
        for depth in depths:
            yield from _tried(scene, region, [*rest[:to], *_deeper(moved, depth - moved[0].depth), *rest[to:]])
        for depth in depths if numbering else ():
            held = [OutlineEntry(depth, None, {NUMBERING: numbering}), *_deeper(moved, depth + 1 - moved[0].depth)]
            yield from _tried(scene, region, [*rest[:to], *held, *rest[to:]])


def _deeper(entries: Outline, by: int) -> Outline:
    return [replace(each, depth=each.depth + by) for each in entries]


def at_other_depths(scene: Scene, node: Path) -> Iterator[YamlDocument]:
    """With this entry at each other depth that it may have; those below it keep theirs, or go with it."""
    region = region_of(node)
    at = scene.with_lists(region)
    outline = at.outline(region)
    place = next(number for number, each in enumerate(outline) if each.path == node)
    entry, below = outline[place], _below(outline, place)
    for depth in _near(entry.depth, _depths(outline, place)):
        moved, longer = replace(entry, depth=depth), depth - entry.depth
        with_it = _deeper(below, longer)
        for following in ([*below], with_it) if below and longer else ([*below],):
            yield from _tried(at, region, [*outline[:place], moved, *following, *outline[place + 1 + len(below) :]])


def _places(scene: Scene, after: int) -> Iterator[tuple[Path, int, Outline]]:
    """Where behind a unit an entry may come: in its own body, or first in the one that follows."""
    known: set[Path] = set()
    for number, is_behind in ((after, True), (after + 1, False)):
        node = scene.node(number) if 0 <= number < len(scene.units) else None
        if node is None or region_of(node) in known:
            continue
        region = region_of(node)
        known.add(region)
        outline = scene.with_lists(region).outline(region)
        place = next(place for place, each in enumerate(outline) if each.path == node)
        yield region, place + is_behind, outline


def _depths(outline: Outline, place: int) -> list[int]:
    """Those that an entry put there may have: that of its neighbours first."""
    before = outline[place - 1].depth if place else -1
    following = [outline[place].depth] if place < len(outline) else []
    likely = [*([before] if place else []), *following, *range(before + 1, -1, -1)]
    return [each for each in dict.fromkeys(likely) if 0 <= each <= before + 1]


def _near(depth: int, depths: Sequence[int]) -> list[int]:
    return sorted(depths, key=lambda each: abs(each - depth))


def _below(outline: Outline, place: int) -> Outline:
    """What stands below an entry."""
    end = place + 1
    while end < len(outline) and outline[end].depth > outline[place].depth:
        end += 1
    return outline[place + 1 : end]


def _tried(scene: Scene, region: Path, wanted: Outline) -> Iterator[YamlDocument]:
    with suppress(ProblemsFound, LookupError):
        document = scene.with_lists(region).document
        yield with_outline(document, region, wanted)
