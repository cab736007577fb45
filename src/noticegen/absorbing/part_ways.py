"""A paragraph divided, or several joined: whom its task is for and its deadlines go with the words."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any

from noticegen.problems.problem import ProblemsFound
from noticegen.reading.plain_key import plain_key
from noticegen.reading.tree import MapNode
from noticegen.reading.yaml_document import YamlDocument, value_at
from noticegen.reading.yaml_entries import said
from noticegen.reading.yaml_transfer import without_entry

from .addressees import ADDRESSED, addressees, with_addressees
from .deadlines import DEADLINES, deadline_paths, deadline_text
from .lines import Unit
from .new_entries import new_nodes
from .outline_ways import with_node, without_nodes
from .scene import PROSE, Scene
from .shown import Path
from .text_ways import changed_texts, with_texts


def split_ways(scene: Scene, number: int, parts: Sequence[Unit]) -> Iterator[YamlDocument]:
    """The unit says the first of the parts, new entries after it the others."""
    node = scene.node(number)
    if node is None:
        return
    for texts in changed_texts(scene.units[number].printed[0], parts[0].lines[0]):
        with suppress(ProblemsFound, LookupError):
            first, deadlines = _without_lost_deadlines(scene.document, node, " ".join(texts.values()))
            for document in with_texts(first, texts):
                yield from _with_parts(replace(scene, document=document), number, node, parts[1:], deadlines)


def _without_lost_deadlines(document: YamlDocument, node: Path, text: str) -> tuple[YamlDocument, list[Any]]:
    """Those whose words are not in this text any more are taken out, and reported."""
    lost = [
        path
        for path in deadline_paths(document, node)
        if str(value_at(document.tree, deadline_text(document, path))) not in text
    ]
    found = [value_at(document.tree, path) for path in lost]
    for path in reversed(lost):
        document = without_entry(document, path) if isinstance(path[-1], int) else document.without(path)
    return document, found


def _with_parts(
    scene: Scene, number: int, node: Path, parts: Sequence[Unit], deadlines: Sequence[Any]
) -> Iterator[YamlDocument]:
    """The last one first, each right after the unit."""
    if not parts:
        if not deadlines:
            yield scene.document
        return
    *before, last = parts
    entry = value_at(scene.document.tree, node)
    addressed = {key: said(entry[key]) for key in ADDRESSED if key in entry} if isinstance(entry, MapNode) else {}
    values = new_nodes(last.lines[0], scene.owns, node[0] in PROSE)
    own = [each for each in deadlines if str(each["text"] if isinstance(each, MapNode) else each) in last.text]
    others = [each for each in deadlines if each not in own]
    given = addressed | ({DEADLINES: said(own)} if own else {})
    for value in values:
        entries = [_given(value, given, node)]
        for document in with_node(scene, number, partial(_same, entries), last.lines[0].kind.numbering):
            yield from _with_parts(replace(scene, document=document), number, node, before, others)


def _same(values: Sequence[Any], _: object) -> Sequence[Any]:
    return values


def _given(value: Any, given: Mapping[str, Any], node: Path) -> Any:
    if not given:
        return value
    return {**(value if isinstance(value, Mapping) else {plain_key(node): value}), **given}


def joined_ways(scene: Scene, numbers: Sequence[int], whole: Unit) -> Iterator[YamlDocument]:
    """The first unit says all, and the entries of the others go: their deadlines are its own now."""
    nodes = [scene.node(each) for each in numbers]
    known = [each for each in nodes if each]
    addressed = [each for node in known if (each := addressees(scene.document, node))]
    if len(known) < len(nodes) or any(each != addressed[0] for each in addressed):
        return
    is_first = not addressed or bool(addressees(scene.document, known[0]))
    for texts in changed_texts(scene.units[numbers[0]].printed[0], whole.lines[0]):
        for document in with_texts(scene.document, texts):
            with suppress(ProblemsFound, LookupError):
                with_all = document if is_first else with_addressees(document, known[0], addressed[0])
                moved = _with_deadlines(with_all, known)
                yield from without_nodes(replace(scene, document=moved), known[1:])


def _with_deadlines(document: YamlDocument, nodes: Sequence[Path]) -> YamlDocument:
    first, *others = nodes
    new = [said(value_at(document.tree, path)) for node in others for path in deadline_paths(document, node)]
    if not new:
        return document
    old = [said(value_at(document.tree, path)) for path in deadline_paths(document, first)]
    if not isinstance(value_at(document.tree, first), MapNode):
        document = document.as_mapping(first, plain_key(first))
    if not old:
        return document.with_key(first, DEADLINES, new)
    for each in new:
        document = document.with_item((*first, DEADLINES), len(old), each)
    return document
