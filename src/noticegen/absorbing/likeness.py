"""Which units became which where nothing stayed as it was: by the words that they have in common, in their order."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .lines import Unit

_LIKE = 0.3
"""From here on a unit is one that was changed, not another."""

_WHOLE = 0.9
"""From here on several units are one that was divided."""

_MOST_PARTS = 4

Group = tuple[tuple[int, ...], tuple[int, ...]]
"""Numbers of units as they were, and as they are."""


def likeness(one: Unit, other: Unit) -> float:
    """The share of words in common, from 0 to 1; cell by cell in rows of as many."""
    if one.is_row != other.is_row:
        return 0
    if len(one.lines) != len(other.lines):
        return _share(" ".join(one.texts), " ".join(other.texts))
    shares = [_share(a, b) for a, b in zip(one.texts, other.texts, strict=True)]
    return sum(shares) / len(shares)


def _share(one: str, other: str) -> float:
    if one == other:
        return 1
    words = [Counter(each.casefold().split()) for each in (one, other)]
    return 2 * (words[0] & words[1]).total() / max(1, words[0].total() + words[1].total())


class _Way(NamedTuple):
    score: float
    olds: int
    news: int


def pairs_in_block(old: Sequence[Unit], new: Sequence[Unit]) -> Iterator[Group]:
    """The way with the most in common: one became one, or several, or several one; what is left came or went."""
    ways = _best_ways(old, new)
    place, groups = (len(old), len(new)), list[Group]()
    while place != (0, 0):
        _, olds, news = ways[place]
        begin = (place[0] - olds, place[1] - news)
        groups.append((tuple(range(begin[0], place[0])), tuple(range(begin[1], place[1]))))
        place = begin
    yield from reversed(groups)


def _best_ways(old: Sequence[Unit], new: Sequence[Unit]) -> dict[tuple[int, int], _Way]:
    """For each number of units on both sides the last step that leads to the most in common."""
    best: dict[tuple[int, int], _Way] = {(0, 0): _Way(0, 0, 0)}
    for olds in range(len(old) + 1):
        for news in range(len(new) + 1):
            ways = list(_ways(olds, news, old, new, best))
            if ways:
                best[olds, news] = max(ways, key=lambda each: each.score)
    return best


def _ways(
    olds: int, news: int, old: Sequence[Unit], new: Sequence[Unit], best: dict[tuple[int, int], _Way]
) -> Iterator[_Way]:
    if olds and news:
        like = likeness(old[olds - 1], new[news - 1])
        if like >= _LIKE:
            yield _Way(best[olds - 1, news - 1].score + like, 1, 1)
        for parts in range(2, _MOST_PARTS + 1):
            if parts <= news and (like := _like_parts(old[olds - 1], new[news - parts : news])) >= _WHOLE:
                yield _Way(best[olds - 1, news - parts].score + like, 1, parts)
            if parts <= olds and (like := _like_parts(new[news - 1], old[olds - parts : olds])) >= _WHOLE:
                yield _Way(best[olds - parts, news - 1].score + like, parts, 1)
    if olds:
        yield _Way(best[olds - 1, news].score, 1, 0)
    if news:
        yield _Way(best[olds, news - 1].score, 0, 1)


def _like_parts(whole: Unit, parts: Sequence[Unit]) -> float:
    if whole.is_row or any(each.is_row for each in parts):
        return 0
    return _share(whole.text, " ".join(each.text for each in parts))
