"""What makes the files besides words and form: programs and fonts. Other versions may give other bytes."""

import hashlib
import os
import platform
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from noticegen import __file__ as package_file
from noticegen import __version__
from noticegen.form.fonts import FontSet
from noticegen.workspace.digest import bytes_digest
from noticegen.workspace.installed_version import installed_version

from .engines import EngineName

_ENGINE = "engine"
"""What an engine's name stands under among the versions."""

_PACKAGES = "pydyf python-docx lxml jinja2 markupsafe pydantic pyyaml".split()
_OF_WEASYPRINT = "weasyprint fonttools tinycss2 tinyhtml5 cssselect2 pyphen pillow".split()
_LIBRARIES = ("libpango", "libharfbuzz", "libfontconfig", "libfreetype", "libfribidi", "libglib", "libgobject")


@dataclass(frozen=True)
class Engine:
    """Versions by name, the engine's own name first among them, and a digest of the four font files."""

    versions: tuple[tuple[str, str], ...]
    fonts: str

    @property
    def name(self) -> EngineName:
        """Which of our engines it is."""
        return engine_named(dict(self.versions))

    @cached_property
    def digest(self) -> str:
        """One value for all of it, which begins with the engine's name."""
        return f"{self.name}-{bytes_digest(repr((self.versions, self.fonts)).encode())}"

    def differences(self, other: "Engine") -> Iterator[str]:
        """How another engine differs, in words: "weasyprint 70.0 / 71.0"."""
        theirs = dict(other.versions)
        for name, version in self.versions:
            if theirs.get(name) != version:
                yield f"{name} {version} / {theirs.get(name, '–')}"
        if self.fonts != other.fonts:
            yield f"fonts {self.fonts[:8]} / {other.fonts[:8]}"


def engine_named(versions: Mapping[str, str]) -> EngineName:
    """The engine that made what says so of itself; what names none is older than ours."""
    return "noticegen" if versions.get(_ENGINE) == "noticegen" else "weasyprint"


def engine_of(fonts: FontSet, name: EngineName) -> Engine:
    """The engine of this name on the machine we are on. Raises ProblemsFound (`pango-missing`) as WeasyPrint does."""
    files = sorted(face.path for face in fonts.faces.values())
    return Engine(_versions(name), _digest_of_files([(str(path), path.stat().st_mtime_ns) for path in files]))


@cache
def _versions(name: EngineName) -> tuple[tuple[str, str], ...]:
    """As they were when this process read them: a version installed since then is not the one that runs."""
    code = [(path, 0) for path in program_files()]
    both = (
        (_ENGINE, name),
        ("noticegen", f"{__version__}+{_digest_of_files(code)[:12]}"),
        ("python", platform.python_version()),
        *((package, installed_version(package)) for package in _PACKAGES),
        ("zlib", zlib.ZLIB_RUNTIME_VERSION),
    )
    if name == "noticegen":
        return both
    from noticegen.pdf.weasyprint_hooks import pango_version

    pango = pango_version()  # first: it says what is missing, if anything is
    packages = ((package, installed_version(package)) for package in _OF_WEASYPRINT)
    return (*both, *packages, ("pango", pango), *_libraries())


def program_files() -> list[str]:
    """The program's own code, in the same order on every system. Each run asks for it, and pathlib takes three times as
    long.
    """
    folder = os.path.dirname(package_file)  # noqa: PTH120 pathlib takes three times as long
    found = (f"{parent}{os.sep}{name}" for parent, _, names in os.walk(folder) for name in names)
    return sorted((path for path in found if path.endswith(".py")), key=lambda path: path.replace(os.sep, "/"))


def loaded_libraries() -> list[Path]:
    """The system's libraries that set lines and draw letters, where it tells which are in use (Linux).

    Not those that another package brings for itself (`pillow.libs`): whether it was loaded changes no page.
    """
    from noticegen.pdf.weasyprint_hooks import pango_version

    pango_version()
    try:
        maps = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    paths = {Path(line.split(maxsplit=5)[-1].strip()) for line in maps.splitlines() if ".so" in line}
    return sorted(path for path in paths if path.name.startswith(_LIBRARIES) and path.parent.suffix != ".libs")


def _libraries() -> Iterator[tuple[str, str]]:
    """By their files' names, which end in the version: libharfbuzz.so.0.60000.0."""
    if sys.platform == "linux":
        yield from ((path.name.partition(".so")[0], path.name.partition(".so.")[2]) for path in loaded_libraries())


def _digest_of_files(files: Iterable[tuple[str, int]]) -> str:
    """A digest of their contents, wherever the folder stands."""
    return _digest(tuple(files))


@cache
def _digest(files: tuple[tuple[str, int], ...]) -> str:
    """Read once for each time they were written."""
    digest = hashlib.sha256()
    for path, _ in files:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 pathlib takes three times as long
            data = file.read()
        digest.update(f"{os.path.basename(path)}\0{len(data)}\0".encode() + data)  # noqa: PTH119 pathlib takes three times as long
    return digest.hexdigest()
