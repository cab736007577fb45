"""The four font files a notice is set in, chosen by what they contain and never by their name alone.

Two different files on one machine can both call themselves Liberation Serif, one of them without most Vietnamese
letters. A renderer left to choose would silently mix in another face. So: find candidates by file name, open them, and
take the first family that has every Vietnamese letter in all four styles.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path

from noticegen.problems.problem import Problem, ProblemsFound

from .font_tables import NO_FONT, font_values

_VOWELS = "aăâeêioôơuưy"
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def _vietnamese_letters() -> frozenset[str]:
    from unicodedata import normalize

    toned = {normalize("NFC", vowel + tone) for vowel in _VOWELS for tone in ("", *_TONES)}
    lower = toned | {"đ"}
    return frozenset(
        {letter for letter in lower | {letter.upper() for letter in lower} if letter not in "aeiouyAEIOUY"}
    )


VIETNAMESE_LETTERS = _vietnamese_letters()
"""The 134 letters of Vietnamese that are not plain ASCII: the test a font must pass."""


class Face(StrEnum):
    """The four styles a notice uses."""

    REGULAR = "regular"
    BOLD = "bold"
    ITALIC = "italic"
    BOLD_ITALIC = "bold-italic"

    @classmethod
    def of(cls, *, bold: bool, italic: bool) -> "Face":
        """The face for a run."""
        if bold:
            return cls.BOLD_ITALIC if italic else cls.BOLD
        return cls.ITALIC if italic else cls.REGULAR

    @property
    def is_italic(self) -> bool:
        """Whether it slants."""
        return self in {Face.ITALIC, Face.BOLD_ITALIC}


_FILES: Mapping[str, tuple[tuple[str, str, str, str], ...]] = {
    "Times New Roman": (
        ("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf"),
        (
            "times_new_roman.ttf",
            "times_new_roman_bold.ttf",
            "times_new_roman_italic.ttf",
            "times_new_roman_bold_italic.ttf",
        ),
        (
            "times new roman.ttf",
            "times new roman bold.ttf",
            "times new roman italic.ttf",
            "times new roman bold italic.ttf",
        ),
    ),
    "Liberation Serif": (
        (
            "liberationserif-regular.ttf",
            "liberationserif-bold.ttf",
            "liberationserif-italic.ttf",
            "liberationserif-bolditalic.ttf",
        ),
    ),
    "Tinos": (
        ("tinos-regular.ttf", "tinos-bold.ttf", "tinos-italic.ttf", "tinos-bolditalic.ttf"),
        ("tinos_400regular.ttf", "tinos_700bold.ttf", "tinos_400regular_italic.ttf", "tinos_700bold_italic.ttf"),
    ),
}

FAMILIES = tuple(_FILES)
"""Those we know the files of."""


@dataclass(frozen=True, eq=False)
class FontFile:
    """One face: its file, and for every character it can draw the advance width, in units of its em, and the number of
    its glyph.

    `ascent` and `descent`, which is negative, and `box` are the face's own, in the same units; `slant` is in degrees.
    `name` is what PostScript calls it; it may be empty.
    """

    path: Path
    units_per_em: int
    advances: Mapping[str, int] = field(repr=False)
    glyphs: Mapping[str, int] = field(repr=False)
    ascent: int
    descent: int
    box: tuple[int, int, int, int]
    slant: float
    name: str

    def has(self, character: str) -> bool:
        """Whether the face can draw it."""
        return character in self.advances


@dataclass(frozen=True, eq=False)
class FontSet:
    """A family in four faces."""

    family: str
    faces: Mapping[Face, FontFile]

    def text_width_pt(self, text: str, size_pt: float, face: Face) -> float:
        """Width of a line set without kerning, as both writers set it. Raises KeyError for what the face lacks."""
        font = self.faces[face]
        return sum(font.advances[character] for character in text) / font.units_per_em * size_pt

    @cached_property
    def _drawn(self) -> frozenset[str]:
        """What every face can draw; and a new line, which none need."""
        return frozenset.intersection(*(frozenset(face.advances) for face in self.faces.values())) | {"\n"}

    def missing(self, characters: Iterable[str]) -> set[str]:
        """Those that one of the four faces cannot draw, rare spaces among them."""
        return set(characters) - self._drawn


def font_folders() -> tuple[Path, ...]:
    """Where this kind of machine keeps fonts, the office's own folder (NOTICEGEN_FONTS) first."""
    home = Path.home()
    own = [Path(p) for p in os.environ.get("NOTICEGEN_FONTS", "").split(os.pathsep) if p]
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
        return (*own, windows / "Fonts", home / "AppData/Local/Microsoft/Windows/Fonts")
    if sys.platform == "darwin":
        return (*own, home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts/Supplemental"))
    return (
        *own,
        home / ".local/share/fonts",
        home / ".fonts",
        Path("/usr/local/share/fonts"),
        Path("/usr/share/fonts"),
    )


def _files_by_name(folders: tuple[Path, ...]) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for folder in folders:
        for parent, inner, names in os.walk(folder):
            inner.sort()
            for name in sorted(names):
                found.setdefault(name.lower(), []).append(Path(parent, name))
    return found


def _read(path: Path) -> FontFile | None:
    """The face, or None for a file that is no font whatever it calls itself."""
    try:
        return FontFile(path, *font_values(path.read_bytes()))
    except (OSError, *NO_FONT):
        return None


def _candidates(families: tuple[str, ...], found: Mapping[str, list[Path]]) -> Iterator[FontSet]:
    """Every complete set of four files, same folder each, in order of preference."""
    for family in families:
        for names in _FILES[family]:
            for regular in found.get(names[0], []):
                paths = [next((p for p in found.get(name, []) if p.parent == regular.parent), None) for name in names]
                faces = [_read(path) for path in paths if path]
                if len(faces) == len(Face) and None not in faces:
                    yield FontSet(family, dict(zip(Face, filter(None, faces), strict=True)))


def is_complete(fonts: FontSet) -> bool:
    """Whether all four faces draw all 134 Vietnamese letters."""
    return not fonts.missing("".join(VIETNAMESE_LETTERS))


@cache
def find_fonts(families: tuple[str, ...] = FAMILIES, folders: tuple[Path, ...] | None = None) -> FontSet:
    """The fonts to set notices in. Raises ProblemsFound (`font-missing`) saying what to install when none will do."""
    found = _files_by_name(font_folders() if folders is None else folders)
    for fonts in _candidates(families, found):
        if is_complete(fonts):
            return fonts
    searched = ", ".join(str(each) for each in (font_folders() if folders is None else folders))
    raise ProblemsFound([Problem("font-missing", values={"families": ", ".join(families), "found": searched})])
