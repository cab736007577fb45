"""A paragraph that somebody typed in Word → the entries of a notice that may say it, the likeliest first."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .agreement import END
from .lines import BOLD, PLAIN, Line, Unit
from .rewritten import markup_of

_TYPED_LABEL = re.compile(r"(?:[-–+]|[IVXL]{1,5}\.|\d{1,3}\.(?:\d{1,3}\.)*|[a-zđ]\))\s+(?=\S)")
_NOTE = re.compile(r"(?P<name>.+?)\s*\((?P<note>[^()]+)\)")


def new_nodes(line: Line, owns: Mapping[str, str], is_prose: bool) -> Iterator[Any]:  # noqa: FBT001 given last
    """Entries of a body; `owns` are the faces that the form gives, style by style.

    In opening and closing (`is_prose`) a plain text has no label.
    """
    for words, faces in _without_end(line):
        if line.kind.style.startswith("heading-") or line.kind.style == "part-title":
            yield from ({"heading": each} for each in _markup(words, faces, BOLD))
            continue
        own = owns.get(line.kind.style, PLAIN)
        if line.kind.numbering:
            yield from _run_in(words, faces)
            yield from _markup(words, faces, own)
            continue
        if typed := _TYPED_LABEL.match(words):
            yield from _markup(words[typed.end() :], faces[typed.end() :], own)
        for markup in _markup(words, faces, own):
            ways = [markup, {"paragraph": markup}] if is_prose or line.kind.style == "item" else [{"paragraph": markup}]
            yield from ways


def new_row(unit: Unit) -> list[str | None] | None:
    """A row of a table; None for one with emphasis that cannot be written."""
    cells = [markup_of(each.text, each.faces, PLAIN) if each.text else None for each in unit.lines]
    is_whole = all((cell is None) == (not each.text) for cell, each in zip(cells, unit.lines, strict=True))
    return cells if is_whole else None


def new_recipients(line: Line) -> Iterator[Any]:
    """A line of Nơi nhận, with its purpose apart where it has one."""
    words = line.text.removeprefix("- ").rstrip(";.,").rstrip()
    if note := _NOTE.fullmatch(words):
        yield {"name": note["name"], "note": note["note"]}
    yield words
    yield line.text.removeprefix("- ")


def new_bases(line: Line, owns: Mapping[str, str]) -> Iterator[str]:
    """A legal basis, without the mark that the form puts at its end; or with another mark."""
    own = owns["legal-basis"]
    for length in (len(line.text.rstrip(";.,")), len(line.text)):
        yield from _markup(line.text[:length], line.faces[:length], own)


def _without_end(line: Line) -> Iterator[tuple[str, str]]:
    if line.text.endswith(END):
        length = len(line.text) - len(END)
        yield line.text[:length].rstrip(), line.faces[: len(line.text[:length].rstrip())]
    yield line.text, line.faces


def _markup(words: str, faces: str, formed: str) -> Iterator[str]:
    markup = markup_of(words, faces, formed)
    if markup is not None:
        yield markup


def _run_in(words: str, faces: str) -> Iterator[dict[str, str]]:
    """A heading in bold before a text that is not."""
    length = len(faces) - len(faces.lstrip(f"{BOLD} "))
    head = words[:length].rstrip()
    if head and length < len(words) and words[len(head)] == " ":
        rest = len(head) + 1
        for text in _markup(words[rest:], faces[rest:], PLAIN):
            for heading in _markup(head, faces[: len(head)], BOLD):
                yield {"heading": heading, "text": text}
