"""An author's YAML, changed at the parser's marks: one value, one entry; every other byte stays.

No YAML writer preserves comments, order, quotes and line ends. So the change is put into the text, and the text is read
again: it must say exactly what was meant, or nothing is changed.
"""

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import yaml

from noticegen.problems.problem import Problem, ProblemsFound

from .scalar_to_yaml import scalar_to_yaml
from .spliced_scalar import spliced_scalar
from .value_to_yaml import Value, value_to_yaml
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

    def with_text(self, path: Path, value: str) -> "YamlDocument":
        """A text replaced by another, in the author's quotation marks and lines where these can hold it."""
        node = self.layout.node(path)
        return self.first_that_says(
            node, self._new_texts(path, node, value), changed_at(self.tree, path, lambda _: value)
        )

    def _new_texts(self, path: Path, node: Node, value: str) -> Iterator[str]:
        if not isinstance(node, yaml.ScalarNode):
            return
        start, end, written = self._written(node)
        quote = node.style if node.style in _QUOTES else ""
        in_flow = self.layout.is_in_flow(path)
        space = " " if self.text[start - 1 : start] == ":" else ""
        spliced = spliced_scalar(written, _said(node), value, quote) if written else None
        for words in (spliced, scalar_to_yaml(value, quote, in_flow=in_flow), scalar_to_yaml(value, '"')):
            if words is not None:
                yield put(self.text, [(start, end, space + words)])

    def _written(self, node: Node) -> tuple[int, int, str]:
        """A scalar as its author wrote it; a block's last line breaks are none of it."""
        start, end = node.start_mark.index, node.end_mark.index
        written = self.text[start:end]
        return start, start + len(written.rstrip()), written.rstrip()

    def with_item(self, path: Path, index: int, value: Value) -> "YamlDocument":
        """A list with one entry more, which is then the one of this number."""
        node = self.layout.node(path)
        wanted = changed_at(self.tree, path, lambda old: [*old[:index], _plain(value), *old[index:]])
        return self.first_that_says(node, self._longer_lists(path, node, index, value), wanted)

    def _longer_lists(self, path: Path, node: Node, index: int, value: Value) -> Iterator[str]:
        if not isinstance(node, yaml.SequenceNode):
            return
        if node.flow_style or self.layout.is_in_flow(path):
            yield self._with_part(node, node.value, index, value_to_yaml(value, 0, in_flow=True))
            return
        column = node.start_mark.column
        lines = f"{' ' * column}- {value_to_yaml(value, column + 2)}".rstrip()
        before = index < len(node.value)
        if before and index == 0 and self.layout.shares_its_line(node):
            start = node.start_mark.index
            words = f"{lines}\n{' ' * column}".replace("\n", self.layout.line_break)
            yield put(self.text, [(start, start, words.lstrip(" "))])
            return
        span = self.layout.item_span(node, index if before else len(node.value) - 1)
        yield self._with_lines(span[0 if before else 1], lines)

    def with_key(self, path: Path, key: str, value: Value, after: str | None = None) -> "YamlDocument":
        """A mapping with one key more, behind the key `after` or at its end."""
        node = self.layout.node(path)
        wanted = changed_at(self.tree, path, lambda old: {**old, key: _plain(value)})
        return self.first_that_says(node, self._longer_mappings(path, node, key, value, after), wanted)

    def _longer_mappings(self, path: Path, node: Node, key: str, value: Value, after: str | None) -> Iterator[str]:
        if not isinstance(node, yaml.MappingNode) or not node.value:
            return
        keys = [each for each, _ in node.value]
        place = keys.index(self.layout.entry(node, after)[0]) if after else len(keys) - 1
        if node.flow_style or self.layout.is_in_flow(path):
            words = f"{key}: {value_to_yaml(value, 0, in_flow=True)}"
            yield self._with_part(node, [each for _, each in node.value], place + 1, words)
            return
        column = keys[0].start_mark.column
        lead = f"{' ' * column}{key}:"
        is_nested = isinstance(value, (list, tuple, dict))
        words = value_to_yaml(value, column + 2)
        lines = f"{lead}\n{' ' * (column + 2)}{words}" if is_nested else f"{lead} {words}".rstrip()
        yield self._with_lines(self.layout.start_of(self.layout.last_line(node.value[place][1]) + 1), lines)

    def _with_part(self, node: Node, values: list[Node], index: int, words: str) -> str:
        """Within brackets: behind the value before it, or before the first."""
        if index:
            end = values[index - 1].end_mark.index
            return put(self.text, [(end, end, f", {words}")])
        start = node.start_mark.index + 1
        return put(self.text, [(start, start, f"{words}, " if values else words)])

    def _with_lines(self, start: int, lines: str) -> str:
        """Whole lines, with the line break of the line above; the file's last line may have none."""
        line_break = self.layout.break_before(start)
        lines = lines.replace("\n", line_break)
        is_broken = start == 0 or self.text[start - 1] in "\r\n"
        return put(self.text, [(start, start, lines + line_break if is_broken else line_break + lines)])

    def without(self, path: Path) -> "YamlDocument":
        """Without an entry of a list or a key of a mapping; never the last one that is left."""
        *parent_path, last = path
        parent = self.layout.node(parent_path)
        wanted = changed_at(self.tree, parent_path, lambda old: _without(old, last))
        return self.first_that_says(self.layout.node(path), self._shorter(parent_path, parent, last), wanted)

    def _shorter(self, path: Path, parent: Node, last: str | int) -> Iterator[str]:
        count = len(parent.value)
        if count == 1:
            return
        is_list = isinstance(parent, yaml.SequenceNode)
        number = (
            last if isinstance(last, int) else [k for k, _ in parent.value].index(self.layout.entry(parent, last)[0])
        )
        starts = [each if is_list else each[0] for each in parent.value]
        ends = [each if is_list else each[1] for each in parent.value]
        if not (parent.flow_style or self.layout.is_in_flow(path)):
            span = self.layout.item_span(parent, number) if is_list else self.layout.key_span(parent, number)
            yield put(self.text, [(*span, "")])
        if number + 1 < count:
            yield put(self.text, [(starts[number].start_mark.index, starts[number + 1].start_mark.index, "")])
        else:
            yield put(self.text, [(ends[number - 1].end_mark.index, ends[number].end_mark.index, "")])

    def with_item_moved(self, path: Path, index: int, to: int) -> "YamlDocument":
        """A list whose entry of this number has another then; its comments go with it."""
        node = self.layout.node(path)
        wanted = changed_at(self.tree, path, lambda old: _moved(old, index, to))
        return self.first_that_says(node, self._reordered(path, node, index, to), wanted)

    def _reordered(self, path: Path, node: Node, index: int, to: int) -> Iterator[str]:
        if not isinstance(node, yaml.SequenceNode):
            return
        if node.flow_style or self.layout.is_in_flow(path):
            spans = [(each.start_mark.index, each.end_mark.index) for each in node.value]
        else:
            spans = [self.layout.item_span(node, number) for number in range(len(node.value))]
        parts = [self.text[start:end] for start, end in spans]
        indent = " " * node.start_mark.column
        if not node.flow_style and self.layout.shares_its_line(node):
            moved = _moved([part.removeprefix(indent) for part in parts], index, to)
            parts = [moved[0], *(indent + part for part in moved[1:])]
        else:
            parts = _moved(parts, index, to)
        yield put(self.text, [(*span, part) for span, part in zip(spans, self._broken(parts), strict=True)])

    def _broken(self, parts: list[str]) -> list[str]:
        """Only the file's last line may lack its break, whichever entry it is."""
        lacks = [each for each in parts if each and each[-1] not in "\r\n"]
        if len(lacks) != 1 or len(parts) == 1 or not any(each.endswith(("\r", "\n")) for each in parts):
            return parts
        line_break = self.layout.line_break
        whole = [each if each.endswith(("\r", "\n")) else each + line_break for each in parts]
        return [*whole[:-1], whole[-1].removesuffix(line_break)]

    def as_mapping(self, path: Path, key: str) -> "YamlDocument":
        """A plain text turned into a mapping that says it under `key`."""
        node = self.layout.node(path)
        return self.first_that_says(
            node, self._keyed(path, node, key), changed_at(self.tree, path, lambda old: {key: old})
        )

    def _keyed(self, path: Path, node: Node, key: str) -> Iterator[str]:
        start, end, written = self._written(node)
        in_flow = self.layout.is_in_flow(path)
        for words in (written, scalar_to_yaml(_said(node), in_flow=in_flow)):
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
        for words in (written, scalar_to_yaml(_said(value), in_flow=self.layout.is_in_flow(path))):
            yield put(self.text, [(node.start_mark.index, whole_end, words)])

    def as_list(self, path: Path) -> "YamlDocument":
        """A single text of a field that takes one or many, turned into a list of one."""
        node = self.layout.node(path)
        return self.first_that_says(node, self._listed(path, node), changed_at(self.tree, path, lambda old: [old]))

    def _listed(self, path: Path, node: Node) -> Iterator[str]:
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


def _plain(value: Value) -> Any:
    """As the reader gives it: a blank text is no value."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, (list, tuple)) else value


def value_at(tree: Any, path: Path) -> Any:
    """The value that a path leads to. Raises LookupError for one that leads nowhere."""
    for part in path:
        tree = tree[part]
    return tree


def changed_at(tree: Any, path: Path, change: Callable[[Any], Any]) -> Any:
    """The tree with the value that a path leads to changed."""
    if not path:
        return change(deepcopy(tree))
    changed = list(tree) if isinstance(tree, list) else dict(tree)
    first, *rest = path
    changed[first] = changed_at(tree[first], rest, change)  # type: ignore[index] # a list by number, a mapping by key
    return changed


def _without(old: Any, last: str | int) -> Any:
    kept = list(old) if isinstance(old, list) else dict(old)
    del kept[last]  # type: ignore[arg-type] # likewise
    return kept


def _moved(old: Any, index: int, to: int) -> list[Any]:
    moved = list(old)
    moved.insert(to, moved.pop(index))
    return moved
