"""`word/numbering.xml`: lists that Word counts itself, so that inserting a section renumbers the rest.

Word has no Vietnamese alphabet: its letters run a b c d e f, ours a b c d đ e g. So Word
gets a list of letters as stretches in which the two agree (a–d, đ, e, g–i, k–v, x–y); within a stretch Word counts,
across one it cannot.
"""

from collections.abc import Iterable
from typing import NamedTuple
from zlib import crc32

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from noticegen.form.profile import Profile
from noticegen.form.units import mm_to_twips
from noticegen.notice.numbering import LETTERS, letter

from .blocks import NumberRef

_STRETCHES = ("abcd", "đ", "e", "ghi", "klmnopqrstuv", "xy")
_WORD_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LEVELS = 9


class _Abstract(NamedTuple):
    """A way of counting: one `w:abstractNum`."""

    name: str
    number_format: str
    text: str
    start: int = 1
    suffix: str = "space"
    is_indented: bool = True

    @property
    def is_bullet(self) -> bool:
        """The same sign for every item."""
        return self.number_format == "bullet"

    @property
    def counts(self) -> bool:
        """Whether Word works the label out, rather than printing a fixed one."""
        return self.number_format not in {"bullet", "none"}


_ABSTRACTS = {
    "part": _Abstract("part", "upperRoman", "Phần %1", suffix="nothing", is_indented=False),
    "roman": _Abstract("roman", "upperRoman", "%1."),
    "arabic": _Abstract("arabic", "decimal", "%1."),
    "dash": _Abstract("dash", "bullet", "-"),
    "plus": _Abstract("plus", "bullet", "+"),
}


def _stretch(ordinal: int) -> _Abstract:
    """The stretch of letters that the n-th item of a list stands in; a second round (aa, ab) is literal."""
    if ordinal > len(LETTERS):
        return _Abstract(f"letter-{ordinal}", "none", f"{letter(ordinal)})")
    character = LETTERS[ordinal - 1]
    letters = next(letters for letters in _STRETCHES if character in letters)
    if letters == "đ":
        return _Abstract("letter-đ", "none", "đ)")
    return _Abstract(f"letter-{letters[0]}", "lowerLetter", "%1)", start=_WORD_LETTERS.index(letters[0]) + 1)


def _identity(abstract: _Abstract) -> str:
    """Eight hexadecimal digits: by them Word knows a way of counting again when text is pasted into another file."""
    return f"{crc32(abstract.name.encode()):08X}"


class Lists:
    """The lists of one document: for each numbered paragraph, in order, the number that Word needs."""

    def __init__(self, references: Iterable[NumberRef], profile: Profile) -> None:
        self._first_line = mm_to_twips(profile.styles["item"].first_line_mm)
        self._abstracts: dict[_Abstract, int] = {}
        self._numbers: dict[tuple[str, str], tuple[int, _Abstract]] = {}
        self._kinds = {ref.list_id: ref.numbering for ref in reversed(list(references)) if ref.level == 0}

    def number_id(self, ref: NumberRef) -> int:
        """The `w:numId` of the list a paragraph belongs to."""
        abstract = self._abstract(ref)
        key = (abstract.name, "" if abstract.is_bullet else ref.list_id)
        self._abstracts.setdefault(abstract, len(self._abstracts) + 1)
        number, _ = self._numbers.setdefault(key, (len(self._numbers) + 1, abstract))
        return number

    def _abstract(self, ref: NumberRef) -> _Abstract:
        kind = self._kinds.get(ref.list_id, ref.numbering)
        return _stretch(ref.ordinal) if kind == "letter" else _ABSTRACTS["arabic" if kind == "decimal" else kind]

    def element(self) -> object:
        """The `w:numbering` element for all numbers given out so far."""
        abstracts = "".join(self._abstract_xml(abstract, number) for abstract, number in self._abstracts.items())
        numbers = "".join(self._number_xml(number, abstract) for number, abstract in self._numbers.values())
        return parse_xml(f"<w:numbering {nsdecls('w')}>{abstracts}{numbers}</w:numbering>")

    def _abstract_xml(self, abstract: _Abstract, number: int) -> str:
        levels = "".join(self._level_xml(abstract, level) for level in range(_LEVELS))
        return (
            f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{_identity(abstract)}"/>'
            f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        )

    def _level_xml(self, abstract: _Abstract, level: int) -> str:
        text, number_format = abstract.text, abstract.number_format
        if level and abstract.counts:
            text, number_format = "".join(f"%{n}." for n in range(1, level + 2)), "decimal"
        indent = f'<w:ind w:left="0" w:firstLine="{self._first_line}"/>' if abstract.is_indented else ""
        start = 1 if level else abstract.start
        return (
            f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{number_format}"/>'
            f'<w:suff w:val="{abstract.suffix}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f"<w:pPr>{indent}</w:pPr></w:lvl>"
        )

    def _number_xml(self, number: int, abstract: _Abstract) -> str:
        """Each list restarts its count; dashes need not."""
        start = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{abstract.start}"/></w:lvlOverride>'
        restart = "" if abstract.is_bullet else start
        return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{self._abstracts[abstract]}"/>{restart}</w:num>'
