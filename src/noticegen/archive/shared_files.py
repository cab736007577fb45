"""The files and folders that every document of a workspace depends on; the quick look asks whether one was touched."""

import os
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from noticegen.form.fonts import FontSet, font_folders
from noticegen.printing.engines import EngineName
from noticegen.printing.toolchain import loaded_libraries, program_files
from noticegen.workspace.resources import resource_folder
from noticegen.workspace.workspace import Workspace

from .stamps import FileStat, file_stat

FileStats = dict[str, FileStat]


def workspace_stats(workspace: Workspace) -> FileStats:
    """Registry, forms, templates, and where fonts may be added, as they stand before they are read."""
    own = (workspace.root / "data" / "profiles", workspace.templates)
    ours = (resource_folder("data") / "profiles", resource_folder("templates"))
    return _stats([workspace.office, *_all_below((*own, *ours)), *_folders_below(font_folders())])


def with_machine(stats: FileStats, fonts: FontSet, engine: EngineName) -> FileStats:
    """The same, with the fonts in use and the program itself."""
    found = stats | _stats(face.path for face in fonts.faces.values()) | _program_stats(engine)
    return dict(sorted(found.items()))


@cache
def _program_stats(engine: EngineName) -> FileStats:
    """As it was when this process began: a version installed since then is not the one that runs."""
    weasyprint = find_spec("weasyprint")
    packages = [Path(weasyprint.origin).parents[1]] if weasyprint and weasyprint.origin else []
    libraries = loaded_libraries() if engine == "weasyprint" else []
    return _stats([*program_files(), *packages, *libraries])


def _stats(paths: Iterable[Path | str]) -> FileStats:
    return {str(path): file_stat(str(path)) for path in paths}


def _all_below(folders: Iterable[Path]) -> Iterator[Path]:
    """Files, and folders, which stand for the files that may be added to them."""
    for folder in folders:
        yield folder
        for parent, inner, names in os.walk(folder):
            yield from (Path(parent, name) for name in (*inner, *names))


def _folders_below(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from (Path(parent) for parent, _, _ in os.walk(folder))
