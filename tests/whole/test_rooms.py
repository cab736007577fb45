"""The rooms: each uses only those below it, so that a reader may stop at any door and know what is behind it."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tools.checkout import ROOT, SOURCE

PACKAGE = SOURCE / "noticegen"
ORDER = (
    "commands desk absorbing verifying signing archive importing printing writing checking pages word pdf setting "
    "rules form notice reading workspace problems"
).split()
"""Top to bottom: the flow of ARCHITECTURE.md."""

_NAMED = re.compile(r"(?:noticegen|\.)\.(\w+)")
"""How a module begins that is named in a string, whole or as `..room`."""

DOOR = {"__init__.py", "__main__.py", "start.py", "py.typed"}


def rooms(package: Path) -> set[str]:
    return {path.name for path in package.iterdir() if path.is_dir() and any(path.glob("*.py"))}


def used_rooms(path: Path, package: Path) -> Iterator[str]:
    """The rooms that a module imports from, at any time, by a name in a string, and for the type checker too.

    The package itself counts as the door: the names of the public API lead through it into `printing`.
    """
    depth = len(path.relative_to(package).parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == depth:
            names = [f"noticegen.{node.module or alias.name}" for alias in node.names]
        else:
            yield from _named_in(node)
            continue
        for name in names:
            package_name, *inside = name.split(".")
            if package_name == "noticegen" and inside not in (["__version__"], ["__file__"]):
                yield inside[0] if inside and inside[0] in ORDER else "the door"


def _named_in(node: ast.AST) -> Iterator[str]:
    """The room of a module that a string names, as `import_module` takes it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        named = _NAMED.match(node.value)
        if named and named[1] in ORDER:
            yield named[1]


def arrows_up(package: Path) -> set[str]:
    """`room/module → room` for every import from a room above."""
    return {
        f"{path.relative_to(package).as_posix()} → {used}"
        for room in rooms(package)
        for path in (package / room).rglob("*.py")
        for used in used_rooms(path, package)
        if used not in ORDER or ORDER.index(used) < ORDER.index(room)
    }


def uses(package: Path) -> Mapping[str, set[str]]:
    return {
        room: {used for path in (package / room).rglob("*.py") for used in used_rooms(path, package)}
        for room in rooms(package)
    }


def test_every_room_is_met() -> None:
    assert rooms(PACKAGE) == set(ORDER)
    assert set().union(*uses(PACKAGE).values()) == set(ORDER) - {"commands"}


def test_every_room_has_tests_beside_it() -> None:
    """`make quick ROOM=…` runs them."""
    assert [room for room in ORDER if not any((ROOT / "tests" / room).glob("test_*.py"))] == []


def test_each_room_uses_only_those_below_it() -> None:
    assert arrows_up(PACKAGE) == set()


def test_the_architecture_lists_them_in_this_order() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    table = text.partition("## The rooms")[2].partition("\n## ")[0]
    assert re.findall(r"^\| `(\w+)`", table, re.MULTILINE) == ORDER


def test_the_root_holds_the_door_and_nothing_else() -> None:
    assert {path.name for path in PACKAGE.iterdir() if path.is_file()} <= DOOR


@pytest.mark.parametrize(
    "line",
    [
        "from noticegen.printing.press import Press",
        "from noticegen.printing import press",
        "from noticegen import printing",
        "import noticegen.printing.press",
        "from ..printing import press",
        "from ..printing.press import Press",
        "from .. import printing",
        "def f():\n    from noticegen.printing.press import Press",
        "if TYPE_CHECKING:\n    from noticegen.printing.press import Press",
        "import_module('noticegen.printing.press')",
        "import_module(f'noticegen.printing.{name}')",
        "import_module('..printing.press', __package__)",
    ],
)
def test_an_import_from_above_is_seen(line: str, tmp_path: Path) -> None:
    package = tmp_path / "noticegen"
    for room in ORDER:
        (package / room).mkdir(parents=True)
        (package / room / "__init__.py").write_text("", encoding="utf-8")
    (package / "pages" / "planted.py").write_text(f"{line}\n", encoding="utf-8")
    assert arrows_up(package) == {"pages/planted.py → printing"}


@pytest.mark.parametrize(
    "line",
    [
        "from noticegen import render",
        "from .. import render",
        "import noticegen",
        "from noticegen.start import main",
        "from ..start import main",
    ],
)
def test_nobody_goes_around_through_the_door(line: str, tmp_path: Path) -> None:
    package = tmp_path / "noticegen"
    (package / "pages").mkdir(parents=True)
    (package / "pages" / "planted.py").write_text(f"from noticegen import __version__\n{line}\n", encoding="utf-8")
    assert arrows_up(package) == {"pages/planted.py → the door"}
