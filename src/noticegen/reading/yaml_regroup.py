"""Entries of a list divided and joined, as an author does by typing or deleting a heading."""

from .yaml_document import YamlDocument, value_at
from .yaml_layout import Path
from .yaml_outline import OutlineEntry, outline_of, with_outline
from .yaml_transfer import ITEMS

__all__ = ["ITEMS", "with_entry_before_items", "without_entry_above_items"]


def with_entry_before_items(document: YamlDocument, path: Path, key: str, text: str) -> YamlDocument:
    """A new entry right behind this one's own words, which takes over what stood below them.

    Raises ProblemsFound and LookupError as `YamlDocument` does.
    """
    parent, entries = path[:-1], list(outline_of(value_at(document.tree, path[:-1]), path[:-1]))
    place = next(number for number, each in enumerate(entries) if each.path == tuple(path))
    entries.insert(place + 1, OutlineEntry(0, None, {key: text}))
    return with_outline(document, parent, entries, key)


def without_entry_above_items(document: YamlDocument, path: Path) -> YamlDocument:
    """Without an entry's own words; what stood below them comes below the entry before it.

    Raises ProblemsFound and LookupError as `YamlDocument` does.
    """
    parent, entries = path[:-1], list(outline_of(value_at(document.tree, path[:-1]), path[:-1]))
    kept = [each for each in entries if each.path != tuple(path)]
    return with_outline(document, parent, kept, "text")
