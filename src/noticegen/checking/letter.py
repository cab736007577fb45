"""A công văn (official letter) given as a notice is called one, once, and the rules that it breaks are left out.

One sign proves nothing: people write "V/v" in a notice, or begin it with "Kính gửi". Two signs do, or the kind itself.
"""

import re
from collections.abc import Iterator, Sequence

from noticegen.notice.kinds import KINDS, is_letter
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import At, Problem, Severity
from noticegen.reading.key_names import is_addressing
from noticegen.reading.tree import ListNode, MapNode, Text, Tree

_FOLLOWS = frozenset({
    "N04", "N05", "N06", "N07", "N09", "T02", "T04", "R05", "R06", "no-addressee", "number-form", "unknown-kind",
    "kind-is-letter", "issued-incomplete",
})  # fmt: skip
"""What is said of a letter only because it is no notice."""

_ABOUT = Lazy(r"v\s*/\s*v\b", re.IGNORECASE)
_ADDRESS = Lazy(r"[\s*\-–+]*kính\s+gửi\b", re.IGNORECASE)
_AS_ABOVE = Lazy(r"[\s\-–+]*như\s+trên\b", re.IGNORECASE)
_NUMBERED = Lazy(r"(?:số:?\s*)?(?:\d+|[….]+)?\s*/?\s*(?P<group>[^\W\d_]{2,})(?:-[^\W_]+)+", re.IGNORECASE)

Sign = tuple[str, At | None]


def with_letter_reported(problems: Sequence[Problem], tree: Tree) -> Sequence[Problem]:
    """The problems as they are; of a letter, that it is one in place of all that follows from it."""
    signs = _signs(tree) if isinstance(tree, MapNode) else []
    if not signs:
        return problems
    found = ", ".join(f"“{words}”" for words, _ in signs)
    letter = Problem("kind-is-letter", signs[0][1], {"found": found}, Severity.ERROR)
    return [letter, *(each for each in problems if each.code not in _FOLLOWS)]


def _signs(notice: MapNode) -> list[Sign]:
    """What shows that it is a letter; nothing where it need not be one."""
    kind = notice.get("kind")
    if isinstance(kind, Text) and kind.strip():
        return [(kind, kind.at)] if is_letter(kind) else []
    signs = [sign for find in (_addresses, _symbols, _abouts, _as_above) for sign in find(notice)]
    return signs if len(signs) > 1 else []


def _addresses(notice: MapNode) -> Iterator[Sign]:
    """The first "Kính gửi", as a key or as a paragraph."""
    for key in notice:
        if is_addressing(key):
            yield key, notice.key_at.get(key)
            return
    for part in ("opening", "legal_bases", "body", "recipients"):
        for words, at in _texts(notice.get(part)):
            if _ADDRESS.match(words):
                yield "Kính gửi", at
                return


def _symbols(notice: MapNode) -> Iterator[Sign]:
    """A symbol that begins with the body's abbreviation, where a named kind has its own."""
    for key in ("symbol", "number"):
        value = notice.get(key)
        if isinstance(value, Text) and _is_of_letter(value):
            yield value, value.at
            return


def _is_of_letter(symbol: str) -> bool:
    match = _NUMBERED.fullmatch(symbol.strip())
    return match is not None and match["group"] not in {*KINDS.values(), "TBKL"}


def _abouts(notice: MapNode) -> Iterator[Sign]:
    for words, at in _texts(notice.get("subject")):
        if _ABOUT.match(words.strip()):
            yield "V/v", at
            return


def _as_above(notice: MapNode) -> Iterator[Sign]:
    for words, at in _texts(notice.get("recipients")):
        if _AS_ABOVE.match(words):
            yield "Như trên", at
            return


def _texts(tree: Tree) -> Iterator[tuple[str, At | None]]:
    """Every text below, and every key that is a sentence whose colon YAML took for its own."""
    if isinstance(tree, Text):
        yield tree, tree.at
    elif isinstance(tree, ListNode):
        for each in tree:
            yield from _texts(each)
    elif isinstance(tree, MapNode):
        for key, value in tree.items():
            yield key, tree.key_at.get(key)
            yield from _texts(value)
