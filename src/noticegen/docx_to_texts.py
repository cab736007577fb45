"""A Word file → the words in it: its paragraphs as a reader sees them, and whatever else its parts say."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STORY = ("word/document.xml", "word/header", "word/footer", "word/comments", "word/footnotes", "word/endnotes")


@dataclass(frozen=True, slots=True)
class DocxTexts:
    """`paragraphs` of pages, headers and comments in order; `others` are the words of all other parts."""

    paragraphs: tuple[str, ...]
    others: tuple[str, ...]


def docx_to_texts(data: bytes) -> DocxTexts:
    """Raises ValueError for bytes that are no Word file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        stories = [part for start in _STORY for name, part in sorted(parts.items()) if name.startswith(start)]
        paragraphs = tuple(text for part in stories for text in _paragraphs(part))
        return DocxTexts(paragraphs, tuple(_others(parts)))
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, NotImplementedError) as error:
        raise ValueError("not a Word file") from error


def _paragraphs(part: bytes) -> Iterator[str]:
    """Each paragraph's text with its tabs and line ends; text taken out under tracked changes is not there any more."""
    for paragraph in etree.fromstring(part).iter(f"{_W}p"):
        text = "".join(_characters(paragraph))
        if text.strip():
            yield text


def _characters(paragraph: etree._Element) -> Iterator[str]:
    for element in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}noBreakHyphen"):
        name = etree.QName(element).localname
        yield element.text or "" if name == "t" else "-" if name == "noBreakHyphen" else " "


def _others(parts: dict[str, bytes]) -> Iterator[str]:
    for name, part in parts.items():
        if name.startswith(_STORY) or not name.endswith((".xml", ".rels")):
            continue
        for element in etree.fromstring(part).iter():
            yield from (each for each in (element.text, *element.values()) if each and " " in each)
