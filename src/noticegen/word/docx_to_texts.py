"""A Word file → its words: the paragraphs that a reader sees, and any other text in its parts."""

import io
import zipfile
from collections.abc import Iterator
from itertools import groupby
from typing import Any, NamedTuple
from urllib.parse import unquote

from lxml import etree

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W = f"{{{_NAMESPACE}}}"
_STORY = ("word/document.xml", "word/header", "word/footer", "word/comments", "word/footnotes", "word/endnotes")
_LOOKS = ("word/styles.xml", "word/fontTable.xml", "word/theme/")
"""Parts that describe the look of the text: the names of styles and fonts in them come from the profile."""

_CHARACTERS = tuple(f"{_W}{name}" for name in ("t", "noBreakHyphen", "tab", "br", "cr"))
_TEXT, _HYPHEN, *_ = _CHARACTERS
_XMLNS = {"w": _NAMESPACE, "dc": "http://purl.org/dc/elements/1.1/"}
_NAMES = " or ".join(f"self::w:{name}" for name in ("pStyle", "rStyle", "tblStyle", "rFonts", "lang", "themeFontLang"))
_VALUES = etree.XPath(f"//*[not({_NAMES})]/@*[not(contains(., '://schemas.'))]", namespaces=_XMLNS, smart_strings=False)
_TEXTS = etree.XPath("//text()[not(parent::w:t or parent::dc:language) and normalize-space()]", namespaces=_XMLNS)
_REMARKS = etree.XPath("//comment()|//processing-instruction()")


class DocxTexts(NamedTuple):
    """`paragraphs` of pages, headers and comments in order; `others` is all else that can carry words.

    That is texts a page does not show (fields, deletions, alternatives, properties), and the values of attributes
    (names of bookmarks, targets of links, descriptions), but not the names of styles, fonts and languages.
    """

    paragraphs: tuple[str, ...]
    others: tuple[str, ...]


def docx_to_texts(data: bytes) -> DocxTexts:
    """Raises ValueError for bytes that are no Word file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = {name: package.read(name) for name in package.namelist() if not name.startswith(_LOOKS)}
        trees = {name: etree.fromstring(part) for name, part in parts.items() if name.endswith((".xml", ".rels"))}
        stories = [tree for start in _STORY for name, tree in sorted(trees.items()) if name.startswith(start)]
        paragraphs = tuple(text for tree in stories for text in _paragraphs(tree))
        others = (text for name in parts for text in _others(name, parts[name], trees.get(name)))
        return DocxTexts(paragraphs, tuple(dict.fromkeys(others)))
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, NotImplementedError) as error:
        raise ValueError("not a Word file") from error


def _paragraphs(part: etree._Element) -> Iterator[str]:
    """Each paragraph's text with its tabs and line ends; text deleted under tracked changes is left out."""
    for paragraph in part.iter(f"{_W}p"):
        text = "".join(_characters(paragraph))
        if text.strip():
            yield text


def _characters(paragraph: etree._Element) -> Iterator[str]:
    for element in paragraph.iter(*_CHARACTERS):
        tag = element.tag
        yield element.text or "" if tag == _TEXT else "-" if tag == _HYPHEN else " "


def _others(name: str, part: bytes, tree: etree._Element | None) -> Iterator[str]:
    yield name
    if tree is None:
        yield part.decode("utf-8", "replace")
        return
    yield from (unquote(value) if "%" in value else value for value in _VALUES(tree))
    for _, texts in groupby(_TEXTS(tree), _place):
        yield "".join(texts)
    yield from (remark.text or "" for remark in _REMARKS(tree))


def _place(text: Any) -> tuple[Any, str]:
    """What a text is a piece of: the same element of one paragraph, however many runs it is cut into."""
    parent = text.getparent()
    return next(parent.iterancestors(f"{_W}p"), parent), parent.tag
