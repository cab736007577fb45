"""A Word file, whoever saved it last → the words that people wrote in it.

Other programs save much that nobody wrote: the stored value of a page number, a text box twice for readers of two
ages, marks of spelling and of editing sessions, a header once for each section. None of it is words. What a tracked
deletion or move took away is not there; what stands in a text box is no part of the paragraph that holds it; a comment
is told as one.
"""

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from posixpath import join, normpath

from lxml import etree

_MOST_BYTES = 100_000_000
"""Of all parts, unpacked."""

_TEXT = frozenset({"t", "noBreakHyphen", "tab", "ptab", "br", "cr", "sym"})
_NOT_WRITTEN = frozenset({"del", "moveFrom", "Fallback", "rt", "pPr", "rPr", "instrText", "delText"})
_COUNTED = frozenset({"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"})
"""Fields that stand for no words: every program stores another number in them."""

_STORIES = ("footnotes", "endnotes")
_MARGINS = ("header", "footer")


Kind = tuple[str, str, str]
"""A paragraph's style, list and level, as the file calls them; empty where it has none of its own."""


@dataclass(frozen=True, slots=True)
class Comment:
    """Who said what on which words."""

    author: str
    on: str
    text: str


@dataclass(frozen=True, slots=True)
class DocxWords:
    """Paragraphs of the text in order; what headers and footers say, each once; the comments.

    `kinds` are the style, list and level of each paragraph of the body, `editors` those who changed it under tracking.
    """

    body: tuple[str, ...]
    margins: tuple[str, ...]
    comments: tuple[Comment, ...]
    kinds: tuple[Kind, ...] = ()
    editors: tuple[str, ...] = ()


def docx_to_words(data: bytes) -> DocxWords:
    """Raises ValueError for bytes that are no Word file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = _parts(package)
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, NotImplementedError, RuntimeError) as error:
        raise ValueError("not a Word file") from error
    main = parts[""]
    body = [each for part in (main, *_named(parts, _STORIES)) for each in _elements(part)]
    margins = dict.fromkeys(text for part in _named(parts, _MARGINS) for text in _paragraphs(part))
    comments = [each for part in _named(parts, ("comments",)) for each in _comments(part, main)]
    return DocxWords(
        tuple(text for text, _ in body),
        tuple(margins),
        tuple(comments),
        tuple(_kind(element) for _, element in body),
        tuple(_editors(element) for _, element in body),
    )


def _parts(package: zipfile.ZipFile) -> Mapping[str, etree._Element]:
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


def _tree(package: zipfile.ZipFile, name: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(package.read(name), parser)


def _named(parts: Mapping[str, etree._Element], starts: tuple[str, ...]) -> Iterator[etree._Element]:
    return (part for name, part in parts.items() if name.startswith(starts))


def _local(element: etree._Element) -> str:
    """Its name in any edition of the standard; nothing for a comment or an instruction of XML."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _value(element: etree._Element, name: str) -> str:
    return next((str(value) for key, value in element.attrib.items() if etree.QName(key).localname == name), "")


def _paragraphs(part: etree._Element) -> Iterator[str]:
    return (text for text, _ in _elements(part))


def _elements(part: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    for element in part.iter(etree.Element):
        if _local(element) == "p" and not _is_alternative(element) and "wordprocessingml" in str(element.tag):
            text = _Words().of(element)
            if text.strip():
                yield text, element


def _kind(paragraph: etree._Element) -> Kind:
    found = {"pStyle": "", "numId": "", "ilvl": ""}
    for properties in (each for each in paragraph if _local(each) == "pPr"):
        found |= {_local(each): _value(each, "val") for each in properties.iter(etree.Element) if _local(each) in found}
    return found["pStyle"], found["numId"], found["ilvl"]


def _editors(paragraph: etree._Element) -> str:
    """Who changed it, and on which day, as far as it was tracked."""
    marks = [each for each in paragraph.iter(etree.Element) if _local(each) in {"ins", "del", "moveFrom", "moveTo"}]
    said = (f"{_value(each, 'author')} {_value(each, 'date')[:10]}".strip() for each in marks)
    return ", ".join(dict.fromkeys(each for each in said if each))


def _is_alternative(element: etree._Element) -> bool:
    """Whether another program's reading of the same thing stands beside it, or it was taken away."""
    return any(_local(each) in {"Fallback", "del", "moveFrom"} for each in element.iterancestors())


@dataclass
class _Words:
    """The words of one paragraph; `fields` are the instructions of those begun and not ended, in pieces."""

    found: list[str] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)

    def of(self, paragraph: etree._Element) -> str:
        """All of them."""
        self._below(paragraph)
        return "".join(self.found)

    def _below(self, element: etree._Element) -> None:
        for child in element:
            self._take(child, _local(child))

    def _take(self, element: etree._Element, name: str) -> None:
        if name == "fldChar":
            self._field(_value(element, "fldCharType"))
        elif name == "instrText" and self.fields:
            self.fields[-1] += element.text or ""
        elif name == "fldSimple" and _is_counted(_value(element, "instr")):
            return
        elif name in _TEXT:
            if not any(map(_is_counted, self.fields)):
                self.found.append(_character(element, name))
        elif name and name not in _NOT_WRITTEN and name not in {"p", "txbxContent"}:
            self._below(element)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self.fields.append("")
        elif kind == "end" and self.fields:
            self.fields.pop()


def _is_counted(instruction: str) -> bool:
    return (instruction.split() or [""])[0].upper() in _COUNTED


def _character(element: etree._Element, name: str) -> str:
    if name == "t":
        return element.text or ""
    if name == "sym":
        return chr(int(_value(element, "char") or "20", 16) & 0xFFFF)
    return "-" if name == "noBreakHyphen" else " "


def _comments(part: etree._Element, main: etree._Element) -> Iterator[Comment]:
    for element in part:
        if _local(element) == "comment":
            text = " ".join(_paragraphs(element))
            yield Comment(_value(element, "author"), _commented(main, _value(element, "id")), text)


def _commented(main: etree._Element, number: str) -> str:
    """The words between the marks of a comment."""
    words, is_inside = list[str](), False
    for element in main.iter(etree.Element):
        name = _local(element)
        if name in {"commentRangeStart", "commentRangeEnd"} and _value(element, "id") == number:
            is_inside = name == "commentRangeStart"
        elif is_inside and name in _TEXT:
            words.append(_character(element, name))
    return "".join(words).strip()
