"""Emphasis inside a sentence: `**đậm**` and `*nghiêng*`, nothing more.

An asterisk that does not hug a word on its inner side, or has no partner, is an asterisk: it is printed as it was
written, and `stray_asterisks` lets a rule point at it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from noticegen.problems.kept_patterns import compiled

# One, two or three asterisks, not after a letter, an asterisk or a backslash, and before the beginning of a word; then
# words without asterisks but escaped ones; then the same asterisks, after the end of a word and not before a letter.
_MARKED = compiled(
    r"(?<![\w*\\])(?P<mark>\*\*\*|\*\*|\*)(?=[\w“\"(‘/])(?P<text>(?:[^*\\]|\\\*)+?)(?<=[\w”\"),.;:!?%’/…])(?P=mark)(?![\w*])"
)
# Emphasis; or asterisks that look like it: two or more anywhere, or one before a word.
_EITHER = compiled(_MARKED.pattern + r"|(?<![\\*])(?:\*{2,}|\*(?=\w))")
_ESCAPED = compiled(r"\\\*")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one face."""

    text: str
    bold: bool = False
    italic: bool = False


def parse_inline(text: str) -> tuple[Run, ...]:
    """Split a text into runs; the runs' texts joined are the author's text without its emphasis marks."""
    if "*" not in text:
        return (Run(text[:]),) if text else ()
    return tuple(run for run in _runs(text) if run.text)


def _runs(text: str) -> Iterator[Run]:
    end = 0
    for match in _MARKED.finditer(text):
        yield Run(_plain(text[end : match.start()]))
        mark = match["mark"]
        yield Run(_plain(match["text"]), bold=mark != "*", italic=mark != "**")
        end = match.end()
    yield Run(_plain(text[end:]))


def plain_places(text: str) -> list[int]:
    """Where each letter of `plain_text` stands in the text; at the end, where the last one ends."""
    places, end = list[int](), 0
    for match in _MARKED.finditer(text):
        places += _unescaped(text, end, match.start())
        places += _unescaped(text, *match.span("text"))
        end = match.end()
    return [*places, *_unescaped(text, end, len(text)), len(text)]


def _unescaped(text: str, start: int, end: int) -> list[int]:
    escapes = {match.start() for match in _ESCAPED.finditer(text, start, end)}
    return [place for place in range(start, end) if place not in escapes]


def stray_asterisks(text: str) -> Iterator[tuple[int, int]]:
    """Where asterisks stand that look like emphasis but are none; "(*)" and "2 * 3" do not."""
    for match in _EITHER.finditer(text):
        if not match["mark"]:
            yield match.span()


def _plain(text: str) -> str:
    return _ESCAPED.sub("*", text)


def plain_text(text: str) -> str:
    """The text as printed, without emphasis."""
    return "".join(run.text for run in parse_inline(text))
