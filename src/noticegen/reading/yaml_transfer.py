"""An entry taken from one list to another, deeper or higher, with its comments, quotes and lines as they are.

Only its indentation changes. Where its text cannot stand in the other place, its value is rewritten there.
"""

from .plain_key import plain_key
from .yaml_document import YamlDocument, value_at
from .yaml_entries import Entry, Written, said
from .yaml_layout import Path

ITEMS = "items"
NUMBERING = "numbering"


def with_entry_at(document: YamlDocument, path: Path, to: Path, index: int) -> tuple[YamlDocument, Path]:
    """The entry at `path` becomes number `index` of the list at `to`, which may not exist yet; and its new path.

    `to` and `index` are those of the document as it is, before the entry is gone. Raises ProblemsFound and
    LookupError as `YamlDocument` does, LookupError also for a place within the entry itself.
    """
    if tuple(to[: len(path)]) == tuple(path):
        raise LookupError(to)
    place = (*to, index)
    filled = with_list_entry(document, to, index, document.written(path))
    old = _after_insertion(path, place)
    return without_entry(filled, old), _after_removal(place, gone_with(filled, old))


def with_list_entry(
    document: YamlDocument, to: Path, index: int, entry: Entry, after: str | None = None
) -> YamlDocument:
    """One entry more in a list, which is made where there is none, after the key `after` or at its mapping's end.

    A plain text above it becomes a mapping that says it under the key that it means where it stands.
    """
    *parent, last = to
    if isinstance(value_at(document.tree, parent), str):
        document = document.as_mapping(tuple(parent), plain_key(parent))
    there = value_at(document.tree, parent)
    if isinstance(there, dict) and there.get(last) is None:
        document = document.without(to) if last in there else document
        return document.with_key(
            tuple(parent), str(last), [entry] if isinstance(entry, Written) else [said(entry)], after
        )
    if isinstance(value_at(document.tree, to), str):
        document = document.as_list(to)
    return document.with_item(to, index, entry)


def without_entry(document: YamlDocument, path: Path) -> YamlDocument:
    """Without the entry, and without what would be empty then."""
    gone = gone_with(document, path)
    document = document.without(gone)
    *above, last = gone
    numbering = (*above, NUMBERING)
    is_alone = last == ITEMS and NUMBERING in value_at(document.tree, above)
    return document.without(numbering) if is_alone else document


def gone_with(document: YamlDocument, path: Path) -> Path:
    """What goes if an entry goes: it alone, or the list's key if it is the last, or the entry that only held it."""
    *above, key, _ = path
    if len(value_at(document.tree, path[:-1])) > 1:
        return path
    parent = value_at(document.tree, above)
    only_holds = isinstance(parent, dict) and key == ITEMS and not set(parent) - {ITEMS, NUMBERING}
    return gone_with(document, above) if only_holds else path[:-1]


def _after_insertion(path: Path, place: Path) -> Path:
    """Where a path leads once something has come to a place."""
    return _shifted(path, place, 1)


def _after_removal(path: Path, gone: Path) -> Path:
    return _shifted(path, gone, -1) if isinstance(gone[-1], int) else path


def _shifted(path: Path, place: Path, by: int) -> Path:
    """A path through the same list as the place, at or after it, leads one entry further or less far."""
    depth = len(place) - 1
    here, there = tuple(path), tuple(place)
    if len(here) <= depth or here[:depth] != there[:depth] or not isinstance(here[depth], int):
        return here
    number, limit = here[depth], there[depth]
    is_behind = isinstance(number, int) and isinstance(limit, int) and number >= limit
    return (*here[:depth], number + by, *here[depth + 1 :]) if is_behind and isinstance(number, int) else here


def with_entry_indented(document: YamlDocument, path: Path) -> tuple[YamlDocument, Path]:
    """The entry as the last one below the entry before it. Raises LookupError for the first of its list, or a table."""
    *parent, number = path
    if not isinstance(number, int) or number == 0:
        raise LookupError(path)
    before = value_at(document.tree, (*parent, number - 1))
    if isinstance(before, dict) and "table" in before:
        raise LookupError(path)
    below = before.get(ITEMS) if isinstance(before, dict) else None
    count = len(below) if isinstance(below, list) else int(below is not None)
    return with_entry_at(document, path, (*parent, number - 1, ITEMS), count)


def with_entry_outdented(document: YamlDocument, path: Path) -> tuple[YamlDocument, Path]:
    """The entry right after the one that it stands below. Raises LookupError for one that stands below none."""
    above = path[-3]
    if path[-2] != ITEMS or not isinstance(above, int):
        raise LookupError(path)
    return with_entry_at(document, path, tuple(path[:-3]), above + 1)
