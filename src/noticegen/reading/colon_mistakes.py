"""A sentence that YAML takes for a key, or for two, because of its colon: the commonest mistake in real minutes.

`- heading: Đối với các xã:`, `- text: Các yêu cầu khác: a`, `- Sở A: Văn phòng: TH`. The line itself shows what is
wrong with it; what YAML says of it, and where, depends on its neighbours.
"""

import re
from collections.abc import Iterator

from .author_lines import (
    KEY,
    KEYS,
    ODD_DASH,
    entry_of,
    in_quotes,
    indent_of,
    is_entry,
    key_column,
    line_above,
    line_below,
)
from .key_names import meant_key
from .mistakes import Mistake, Place

PROSE = frozenset(
    "subject heading text paragraph title caption label name note post parent place authority opening closing body "
    "legal_bases recipients items".split()
)
"""Keys whose value is words to be printed."""

_KEYED = re.compile(r"(?P<lead>\s*(?:-\s+)*(?P<key>[^\W\d_][\w-]*(?: [\w-]+){0,2})\s*:\s+)(?P<value>\S.*)")
_KNOWN = re.compile(rf"\s*{KEY}\s*:(\s|$)")
_COLON = re.compile(r":(?=\s|$)")
_NOT_PLAIN = "\"'[{|>&*!%@`#"


def colon_mistakes(place: Place) -> Iterator[Mistake]:
    """The mistake in the line where the parser stopped, if it is one of these."""
    if 0 <= place.line < len(place.lines):
        yield from colon_mistake(place.lines, place.line)


def colon_mistake(lines: list[str], number: int) -> Iterator[Mistake]:
    """The mistake in this line; the fix puts the value, or the whole entry, in quotation marks."""
    line = lines[number].rstrip()
    keyed = _KEYED.fullmatch(line)
    if keyed and _is_key(keyed["key"]):
        start, fix = keyed.start("value"), keyed["lead"] + in_quotes(keyed["value"])
    elif is_entry(line) and (entry := entry_of(line)):
        start, fix = entry.start("value"), quoted_entry(line, line_below(lines, number + 1))
    else:
        yield from _in_wrapped(lines, number)
        return
    if line[start] not in _NOT_PLAIN and (colon := _COLON.search(line, start)):
        if _goes_on(lines, number) and (wrapped := wrapped_in_quotes(lines, number, number + 1)):
            yield wrapped
        yield Mistake("yaml-colon-needs-quotes", number, colon.start(), fix=fix)


def _in_wrapped(lines: list[str], number: int) -> Iterator[Mistake]:
    """A colon in the second line of a sentence: the quotation marks open on its first line and close on its last."""
    line, above = lines[number], line_above(lines, number)
    if above is None or _KNOWN.match(line) or not (colon := _COLON.search(line)):
        return
    begins = _sentence_of(lines[above])
    is_sentence = begins is not None and begins["value"][0] not in _NOT_PLAIN and not _COLON.search(begins["value"])
    if is_sentence and indent_of(line) >= _least_indent(lines[above]):
        yield wrapped_in_quotes(lines, above, number) or _unquotable(number, colon.start())


def _goes_on(lines: list[str], number: int) -> bool:
    """Whether the next line is the rest of this one's sentence."""
    below = lines[number + 1] if number + 1 < len(lines) else ""
    return bool(below.strip()) and indent_of(below) >= _least_indent(lines[number]) and not _is_own(below)


def _sentence_of(line: str) -> re.Match[str] | None:
    """The words that a line begins, and what leads to them: a dash, or a key that takes prose."""
    keyed = _KEYED.fullmatch(line.rstrip())
    if keyed and keyed["key"] in KEYS:
        return keyed if keyed["key"] in PROSE else None
    return entry_of(line) if is_entry(line) else None


def _least_indent(line: str) -> int:
    """How far a line must be indented to go on with the sentence that this one begins."""
    keyed = _KEYED.fullmatch(line.rstrip())
    return key_column(line) + bool(keyed and keyed["key"] in KEYS)


def wrapped_in_quotes(lines: list[str], first: int, number: int) -> Mistake | None:
    """Both and all lines that go on below, if nothing in them would then mean something else."""
    last, least = number, _least_indent(lines[first])
    while last + 1 < len(lines) and indent_of(lines[last + 1]) >= least and lines[last + 1].strip():
        last += 1
    words = lines[first : last + 1]
    entry = _sentence_of(words[0])
    if entry is None or any(sign in each for each in words for sign in '"\\#') or any(map(_is_own, words[1:])):
        return None
    words = [f'{entry["lead"]}"{entry["value"]}', *words[1:-1], words[-1].rstrip() + '"']
    column = len(entry["lead"])
    return Mistake("yaml-colon-needs-quotes", first, column, fix="\n".join(words), span=len(words))


def _is_own(line: str) -> bool:
    """Whether the line looks like an entry or a key of its own."""
    return bool(ODD_DASH.match(line) or _KNOWN.match(line))


def _unquotable(number: int, column: int) -> Mistake:
    return Mistake("yaml-colon-needs-quotes", number, column, is_sure=True)


def quoted_entry(line: str, below: str) -> str | None:
    """The entry in quotation marks; with entries below it, as the `text` of an entry with `items`."""
    match = entry_of(line) if is_entry(line) else None
    if match is None:
        return None
    lead, sentence = match["lead"], in_quotes(match["value"])
    if ODD_DASH.match(below) and indent_of(below) >= len(lead):
        return f"{lead}text: {sentence}\n{' ' * len(lead)}items:"
    is_alone = indent_of(below) < len(lead) or not below.strip()
    return lead + sentence if is_alone else f"{lead}text: {sentence}"


def _is_key(words: str) -> bool:
    """Whether the words are a key that takes prose, or stand for one."""
    return words in PROSE or (words not in KEYS and meant_key(words, PROSE) in PROSE)
