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
    """What a field is for, in the words a screen reader says."""
    return _NAMES[slot.role].format(whose=slot.whose, document=slot.document)


def html_to_field_words(html: str) -> Iterator[str]:
    """What the signature fields of a page say aloud: a reader of the file meets it too."""
    for role, pattern in _ASKED.items():
        for whose in pattern.findall(html):
            yield _NAMES[role].format(whose=unescape(whose), document="")


def corner_mark(words: str) -> tuple[Role, str] | None:
    """Of a field whose signature shows a line, by its words: which line, and what it begins with.

    That is the copying body of a copy, number and symbol of what an appendix belongs to. None of any other field.
    """
    for role, pattern in _WORDS.items():
        if found := pattern.fullmatch(words):
            return role, found[found.re.groups]
    return None
