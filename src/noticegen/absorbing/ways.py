"""An edit of a Word file → the ways to make the same edit in the YAML, each a document to be proved."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from itertools import chain

from noticegen.problems.problem import ProblemsFound
from noticegen.reading.plain_key import plain_key
from noticegen.reading.tree import MapNode
from noticegen.reading.yaml_document import YamlDocument, value_at

from .addressees import addressees, with_addressees
from .edits import is_of_kind
from .lines import Unit
from .list_ways import list_entry, with_entries_moved, with_list_unit, without_entries
from .new_entries import new_nodes
from .outline_ways import at_other_depths, in_own_list, with_node, with_nodes_moved, without_nodes
from .scene import Scene, nodes_in
from .shown import Path
from .text_ways import changed_words

_KEYS = ("heading", "text", "paragraph")


def ways_to_change(scene: Scene, number: int, now: Unit) -> Iterator[YamlDocument]:
    """The unit of this number says now what it says in Word, and is what it is there."""
    before = scene.units[number]
    is_same = before.unit.texts == now.texts and [e.faces for e in before.unit.lines] == [e.faces for e in now.lines]
    is_kept = all(is_of_kind(one.kind, two.kind) for one, two in zip(before.unit.lines, now.lines, strict=False))
    node = scene.node(number)
    documents = [scene.document] if is_same else changed_words(scene.document, before, now)
    if is_kept:
        yield from documents
        return
    if node is None:
        return
    if before.unit.texts == now.texts and not is_same:  # another style may set it otherwise by itself
        documents = chain([scene.document], documents)
    for document in documents:
        keyed = [one for same in _for_the_same(document, node) for one in _with_other_keys(same, node)]
        for each in keyed:
            yield from at_other_depths(replace(scene, document=each), node)
        for each in keyed:
            yield from in_own_list(replace(scene, document=each), node, now.lines[0].kind.numbering)


def _for_the_same(document: YamlDocument, node: Path) -> Iterator[YamlDocument]:
    """An entry that leaves what it stands below is for whom it was, if it says so itself."""
    yield document
    with suppress(ProblemsFound, LookupError):
        if found := addressees(document, node):
            yield with_addressees(document, node, found)


def _with_other_keys(document: YamlDocument, node: Path) -> Iterator[YamlDocument]:
    """A heading becomes a text, and so on: what an entry is, by the key of its words."""
    yield document
    entry = value_at(document.tree, node)
    if not isinstance(entry, MapNode):
        document = document.as_mapping(node, plain_key(node))
        entry = value_at(document.tree, node)
    keys = [each for each in _KEYS if each in entry]
    for key in _KEYS if len(keys) == 1 else ():
        with suppress(ProblemsFound, LookupError):
            yield document if key in keys else document.with_key_renamed(node, keys[0], key)


def ways_to_add(scene: Scene, after: int, new: Unit) -> Iterator[YamlDocument]:
    """The new unit stands after the one of this number (-1: before all)."""
    yield from with_list_unit(scene, after, new)
    if not new.is_row:
        (line,) = new.lines
        values = partial(new_nodes, line, scene.owns)
        yield from with_node(scene, after, values, line.kind.numbering)


def ways_to_remove(scene: Scene, numbers: Sequence[int]) -> Iterator[YamlDocument]:
    """None of these units is there."""
    nodes = list(nodes_in(scene, numbers))
    others = [number for number in numbers if scene.node(number) not in nodes]
    with suppress(ProblemsFound, LookupError):
        document = without_entries(scene.document, [_entry(scene, each) for each in others])
        yield from without_nodes(replace(scene, document=document), nodes) if nodes else iter([document])


def _entry(scene: Scene, number: int) -> Path:
    """The entry of a simple list, or a table's title. Raises LookupError for what is neither."""
    titles = [shown.path for each in scene.units[number].printed for shown in each.shown if shown.path[-1] == "caption"]
    entry = next(iter(titles), None) or list_entry(scene, number)
    if entry is None:
        raise LookupError(number)
    return entry


def ways_to_move(scene: Scene, numbers: Sequence[int], after: int, now: Sequence[Unit]) -> Iterator[YamlDocument]:
    """These units, which say now what they say in Word, stand after the one of this number."""
    documents: Iterator[YamlDocument] = iter([scene.document])
    if len(numbers) == 1 and scene.units[numbers[0]].unit.texts != now[0].texts:
        documents = changed_words(scene.document, scene.units[numbers[0]], now[0])
    nodes = list(nodes_in(scene, numbers))
    entries = [entry for each in numbers if (entry := list_entry(scene, each))]
    for document in documents:
        at = replace(scene, document=document)
        if entries and len(entries) == len(numbers) and not nodes:
            yield from with_entries_moved(at, entries, after)
        elif nodes and {scene.node(each) for each in numbers} == set(nodes):
            numbering = next((line.kind.numbering for unit in now for line in unit.lines if line.kind.numbering), "")
            yield from with_nodes_moved(at, nodes, after, numbering)
