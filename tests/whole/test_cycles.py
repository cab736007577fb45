"""No module waits for one that waits for it, whenever it imports it and whoever reads the import."""

import ast
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tools.checkout import SOURCE

PACKAGE = SOURCE / "noticegen"
FOR_TYPES = {
    ("noticegen.notice.references", "noticegen.notice.office"),
    ("noticegen.problems.messages", "noticegen.problems.problem"),
}
"""Who names the type of one that imports it; only the type checker reads these imports."""

FRONT = "noticegen"
"""Hands on the API's names when somebody asks for them, and tells everybody the version."""


def name_of(path: Path, package: Path) -> str:
    return ".".join(path.relative_to(package.parent).with_suffix("").parts).removesuffix(".__init__")


def named_in(path: Path, package: Path) -> Iterator[str]:
    """All that a module imports, at any time and for the type checker too: each may be a module or a name in one."""
    folders = path.relative_to(package.parent).parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = folders[: len(folders) - node.level + 1] if node.level else ()
            base = ".".join([*above, *filter(None, [node.module])])
            yield from (f"{base}.{alias.name}" for alias in node.names)


def graph_of(package: Path) -> Mapping[str, set[str]]:
    """What each module imports of its own package: `from room import module` is that module, not its room."""
    modules = {name_of(path, package): path for path in package.rglob("*.py")}
    return {
        name: {each if each in modules else each.rpartition(".")[0] for each in named_in(path, package)}
        & modules.keys()
        for name, path in modules.items()
    }


def cycle_in(package: Path) -> list[str]:
    """One cycle, if there are any but the known ones; a module that imports from itself is none."""
    graph = {
        name: {each for each in imported if each != name and (name, each) not in FOR_TYPES}
        for name, imported in graph_of(package).items()
        if name != FRONT
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_imports_are_met() -> None:
    graph = graph_of(PACKAGE)
    assert len(graph) > 200
    assert sum(map(len, graph.values())) > 800
    assert "noticegen.notice.notice" in graph["noticegen.notice.decimal_lists"]


def test_what_only_the_type_checker_reads_is_still_there() -> None:
    graph = graph_of(PACKAGE)
    assert {(name, each) for name, each in FOR_TYPES if each in graph[name]} == FOR_TYPES


def test_no_module_waits_for_one_that_waits_for_it() -> None:
    assert cycle_in(PACKAGE) == []


@pytest.mark.parametrize(
    "line",
    [
        "from noticegen.pages.b import x",
        "from noticegen.pages import b",
        "import noticegen.pages.b",
        "from .b import x",
        "from . import b",
        "from ..pages import b",
        "from ..pages.b import x",
        "def f():\n    from . import b",
        "if TYPE_CHECKING:\n    from . import b",
    ],
)
def test_a_cycle_is_seen(line: str, tmp_path: Path) -> None:
    package = tmp_path / "noticegen"
    (package / "pages").mkdir(parents=True)
    for name, text in {"__init__": "", "a": line, "b": "from noticegen.pages.a import f"}.items():
        (package / "pages" / f"{name}.py").write_text(f"{text}\n", encoding="utf-8")
    assert sorted(set(cycle_in(package))) == ["noticegen.pages.a", "noticegen.pages.b"]
