"""The XML of a Word file: names of elements, and parts read with bounds that no bomb can pass."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MOST_XML_BYTES = 12_000_000
"""Of one part, unpacked: some hundred pages with all that Word adds. More would not fit into the promised memory."""


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


class WordPackage:
    """The parts of a Word file. Raises NotWord, or TooLarge for a part that is a bomb."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self.names = frozenset(self._zip.namelist())
            self.main = next(self._main(), "")
        except (zipfile.BadZipFile, etree.XMLSyntaxError, NotImplementedError, OSError, EOFError) as error:
            raise NotWord from error
        if not self.main:
            raise NotWord
        self.folder = self.main.rpartition("/")[0]

    def _main(self) -> Iterator[str]:
        """The part that the package says is the document; most programs call it word/document.xml."""
        if "_rels/.rels" not in self.names:
            return
        for relation in self.tree("_rels/.rels"):
            target = str(relation.get("Target") or "").lstrip("/")
            if str(relation.get("Type") or "").endswith("/officeDocument") and target in self.names:
                yield target

    def part(self, name: str) -> Any:
        """A part beside the document, such as styles.xml; None if there is none."""
        path = f"{self.folder}/{name}".lstrip("/")
        return self.tree(path) if path in self.names else None

    def tree(self, name: str) -> Any:
        """A part's root. Entities are never resolved, and a part that declares any is refused."""
        try:
            with self._zip.open(name) as part:
                data = part.read(MOST_XML_BYTES + 1)
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
            raise NotWord from error
        except Exception as error:  # zlib has an error of its own, and so have other ways of packing
            raise NotWord from error
        if len(data) > MOST_XML_BYTES:
            raise TooLarge
        if b"<!DOCTYPE" in data[:4000] or b"<!ENTITY" in data[:4000]:
            raise NotWord
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
        try:
            return etree.fromstring(data.replace(_STRICT, _USUAL), parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise NotWord from error
