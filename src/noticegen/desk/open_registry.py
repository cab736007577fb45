"""The registry that the page has open: its text, its entries, what is to be said about it."""

from typing import Any

from noticegen.checking.check import bytes_to_registry
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.summary import summary
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.workspace.shown import shown

from .desk import Desk
from .desk_file import DeskFile
from .paths import PathsByPlace
from .problem_to_json import problem_to_json
from .registry_outline import tree_to_registry_outline

Json = dict[str, Any]


def opened_registry(desk: Desk) -> Json:
    """All that the page needs to show it. `outline` is None while the YAML cannot be read."""
    file = desk.registry()
    name, problems = shown(file.path), registry_problems(file)
    tree = _tree(file, name)
    paths = PathsByPlace(tree) if tree is not None else None
    return {
        "version": file.version,
        "text": file.text,
        "can_undo": bool(file.done),
        "can_redo": bool(file.undone),
        "problems": [problem_to_json(each, desk.lang, paths, name) for each in problems],
        "summary": summary(problems, 1, desk.lang),
        "outline": tree_to_registry_outline(tree, desk.uses.of(desk.files()), desk.lang),
    }


def _tree(file: DeskFile, name: str) -> Any:
    try:
        return yaml_to_tree(file.text, name)
    except ProblemsFound:
        return None


def registry_problems(file: DeskFile) -> tuple[Problem, ...]:
    """What `check` says of the registry."""
    try:
        _, checked = bytes_to_registry(file.data, shown(file.path))
    except ProblemsFound as found:
        return found.problems
    return checked.problems
