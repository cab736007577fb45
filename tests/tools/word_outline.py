"""A Word file's parts as lines to read: one a paragraph, `style | numbering | text`; tables, rows, cells marked.

Whatever has no short form of its own is written out by name with its attributes, so nothing in the part goes unseen.
"""

from collections.abc import Iterator
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BOLD, ITALIC = {"b", "bCs"}, {"i", "iCs"}
NBSP, SHOWN_NBSP = "\u00a0", "␣"
SEAM = "¦"
"""Between two runs of one face, of which one would do."""


def document_outline(data: bytes) -> str:
    """`word/document.xml`, or a header."""
    root = etree.fromstring(data)
    body = root.find(f"{W}body")
    return "\n".join(_blocks(root if body is None else body, "")) + "\n"


def numbering_outline(data: bytes) -> str:
    """`word/numbering.xml`: a line for each list, and for each level of a way of counting."""
    return "\n".join(_lists(etree.fromstring(data))) + "\n"


def _lists(root: Any) -> Iterator[str]:
    for each in root:
        levels = each.findall(f"{W}lvl")
        yield _name(each) + _attributes(each) + "".join(f" {_written(c)}" for c in each if c not in levels)
        yield from (f"  {_written(level)}" for level in levels)


def _blocks(parent: Any, indent: str) -> Iterator[str]:
    for block in parent:
        match _name(block):
            case "p":
                yield from (indent + line for line in _paragraph(block))
            case "tbl":
                yield from _table(block, indent)
            case _:
                yield indent + _written(block)


def _table(table: Any, indent: str) -> Iterator[str]:
    rows = table.findall(f"{W}tr")
    yield f"{indent}table " + " ".join(_written(each) for each in table if each not in rows)
    for row in rows:
        cells = row.findall(f"{W}tc")
        yield f"{indent}  row " + " ".join(_written(each) for each in row if each not in cells)
        for cell in cells:
            properties = cell.find(f"{W}tcPr")
            yield f"{indent}    cell " + ("" if properties is None else _written(properties))
            yield from _blocks([each for each in cell if each is not properties], f"{indent}      ")


def _paragraph(paragraph: Any) -> Iterator[str]:
    properties = paragraph.find(f"{W}pPr")
    style, number, others, section = "", "", [], []
    for each in () if properties is None else properties:
        match _name(each):
            case "pStyle":
                style = each.get(f"{W}val")
            case "numPr":
                number = " ".join(_written(part) for part in each)
            case "sectPr":
                section.append(_written(each))
            case _:
                others.append(_written(each))
    yield " ".join([style, *others]) + f" | {number} | " + _words(paragraph, properties)
    yield from section


def _words(paragraph: Any, properties: Any) -> str:
    words, before = "", None
    for child in paragraph:
        if child is properties:
            continue
        if _name(child) != "r":
            words += _written(child)
            continue
        opening, closing = _face(child.find(f"{W}rPr"))
        words += (SEAM if opening == before else "") + opening + "".join(_letters(child)) + closing
        before = opening
    return words.replace(NBSP, SHOWN_NBSP)


def _letters(run: Any) -> Iterator[str]:
    for each in run:
        match _name(each):
            case "t":
                yield (each.text or "").replace("*", "\\*")
            case "br" if not each.attrib:
                yield "⏎"
            case "rPr":
                pass
            case _:
                yield _written(each)


def _face(properties: Any) -> tuple[str, str]:
    """`**bold**`, `*italic*`; anything else before the words in braces."""
    if properties is None:
        return "", ""
    plain = {_name(each) for each in properties if not each.attrib and not len(each)}
    marks = ("**" if plain >= BOLD else "") + ("*" if plain >= ITALIC else "")
    known = (BOLD if plain >= BOLD else set()) | (ITALIC if plain >= ITALIC else set())
    others = " ".join(_written(each) for each in properties if each.attrib or len(each) or _name(each) not in known)
    return (f"{{{others}}}" if others else "") + marks, marks[::-1]


def _written(element: Any) -> str:
    """`keepNext`, `jc=center`, `ind(left=0 right=0)`, `tblPr[tblStyle=head …]`."""
    inner = " ".join(_written(child) for child in element)
    text = f"“{element.text}”" if (element.text or "").strip() else ""
    return _name(element) + _attributes(element) + text + (f"[{inner}]" if inner else "")


def _attributes(element: Any) -> str:
    found = {etree.QName(name).localname: value for name, value in element.attrib.items()}
    if found.keys() == {"val"}:
        return f"={found['val']}"
    return f"({' '.join(f'{name}={value}' for name, value in found.items())})" if found else ""


def _name(element: Any) -> str:
    return str(etree.QName(element).localname)
