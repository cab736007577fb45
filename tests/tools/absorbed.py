"""Notices whose Word files were edited, as `noticegen absorb` has them; and Word files edited by their words."""

import io
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from noticegen.absorbing.absorb import Left
from noticegen.absorbing.edited_notice import EditedNotice, page_of
from noticegen.absorbing.edited_paper import AsMade, EditedPaper, docx_to_as_made

from . import printing, random_notices

_SAMPLES = {path.stem: path for path in printing.SAMPLES}
_NAMES = (*_SAMPLES, *(f"seed-{seed}" for seed in range(20)))


@cache
def _text(name: str) -> str:
    if name in _SAMPLES:
        return _SAMPLES[name].read_text(encoding="utf-8").replace("state: issued", "")
    return random_notices.notice(int(name.removeprefix("seed-")))


class _Texts(Mapping[str, str]):
    """Notices by their names, each made when it is asked for."""

    def __getitem__(self, name: str) -> str:
        return _text(name)

    def __iter__(self) -> Iterator[str]:
        return iter(_NAMES)

    def __len__(self) -> int:
        return len(_NAMES)


TEXTS: Mapping[str, str] = _Texts()


@cache
def made(text: str, unit: str = "", appendix: int = 0) -> bytes:
    """The Word file of a notice, of a unit's slip, or of an appendix in a file of its own."""
    press = printing.press()
    html = page_of(printing.read(text), unit, appendix, printing.office(), press)
    assert html is not None
    return press.docx(press.settled(html))


@cache
def _as_made(text: str, unit: str, appendix: int) -> AsMade:
    return docx_to_as_made(made(text, unit, appendix), printing.press().profile)


def opened(text: str, found: bytes, unit: str = "", appendix: int = 0) -> EditedNotice:
    """The notice with this Word file of it, as somebody left it."""
    paper = EditedPaper(Path("x.docx"), found, _as_made(text, unit, appendix), printing.press().profile, unit, appendix)
    return EditedNotice(Path("x.yaml"), text.encode(), printing.office(), printing.press(), [paper])


def absorbed(edited: EditedNotice) -> EditedNotice:
    """With every edit that can be taken."""
    for paper, edit in edited.edits:
        edited.take(paper, edit)
    return edited


def left(edited: EditedNotice) -> list[Left]:
    return [each for each in edited.results if isinstance(each, Left)]


class Word:
    """A Word file that somebody edits: paragraphs and cells are named by words that stand in no other."""

    def __init__(self, data: bytes) -> None:
        self.document = docx.Document(io.BytesIO(data))
        self.body = self.document.element.body

    def saved(self) -> bytes:
        out = io.BytesIO()
        self.document.save(out)
        return out.getvalue()

    def paragraph(self, words: str) -> Any:
        (found,) = [each for each in self.body.iter(qn("w:p")) if words in "".join(map(_said, each.iter(qn("w:t"))))]
        return found

    def row(self, words: str) -> Any:
        return next(self.paragraph(words).iterancestors(qn("w:tr")))

    def type_over(self, old: str, new: str) -> None:
        (text,) = [each for each in self.body.iter(qn("w:t")) if old in _said(each)]
        _set(text, _said(text).replace(old, new))

    def add_after(self, words: str, new: str, *, like: str = "") -> None:
        """A paragraph of the same kind, or of that of another."""
        paragraph = deepcopy(self.paragraph(like or words))
        first, *others = [each for each in paragraph if each.tag != qn("w:pPr")]
        for each in others:
            paragraph.remove(each)
        for each in first.findall(qn("w:rPr")):
            first.remove(each)
        _set(first.find(qn("w:t")), new)
        self.paragraph(words).addnext(paragraph)

    def delete(self, words: str) -> None:
        paragraph = self.paragraph(words)
        paragraph.getparent().remove(paragraph)

    def move_after(self, words: str, target: str) -> None:
        self.paragraph(target).addnext(self.paragraph(words))

    def split(self, words: str) -> None:
        """A new paragraph begins at these words."""
        paragraph = self.paragraph(words)
        (text,) = [each for each in paragraph.iter(qn("w:t")) if words in (each.text or "")]
        head, _, tail = text.text.partition(words)
        new = deepcopy(paragraph)
        for each in [each for each in new if each.tag != qn("w:pPr")]:
            new.remove(each)
        run = deepcopy(text.getparent())
        _set(run.find(qn("w:t")), words + tail)
        _set(text, head.rstrip())
        new.append(run)
        for each in list(text.getparent().itersiblings()):
            new.append(each)
        paragraph.addnext(new)

    def join(self, words: str) -> None:
        """This paragraph and the next."""
        first = self.paragraph(words)
        second = first.getnext()
        blank = deepcopy(next(first.iter(qn("w:r"))))
        _set(blank.find(qn("w:t")), " ")
        first.append(blank)
        for each in [each for each in second if each.tag != qn("w:pPr")]:
            first.append(each)
        second.getparent().remove(second)

    def face(self, words: str, **on: bool | None) -> None:
        """These words set in bold or italics, or plain; they stand in one run, and no others are in two."""
        (text,) = [each for each in self.body.iter(qn("w:t")) if words in (each.text or "")]
        run = text.getparent()
        head, _, tail = text.text.partition(words)
        parts = []
        for part in (head, words, tail):
            parts.append(deepcopy(run))
            _set(parts[-1].find(qn("w:t")), part)
            run.addprevious(parts[-1])
        run.getparent().remove(run)
        properties = parts[1].find(qn("w:rPr"))
        if properties is None:
            properties = OxmlElement("w:rPr")
            parts[1].insert(0, properties)
        for name, is_on in on.items():
            tag = {"bold": "w:b", "italic": "w:i"}[name]
            for each in properties.findall(qn(tag)):
                properties.remove(each)
            if is_on is not None:
                mark = OxmlElement(tag)
                mark.set(qn("w:val"), "1" if is_on else "0")
                properties.append(mark)

    def properties(self, words: str, xml: str) -> None:
        """A paragraph looks otherwise."""
        self.paragraph(words).find(qn("w:pPr")).append(_element(xml))

    def letters(self, words: str, xml: str) -> None:
        """Its letters do."""
        for run in self.paragraph(words).iter(qn("w:r")):
            properties = OxmlElement("w:rPr")
            properties.append(_element(xml))
            run.insert(0, properties)

    def cell(self, words: str, xml: str) -> None:
        """The cell that holds these words does."""
        next(self.paragraph(words).iterancestors(qn("w:tc"))).find(qn("w:tcPr")).append(_element(xml))

    def put(self, xml: str, words: str = "Kê bàn") -> None:
        """Something at the end of a paragraph, in a run of its own."""
        self.paragraph(words).append(_element(f"<w:r>{xml}</w:r>"))

    def like(self, words: str, other: str) -> None:
        """A paragraph put into the style and list of another."""
        properties = self.paragraph(words).find(qn("w:pPr"))
        properties.getparent().replace(properties, deepcopy(self.paragraph(other).find(qn("w:pPr"))))


Edit = Callable[[Word], None]


def _element(xml: str) -> Any:
    name = xml.partition(" ")[0].partition("/")[0].partition(">")[0]
    return parse_xml(f"{name} {nsdecls('w')}{xml.removeprefix(name)}")


def _said(text: Any) -> str:
    return (text.text or "").replace("\u00a0", " ")


def _set(text: Any, words: str) -> None:
    text.text = words
    text.set(qn("xml:space"), "preserve")


def edited(text: str, *edits: Edit, unit: str = "", appendix: int = 0) -> EditedNotice:
    """The notice with its Word file edited like this, and every edit that can be taken in its YAML."""
    word = Word(made(text, unit, appendix))
    for each in edits:
        each(word)
    return absorbed(opened(text, word.saved(), unit, appendix))
