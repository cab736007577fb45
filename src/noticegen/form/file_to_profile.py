"""A profile's file → the profile."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from noticegen.problems.problem import At, Problem, ProblemsFound
from noticegen.reading.yaml_parsers import text_to_values
from noticegen.workspace.read_file import read_file
from noticegen.workspace.resources import resource_folder

from .profile import Profile

SHIPPED = "nd30.yaml"
"""The form that comes with the program."""


def file_to_profile(path: Path) -> Profile:
    """Read a profile. Raises ProblemsFound (`profile-broken`) naming each measure outside its legal range."""
    return _profile(path, read_file(path))


def _shipped() -> Path:
    return resource_folder("data") / "profiles" / SHIPPED


def _with_later_styles(values: Any) -> Any:
    """An office's profile may be an old copy of ours: styles that we added since are taken from ours."""
    if not isinstance(values, dict) or not isinstance(values.get("styles"), dict):
        return values
    ours = text_to_values(_shipped().read_bytes())
    return {**values, "styles": {**ours["styles"], **values["styles"]}}


@cache
def _profile(path: Path, data: bytes) -> Profile:
    """Read once for each content."""
    try:
        values = text_to_values(data)
        return Profile.from_values(values if path == _shipped() else _with_later_styles(values))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        at = At(path.name, mark.line + 1, mark.column + 1) if mark else At(path.name)
        raise ProblemsFound(
            [Problem("profile-broken", at, {"where": "YAML", "cause": type(error).__name__})]
        ) from error
    except ValidationError as error:
        raise ProblemsFound(
            Problem("profile-broken", At(path.name), {"where": ".".join(map(str, each["loc"])), "cause": each["msg"]})
            for each in error.errors()
        ) from error
