"""Prose that YAML took for keys, or that has no dashes, as the author may have meant it: guesses at several lines."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from .author_lines import (
    KEY,
    ODD_DASH,
    entry_of,
    in_quotes,
    indent_of,
    is_entry,
    is_whole,
    key_column,
    line_above,
    line_below,
    needs_quotes,
)
from .colon_mistakes import quoted_entry, wrapped_in_quotes

_KNOWN = re.compile(rf"\s*{KEY}\s*:(\s|$)")
_NOT_PROSE = "\"'[{|>&!%@`#"
_SIGN = re.compile(r"[–—•▪●+]\s*")
_TWO_DASHES = re.compile(r"(\s*-\s+)(-\s.*)")
_PARAGRAPHS = re.compile(r"(opening|closing):\s*(#.*)?")
_TYPED = re.compile(
    r"(?P<lead>\s*-\s+)(?P<key>(?:text|heading):\s+)?(?P<mark>[\"'])?"
    r"(?P<label>[0-9]{1,2}[.)]|[IVX]{1,4}\.|[a-zđ]\))\s+(?P<value>\S.*)"
)
_BLOCK = re.compile(r"(?P<key>\s*[a-z_]+:)\s*[|>][-+]?\s*")


class Guess(NamedTuple):
    """What may have been meant in place of `span` lines."""

    text: str
    span: int = 1


def as_sentence(lines: list[str], index: int) -> Guess | None:
    """A line whose colon made a key of it, in quotation marks, with the lines that go on below; with its dash."""
    line = lines[index]
    if not is_entry(line):
        return _signed_sibling(lines, index) or _sibling(lines, index) or as_entries(lines, index)
    below = lines[index + 1] if index + 1 < len(lines) else ""
    if below.strip() and indent_of(below) >= key_column(line) and is_prose(below) and ":" not in below:
        wrapped = wrapped_in_quotes(lines, index, index + 1)
        return Guess(wrapped.fix or "", wrapped.span) if wrapped else None
    quoted = quoted_entry(line, line_below(lines, index + 1))
    return Guess(quoted) if quoted else None


def _signed_sibling(lines: list[str], index: int) -> Guess | None:
    """`+ Hai: b` right below `- Một`, in its column: the next entry, with another sign for its dash."""
    line, above = lines[index], line_above(lines, index)
    if above is None or not is_entry(lines[above]) or indent_of(lines[above]) != indent_of(line):
        return None
    words = _SIGN.sub("", line.strip(), count=1)
    is_signed = words != line.strip() and bool(words)
    return Guess(f"{' ' * indent_of(line)}- {in_quotes(words)}") if is_signed else None


def _sibling(lines: list[str], index: int) -> Guess | None:
    """`Thanh tra: b` right below `- Văn phòng: a`: the next entry, whose dash is missing."""
    line, above = lines[index], line_above(lines, index)
    if above is None or not is_entry(lines[above]) or key_column(lines[above]) != indent_of(line):
        return None
    entry = entry_of(lines[above])
    is_sentence = entry is not None and is_prose(entry["value"]) and line.lstrip()[:1].isupper()
    return Guess(f"{' ' * indent_of(lines[above])}- {in_quotes(line.strip())}") if is_sentence else None


def as_entries(lines: list[str], index: int) -> Guess | None:
    """The line and all like it below, each with a dash, right below the key of a list."""
    above = line_above(lines, index)
    if above is None or not lines[above].rstrip().endswith(":") or indent_of(lines[above]) >= indent_of(lines[index]):
        return None
    block = lines_like(lines, index)
    return Guess("\n".join(map(entry_line, block)), len(block)) if block and all(map(is_prose, block)) else None


def with_one_dash(lines: list[str], index: int) -> Guess | None:
    """`- - A`: one dash is enough for an entry, whose sign the form prints; among paragraphs it is printed as typed."""
    match = _TWO_DASHES.fullmatch(lines[index].rstrip())
    if match is None:
        return None
    if not _is_among_paragraphs(lines, index):
        return Guess(match[1] + match[2][1:].lstrip()) if not _has_more(lines, index, match) else None
    column = len(match[1])
    end = index + 1
    while end < len(lines) and indent_of(lines[end]) == column and lines[end].lstrip().startswith("- "):
        end += 1
    if end < len(lines) and indent_of(lines[end]) > column:
        return None
    words = [match[2], *(each.strip() for each in lines[index + 1 : end])]
    return Guess("\n".join(match[1] + in_quotes(each) for each in words), len(words))


def _has_more(lines: list[str], index: int, match: re.Match[str]) -> bool:
    """Whether the inner list goes on: then only the author knows whether it is a list in the list."""
    below = line_below(lines, index + 1)
    return indent_of(below) >= len(match[1]) and is_entry(below)


def _is_among_paragraphs(lines: list[str], index: int) -> bool:
    top = next((each for each in reversed(lines[:index]) if each.strip() and each[0] not in " -#"), "")
    return bool(_PARAGRAPHS.fullmatch(top.rstrip()))


def without_block_sign(lines: list[str], index: int) -> Guess | None:
    """`opening: |` and its lines: each line is an entry."""
    match = _BLOCK.fullmatch(lines[index])
    block = lines_like(lines, index + 1) if match and index + 1 < len(lines) else []
    if match is None or not block or indent_of(block[0]) <= indent_of(lines[index]):
        return None
    return Guess("\n".join([match["key"], *map(entry_line, block)]), 1 + len(block))


def lines_like(lines: list[str], index: int) -> list[str]:
    """From this line on, those that are indented like it; none if a deeper line interrupts them."""
    found = []
    for each in lines[index:]:
        if not each.strip() or indent_of(each) < indent_of(lines[index]):
            break
        found.append(each)
    return found if all(indent_of(each) == indent_of(lines[index]) for each in found) else []


def is_prose(line: str) -> bool:
    """Whether the line has neither a dash, nor a key of ours, nor one of YAML's own characters at its start."""
    return not (is_entry(line) or _KNOWN.match(line) or line.lstrip()[:1] in _NOT_PROSE)


def entry_line(line: str) -> str:
    """The line with a dash, in place of any sign that stands for one."""
    words = _SIGN.sub("", line.strip(), count=1) if ODD_DASH.match(line) and _SIGN.match(line.strip()) else line.strip()
    words = words.removeprefix("- ").lstrip() or words
    return " " * indent_of(line) + "- " + (in_quotes(words) if needs_quotes(words) else words)


def with_label(lines: list[str], index: int) -> Guess | None:
    """`- 1. Giao A`, `- heading: II. B`: the number as the entry's label, so that it is printed once, as typed."""
    match = _TYPED.fullmatch(lines[index].rstrip())
    if match is None:
        return None
    value, mark = match["value"], match["mark"]
    words = value if mark or not needs_quotes(value) else in_quotes(value)
    if mark and not is_whole(mark + value):
        return None
    key = match["key"] or "text: "
    column = " " * len(match["lead"])
    return Guess(f"{match['lead']}label: {in_quotes(match['label'])}\n{column}{key}{mark or ''}{words}")


GUESSES: Mapping[str, Callable[[list[str], int], Guess | None]] = {
    "prose-as-key": as_sentence,
    "list-expected": as_entries,
    "double-dash": with_one_dash,
    "line-break-in-text": without_block_sign,
    "typed-label": with_label,
}
"""For each code, a function from the lines and the index of the wrong one to the corrected lines."""
