"""A file `x_to_y` is one step: it has one public function, and that function has its name."""

import ast
from collections.abc import Mapping
from pathlib import Path

import pytest

from tools.checkout import SOURCE

PACKAGE = SOURCE / "noticegen"


def broken_promises(package: Path) -> Mapping[str, list[str]]:
    """The public functions of each file of which they are not exactly the one of its name."""
    found = {path: _public_functions(path) for path in sorted(package.rglob("*_to_*.py"))}
    return {path.relative_to(package).as_posix(): names for path, names in found.items() if names != [path.stem]}


def _public_functions(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = (each for each in tree.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef))
    return [each.name for each in functions if not each.name.startswith("_")]


def test_a_step_has_one_public_function_of_its_name() -> None:
    assert broken_promises(PACKAGE) == {}


def test_steps_are_found_at_all() -> None:
    assert len(list(PACKAGE.rglob("*_to_*.py"))) > 50


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ("def a_to_b(): ...", None),
        ("X = 1\nclass Y: ...\ndef a_to_b(): ...\ndef _helper(): ...", None),
        ("def a_to_b(): ...\ndef helper(): ...", ["a_to_b", "helper"]),
        ("def a_to_c(): ...", ["a_to_c"]),
        ("async def other(): ...", ["other"]),
        ("X = 1", []),
    ],
)
def test_a_broken_promise_is_seen(content: str, names: list[str] | None, tmp_path: Path) -> None:
    (tmp_path / "pdf").mkdir()
    (tmp_path / "pdf" / "a_to_b.py").write_text(content, encoding="utf-8")
    assert broken_promises(tmp_path) == ({} if names is None else {"pdf/a_to_b.py": names})
