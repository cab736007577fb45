"""A python-docx that lacks what we use of its inside is refused by name."""

from collections.abc import Iterator
from functools import reduce
from typing import Any

import docx
import pytest

from noticegen.problems.problem import ProblemsFound
from noticegen.word import python_docx_hooks
from noticegen.word.docx_package import _bare_package, bare_document

STYLES = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
USES = [(path, name) for path, names in python_docx_hooks.USED_NAMES.items() for name in names]


@pytest.fixture(autouse=True)
def fresh_hooks() -> Iterator[None]:
    """The library is looked at again, here and by whoever comes next."""
    for each in (python_docx_hooks.require_python_docx, _bare_package):
        each.cache_clear()
    yield
    for each in (python_docx_hooks.require_python_docx, _bare_package):
        each.cache_clear()


def owner_of(name: str, found: Any) -> Any:
    """The class among a class and its bases that has the name."""
    return next(each for each in getattr(found, "__mro__", (found,)) if name in vars(each))


def test_python_docx_as_installed_has_all_we_use() -> None:
    assert bare_document("Tinos", STYLES)


@pytest.mark.parametrize(("path", "name"), USES)
def test_a_renamed_name_is_refused(path: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    *parents, last = path.split(".")
    parent = reduce(getattr, parents, docx)
    found = getattr(parent, last)
    if hasattr(found, "__code__"):
        monkeypatch.setattr(parent, last, lambda *_: None)
    else:
        monkeypatch.delattr(owner_of(name, found), name)
    with pytest.raises(ProblemsFound) as refused:
        bare_document("Tinos", STYLES)
    (problem,) = refused.value.problems
    assert (problem.code, problem.values["library"]) == ("library-changed", "python-docx")
    assert f"{path}.{name}" in problem.values["names"].split(", ")
