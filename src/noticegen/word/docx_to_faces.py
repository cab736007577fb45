"""A Word file → which words of each paragraph it sets in bold or italics, as its runs say; styles are left aside."""

import io
from collections.abc import Iterator
from itertools import groupby

import docx
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

Faces = tuple[tuple[str, bool, bool], ...]
"""Stretches of words without blanks, whether bold, whether italic."""

_OFF = frozenset({"0", "false", "off"})


def docx_to_faces(data: bytes) -> tuple[Faces, ...]:
    """Of each paragraph of the text that has words, in order; `data` is a Word file that `docx_to_words` reads."""
    body = docx.Document(io.BytesIO(data)).element.body
    faces = (_faces(paragraph) for paragraph in body.iter(qn("w:p")))
    return tuple(each for each in faces if each)


def _faces(paragraph: BaseOxmlElement) -> Faces:
    letters = list(_letters(paragraph))
    return tuple(("".join(text for text, *_ in group), *face) for face, group in groupby(letters, key=_face))


def _letters(paragraph: BaseOxmlElement) -> Iterator[tuple[str, bool, bool]]:
    for run in paragraph.iter(qn("w:r")):
        words = "".join("".join(each.text or "" for each in run.iter(qn("w:t"))).split())
        if words:
            yield words, _is_on(run, "w:b"), _is_on(run, "w:i")


def _face(letters: tuple[str, bool, bool]) -> tuple[bool, bool]:
    return letters[1:]


def _is_on(run: BaseOxmlElement, name: str) -> bool:
    found = run.find(f"{qn('w:rPr')}/{qn(name)}")
    return found is not None and found.get(qn("w:val")) not in _OFF
