"""The XML of a Word file as a person's edits change it: runs cut, marked as inserted or deleted, styled."""

import zipfile
from copy import deepcopy
from io import BytesIO
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

NEW_WORDS = ["khẩn trương", "phối hợp", "(nếu có)", "đúng hạn", "kịp thời", "toàn diện", "a: b", "#1", "“đạt”", "*"]
AUTHOR = {"w:author": "Giám đốc", "w:date": "2021-11-17T08:00:00Z"}
HEAD = ("national-name", "motto", "parent-agency", "agency", "recipients-label", "Title", "appendix-source")
FIXED = (
    *HEAD,
    "appendix-label",
    "authority",
    "next-authority",
    "signer-name",
    "number-symbol",
    "place-date",
    "urgency",
)
"""Styles of what the form or the registry says."""


def document_xml(docx: bytes) -> str:
    """The body of a Word file."""
    return zipfile.ZipFile(BytesIO(docx)).read("word/document.xml").decode()


def style_of(paragraph: Any) -> str:
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if style is None else str(style.get(qn("w:val")))


def number_of(paragraph: Any) -> Any:
    return paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")


def key_of(paragraph: Any) -> tuple[str, ...]:
    number = number_of(paragraph)
    return () if number is None else tuple(str(each.get(qn("w:val"))) for each in number)


def kind_of(paragraph: Any) -> tuple[str, tuple[str, ...]]:
    return style_of(paragraph), key_of(paragraph)


def texts_of(paragraph: Any) -> list[Any]:
    """What is there to be edited: no text that was taken away, or put in, before."""
    return [
        each
        for each in paragraph.iter(qn("w:t"))
        if (each.text or "").strip() and each.getparent().getparent().tag == qn("w:p")
    ]


def set_words(text: Any, words: str) -> None:
    text.text = words
    text.set(qn("xml:space"), "preserve")


def run_with(words: str) -> Any:
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    set_words(text, words)
    run.append(text)
    return run


def valued(tag: str, value: str | None) -> Any:
    element = OxmlElement(tag)
    if value is not None:
        element.set(qn("w:val"), value)
    return element


def cut(text: Any, start: int, end: int) -> tuple[Any, Any, Any]:
    """A run cut in three, of which the first is the old one; its other contents stay with the first."""
    run, words = text.getparent(), text.text
    middle, tail = (deepcopy(run) for _ in range(2))
    for each in (middle, tail):
        for child in [child for child in each if child.tag not in (qn("w:rPr"), qn("w:t"))]:
            each.remove(child)
        for child in each.findall(qn("w:t"))[1:]:
            each.remove(child)
    for child in [child for child in text.itersiblings() if child.tag != qn("w:rPr")]:
        tail.append(child)
    set_words(text, words[:start])
    set_words(middle.find(qn("w:t")), words[start:end])
    set_words(tail.find(qn("w:t")), words[end:])
    run.addnext(middle)
    middle.addnext(tail)
    return run, middle, tail


def blank_copy(paragraph: Any) -> Any:
    new = deepcopy(paragraph)
    for each in [child for child in new if child.tag != qn("w:pPr")]:
        new.remove(each)
    return new


def marked(tag: str) -> Any:
    mark = OxmlElement(tag)
    for name, value in {"w:id": "99", **AUTHOR}.items():
        mark.set(qn(name), value)
    return mark


def wrap(run: Any, tag: str) -> None:
    mark = marked(tag)
    run.addprevious(mark)
    mark.append(run)


def gone(run: Any) -> None:
    wrap(run, "w:del")
    for text in run.findall(qn("w:t")):
        text.tag = qn("w:delText")


def mark_end(paragraph: Any, tag: str) -> None:
    """The paragraph's end came, went or moved."""
    properties = paragraph.find(qn("w:pPr"))
    if properties is None:
        properties = OxmlElement("w:pPr")
        paragraph.insert(0, properties)
    marks = properties.find(qn("w:rPr"))
    if marks is None:
        marks = OxmlElement("w:rPr")
        properties.append(marks)
    marks.insert(0, marked(tag))


def mark_row(row: Any, tag: str) -> None:
    properties = row.find(qn("w:trPr"))
    if properties is None:
        properties = OxmlElement("w:trPr")
        row.insert(0, properties)
    properties.append(marked(tag))
