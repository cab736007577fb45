"""The files and folders that every document of a workspace rests on, for the quick look at whether one was touched."""

import os
from collections.abc import Iterator
from pathlib import Path

import noticegen
from noticegen.fonts import FontSet, font_folders
from noticegen.resources import resource_folder
from noticegen.workspace import Workspace


def shared_files(workspace: Workspace, fonts: FontSet) -> list[str]:
    """Registry, forms, templates, fonts, programs. A folder stands for what may come to it."""
    return sorted({str(path) for path in _paths(workspace, fonts)})


def _paths(workspace: Workspace, fonts: FontSet) -> Iterator[Path]:
    yield workspace.office
    for folder in (workspace.templates, workspace.root / "data" / "profiles"):
        yield from (folder, *_files_in(folder))
    for name in ("templates", "data/profiles"):
        yield from _files_in(resource_folder("data").parent / name)
    yield from (face.path for face in fonts.faces.values())
    yield from _folders_below(font_folders())
    package = Path(noticegen.__file__).parent
    yield from package.rglob("*.py")
    yield from _installed_beside()
    yield from _loaded_libraries()


def _files_in(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_file()]
    except OSError:
        return []


def _folders_below(folders: tuple[Path, ...]) -> Iterator[Path]:
    for folder in folders:
        yield from (Path(parent) for parent, _, _ in os.walk(folder))


def _installed_beside() -> Iterator[Path]:
    """Where packages are installed: the folder changes when one is."""
    import weasyprint

    yield Path(weasyprint.__file__).parents[1]


def _loaded_libraries() -> Iterator[Path]:
    """The system's libraries in use, where it tells (Linux); a renewed Pango may set lines otherwise."""
    try:
        maps = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    for name in {line.split(maxsplit=5)[-1] for line in maps.splitlines() if ".so" in line}:
        if any(part in name for part in ("pango", "harfbuzz", "fontconfig", "freetype")):
            yield Path(name.strip())
