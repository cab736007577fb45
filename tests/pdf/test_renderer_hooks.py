"""A renderer that lacks what we use of its inside is refused by name: no PDF without fields, or with its own tags."""

from collections.abc import Iterator
from importlib import import_module

import pydyf
import pytest

from noticegen.pdf import pydyf_objects, weasyprint_hooks
from noticegen.problems.problem import ProblemsFound
from tools import printing
from tools.renamed import rename, uses

PAGE = '<html lang="vi"><head><title>Trang</title></head><body><p class="paragraph">Một</p></body></html>'


@pytest.fixture
def fresh_hooks() -> Iterator[None]:
    """The renderer is looked at again, here and by whoever comes next."""
    weasyprint_hooks.weasyprint.cache_clear()
    yield
    weasyprint_hooks.weasyprint.cache_clear()


def refused_names() -> str:
    press = printing.weasyprint_press()
    with pytest.raises(ProblemsFound) as found:
        press.pdf(PAGE)
    (problem,) = found.value.problems
    assert problem.code == "library-changed"
    return problem.values["names"]


@pytest.mark.usefixtures("fresh_hooks")
def test_the_renderer_as_installed_has_all_we_use() -> None:
    assert printing.weasyprint_press().pdf(PAGE)


@pytest.mark.usefixtures("fresh_hooks")
@pytest.mark.parametrize(("path", "name"), uses(weasyprint_hooks.USED_NAMES))
def test_a_renamed_hook_is_refused(path: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    printing.weasyprint_press()
    rename(import_module("weasyprint"), path, name, monkeypatch)
    assert f"{path}.{name}" in refused_names().split(", ")


@pytest.mark.usefixtures("fresh_hooks")
@pytest.mark.parametrize(("path", "name"), uses(pydyf_objects.USED_NAMES))
def test_a_renamed_part_of_the_writer_is_refused(path: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    printing.weasyprint_press()
    rename(pydyf, path, name, monkeypatch)
    assert f"{path}.{name}".strip(".") in refused_names().split(", ")


@pytest.mark.usefixtures("fresh_hooks")
@pytest.mark.parametrize("kept", [{"base_url"}, {*weasyprint_hooks._KEPT_OF_A_PAGE, "counters"}])
def test_a_page_that_keeps_something_else_is_refused(kept: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weasyprint_hooks, "_KEPT_OF_A_PAGE", kept)
    assert "HTML()." in refused_names()
