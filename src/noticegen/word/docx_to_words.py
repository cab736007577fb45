"""A Word file, whoever saved it last → the words that people wrote in it.

Other programs save much that nobody wrote: the stored value of a page number, a text box twice for readers of two
ages, marks of spelling and of editing sessions, a header once for each section. None of it is words. What a tracked
deletion or move took away is not there; what stands in a text box is no part of the paragraph that holds it; a comment
is reported as one.
"""

import io
import zipfile
from collections.abc import Iterator, Mapping
from posixpath import join, normpath
from typing import NamedTuple

from lxml import etree

from .paragraph_pieces import TEXT, Element, attribute, character, local_name, paragraphs_of, pieces_of

_MOST_BYTES = 100_000_000
"""Of all parts, unpacked."""

_STORIES = ("footnotes", "endnotes")
_MARGINS = ("header", "footer")


class Comment(NamedTuple):
    """Who said what on which words."""

    author: str
    on: str
    text: str


class DocxWords(NamedTuple):
    """Paragraphs of the text in order; what headers and footers say, each once; the comments.

    `notes` are the last of them, which stand below pages or after the text.
    """

    body: tuple[str, ...]
    margins: tuple[str, ...]
    comments: tuple[Comment, ...]
    notes: tuple[str, ...] = ()


def docx_to_words(data: bytes) -> DocxWords:
    """Raises ValueError for bytes that are no Word file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = _parts(package)
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, NotImplementedError, RuntimeError) as error:
        raise ValueError("not a Word file") from error
    main = parts[""]
    notes = tuple(text for part in _named(parts, _STORIES) for text in _paragraphs(part))
    margins = dict.fromkeys(text for part in _named(parts, _MARGINS) for text in _paragraphs(part))
    comments = [each for part in _named(parts, ("comments",)) for each in _comments(part, main)]
    return DocxWords(
        (*_paragraphs(main), *notes),
        tuple(margins),
        tuple(comments),
        notes,
    )


def _parts(package: zipfile.ZipFile) -> Mapping[str, Element]:
    """The parts that carry words, by the beginning of their names; the main one by none."""
    if sum(each.file_size for each in package.infolist()) > _MOST_BYTES:
        raise ValueError("too large")
    main = _main_part(package)
    folder = main.rpartition("/")[0]
    names = [name for name in sorted(package.namelist()) if name.rpartition("/")[0] == folder]
    wanted = [name for name in names if _stem(name).startswith((*_STORIES, *_MARGINS, "comments"))]
    return {"": _tree(package, main)} | {_stem(name): _tree(package, name) for name in wanted if name.endswith(".xml")}


def _stem(name: str) -> str:
    return name.rpartition("/")[2]


def _main_part(package: zipfile.ZipFile) -> str:
    """Most programs call it word/document.xml; the package says what it is called in this one."""
    for relation in _tree(package, "_rels/.rels"):
        if relation.get("Type", "").endswith("/officeDocument"):
            return normpath(join("/", relation.get("Target", ""))).removeprefix("/")
    raise ValueError("no document")


def _tree(package: zipfile.ZipFile, name: str) -> Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(package.read(name), parser)


def _named(parts: Mapping[str, Element], starts: tuple[str, ...]) -> Iterator[Element]:
    return (part for name, part in parts.items() if name.startswith(starts))


def _paragraphs(part: Element) -> Iterator[str]:
    for elements in paragraphs_of(part):
        text = "".join(words for words, _ in pieces_of(elements))
        if text.strip():
            yield text


def _comments(part: Element, main: Element) -> Iterator[Comment]:
    for element in part:
        if local_name(element) == "comment":
            text = " ".join(_paragraphs(element))
            yield Comment(attribute(element, "author"), _commented(main, attribute(element, "id")), text)


def _commented(main: Element, number: str) -> str:
    """The words between the marks of a comment."""
    words, is_inside = list[str](), False
    for element in main.iter(etree.Element):
        name = local_name(element)
        if name in {"commentRangeStart", "commentRangeEnd"} and attribute(element, "id") == number:
            is_inside = name == "commentRangeStart"
        elif is_inside and name in TEXT:
            words.append(character(element))
    return "".join(words).strip()
