"""ARCHITECTURE.md and CONTRIBUTING.md name only what there is: a name that changed in the code is seen here."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from tools import docs
from tools.checkout import ROOT, SOURCE

PACKAGE = SOURCE / "noticegen"
PAGES = [ROOT / name for name in ("ARCHITECTURE.md", "CONTRIBUTING.md", "docs/cluster.md", "docs/programs.md")]
ROOMS = {path.name for path in PACKAGE.iterdir() if path.is_dir() and (path / "__init__.py").exists()}
TOP = ("src", "tests", "templates", "data", "docs", "bench", "tools", "requirements")
MADE_UP = {"x_to_y", "x_to_y.py", "data/notices/x.yaml", "data/issued", "t07_quotes_in_subject.py"}
"""What a recipe or a workspace has, and we have not."""

_MODULE = re.compile(rf"(?<![\w/.-])({'|'.join(sorted(ROOMS))})/(\w+)")
_STEP = re.compile(r"(?<![\w/])[a-z]+(?:_[a-z]+)*_to_[a-z_]+")
_PATH = re.compile(rf"(?<![\w/.])(?:{'|'.join(TOP)})/[\w./*-]+")
_CLASS = re.compile(r"[A-Z][a-z]+(?:[A-Z][a-z]+)*")
_NAME = re.compile(r"[a-z]+(?:_[a-z]+)+")
_MEMBER = re.compile(r"(\w+)\.([a-z_]+)")


@cache
def modules() -> set[str]:
    return {path.stem for path in PACKAGE.rglob("*.py")}


def unknown(page: Path) -> list[str]:
    """Names of the page that stand for nothing: paths, modules, steps, classes, members."""
    return sorted({name for name in _names(page) if not _is_there(name)})


def _names(page: Path) -> Iterator[str]:
    """Modules and paths stand anywhere, in diagrams too; all else in backticks."""
    text = page.read_text(encoding="utf-8")
    for pattern in (_MODULE, _STEP, _PATH):
        yield from (match[0].rstrip("./") for match in pattern.finditer(text))
    for quoted in docs.quoted(page):
        if _CLASS.fullmatch(quoted) or _NAME.fullmatch(quoted) or _MEMBER.fullmatch(quoted) or quoted.endswith(".py"):
            yield quoted


def _is_there(name: str) -> bool:
    if name in MADE_UP:
        return True
    if "/" in name:
        return (PACKAGE / f"{name}.py").exists() or (PACKAGE / name).exists() or any(ROOT.glob(name))
    if name.endswith((".py", ".yaml", ".json", ".toml")):
        return any(_files(name)) or any(f'"{name}"' in path.read_text("utf-8") for path in PACKAGE.rglob("*.py"))
    if member := _MEMBER.fullmatch(name):
        return is_member(*member.groups())
    return name in modules() or is_defined(name)


def _files(name: str) -> Iterator[Path]:
    yield from ROOT.glob(name)
    yield from (path for folder in (PACKAGE, ROOT / "data", ROOT / "tests") for path in folder.rglob(name))


@cache
def _made() -> Mapping[Path, set[str]]:
    """What each file makes of a name: classes, functions, types, fields, constants and keys."""
    maker = re.compile(r"(?:class|def|type) (\w+)|^ *\"?(\w+)\"?(?: *[:=])", re.MULTILINE)
    paths = [*PACKAGE.rglob("*.py"), *(ROOT / "tests/tools").glob("*.py")]
    return {path: {name for pair in maker.findall(path.read_text("utf-8")) for name in pair} for path in paths}


def is_defined(name: str) -> bool:
    return any(name in names for names in _made().values())


def is_member(owner: str, name: str) -> bool:
    """Whether a file of this name, or one with a class of this name, makes the other name too."""
    return any(name in names for path, names in _made().items() if owner == path.stem or owner in names)


@pytest.mark.parametrize("page", PAGES, ids=docs.shown)
def test_every_name_in_it_is_there(page: Path) -> None:
    assert unknown(page) == []


def test_it_names_much() -> None:
    names = set(_names(PAGES[0]))
    assert {name.partition("/")[0] for name in names} >= ROOMS - {"problems", "rules"}
    assert len(names) > 80


@pytest.mark.parametrize(
    "name",
    ["printing/nothing", "notice_to_nothing", "Nothing", "no_such_name", "Verdict.nothing", "tests/none.py", "none.py"],
)
def test_a_name_that_is_gone_is_seen(name: str, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"`printing/plan`, `Notice`, `{name}`, `Verdict.standing`, `tree_to_notice`", encoding="utf-8")
    assert unknown(page) == [name]


def test_one_in_a_diagram_is_seen_too(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("```text\nYAML ─▶ reading/yaml_to_tree ─▶ pages/none ─▶ html_to_nothing\n```\n", encoding="utf-8")
    assert unknown(page) == ["html_to_nothing", "pages/none"]
