"""A Word file being edited: where its words are, and how words and their emphasis are changed, plain or tracked."""

import io
import random
from collections.abc import Sequence
from copy import deepcopy
from typing import Any, TypeVar

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from .word_xml import (
    FIXED,
    NEW_WORDS,
    cut,
    gone,
    marked,
    set_words,
    style_of,
    texts_of,
    wrap,
)

T = TypeVar("T")


class NoPlace(Exception):
    """The file has no place for an edit of this kind."""


class Editing:
    """A Word file being edited. Every edit is plain, or tracked as Word tracks it; NoPlace where it cannot be made."""

    def __init__(self, data: bytes, chance: random.Random, *, tracked: bool) -> None:
        self.document = docx.Document(io.BytesIO(data))
        self.body = self.document.element.body
        self.chance, self.tracked = chance, tracked

    def saved(self) -> bytes:
        out = io.BytesIO()
        self.document.save(out)
        return out.getvalue()

    # ------------------------------------------------------------------ places

    def one_of(self, places: Sequence[T]) -> T:
        """One by chance."""
        if not places:
            raise NoPlace
        return self.chance.choice(places)

    def paragraphs(self) -> list[Any]:
        """Those with words, of an author's text."""
        return [each for each in self.body.iter(qn("w:p")) if texts_of(each) and style_of(each) not in FIXED]

    def entries(self) -> list[Any]:
        """Those of a body: no head, no foot, no cell."""
        outside = ("Subtitle", "legal-basis", "table-caption", "appendix-title")
        return [each for each in self.paragraphs() if each.getparent() is self.body and style_of(each) not in outside]

    def rows(self) -> list[Any]:
        """Those of tables of figures, below their head."""
        tables = [
            each
            for each in self.body.iter(qn("w:tbl"))
            if any(style_of(p) == "table-cell" for p in each.iter(qn("w:p")))
        ]
        return [
            row
            for each in tables
            for row in each.iter(qn("w:tr"))
            if any(style_of(p) == "table-cell" for p in row.iter(qn("w:p")))
        ]

    def recipients(self) -> list[Any]:
        return [each for each in self.body.iter(qn("w:p")) if style_of(each) == "recipient"]

    # ------------------------------------------------------------------ words

    def words(self, how: str) -> str:
        return self._words(self.one_of(self.paragraphs()), how)

    def cell(self) -> str:
        cells = [each for each in self.paragraphs() if style_of(each) in ("table-cell", "table-heading")]
        return self._words(self.one_of(cells), self.chance.choice(("insert", "replace")))

    def recipient(self) -> str:
        return self._words(self.one_of(self.recipients()[:-1] or self.recipients()), "insert")

    def subject(self) -> str:
        (first, *_) = [each for each in self.body.iter(qn("w:p")) if style_of(each) == "Subtitle"]
        return self._words(first, self.chance.choice(("insert", "replace", "remove")))

    def _words(self, paragraph: Any, how: str) -> str:
        text = self.chance.choice(texts_of(paragraph))
        words = text.text.split(" ")
        place, new = self.chance.randrange(len(words)), self.chance.choice(NEW_WORDS)
        new = new.upper() if text.text == text.text.upper() else new
        if how == "insert" or len([each for each in words if each]) < 2:
            after = [*words[: place + 1], new, *words[place + 1 :]]
        else:
            after = [*words[:place], *([] if how == "remove" else [new]), *words[place + 1 :]]
        return self._typed_over(text, " ".join(after))

    def _typed_over(self, text: Any, now: str) -> str:
        before = text.text
        if not self.tracked:
            set_words(text, now)
            return f"{before} → {now}"
        most = min(len(before), len(now))
        start = next((n for n in range(most) if before[n] != now[n]), most)
        back = next((n for n in range(most - start) if before[-1 - n] != now[-1 - n]), most - start)
        _head, middle, _tail = cut(text, start, len(before) - back)
        if now[start : len(now) - back]:
            come = deepcopy(middle)
            set_words(come.find(qn("w:t")), now[start : len(now) - back])
            middle.addnext(come)
            wrap(come, "w:ins")
        gone(middle)
        return f"{before} → {now}"

    # ------------------------------------------------------------------ emphasis

    def face(self, tag: str) -> str:
        """One to four words set in bold or italics, or set plain again."""
        set_anyway = ("Subtitle", "appendix-title", "recipient")
        found = [each for each in self.paragraphs() if style_of(each) not in set_anyway]
        runs = [text for each in found for text in texts_of(each)]
        text = self.one_of(runs)
        words = text.text.split(" ")
        start = self.chance.randrange(len(words))
        end = min(len(words), start + self.chance.randint(1, 4))
        first = len(" ".join(words[:start])) + (1 if start else 0)
        _, middle, _ = cut(text, first, len(" ".join(words[:end])))
        properties = middle.find(qn("w:rPr"))
        if properties is None:
            properties = OxmlElement("w:rPr")
            middle.insert(0, properties)
        old = deepcopy(properties)
        is_on = properties.find(qn(f"w:{tag}")) is not None
        for name in (f"w:{tag}", f"w:{tag}Cs"):
            for each in properties.findall(qn(name)):
                properties.remove(each)
            if not is_on:
                properties.insert(0, OxmlElement(name))
        if self.tracked:
            change = marked("w:rPrChange")
            change.append(old)
            properties.append(change)
        return f"{tag} {'off' if is_on else 'on'}: {' '.join(words[start:end])}"
