"""The templates a workspace prints with: the office's own before ours, as texts by name, so that they can travel."""

from collections.abc import Mapping
from pathlib import Path

from jinja2 import BaseLoader, FunctionLoader

from noticegen.problems.problem import At, Problem, ProblemsFound
from noticegen.workspace.resources import resource_folder
from noticegen.workspace.workspace import Workspace


def templates_of(workspace: Workspace) -> dict[str, str]:
    """Every file in the folders, at any depth. Raises ProblemsFound (`template-broken`) for one that is no text."""
    return shipped_templates() | _texts_below(workspace.templates)


def shipped_templates() -> dict[str, str]:
    """Ours alone."""
    return _texts_below(resource_folder("templates"))


def _texts_below(folder: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not any(part.startswith(".") for part in Path(name).parts):
            found[name] = _text(path, name)
    return found


def _text(path: Path, name: str) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        values = {"template": name, "line": "1", "cause": str(error)}
        raise ProblemsFound([Problem("template-broken", At(name), values)]) from error


def loader_of(templates: Mapping[str, str]) -> BaseLoader:
    """Templates that have been read already; an error in one still names it."""
    return FunctionLoader(lambda name: (templates[name], name, None) if name in templates else None)
