"""An author's YAML, changed at the parser's marks: one value, one entry; every other byte stays.

No YAML writer preserves comments, order, quotes and line ends. So the change is put into the text, and the text is read
again: it must say exactly what was meant, or nothing is changed. What was taken out can be put back as it was written.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import yaml

from noticegen.problems.problem import Problem, ProblemsFound

from .scalar_to_yaml import scalar_to_yaml
from .spliced_scalar import spliced_scalar
from .yaml_entries import Entry, Written, longer, moved, reordered, said, shifted_below, shorter, written_entry
from .yaml_layout import Path, YamlLayout, put
from .yaml_parsers import Node, mark_to_at
from .yaml_to_tree import yaml_to_tree

_QUOTES = frozenset({"'", '"'})


@dataclass(frozen=True)
class YamlDocument:
    """A text that `yaml_to_tree` reads, and the name of its file.

    Each change gives another document. It raises ProblemsFound (`yaml-not-fillable`, at the value) if the text cannot
    be changed like this, and LookupError for a path that leads nowhere.
    """

    text: str
    file: str

    @cached_property
    def tree(self) -> Any:
        """What it says."""
        return yaml_to_tree(self.text, self.file)

    @cached_property
    def layout(self) -> YamlLayout:
        """Where it says it."""
        return YamlLayout(self.text)

    def with_text(self, path: Path, value: str, written: str = "") -> "YamlDocument":
        """A text replaced by another: as it was `written` once, or in the author's quotation marks and lines.

        Where these cannot hold it, as YAML needs it. An empty line's marks are YAML's, not the author's.
        """
        node = self.layout.node(path)
        texts = self._new_texts(path, node, value, written)
        return self.first_that_says(node, texts, changed_at(self.tree, path, lambda _: value))

    def _new_texts(self, path: Path, node: Node, value: str, old: str) -> Iterator[str]:
        if not isinstance(node, yaml.ScalarNode):
            return
        start, end, written = self._written(node)
        in_flow = self.layout.is_in_flow(path)
        quote = node.style if node.style in _QUOTES and (node.value or in_flow) else ""
        space = " " if self.text[start - 1 : start] in {":", "-"} else ""  # a blank value begins at its key or dash
        spliced = spliced_scalar(written, _said(node), value, quote) if written else None
        for words in (old or None, spliced, scalar_to_yaml(value, quote, in_flow=in_flow), scalar_to_yaml(value, '"')):
            if words is not None:
                yield put(self.text, [(start, end, space + words)])

    def written_text(self, path: Path) -> str:
        """A text as its author wrote it, to be put back by `with_text`."""
        return self._written(self.layout.node(path))[2]

    def _written(self, node: Node) -> tuple[int, int, str]:
        """A scalar as its author wrote it; a block's last line breaks are none of it."""
        start, end = node.start_mark.index, node.end_mark.index
        written = self.text[start:end]
        return start, start + len(written.rstrip()), written.rstrip()

    def written(self, path: Path) -> Written:
        """An entry of a list or a mapping as its author wrote it, to be put back or elsewhere."""
        *parent_path, last = path
        parent = self.layout.node(parent_path)
        return written_entry(self.layout, parent, self.layout.number_of(parent, last), value_at(self.tree, path))

    def with_item(self, path: Path, index: int, entry: Entry) -> "YamlDocument":
        """A list with one entry more, which is then the one of this number."""
        node = self.layout.node(path)
        self._refuse_beyond(path, index - 1)
        wanted = changed_at(self.tree, path, lambda old: [*old[:index], said(entry), *old[index:]])
        texts = longer(self.layout, node, index, "", entry) if isinstance(node, yaml.SequenceNode) else iter(())
        return self.first_that_says(node, texts, wanted)

    def _refuse_beyond(self, path: Path, number: int) -> None:
        """Raises LookupError for what is no list, or has no entry of this number."""
        found = value_at(self.tree, path)
        if not isinstance(found, list) or number >= len(found):
            raise LookupError(path)

    def with_key(self, path: Path, key: str, entry: Entry, after: str | None = None) -> "YamlDocument":
        """A mapping with one key more, after the key `after` or at its end; with `after` empty, before all others."""
        node = self.layout.node(path)
        wanted = changed_at(self.tree, path, lambda old: {**old, key: said(entry)})
        return self.first_that_says(node, self._longer_mappings(node, key, entry, after), wanted)

    def _longer_mappings(self, node: Node, key: str, entry: Entry, after: str | None) -> Iterator[str]:
        if isinstance(node, yaml.MappingNode) and node.value:
            last = len(node.value) if after is None else 0
            number = self.layout.number_of(node, after) + 1 if after else last
            if isinstance(entry, Written):
                yield from longer(self.layout, node, number, "", entry)
            yield from longer(self.layout, node, number, key, entry)

    def without(self, path: Path) -> "YamlDocument":
        """Without an entry of a list or a key of a mapping; never the last one that is left."""
        value_at(self.tree, path)
        *parent_path, last = path
        parent = self.layout.node(parent_path)
        wanted = changed_at(self.tree, parent_path, lambda old: _without(old, last))
        texts = shorter(self.layout, parent, self.layout.number_of(parent, last))
        return self.first_that_says(self.layout.node(path), texts, wanted)

    def with_key_renamed(self, path: Path, key: str, new: str) -> "YamlDocument":
        """A mapping that says under another key what it said under this one."""
        node = self.layout.entry(self.layout.node(path), key)[0]
        wanted = changed_at(self.tree, path, lambda old: {new if each == key else each: old[each] for each in old})
        renamed = put(self.text, [(node.start_mark.index, node.end_mark.index, new)])
        return self.first_that_says(node, iter([renamed]), wanted)

    def with_item_moved(self, path: Path, index: int, to: int) -> "YamlDocument":
        """A list whose entry of this number has another then; its comments go with it."""
        node = self.layout.node(path)
        self._refuse_beyond(path, max(index, to))
        wanted = changed_at(self.tree, path, lambda old: moved(old, index, to))
        return self.first_that_says(node, reordered(self.layout, node, index, to), wanted)

    def as_mapping(self, path: Path, key: str) -> "YamlDocument":
        """A plain text turned into a mapping that says it under `key`."""
        node = self.layout.node(path)
        wanted = changed_at(self.tree, path, lambda old: {key: old})
        return self.first_that_says(node, self._keyed(path, node, key), wanted)

    def _keyed(self, path: Path, node: Node, key: str) -> Iterator[str]:
        if not isinstance(node, yaml.ScalarNode):
            return
        start, end, written = self._written(node)
        in_flow = self.layout.is_in_flow(path)
        for words in (written if in_flow else shifted_below(written, 2), scalar_to_yaml(_said(node), in_flow=in_flow)):
            yield put(self.text, [(start, end, f"{{{key}: {words}}}" if in_flow else f"{key}: {words}")])

    def as_text(self, path: Path) -> "YamlDocument":
        """A mapping of one key turned back into its plain text."""
        node = self.layout.node(path)
        wanted = changed_at(self.tree, path, lambda old: next(iter(old.values())) if len(old) == 1 else old)
        return self.first_that_says(node, self._keyless(path, node), wanted)

    def _keyless(self, path: Path, node: Node) -> Iterator[str]:
        if not isinstance(node, yaml.MappingNode) or len(node.value) != 1:
            return
        value = node.value[0][1]
        _, end, written = self._written(value)
        whole_end = node.end_mark.index if node.flow_style else end
        in_flow = self.layout.is_in_flow(path)
        for words in (
            written if in_flow else shifted_below(written, -2),
            scalar_to_yaml(_said(value), in_flow=in_flow),
        ):
            yield put(self.text, [(node.start_mark.index, whole_end, words)])

    def as_list(self, path: Path) -> "YamlDocument":
        """A single text of a field that takes one or many, turned into a list of one."""
        node = self.layout.node(path)
        return self.first_that_says(node, self._listed(path, node), changed_at(self.tree, path, lambda old: [old]))

    def _listed(self, path: Path, node: Node) -> Iterator[str]:
        if not isinstance(node, yaml.ScalarNode):
            return
        start, end, written = self._written(node)
        in_flow = self.layout.is_in_flow(path)
        key = self.layout.entry(self.layout.node(path[:-1]), str(path[-1]))[0]
        if not in_flow:
            lead = f"{self.layout.line_break}{' ' * (key.start_mark.column + 2)}- "
            gap = start - len(self.text[:start].rstrip(" "))
            yield from (
                put(self.text, [(start - gap, end, lead + each)]) for each in (written, scalar_to_yaml(_said(node)))
            )
        yield put(self.text, [(start, end, f"[{scalar_to_yaml(_said(node), in_flow=True)}]")])

    def first_that_says(self, node: Node, candidates: Iterator[str], wanted: Any) -> "YamlDocument":
        """The first text that says what is wanted. Raises ProblemsFound (`yaml-not-fillable`, at the node)."""
        for text in candidates:
            found = replace(self, text=text)
            if found.says(wanted):
                return found
        raise ProblemsFound([Problem("yaml-not-fillable", mark_to_at(self.file, node.start_mark))])

    def says(self, wanted: Any) -> bool:
        """Whether it can be read, and says this."""
        try:
            return bool(self.tree == wanted)
        except ProblemsFound:
            return False


def _said(scalar: Node) -> str:
    """As the reader gives it: without a block's last line breaks."""
    return str(scalar.value.rstrip("\n") if scalar.style in {"|", ">"} else scalar.value)


def value_at(tree: Any, path: Path) -> Any:
    """The value that a path leads to. Raises LookupError for one that leads nowhere."""
    for part in path:
        leads = isinstance(tree, list if isinstance(part, int) else dict)
        tree = tree[part] if leads else _nothing(path)
    return tree


def _nothing(path: Path) -> Any:
    raise LookupError(path)


def changed_at(tree: Any, path: Path, change: Callable[[Any], Any]) -> Any:
    """The tree with the value that a path leads to changed; `change` gives another value, and leaves this one."""
    if not path:
        return change(tree)
    changed = list(tree) if isinstance(tree, list) else dict(tree)
    first, *rest = path
    changed[first] = changed_at(tree[first], rest, change)  # type: ignore[index] # a list by number, a mapping by key
    return changed


def _without(old: Any, last: str | int) -> Any:
    kept = list(old) if isinstance(old, list) else dict(old)
    del kept[last]  # type: ignore[arg-type] # likewise
    return kept
