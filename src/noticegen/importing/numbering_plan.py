"""Which `numbering` and which `label` the YAML must have, so that the form prints the labels that the source has.

The form counts by itself. So only what it would print otherwise is written down: the levels of a body, a list that is
numbered in another way than its level, a label out of order.
"""

from collections import Counter
from collections.abc import Sequence

from noticegen.notice.numbering import letter, roman

from .recognised import Entry

USUAL = ("arabic", "dash", "plus")
PROSE = ("none", "dash", "plus")
_COUNTED = frozenset({"part", "roman", "arabic", "decimal", "letter", "dash", "plus"})
_MOST_LEVELS = 12


def plan_numbering(entries: Sequence[Entry], fixed: tuple[str, ...] | None = None) -> tuple[str, ...]:
    """Note on each entry what must be written; give back the levels of the whole body, or those that are fixed."""
    levels = fixed or _levels(entries)
    _plan(entries, _endless(levels), "")
    return levels


def _levels(entries: Sequence[Entry]) -> tuple[str, ...]:
    """The usual look at each depth; the form's own levels if they fit."""
    found: list[str] = []
    level = list(entries)
    while level and len(found) < _MOST_LEVELS:
        looks = Counter(look for look in map(_look, level) if look)
        if looks:
            found.append(looks.most_common(1)[0][0])
        elif not found:
            found.append("none")
        level = [below for each in level for below in each.items]
    found = [each for index, each in enumerate(found) if each not in found[:index]]
    if found[:1] == ["decimal"]:
        found[0] = "arabic"
    if tuple(found) == USUAL[: len(found)] or (found in (["none"], []) and not _has_lists(entries)):
        return USUAL
    return tuple(found)


def _has_lists(entries: Sequence[Entry]) -> bool:
    return any(each.items for each in entries)


def _look(entry: Entry) -> str:
    return entry.label.kind if entry.label and entry.label.kind in _COUNTED else ""


def _endless(levels: tuple[str, ...]) -> tuple[str, ...]:
    dash = () if "dash" in levels else ("dash",)
    return (*levels, *dash, *("plus",) * _MOST_LEVELS)


def _plan(entries: Sequence[Entry], levels: tuple[str, ...], above: str) -> None:
    """One list: `levels` begin with its own numbering, `above` is the number of the entry it belongs to."""
    count = 0
    for entry in entries:
        number = ""
        if entry.label:
            printed = _printed(levels[0], count + 1, above)
            if _look(entry) == levels[0] and entry.label.printed == printed:
                count, number = count + 1, printed
            else:
                entry.own_label = entry.label.printed if _look(entry) else entry.label.typed
        elif entry.heading or entry.text:
            count += levels[0] != "none"
        below = _below(entry, levels, number)
        _plan(entry.items, below, number if number[:1].isdigit() else "")


def _below(entry: Entry, levels: tuple[str, ...], number: str) -> tuple[str, ...]:
    """The levels below an entry, and its `numbering`, if its list needs another than comes next."""
    inherited = levels[1:] or ("plus",)
    wanted = _wanted(entry.items, number)
    if not wanted or wanted == inherited[0]:
        if inherited[0] != "decimal" or number[:1].isdigit() or not entry.items:
            return inherited
        wanted = "dash"
    entry.numbering = wanted
    rest = levels[levels.index(wanted) + 1 :] if wanted in levels else levels[1:]
    return (wanted, *(rest or ("plus",)))


def _wanted(entries: Sequence[Entry], number: str) -> str:
    """How most of these are numbered; decimals only below the number that they begin with."""
    looks = Counter(look for look in map(_look, entries) if look)
    if not looks:
        return ""
    wanted = looks.most_common(1)[0][0]
    if wanted != "decimal":
        return wanted
    labels = [each.label.printed for each in entries if each.label and _look(each) == "decimal"]
    return wanted if number[:1].isdigit() and labels and labels[0] == f"{number}1." else ""


def _printed(numbering: str, count: int, above: str) -> str:
    match numbering:
        case "part":
            return f"Phần {roman(count)}"
        case "roman":
            return f"{roman(count)}."
        case "arabic":
            return f"{count}."
        case "decimal":
            return f"{above}{count}."
        case "letter":
            return f"{letter(count)})"
    return {"dash": "-", "plus": "+"}.get(numbering, "")
