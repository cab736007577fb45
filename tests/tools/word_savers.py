"""The same Word file as other programs leave it: nobody edited a word, and yet its XML is another."""

import io
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from .word_xml import set_words

_PIECE = 5


def _in_pieces(document: Any) -> None:
    """As editors on the web do: a run for every few letters, marks of spelling between them."""
    texts = [each for each in document.element.body.iter(qn("w:t")) if len(each.text or "") > _PIECE]
    for text in texts:
        run, words = text.getparent(), text.text
        if len(run.findall(qn("w:t"))) > 1:
            continue
        for start in range(0, len(words) - _PIECE, _PIECE):
            piece = deepcopy(run)
            for each in [child for child in piece if child.tag not in (qn("w:rPr"), qn("w:t"))]:
                piece.remove(each)
            set_words(piece.find(qn("w:t")), words[start : start + _PIECE])
            run.addprevious(piece)
        done = len(range(0, len(words) - _PIECE, _PIECE)) * _PIECE
        set_words(text, words[done:])
        run.addprevious(OxmlElement("w:proofErr"))


def _in_controls(document: Any) -> None:
    """Paragraphs and runs in content controls, as templates for forms have them."""
    body = document.element.body
    paragraphs = [each for each in body if each.tag == qn("w:p")]
    runs = [each for paragraph in paragraphs[::2] for each in paragraph if each.tag == qn("w:r")]
    for each in (*runs, *paragraphs[1::3]):
        control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
        each.addprevious(control)
        control.append(OxmlElement("w:sdtPr"))
        control.append(content)
        content.append(each)


def _without_styles(document: Any) -> None:
    """As Google Docs exports: headings are all that is left of the styles, the rest is set directly."""
    part = document.styles.element
    styles = {each.get(qn("w:styleId")): each for each in part.findall(qn("w:style"))}
    for paragraph in document.element.body.iter(qn("w:p")):
        properties = paragraph.find(qn("w:pPr"))
        named = None if properties is None else properties.find(qn("w:pStyle"))
        name = "" if named is None else named.get(qn("w:val"))
        if properties is None or named is None or name.startswith("Heading"):
            continue
        _set_directly(styles[name].find(qn("w:pPr")), properties)
        for run in paragraph.iter(qn("w:r")):
            if run.find(qn("w:rPr")) is None:
                run.insert(0, OxmlElement("w:rPr"))
            _set_directly(styles[name].find(qn("w:rPr")), run.find(qn("w:rPr")))
        properties.remove(named)
    for name, style in styles.items():
        if style.get(qn("w:type")) == "paragraph" and not name.startswith(("Heading", "Normal")):
            part.remove(style)


def _set_directly(inherited: Any, own: Any) -> None:
    for each in [] if inherited is None else inherited:
        if own.find(each.tag) is None:
            own.append(deepcopy(each))


SAVERS: dict[str, Callable[[Any], None]] = {
    "python-docx": lambda _: None,
    "an editor on the web": _in_pieces,
    "a form with controls": _in_controls,
    "Google Docs": _without_styles,
}


def saved_by(saver: str, data: bytes) -> bytes:
    """The file as this one would have saved it."""
    document = docx.Document(io.BytesIO(data))
    SAVERS[saver](document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
