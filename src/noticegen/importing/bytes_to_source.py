"""A file's bytes → what it says, whatever program wrote it; what cannot be read is refused in one sentence.

The kind of a file is seen from its first bytes, never believed from its name.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePath
from types import MappingProxyType

from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound

from .bytes_to_words import bytes_to_words
from .docx_to_source import MOST_PARAGRAPHS, docx_to_source
from .has_macros import has_macros
from .letters import as_seen
from .old_file_to_docx import old_file_to_docx
from .old_letters import in_unicode, letters_of_text
from .source import Beside, Place, Source, Table, note_of_old_letters
from .source_to_todays_letters import source_to_todays_letters
from .text_to_source import text_to_source
from .word_xml import NotWord, TooLarge, is_bomb

MOST_BYTES, _MOST_OLD, _MOST_TEXT = 100_000_000, 30_000_000, 2_000_000
"""Of a file; of one that LibreOffice must convert; of text."""

_MOST_LETTERS = 300_000
"""More makes no notice: its YAML would be too large to be read."""

_PARTS, _MOST_PARTS = (b"\n", b"\t", b"|"), 3 * MOST_PARAGRAPHS
"""What begins a line or a cell of a text; blank ones are many."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_FEWEST_WORDS, _FIRST_BYTES = 10, 500
_CONTROL = dict.fromkeys((*range(9), *range(11, 13), *range(14, 32), 127))


def bytes_to_source(data: bytes, name: str, terms: Mapping[str, str] = MappingProxyType({})) -> Source:
    """Raises ProblemsFound: an `import-…` code that says what the file is and what to do with it.

    `terms` are the names of our own styles in Word.
    """
    if len(data) > MOST_BYTES:
        raise _refused("import-too-large", name)
    source = _read(data, name, terms)
    cells = sum(len(row) for each in source.blocks if isinstance(each, Table) for row in each.rows)
    if _letters(source) > _MOST_LETTERS or len(source.blocks) + cells > MOST_PARAGRAPHS:
        raise _refused("import-too-large", name)
    if sum(len(each.words.split()) for each in source.paragraphs()) < _FEWEST_WORDS:
        has_picture = any(each.what == "picture" for each in source.beside)
        raise _refused("import-scan" if has_picture else "import-empty", name)
    has_some = data.startswith((_OLE, b"PK")) and has_macros(data)
    return replace(source, beside=(*source.beside, Beside("macros", Place()))) if has_some else source


def _letters(source: Source) -> int:
    runs = sum(len(each.raw) for each in source.paragraphs())
    return runs + sum(len(each.words) for each in source.beside)


def _read(data: bytes, name: str, terms: Mapping[str, str]) -> Source:
    if data.startswith(b"%PDF"):
        raise _refused("import-pdf", name)
    if data.startswith(_IMAGES):
        raise _refused("import-scan", name)
    if data.startswith(_OLE) and _ENCRYPTED in data:
        raise _refused("import-encrypted", name)
    if _is_web_page(data):
        raise _refused("import-web-page", name)
    if data.startswith((_OLE, b"{\\rtf")) or _is_open_document(data):
        if len(data) > _MOST_OLD or (data.startswith(b"PK") and is_bomb(data)):
            raise _refused("import-too-large", name)
        converted = _docx(old_file_to_docx(data, name), name, terms)
        return replace(converted, is_ours=False) if data.startswith(_OLE) else converted  # its lists restart at will
    if data.startswith(b"PK"):
        return _docx(data, name, terms)
    if len(data) > _MOST_TEXT or sum(map(data.count, _PARTS)) > _MOST_PARTS:
        raise _refused("import-too-large", name)
    return _of_text(_text(data, name), is_markdown=PurePath(name).suffix.lower() == ".md")


def _docx(data: bytes, name: str, terms: Mapping[str, str]) -> Source:
    try:
        return source_to_todays_letters(docx_to_source(data, terms))
    except NotWord:
        raise _refused("import-not-word", name) from None
    except (TooLarge, RecursionError):
        raise _refused("import-too-large", name) from None


def _is_web_page(data: bytes) -> bool:
    """HTML, or what web systems and old programs save under a name of Word's: pages with all their files, XML."""
    first = data[:_FIRST_BYTES].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return first.startswith((b"<!doctype", b"<html", b"<?xml", b"<?mso", b"<head", b"<body", b"mime-version:"))


def _is_open_document(data: bytes) -> bool:
    """Whether this is an .odt: its first part says so, and stands there unpacked."""
    return data.startswith(b"PK") and data[30:38] == b"mimetype" and b"opendocument.text" in data[:200]


def _of_text(text: str, *, is_markdown: bool) -> Source:
    letters = letters_of_text(text)
    lines = (as_seen(in_unicode(line, letters)) for line in text.split("\n"))
    source = text_to_source("\n".join(lines), is_markdown=is_markdown)
    return replace(source, beside=(*source.beside, note_of_old_letters(letters))) if letters else source


def _text(data: bytes, name: str) -> str:
    text = bytes_to_words(data)
    if text is None or "\0" in text:
        raise _refused("import-not-text", name)
    return text.replace("\r\n", "\n").replace("\f", "\n").replace("\v", "\n").translate(_CONTROL)


def _refused(code: WrittenCode, name: str) -> ProblemsFound:
    return ProblemsFound([Problem(code, values={"path": name})])
