"""Deadlines quote their task's words: where these were edited they follow, and so does the day that the words give."""

import re
from collections.abc import Iterator
from typing import Any

from noticegen.form.inline import plain_text
from noticegen.importing.deadlines_in import deadlines_in
from noticegen.reading.tree import MapNode, Text
from noticegen.reading.yaml_document import YamlDocument, value_at

from .shown import Path

DEADLINES = "deadlines"
_DIGITS = re.compile(r"\d+")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})")
_OWN = ("heading", "text", "paragraph")


def deadline_paths(document: YamlDocument, entry: Path) -> list[Path]:
    """Where the deadlines of an entry stand: each a text, or a mapping with a text and a date."""
    node = value_at(document.tree, entry)
    found = node.get(DEADLINES) if isinstance(node, MapNode) else None
    if isinstance(found, (Text, MapNode)):
        return [(*entry, DEADLINES)]
    return [(*entry, DEADLINES, number) for number in range(len(found or ()))]


def deadline_text(document: YamlDocument, path: Path) -> Path:
    """The path to its words."""
    return (*path, "text") if isinstance(value_at(document.tree, path), MapNode) else path


def own_texts(document: YamlDocument, entry: Path) -> list[str]:
    """What an entry says itself."""
    node = value_at(document.tree, entry)
    return [str(node[key]) for key in _OWN if node.get(key)] if isinstance(node, MapNode) else [str(node)]


def with_deadlines_following(before: YamlDocument, after: YamlDocument, entry: Path) -> YamlDocument:
    """`after` has other words in this entry than `before`.

    Raises LookupError for a deadline of whose words nothing is left, or whose day nobody can tell.
    """
    olds, news = own_texts(before, entry), own_texts(after, entry)
    for path in deadline_paths(after, entry):
        text_path = deadline_text(after, path)
        words = str(value_at(after.tree, text_path))
        if not any(words in each for each in news):
            old, new = next(pair for pair in zip(olds, news, strict=True) if words in pair[0])
            now = _followed(words, old, new)
            after = _with_day(after, path, words, now).with_text(text_path, now)
    return after


def _followed(words: str, old: str, new: str) -> str:
    """The same stretch of the text, as far as it goes now."""
    most = min(len(old), len(new))
    start = next((n for n in range(most) if old[n] != new[n]), most)
    back = next((n for n in range(most - start) if old[-1 - n] != new[-1 - n]), most - start)
    begin = old.index(words)
    end = begin + len(words)
    longer, kept = len(new) - len(old), len(old) - back
    begin = begin if begin <= start else begin + longer if begin >= kept else start
    end = end if end <= start else end + longer if end >= kept else len(new) - back
    now = new[begin:end].strip()
    if not any(map(str.isalnum, now)):
        raise LookupError(words)
    return now


def _with_day(document: YamlDocument, path: Path, words: str, now: str) -> YamlDocument:
    deadline: Any = value_at(document.tree, path)
    if not isinstance(deadline, MapNode) or not deadline.get("date") or _digits(words) == _digits(now):
        return document
    days = set(_days_in(now, document))
    if len(days) != 1:
        raise LookupError(now)
    return document.with_text((*path, "date"), days.pop())


def _digits(words: str) -> list[str]:
    return _DIGITS.findall(plain_text(words))


def _days_in(words: str, document: YamlDocument) -> Iterator[str]:
    month = _MONTH.match(str(document.tree.get("date") or ""))
    year, number = (int(month[1]), int(month[2])) if month else (None, None)
    for found in deadlines_in(plain_text(words), year, number):
        if found.date and not found.is_guess:
            yield found.date.isoformat()
