"""Other libraries' private names stand in one module for each library, where they are asserted to exist."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.checkout import SOURCE

FENCES = {
    "archive/executor_hooks.py",
    "commands/quick_start.py",
    "pdf/weasyprint_hooks.py",
    "problems/kept_patterns.py",
    "problems/light_loading.py",
    "signing/pyhanko_hooks.py",
    "word/python_docx_hooks.py",
}
"""The modules that may use private names, each with tests of its own that take them away."""

DOCUMENTED = {"os._exit", "etree._Element"}
"""Underscored by their libraries, but in the documentation or for the type checker alone."""

NAMED_TUPLES = {"_replace", "_asdict", "_fields", "_make"}
"""What all named tuples have, underscored so that no field is called so."""


def private_uses(package: Path) -> set[str]:
    """`room/module: expression` for every private name of another's object outside the fences."""
    return {
        f"{name}: {use}"
        for path in package.rglob("*.py")
        if (name := path.relative_to(package).as_posix()) not in FENCES
        for use in _private_uses(ast.parse(path.read_text(encoding="utf-8")))
        if use not in DOCUMENTED
    }


_PRIVATE_PATH = re.compile(r"[a-z]\w*(?:\.\w+)*\._[a-z]\w*")
"""Such as "pydantic.plugin._loader", in a string."""


def _private_uses(tree: ast.Module) -> Iterator[str]:
    own = set(_defined_here(tree))
    yield from _overrides(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and _is_private(node.attr) and node.attr not in own:
            yield ast.unparse(node)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and not (node.module or "").startswith("noticegen"):
            names = [*(node.module or "").split("."), *(alias.name for alias in node.names)]
            yield from (ast.unparse(node) for name in names if _is_private(name))
        elif isinstance(node, ast.Import):
            names = [part for alias in node.names for part in alias.name.split(".")]
            yield from (ast.unparse(node) for name in names if _is_private(name))
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in {"getattr", "setattr", "hasattr", "delattr"}:
            name = node.args[1]
            if isinstance(name, ast.Constant) and _is_private(str(name.value)) and name.value not in own:
                yield ast.unparse(node)
        elif isinstance(node, ast.Constant) and _PRIVATE_PATH.fullmatch(str(node.value)):
            yield str(node.value)


def _overrides(tree: ast.Module) -> Iterator[str]:
    """Private members of a class with bases that nothing in the module uses: its base must be the one that does.

    A decorator uses what it decorates: Pydantic calls its validators.
    """
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.bases:
            body = [each for each in node.body if not getattr(each, "decorator_list", ())]
            names = set(_defined_here(ast.Module(body, [])))
            yield from (f"{node.name}.{name}" for name in sorted(names - used) if _is_private(name))


def _is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__") and name not in NAMED_TUPLES


def _defined_here(tree: ast.Module) -> Iterator[str]:
    """What a module defines, or puts on `self`: it may use that of its own objects."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.name
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                yield name
            case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store()):
                yield name


def test_the_fences_stand() -> None:
    for fence in FENCES:
        uses = list(_private_uses(ast.parse((SOURCE / "noticegen" / fence).read_text(encoding="utf-8"))))
        assert uses, fence


def test_no_private_name_of_another_library_is_used_outside_the_fences() -> None:
    assert private_uses(SOURCE / "noticegen") == set()


@pytest.mark.parametrize(
    ("line", "use"),
    [
        ("page._page_box", "page._page_box"),
        ("document.sections[0]._sectPr.clear()", "document.sections[0]._sectPr"),
        ("def f(self):\n    return self._sectPr", "self._sectPr"),
        ("getattr(stream, '_tags', {})", "getattr(stream, '_tags', {})"),
        ("from pydantic.plugin import _loader", "from pydantic.plugin import _loader"),
        ("from pydantic.plugin._loader import get", "from pydantic.plugin._loader import get"),
        ("import pydantic.plugin._loader", "import pydantic.plugin._loader"),
        ("sys.modules['pydantic.plugin._loader'] = fake", "pydantic.plugin._loader"),
        ("class W(Writer):\n    def _update_meta(self): ...", "W._update_meta"),
        ("class W(Sequence):\n    _child_spec = Any", "W._child_spec"),
    ],
)
def test_a_private_use_is_seen(line: str, use: str, tmp_path: Path) -> None:
    (tmp_path / "pdf").mkdir()
    (tmp_path / "pdf" / "planted.py").write_text(f"{line}\n", encoding="utf-8")
    assert private_uses(tmp_path) == {f"pdf/planted.py: {use}"}


def test_a_modules_own_private_names_are_no_fault(tmp_path: Path) -> None:
    own = "class A:\n    def _one(self): ...\n    def two(self, other):\n        return other._one(), os._exit(0)\n"
    (tmp_path / "own.py").write_text(own, encoding="utf-8")
    assert private_uses(tmp_path) == set()
