"""A registry's text with further entries: new lines behind the last entry of each part, every other line as it was."""

from collections.abc import Mapping, Sequence
from typing import Any

from noticegen.problems.lines import split_lines
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.reading.tree import ListNode, MapNode
from noticegen.reading.yaml_to_tree import yaml_to_tree

from .yaml_text import Flow, FlowList, values_to_lines

Entries = Mapping[str, Sequence[Mapping[str, object]]]


def registry_to_added_registry(text: str, file: str, entries: Entries) -> str:
    """Raises ProblemsFound: `import-not-added` where a part is written in brackets, so that no line can be added."""
    tree = yaml_to_tree(text, file)
    if not isinstance(tree, MapNode):
        raise _refused(file)
    lines = split_lines(text.rstrip("\n"))
    for part in sorted(entries, key=lambda part: _place(tree, part, len(lines))[0], reverse=True):
        node = tree.get(part)
        if node is not None and (not isinstance(node, ListNode) or node.flow):
            raise _refused(file)
        place, indent = _place(tree, part, len(lines))
        new = [f"{' ' * indent}{line.lstrip()}" for line in _lines(entries[part])]
        lines[place:place] = new if node is not None else [f"{part}:", *new]
    return "\n".join(lines) + "\n"


def _refused(file: str) -> ProblemsFound:
    return ProblemsFound([Problem("import-not-added", values={"path": file})])


def _lines(entries: Sequence[Mapping[str, object]]) -> list[str]:
    """One for each entry."""
    flows = [Flow({key: _value(each) for key, each in entry.items()}) for entry in entries]
    return list(values_to_lines({"part": flows}))[1:]


def _value(value: object) -> object:
    return FlowList(value) if isinstance(value, list) else value


def _place(tree: MapNode, part: str, end: int) -> tuple[int, int]:
    """The line, from 0, before which the part's new entries go, and their indentation."""
    node: Any = tree.get(part)
    if not isinstance(node, ListNode) or not node.item_at:
        return end, 2
    below = [at.line - 1 for at in tree.key_at.values() if at.line > node.item_at[-1].line]
    return min(below, default=end), _dash_column(node)


def _dash_column(node: ListNode) -> int:
    """Where the dashes stand: two before the entries."""
    return max(node.item_at[0].column - 3, 0)
