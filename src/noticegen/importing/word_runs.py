"""What stands in a paragraph of a Word file → runs, read from `w:t` as a reader sees them.

Insertions are in, deletions and moves away are out. What has no place in a notice is reported with its words: text
boxes, pictures, hidden words; and formatting that our form does not have.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from noticegen.form.inline import Run

from .old_letters import in_unicode, letters_of_font
from .source import Beside, Paragraph, Place, note_of_old_letters
from .word_styles import WordStyles
from .word_xml import W, child_value, local_name, value

_GONE = frozenset({"Fallback", "pPr", "rPr", "rt", "sectPr", "tcPr", "tblPr", "trPr"})
_BESIDE = {"textpath": "box", "del": "deleted", "moveFrom": "deleted"} | dict.fromkeys(
    ("pic", "imagedata", "OLEObject", "chart", "relIds"), "picture"
)
_BLANKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "\u00ad"}
_COUNTED = ("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES")
_LOOKS = {"u": "underline", "strike": "strike", "dstrike": "strike", "vertAlign": "raised"}
_NO_LOOK = frozenset({"none", "0", "false", "off", "baseline"})


@dataclass(frozen=True, slots=True)
class _Typed:
    """A run as the file holds it; `letters` is how its font means its letters."""

    run: Run
    letters: str


@dataclass
class RunReader:
    """Reads one file's paragraphs, one after the other; `beside` gathers what has no place in a notice."""

    styles: WordStyles
    beside: list[Beside]
    place: Place = field(default_factory=Place)
    fields: list[str] = field(default_factory=list)
    """The instructions of the fields begun and not yet ended."""

    looks: dict[str, str] = field(default_factory=dict)
    """Of the paragraph being read, the words that looked in a way that we have not."""

    def read(self, paragraph: Any, style: str, place: Place) -> tuple[Run, ...]:
        """The runs of a paragraph; afterwards `looks` is what is to say of it."""
        self.place, self.looks = place, {}
        return tuple(run for run in self._read(self._runs(paragraph, None, style)) if run.text)

    def _read(self, typed: Iterable[_Typed]) -> Iterator[Run]:
        """The same in letters of today; a mark may stand in another run than its vowel."""
        for (letters, bold, italic), group in groupby(
            typed, lambda each: (each.letters, each.run.bold, each.run.italic)
        ):
            if letters:
                self._tell_letters(letters)
                yield Run(in_unicode("".join(each.run.text for each in group), letters), bold, italic)
            else:
                yield from (each.run for each in group)

    def _tell_letters(self, letters: str) -> None:
        note = note_of_old_letters(letters)
        if note not in self.beside:
            self.beside.append(note)

    def _runs(self, element: Any, properties: Any, style: str) -> Iterator[_Typed]:
        """The runs below an element; `properties` are those of the run that it belongs to."""
        for child in element:
            name = local_name(child)
            if name == "r":
                yield from self._runs(child, child.find(f"{W}rPr"), style)
            elif name == "txbxContent":
                self._box(child)
            elif name in _BESIDE:
                self._leave_out(_BESIDE[name], words_below(child) or str(child.get("string") or ""))
            elif name in {"fldChar", "instrText"}:
                self._field(child)
            elif name == "fldSimple" and value(child, "instr").strip().startswith(_COUNTED):
                continue
            elif name == "t" or name in _BLANKS or name == "sym":
                yield from self._text(child, name, properties, style)
            elif name and name not in _GONE:
                yield from self._runs(child, properties, style)

    def _box(self, box: Any) -> None:
        """A box is reported with its words, and kept as paragraphs, because a head may stand in boxes."""
        paragraphs = tuple(self._boxed(each) for each in box.iter(f"{W}p"))
        words = "\n".join(each.text for each in paragraphs if each.text)
        if words:
            self.beside.append(Beside("box", self.place, words, paragraphs))

    def _boxed(self, paragraph: Any) -> Paragraph:
        properties = paragraph.find(f"{W}pPr")
        style = self.styles.paragraph_style(properties)
        align = value(self.styles.paragraph_property(properties, style, f"{W}jc"))
        return Paragraph(tuple(self._read(self._runs(paragraph, None, style))), self.place, align=align or "left")

    def _text(self, element: Any, name: str, properties: Any, style: str) -> Iterator[_Typed]:
        if any(each.strip().startswith(_COUNTED) for each in self.fields):
            return
        if name == "br" and value(element, "type") in {"page", "column"}:
            return
        letters = letters_of_font(self.styles.font(properties, style))
        text = element.text or "" if name == "t" else _BLANKS.get(name) or _sign(element, letters)
        if properties is not None and properties.find(f"{W}vanish") is not None:
            self._leave_out("hidden", text)
            return
        if child_value(properties, "caps") or (properties is not None and properties.find(f"{W}caps") is not None):
            text = text if child_value(properties, "caps") in {"0", "false"} else text.upper()
        self._look(properties, text)
        bold, italic = (self.styles.is_on(properties, style, face) for face in "bi")
        yield _Typed(Run(text, bold, italic), letters)

    def _look(self, properties: Any, text: str) -> None:
        for tag, what in _LOOKS.items():
            found = None if properties is None else properties.find(f"{W}{tag}")
            if found is not None and value(found) not in _NO_LOOK:
                self.looks[what] = self.looks.get(what, "") + text

    def _field(self, element: Any) -> None:
        kind = value(element, "fldCharType")
        if kind == "begin":
            self.fields.append("")
        elif kind == "end" and self.fields:
            self.fields.pop()
        else:
            self.fields[-1:] = ["".join(self.fields[-1:]) + (element.text or "")]

    def _leave_out(self, what: str, words: str) -> None:
        """Note it; what goes on with the same is one."""
        last = self.beside[-1] if self.beside else None
        if last and (last.what, last.place) == (what, self.place) and what in {"deleted", "hidden"}:
            self.beside[-1] = Beside(what, self.place, last.words + words)
        elif what == "picture" or words.strip():
            self.beside.append(Beside(what, self.place, words))


def _look_of(typed: _Typed) -> tuple[str, bool, bool]:
    return typed.letters, typed.run.bold, typed.run.italic


def _sign(element: Any, letters: str) -> str:
    """A character of a symbol font is a bullet to us; one of an old font's letters is that letter."""
    code = value(element, "char")
    is_letter = letters or letters_of_font(value(element, "font"))
    return chr(int(code, 16)) if is_letter and re.fullmatch(r"F0[0-9A-Fa-f]{2}", code) else "•"


def words_below(element: Any) -> str:
    """The words below an element, a line for each paragraph."""
    inner = list(element.iter(f"{W}p")) or [element]
    return "\n".join("".join(_texts(each)) for each in inner).strip()


def _texts(element: Any) -> Iterator[str]:
    for text in element.iter(f"{W}t", f"{W}delText"):
        if not any(local_name(each) == "Fallback" for each in text.iterancestors()):
            yield text.text or ""
