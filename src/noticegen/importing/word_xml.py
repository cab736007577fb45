"""The XML of a Word file: names of elements, and parts read with bounds that no bomb can pass."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATIONS = "_rels/.rels"
_DECLARES = re.compile(rb"<\0?!\0?(?:D\0?O\0?C\0?T\0?Y\0?P\0?E|E\0?N\0?T\0?I\0?T\0?Y)")
"""Entities, or where they may be declared; in UTF-16 as well."""

_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MOST_XML_BYTES, _MOST_IN_ALL = 12_000_000, 30_000_000
"""Of one part, and of all that is read, unpacked: some hundred pages with all that Word adds.

More would not fit into the promised memory.
"""

_MOST_PARTS, _MOST_MARKS = 5_000, 600_000
"""Parts of the package; beginnings of elements in a part, each of which takes more room in memory than in the file."""

_END = b"PK\x05\x06"
_PACKINGS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""Those that Word writes. Others may ask for memory by the gigabyte before a byte is unpacked."""

_MOST_DIGITS = 6


class NotWord(Exception):
    """These bytes are no Word file, or a damaged one."""


class TooLarge(Exception):
    """A part is larger, unpacked, than any notice."""


def local_name(element: Any) -> str:
    """An element's name without its namespace; nothing for a comment or an instruction of XML."""
    return str(element.tag).rpartition("}")[2] if isinstance(element.tag, str) else ""


def value(element: Any, name: str = "val") -> str:
    """An attribute of an element, which may be missing; so may the element."""
    return "" if element is None else str(element.get(f"{W}{name}") or "")


def child_value(element: Any, name: str) -> str:
    """`w:val` of a child; so `<w:pStyle w:val="a"/>` is "a"."""
    return "" if element is None else value(element.find(f"{W}{name}"))


def whole_number(text: str, otherwise: int = 0) -> int:
    """A number that a file gives, if it is one and no larger than any that means something there."""
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else otherwise


class WordPackage:
    """The parts of a Word file. Raises NotWord, or TooLarge for a part that is a bomb."""

    def __init__(self, data: bytes) -> None:
        self._room = _MOST_IN_ALL
        if _count_of_parts(data) > _MOST_PARTS:
            raise TooLarge
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self.names = frozenset(self._zip.namelist())
            self.main = next(self._main(), "")
        except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError, ValueError) as error:
            raise NotWord from error
        if not self.main:
            raise NotWord
        self.folder = self.main.rpartition("/")[0]

    def _main(self) -> Iterator[str]:
        """The part that the package says is the document; where it does not say, the one that is called so."""
        for relation in self.tree(_RELATIONS) if _RELATIONS in self.names else ():
            target = str(relation.get("Target") or "").lstrip("/")
            if str(relation.get("Type") or "").endswith("/officeDocument") and target in self.names:
                yield target
        yield from {"word/document.xml"} & self.names

    def part(self, name: str) -> Any:
        """A part beside the document, such as styles.xml; None if there is none."""
        path = f"{self.folder}/{name}".lstrip("/")
        return self.tree(path) if path in self.names else None

    def tree(self, name: str) -> Any:
        """A part's root. Entities are never resolved, and a part that declares any is refused."""
        if self._zip.getinfo(name).compress_type not in _PACKINGS:
            raise NotWord
        try:
            with self._zip.open(name) as part:
                data = part.read(MOST_XML_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, RuntimeError, OSError, EOFError, ValueError) as error:
            raise NotWord from error
        self._room -= len(data)
        if len(data) > MOST_XML_BYTES or self._room < 0 or data.count(b"<") > _MOST_MARKS:
            raise TooLarge
        if _DECLARES.search(data):
            raise NotWord
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
        try:
            return etree.fromstring(data.replace(_STRICT, _USUAL), parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise NotWord from error


def is_bomb(data: bytes) -> bool:
    """Whether a package that another program is to unpack says that it has too much in it, or does not say."""
    if _count_of_parts(data) > _MOST_PARTS:
        return True
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return sum(each.file_size for each in package.infolist()) > _MOST_IN_ALL + len(data)
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError):
        return True


def _count_of_parts(data: bytes) -> int:
    """How many parts the package says it has; to read their list takes more memory than there is for some."""
    end = data.rfind(_END)
    return int.from_bytes(data[end + 10 : end + 12], "little") if end >= 0 else 0
