"""The version that a library's folder names is the one that the library says it has."""

import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

from noticegen.printing import toolchain
from noticegen.workspace import installed_version as module
from noticegen.workspace.installed_version import installed_version


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Path, Path]]:
    """The first two in which libraries are looked for."""
    first, second = tmp_path / "first", tmp_path / "second"
    for folder, version in ((first, "1.2"), (second, "3")):
        (folder / f"Some.thing_else-{version}.dist-info").mkdir(parents=True)
        (folder / f"Some.thing_else-{version}.dist-info/METADATA").write_text(f"Name: a\nVersion: {version}\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "nowhere"), str(first), str(second), *sys.path])
    module._versions.cache_clear()
    yield first, second
    module._versions.cache_clear()


@pytest.mark.parametrize("name", [*toolchain._PACKAGES, *toolchain._OF_WEASYPRINT, "PyYAML", "python_docx"])
def test_the_standard_library_reads_the_same(name: str) -> None:
    assert installed_version(name) == metadata.version(name)


@pytest.mark.usefixtures("folders")
def test_the_first_on_the_path_counts_however_its_name_is_written() -> None:
    assert installed_version("some-thing.else") == metadata.version("some-thing.else") == "1.2"


def test_what_was_installed_in_another_way_is_found_as_well(folders: tuple[Path, Path]) -> None:
    (folders[0] / "old.egg-info").mkdir()
    (folders[0] / "old.egg-info/PKG-INFO").write_text("Name: old\nVersion: 7\n")
    assert installed_version("old") == "7"


def test_what_is_not_installed_is_not_found() -> None:
    with pytest.raises(metadata.PackageNotFoundError):
        installed_version("no-such-library")
