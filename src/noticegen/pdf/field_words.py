"""What a signature field says aloud: whose signature goes there, and on what. A reader of the file meets it too."""

import re
from collections.abc import Iterator
from html import unescape

from noticegen.form.slot import CORNER_MARKS, Role, Slot

_NAMES = {
    Role.SIGNATURE: "Chữ ký của {whose}",
    Role.SEAL: "Con dấu, chữ ký số của {whose}",
    Role.COPY_MARK: "Chữ ký số của {whose} trên bản trích sao",
    Role.APPENDIX_MARK: "Chữ ký số của {whose} trên phụ lục kèm theo văn bản số {document}",
}
_ASKED = {
    Role.SIGNATURE: re.compile(r'data-signature="([^"]*)"'),
    Role.SEAL: re.compile(r'data-seal="([^"]*)"'),
    Role.COPY_MARK: re.compile(r'class="copy-mark" data-seal="([^"]*)"'),
}
_WORDS = {
    role: re.compile(re.escape(_NAMES[role]).replace(r"\{whose\}", "(.*)").replace(r"\{document\}", "(.*)"))
    for role in CORNER_MARKS
}


def field_words(slot: Slot) -> str:
    """The purpose of a field, in the words a screen reader says."""
    return _NAMES[slot.role].format(whose=slot.whose, document=slot.document)


def html_to_field_words(html: str) -> Iterator[str]:
    """The words of all signature fields that a page asks for."""
    for role, pattern in _ASKED.items():
        for whose in pattern.findall(html):
            yield _NAMES[role].format(whose=unescape(whose), document="")


def corner_mark(words: str) -> tuple[Role, str] | None:
    """For a field whose signature shows a line of text: which line, and what the line begins with.

    It begins with the copying body on a copy, with the document's number and symbol on an appendix. None for any other
    field.
    """
    for role, pattern in _WORDS.items():
        if found := pattern.fullmatch(words):
            return role, found[found.re.groups]
    return None
