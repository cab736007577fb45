"""A profile's file → the profile."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from noticegen.problems.problem import At, Problem, ProblemsFound
from noticegen.reading.bytes_to_text import bytes_to_text
from noticegen.reading.tree import Tree
from noticegen.reading.tree_places import place_of
from noticegen.reading.yaml_parsers import text_to_values
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.workspace.read_file import read_file
from noticegen.workspace.resources import resource_folder
from noticegen.workspace.shown import shown

from .profile import Profile

SHIPPED = "nd30.yaml"
"""The form that comes with the program."""


def file_to_profile(path: Path) -> Profile:
    """Read a profile. Raises ProblemsFound (`profile-broken`) with the place of each measure outside its legal range,
    and what is wrong with the file as YAML.
    """
    return _profile(path, read_file(path))


def _shipped() -> Path:
    return resource_folder("data") / "profiles" / SHIPPED


@cache
def _profile(path: Path, data: bytes) -> Profile:
    """Read once for each content."""
    if path == _shipped():
        return Profile.from_values(text_to_values(data))
    try:
        tree = yaml_to_tree(bytes_to_text(data, shown(path)), shown(path))
    except ProblemsFound as found:
        first = found.problems[0]
        values = {"where": "YAML", "cause": str(first.code)}
        raise ProblemsFound([Problem("profile-broken", first.at, values), *found.problems]) from found
    try:
        return Profile.from_values(_with_later_styles(_plain(tree)))
    except ValidationError as error:
        raise ProblemsFound(_problems(error, tree, shown(path))) from error


def _plain(value: Any) -> Any:
    """Values that do not remember their places: a profile travels, and is compared."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return str(value) if isinstance(value, str) else value


def _with_later_styles(values: Any) -> Any:
    """An office's profile may be an old copy of ours: styles that we added since are taken from ours."""
    if not isinstance(values, dict) or not isinstance(values.get("styles"), dict):
        return values
    ours = text_to_values(_shipped().read_bytes())
    return {**values, "styles": {**ours["styles"], **values["styles"]}}


def _problems(error: ValidationError, tree: Tree, file: str) -> Iterator[Problem]:
    for each in error.errors(include_url=False):
        values = {"where": ".".join(map(str, each["loc"])) or "YAML", "cause": each["msg"]}
        yield Problem("profile-broken", place_of(tree, each["loc"]) or At(file), values)
