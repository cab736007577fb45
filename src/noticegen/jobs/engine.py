"""What makes the files besides words and form: programs and fonts. Other versions may give other bytes."""

import hashlib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import metadata
from pathlib import Path

import noticegen
from noticegen.fonts import FontSet
from noticegen.html_to_pdf import pango_version

_PACKAGES = "weasyprint pydyf tinycss2 cssselect2 fonttools python-docx lxml jinja2".split()


@dataclass(frozen=True)
class Engine:
    """Versions by name, and a digest of the four font files."""

    versions: tuple[tuple[str, str], ...]
    fonts: str

    @cached_property
    def digest(self) -> str:
        """One value for all of it."""
        return hashlib.sha256(repr((self.versions, self.fonts)).encode()).hexdigest()

    def differences(self, other: "Engine") -> Iterator[str]:
        """What another engine has otherwise, in words: "weasyprint 70.0 / 71.0"."""
        theirs = dict(other.versions)
        for name, version in self.versions:
            if theirs.get(name) != version:
                yield f"{name} {version} / {theirs.get(name, '–')}"
        if self.fonts != other.fonts:
            yield f"fonts {self.fonts[:8]} / {other.fonts[:8]}"


def engine_of(fonts: FontSet) -> Engine:
    """The engine of the machine we are on."""
    files = sorted(face.path for face in fonts.faces.values())
    return Engine(tuple(_versions()), _digest_of_files(*files))


def _versions() -> Iterator[tuple[str, str]]:
    code = _digest_of_files(*sorted(Path(noticegen.__file__).parent.rglob("*.py")))
    yield "noticegen", f"{noticegen.__version__}+{code[:12]}"
    for name in _PACKAGES:
        yield name, metadata.version(name)
    yield "pango", pango_version()
    yield "zlib", zlib.ZLIB_RUNTIME_VERSION


@cache
def _digest_of_files(*paths: Path) -> str:
    """Of their contents, whatever the folder is called."""
    digest = hashlib.sha256()
    for path in paths:
        data = path.read_bytes()
        digest.update(f"{path.name}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()
