"""What a screen reader finds in a PDF: the tags, and the words each holds, read by other programs than wrote them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf

from .drawn_pages import drawn_pages

Words = Mapping[tuple[int, int], str]
"""By page and number of the stretch."""


@dataclass(frozen=True)
class Found:
    """`text` is its own; what stands in its children is theirs."""

    role: str
    text: str
    children: tuple["Found", ...]

    def all(self) -> Iterator["Found"]:
        """Itself and all under it, in reading order."""
        yield self
        for child in self.children:
            yield from child.all()

    @property
    def full_text(self) -> str:
        """Own words and the children's."""
        return " ".join(each.text for each in self.all() if each.text)

    def shape(self) -> str:
        """`L(LI(LBody) LI(LBody))`."""
        inner = " ".join(child.shape() for child in self.children)
        return f"{self.role}({inner})" if inner else self.role


def document(data: bytes, words: Words | None = None) -> Found:
    """The root of all tags; who has read what stands under their marks says so."""
    words = words if words is not None else _words(data)
    with pikepdf.open(BytesIO(data)) as pdf:
        pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
        (root,) = pdf.Root.StructTreeRoot.K
        return _found(root, pages, words)


def artifacts(data: bytes) -> list[str]:
    """What is drawn on each page and said to be no part of the document."""
    pages = drawn_pages(data)
    return ["".join(char["text"] for char in page.chars if char["tag"] == "Artifact") for page in pages]


def _words(data: bytes) -> Words:
    found: dict[tuple[int, int], str] = defaultdict(str)
    for number, page in enumerate(drawn_pages(data)):
        for char in page.chars:
            if char["mcid"] is not None:
                found[number, char["mcid"]] += char["text"]
    return found


def _found(node: Any, pages: Mapping[Any, int], words: Words) -> Found:
    children, own = [], []
    for kid in [] if node.S == "/Form" else node.K:
        if isinstance(kid, int):
            own.append(words.get((pages[node.Pg.objgen], kid), ""))
        elif "/MCID" in kid:
            own.append(words.get((pages[kid.Pg.objgen], int(kid.MCID)), ""))
        else:
            children.append(_found(kid, pages, words))
    return Found(str(node.S)[1:], " ".join(own), tuple(children))
