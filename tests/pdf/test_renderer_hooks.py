"""A renderer that lacks what we use of its inside is refused by name: no PDF without fields, or with its own tags."""

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from typing import Any

import pydyf
import pytest
import weasyprint

from noticegen.pdf import pydyf_objects, weasyprint_hooks
from noticegen.problems.problem import ProblemsFound
from tools import printing

PAGE = '<html lang="vi"><head><title>Trang</title></head><body><p class="paragraph">Một</p></body></html>'


def uses(used: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    return [(path, name) for path, names in used.items() for name in names]


def rename(library: Any, path: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the name away from its owner; of a function, give its place to one that does not use it."""
    parts = [part for part in path.split(".") if part]
    owner = reduce(getattr, parts, library)
    if hasattr(owner, "__code__"):
        monkeypatch.setattr(reduce(getattr, parts[:-1], library), parts[-1], lambda *_: None)
    else:
        monkeypatch.delattr(owner, name)


@pytest.fixture
def fresh_hooks() -> Iterator[None]:
    """The renderer is looked at again, here and by whoever comes next."""
    weasyprint_hooks.weasyprint.cache_clear()
    yield
    weasyprint_hooks.weasyprint.cache_clear()


def refused_names() -> str:
    press = printing.press()
    with pytest.raises(ProblemsFound) as found:
        press.pdf(PAGE)
    (problem,) = found.value.problems
    assert problem.code == "library-changed"
    return problem.values["names"]


@pytest.mark.usefixtures("fresh_hooks")
def test_the_renderer_as_installed_has_all_we_use() -> None:
    assert printing.press().pdf(PAGE)


@pytest.mark.usefixtures("fresh_hooks")
@pytest.mark.parametrize(("path", "name"), uses(weasyprint_hooks.USED_NAMES))
def test_a_renamed_hook_is_refused(path: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    printing.press()
    rename(weasyprint, path, name, monkeypatch)
    assert f"{path}.{name}" in refused_names().split(", ")


@pytest.mark.usefixtures("fresh_hooks")
@pytest.mark.parametrize(("path", "name"), uses(pydyf_objects.USED_NAMES))
def test_a_renamed_part_of_the_writer_is_refused(path: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    printing.press()
    rename(pydyf, path, name, monkeypatch)
    assert f"{path}.{name}".strip(".") in refused_names().split(", ")


@pytest.mark.usefixtures("fresh_hooks")
@pytest.mark.parametrize("kept", [{"base_url"}, {*weasyprint_hooks._KEPT_OF_A_PAGE, "counters"}])
def test_a_page_that_keeps_something_else_is_refused(kept: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weasyprint_hooks, "_KEPT_OF_A_PAGE", kept)
    assert "HTML()." in refused_names()
