"""What is kept of our templates is what would be compiled; what is not surely that is compiled again."""

import sys
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import jinja2
import pytest

from noticegen.pages import kept_templates, template_sandbox
from noticegen.pages.kept_templates import KeptTemplates
from noticegen.pages.template_sandbox import Sandbox
from noticegen.pages.workspace_templates import loader_of, shipped_templates
from tools.mutated_files import damages

NAMES = [name for name in shipped_templates() if name.endswith(".j2")]


@pytest.fixture(autouse=True)
def _may_keep(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    kept_templates._compilers.cache_clear()
    yield
    kept_templates._compilers.cache_clear()


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of those that were compiled, again and again."""
    names: list[str] = []
    real = Sandbox._compile

    def noted(sandbox: Sandbox, source: str, filename: str) -> object:
        names.append(filename)
        return real(sandbox, source, filename)

    monkeypatch.setattr(Sandbox, "_compile", noted)
    return names


def codes(folder: Path, templates: Mapping[str, str]) -> dict[str, bytes]:
    """What each template does, as Python sees it."""
    sandbox = Sandbox(loader_of(templates), KeptTemplates(folder))
    return {name: sandbox.get_template(name).root_render_func.__code__.co_code for name in NAMES}


def test_what_was_kept_is_what_is_compiled(tmp_path: Path, compiled: list[str]) -> None:
    first = codes(tmp_path, shipped_templates())
    assert compiled == NAMES
    assert len(list(tmp_path.iterdir())) == len(NAMES)
    assert codes(tmp_path, shipped_templates()) == first
    assert compiled == NAMES


def test_an_offices_own_template_is_neither_kept_nor_taken_for_ours(tmp_path: Path, compiled: list[str]) -> None:
    ours = shipped_templates()
    codes(tmp_path, ours)
    kept = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    own = {name: f"{text}{{{{ 1 + 1 }}}}" for name, text in ours.items()}
    assert codes(tmp_path, own) != codes(tmp_path, ours)
    assert compiled == NAMES * 2
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == kept


@pytest.mark.parametrize(
    "damaged",
    [
        *damages(32, 200),
        pytest.param(lambda kept: sha256(kept[32:]).digest() + kept[32:], id="a digest of the code alone"),
    ],
)
def test_a_damaged_file_counts_as_none(tmp_path: Path, compiled: list[str], damaged: Callable[[bytes], bytes]) -> None:
    first = codes(tmp_path, shipped_templates())
    whole = {each: each.read_bytes() for each in tmp_path.iterdir()}
    for file, kept in whole.items():
        file.write_bytes(damaged(kept))
    assert codes(tmp_path, shipped_templates()) == first
    assert compiled == NAMES * 2
    assert {each: each.read_bytes() for each in tmp_path.iterdir()} == whole


@pytest.mark.parametrize("changed", ["jinja", "sandbox"])
def test_whatever_else_compiles_begins_anew(
    tmp_path: Path, compiled: list[str], monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    codes(tmp_path, shipped_templates())
    if changed == "jinja":
        monkeypatch.setattr(jinja2, "__version__", "0")
    else:
        newer = tmp_path / "template_sandbox.py"
        newer.write_text("# newer", encoding="utf-8")
        monkeypatch.setattr(template_sandbox, "__file__", str(newer))
    kept_templates._compilers.cache_clear()
    codes(tmp_path, shipped_templates())
    assert compiled == NAMES * 2


@pytest.mark.parametrize("why", ["no folder", "asked not to"])
def test_where_nothing_can_be_kept_all_goes_on(
    tmp_path: Path, compiled: list[str], monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", why == "asked not to")
    folder = tmp_path / "nowhere" if why == "no folder" else tmp_path
    assert codes(folder, shipped_templates()) == codes(folder, shipped_templates())
    assert compiled == NAMES * 2
    assert list(tmp_path.iterdir()) == []
