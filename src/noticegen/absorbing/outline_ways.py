"""Paragraphs that came, went, moved, were divided, joined or put at another depth: the ways to do it in the YAML.

A body is an outline: entries in the order of the page, each with its depth. What stands below what follows from that.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import product
from typing import Any

from noticegen.problems.problem import ProblemsFound
from noticegen.reading.plain_key import plain_key
from noticegen.reading.tree import MapNode
from noticegen.reading.yaml_document import YamlDocument, value_at
from noticegen.reading.yaml_entries import said
from noticegen.reading.yaml_outline import OutlineEntry, with_outline
from noticegen.reading.yaml_transfer import ITEMS, NUMBERING

from .addressees import ADDRESSED
from .scene import PROSE, Scene, region_of
from .shown import Path

Outline = Sequence[OutlineEntry]


def with_node(
    scene: Scene, after: int, values: Callable[[bool], Iterable[Any]], numbering: str
) -> Iterator[YamlDocument]:
    """With one of these as a new entry after the unit `after` (-1: before all), at each depth that it may have.

    What may be new in opening and closing is another thing than elsewhere. Where no list at hand has this numbering,
    it is given one of its own.
    """
    for region, place, outline in _places(scene, after):
        new = list(values(region[0] in PROSE))
        held = [{NUMBERING: numbering, ITEMS: [each]} for each in new] if numbering else []
        for entries in (new, held):
            for value in entries:
                for depth in _depths(outline, place):
                    entry = OutlineEntry(depth, None, value)
                    yield from _tried(scene, region, [*outline[:place], entry, *outline[place:]])


def without_nodes(scene: Scene, nodes: Collection[Path]) -> Iterator[YamlDocument]:
    """Without these entries; what stood below them goes to the entry before, or stays in a list without a line."""
    for outline_without, with_outlines in ((_without, _with_it), (_with_lists_of_the_rest, _tried)):
        documents = [scene.document]
        for region in dict.fromkeys(map(region_of, nodes)):
            documents = [
                after
                for document in documents
                for at in [replace(scene, document=document).with_lists(region)]
                for after in with_outlines(at, region, outline_without(at, at.outline(region), nodes))
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
    """With these entries after the unit `after`, all of them at the depths that they have among each other.

    Those of another body are rewritten.
    """
    for region, place, outline in _places(scene, after):
        moved = [each for node in nodes for each in _taken_along(scene, node, region)]
        others = [each for each in nodes if region_of(each) != region]
        rest = [each for each in outline if each.path not in nodes]
        to = place - sum(each.path in nodes for each in outline[:place])
        depths = _near(moved[0].depth, _depths(rest, to))
        for begun, depth in product((False, True) if numbering else (False,), depths):
            held = [OutlineEntry(depth, None, {NUMBERING: numbering})] if begun else []
            there = _deeper(moved, depth + len(held) - moved[0].depth)
            for document in _tried(scene, region, [*rest[:to], *held, *there, *rest[to:]]):
                yield from without_nodes(replace(scene, document=document), others) if others else [document]


def _taken_along(scene: Scene, node: Path, region: Path) -> Outline:
    """An entry where it stands; of another body as a new one, without those below it."""
    outline, place = _outline_and_place(scene, node)
    if region_of(node) == region:
        return [outline[place]]
    value = value_at(scene.with_lists(region_of(node)).document.tree, node)
    values = said(value) if isinstance(value, MapNode) else {plain_key(node): str(value)}
    own = {key: each for key, each in values.items() if key not in (ITEMS, NUMBERING)}
    return [replace(outline[place], path=None, value=own)]


def _deeper(entries: Outline, by: int) -> Outline:
    return [replace(each, depth=max(0, each.depth + by)) for each in entries]


def at_other_depths(scene: Scene, node: Path) -> Iterator[YamlDocument]:
    """With this entry at each other depth that it may have; those below it keep theirs, or go with it."""
    region = region_of(node)
    outline, place = _outline_and_place(scene, node)
    entry, below = outline[place], _below(outline, place)
    before, behind = outline[:place], outline[place + 1 + len(below) :]
    for depth in _near(entry.depth, _depths(outline, place)):
        moved, longer = replace(entry, depth=depth), depth - entry.depth
        with_it = _deeper(below, longer)
        for following in ([*below], with_it) if below and longer else ([*below],):
            yield from _tried(scene, region, [*before, moved, *following, *behind])


def in_own_list(scene: Scene, node: Path, numbering: str) -> Iterator[YamlDocument]:
    """With this entry, and those below it, in a list of its own that is numbered like this."""
    outline, place = _outline_and_place(scene, node)
    entry, below = outline[place], _below(outline, place)
    for depth in _near(entry.depth, _depths(outline, place)) if numbering else ():
        held = [OutlineEntry(depth, None, {NUMBERING: numbering}), replace(entry, depth=depth + 1)]
        run = [*held, *_deeper(below, depth + 1 - entry.depth)]
        yield from _tried(scene, region_of(node), [*outline[:place], *run, *outline[place + 1 + len(below) :]])


def _outline_and_place(scene: Scene, node: Path) -> tuple[Outline, int]:
    """The body's outline, and where in it the entry is."""
    outline = scene.with_lists(region_of(node)).outline(region_of(node))
    return outline, next(number for number, each in enumerate(outline) if each.path == node)


def _places(scene: Scene, after: int) -> Iterator[tuple[Path, int, Outline]]:
    """Where after a unit an entry may come: in its own body, or first in the one that follows."""
    known: set[Path] = set()
    for number, is_behind in ((after, True), (after + 1, False)):
        node = scene.node(number) if 0 <= number < len(scene.units) else None
        if node is None or region_of(node) in known:
            continue
        region = region_of(node)
        known.add(region)
        outline, place = _outline_and_place(scene, node)
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
    for outline in _lawful(scene, wanted):
        yield from _with_it(scene, region, outline)


def _with_it(scene: Scene, region: Path, outline: Outline) -> Iterator[YamlDocument]:
    with suppress(ProblemsFound, LookupError):
        yield with_outline(scene.with_lists(region).document, region, outline)


def _lawful(scene: Scene, outline: Outline) -> Iterator[Outline]:
    """With those that stand deeper than anything they could stand below as high as they must, or in a list without a
    line, numbered and addressed as they were.
    """
    raised, held = list(outline), list(outline)
    while (place := _orphan(raised)) is not None:
        end, by = _end_of_run(raised, place), _highest(raised, place) - raised[place].depth
        raised[place:end] = _deeper(raised[place:end], by)
    yield raised
    while (place := _orphan(held)) is not None:
        path, depth = held[place].path, _highest(held, place)
        if path is None or not (numbering := _numbering_of(scene, [path])):
            return
        end = _end_of_run(held, place)
        kept = OutlineEntry(depth, None, {NUMBERING: numbering, **_addressees_above(scene, path)})
        held[place:end] = [kept, *_deeper(held[place:end], depth + 1 - held[place].depth)]
    if held != raised:
        yield held


def _addressees_above(scene: Scene, node: Path) -> dict[str, Any]:
    """Whom the entry that it stood below is for."""
    above = value_at(scene.document.tree, node[:-2]) if len(node) > len(region_of(node)) + 1 else None
    return {key: said(above[key]) for key in ADDRESSED if key in above} if isinstance(above, MapNode) else {}


def _highest(outline: Outline, place: int) -> int:
    return outline[place - 1].depth + 1 if place else 0


def _orphan(outline: Outline) -> int | None:
    places = (place for place, each in enumerate(outline) if each.depth > _highest(outline, place))
    return next(places, None)


def _end_of_run(outline: Outline, place: int) -> int:
    """After the last one that stands at this depth or below it."""
    end = place + 1
    while end < len(outline) and outline[end].depth >= outline[place].depth:
        end += 1
    return end
