"""What stands in a paragraph of a Word file → runs, read from `w:t` as a reader sees them.

Insertions are in, deletions and moves away are out. What has no place in a notice is told with its words: text boxes,
pictures, hidden words; and how words looked that our form has no look for.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from noticegen.form.inline import Run

from .source import Beside, Place
from .word_styles import WordStyles
from .word_xml import W, child_value, local_name, value

_GONE = frozenset({"Fallback", "pPr", "rPr", "rt", "sectPr", "tcPr", "tblPr", "trPr"})
_BESIDE = {"txbxContent": "box", "textpath": "box", "del": "deleted", "moveFrom": "deleted"} | dict.fromkeys(
    ("pic", "imagedata", "OLEObject", "chart", "relIds"), "picture"
)
_BLANKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_COUNTED = ("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES")
_LOOKS = {"u": "underline", "strike": "strike", "dstrike": "strike", "vertAlign": "raised"}
_NO_LOOK = frozenset({"none", "0", "false", "off", "baseline"})


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
        return tuple(run for run in self._runs(paragraph, None, style) if run.text)

    def _runs(self, element: Any, properties: Any, style: str) -> Iterator[Run]:
        """The runs below an element; `properties` are those of the run that it belongs to."""
        for child in element:
            name = local_name(child)
            if name == "r":
                yield from self._runs(child, child.find(f"{W}rPr"), style)
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

    def _text(self, element: Any, name: str, properties: Any, style: str) -> Iterator[Run]:
        if any(each.strip().startswith(_COUNTED) for each in self.fields):
            return
        if name == "br" and value(element, "type") in {"page", "column"}:
            return
        text = element.text or "" if name == "t" else _BLANKS.get(name, "•")
        if properties is not None and properties.find(f"{W}vanish") is not None:
            self._leave_out("hidden", text)
            return
        if child_value(properties, "caps") or (properties is not None and properties.find(f"{W}caps") is not None):
            text = text if child_value(properties, "caps") in {"0", "false"} else text.upper()
        self._look(properties, text)
        bold, italic = (self.styles.is_on(properties, style, face) for face in "bi")
        yield Run(text, bold, italic)

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


def words_below(element: Any) -> str:
    """The words below an element, a line for each paragraph."""
    inner = list(element.iter(f"{W}p")) or [element]
    return "\n".join("".join(_texts(each)) for each in inner).strip()


def _texts(element: Any) -> Iterator[str]:
    for text in element.iter(f"{W}t", f"{W}delText"):
        if not any(local_name(each) == "Fallback" for each in text.iterancestors()):
            yield text.text or ""
