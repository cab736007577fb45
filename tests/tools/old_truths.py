"""Old files with truths made by hand: what each says, and how its pages are laid out.

A file in `tests/fixtures/old` begins with the truth about head and foot, `key: value` a line, and goes on behind `---`
with what stands on its pages. Left of `¦` stand a paragraph's depth and label, as a careful reader sees them; a line
that begins with `~` stands on no page, and only tells the truth about a part of the line above.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from noticegen.importing.comparable import words_of

from .checkout import ROOT
from .old_fonts import in_old_font
from .old_markup import body_xml
from .old_word import word_file

FOLDER = ROOT / "tests" / "fixtures" / "old"
KEY_WORDS = 5
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_LEADS = re.compile(r"^~|^(\{[^}]*\})+|^[#>\s]+(?=\S)")
_CIRCLE = re.compile(r"^o (?=[^\W\d_a-z])")
_NO_WORDS = re.compile(r"\{\{(?:del|from|note|comment|box|picture|rule|page)(?::[^}]*)?\}\}")
_WORDS = re.compile(r"\{\{\w+:(.*?)\}\}")
_MARKS = re.compile(r"\*|__|↵|\||¶|\^\^|<<|vv ")

Found = tuple[int, str, tuple[str, ...]]
"""Depth, label and first words of a paragraph."""


@dataclass(frozen=True, slots=True)
class OldFile:
    """One fixture: its truths, its lines, and what is known of each."""

    name: str
    truths: Mapping[str, list[str]]
    lines: list[str]
    tree: list[Found]

    @property
    def file_name(self) -> str:
        """With the ending of its format."""
        return f"{self.name}.{self.truths.get('format', ['docx'])[0]}"

    @property
    def wanted(self) -> str | None:
        """The kind that it is to be read as, whatever it is."""
        return self.truths.get("wanted", [None])[0]

    @property
    def data(self) -> bytes:
        """The file itself, made once."""
        return _data(self.name)

    def made(self) -> bytes:
        """The file itself."""
        if not self.file_name.endswith("docx"):
            return _encoded("\n".join(self.lines), self.truths.get("encoding", ["utf-8"])[0])
        one = {key: values[0] for key, values in self.truths.items()}
        return word_file(
            in_old_font(body_xml(self.lines), one.get("font", "")),
            lists=dict(each.split(": ", 1) for each in self.truths.get("list", ())),
            styles=dict(map(_style, self.truths.get("style", ()))),
            notes=self.truths.get("note", ()),
            comments=self.truths.get("comment", ()),
            margins=(one.get("margin-above", ""), one.get("margin-below", "")),
        )


def _encoded(text: str, encoding: str) -> bytes:
    if encoding != "cp1258":
        return text.encode(encoding)
    letters = (unicodedata.normalize("NFD", each) for each in text)
    return "".join(map(_tone_apart, letters)).encode(encoding)


def _tone_apart(letter: str) -> str:
    """As Windows' code page has it: the vowel whole, its tone behind it."""
    tones = "".join(each for each in letter if each in _TONES)
    return unicodedata.normalize("NFC", "".join(each for each in letter if each not in _TONES)) + tones


def _style(said: str) -> tuple[str, str]:
    name, _, rest = said.partition(": ")
    number = re.search(r"list (\d+)\.(\d)", rest)
    own = f'<w:numPr><w:ilvl w:val="{number[2]}"/><w:numId w:val="{number[1]}"/></w:numPr>' if number else ""
    faces = "".join(f"<w:{tag}/>" for word, tag in (("bold", "b"), ("italic", "i")) if word in rest)
    inner = f'<w:name w:val="{name}"/><w:pPr>{own}</w:pPr><w:rPr>{faces}</w:rPr>'
    return name, f'<w:style {_NAMES} w:type="paragraph" w:styleId="{name}">{inner}</w:style>'


@cache
def old_files() -> dict[str, OldFile]:
    """All of them by name."""
    return {path.stem: _read(path) for path in sorted(FOLDER.glob("*.txt"))}


@cache
def _data(name: str) -> bytes:
    return old_files()[name].made()


def _read(path: Path) -> OldFile:
    top, _, below = path.read_text(encoding="utf-8").partition("\n---\n")
    truths = dict[str, list[str]]()
    for line in top.splitlines():
        if not line.startswith("#"):
            key, _, value = line.partition(":")
            truths.setdefault(key, []).append(value.strip())
    lines, tree = list[str](), list[Found]()
    for line in below.splitlines():
        truth, bar, text = line.partition("¦")
        text = text.removeprefix(" ") if bar else line
        if not text.startswith("~"):
            lines.append(text)
        if bar and (found := re.match(r"(\d)\s*(.*)", truth.strip())):
            tree.append((int(found[1]), found[2].strip(), key_of(bare(text), found[2].strip())))
    return OldFile(path.stem, truths, lines, tree)


def bare(text: str) -> str:
    """The words of a line, as somebody reads them."""
    text = _CIRCLE.sub("", _LEADS.sub("", text))
    return _MARKS.sub(" ", _WORDS.sub(r"\1", _NO_WORDS.sub("", text)))


def key_of(text: str, label: str = "") -> tuple[str, ...]:
    """The first words of a text, its label taken away: by them a paragraph is found again."""
    words = words_of(text)
    own = words_of(label) if label != "bảng" else []
    return tuple((words[len(own) :] if own and words[: len(own)] == own else words)[:KEY_WORDS])
