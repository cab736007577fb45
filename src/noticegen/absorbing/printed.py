"""A notice's page → its paragraphs as the Word file has them, each with the author's texts that it shows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree

from noticegen.archive.hand_edits import same_words
from noticegen.form.inline import plain_text
from noticegen.form.joins import without_break_hints
from noticegen.reading.tree import ListNode, MapNode, Text

Path = tuple[str | int, ...]

_TAGS = ("p", "h1", "h2", "h3", "h4", "h5", "h6")
_IN_MARGINS = frozenset({"circulation", "draft-mark", "copy-mark", "appendix-mark"})
"""What the Word file keeps in headers."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An author's text in a paragraph: its path in the YAML, what it says, and where that begins in the paragraph."""

    path: Path
    markup: str
    words: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.words)


@dataclass(frozen=True, slots=True)
class Printed:
    """One paragraph. `kind` is what decides which list it stands in: style, list and level."""

    text: str
    kind: tuple[str, str, str]
    shown: tuple[Shown, ...]
    file: str
    """The file that says it: the notice or, for names and posts, the registry; none for the form's own words."""


def html_to_printed(html: str, tree: Any, file: str) -> tuple[Printed, ...]:
    """Every paragraph with words, in order; `tree` is the notice in this file."""
    texts = dict(_texts(tree))
    body = etree.fromstring(html.encode()).find("body")
    elements = [each for each in body.iter(*_TAGS) if each.get("class") not in _IN_MARGINS]
    printed = (_printed(element, texts, tree, file) for element in elements)
    return tuple(each for each in printed if each.text)


def _texts(tree: Any, path: Path = ()) -> Iterator[tuple[str, Path]]:
    """The path of every text by its place."""
    if isinstance(tree, Text):
        yield str(tree.at), path
    elif isinstance(tree, MapNode):
        for key, value in tree.items():
            yield from _texts(value, (*path, key))
    elif isinstance(tree, ListNode):
        for number, value in enumerate(tree):
            yield from _texts(value, (*path, number))


def _printed(element: Any, texts: Mapping[str, Path], tree: Any, file: str) -> Printed:
    numbered = element.get("data-list") is not None
    text = same_words(without_break_hints(" ".join("".join(_words(element, skip_label=numbered)).split())))
    places = [place for each in element.iter() if (place := each.get("data-at"))]
    places = [*places[1:], *places[:1]] if element.tag == "p" else places  # a run-in heading stands before its text
    paths = [path for place in places if place in texts for path in _lines_of(texts[place], tree)]
    kind = (element.get("class", ""), element.get("data-list") or "", element.get("data-level") or "")
    said_in = places[0].rsplit(":", 2)[0] if places else ""
    return Printed(text, kind, tuple(_shown(text, paths, tree)), said_in or file if places else "")


def _words(element: Any, *, skip_label: bool) -> Iterator[str]:
    """What an element says; a label that Word counts itself is none of it."""
    yield element.text or ""
    for child in element:
        if child.tag == "br":
            yield " "
        elif not (skip_label and child.get("class") == "label"):
            yield from _words(child, skip_label=skip_label)
        yield child.tail or ""


def _lines_of(path: Path, tree: Any) -> list[Path]:
    """A subject's paragraph shows all of its lines."""
    lines = tree.get("subject") if path[:1] == ("subject",) else None
    return [("subject", number) for number in range(len(lines))] if isinstance(lines, ListNode) else [path]


def _shown(text: str, paths: Sequence[Path], tree: Any) -> Iterator[Shown]:
    """Those whose words stand in the paragraph as they are; others are printed in capitals, or otherwise changed."""
    end = 0
    for path in paths:
        markup = str(_value(tree, path))
        words = plain_text(markup)
        start = text.find(words, end) if same_words(words) == words else -1
        if start >= 0:
            yield Shown(path, markup, words, start)
            end = start + len(words)


def _value(tree: Any, path: Path) -> Any:
    for part in path:
        tree = tree[part]
    return tree
