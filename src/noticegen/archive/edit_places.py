"""Edits of a Word file → the same edits at the lines of the YAML that said it, each paragraph with its label.

"Paragraph 13" has to be counted; a line of the file that must be changed has not.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import Any, NamedTuple

from pydantic import BaseModel

from noticegen.checking.check import text_to_checked
from noticegen.form.inline import plain_text
from noticegen.notice.notice import Node, Notice
from noticegen.notice.numbering import PROSE_SCHEME, Labelled, label_nodes
from noticegen.notice.office import Office
from noticegen.problems.problem import At, Problem
from noticegen.reading.tree import Text

from .hand_edits import same_words

_EDITS = ("hand-edit", "difference")
_LIKENESS = 0.6
_SHORTEST = 4
"""Letters of a text that is sought inside a paragraph: a shorter one may stand in any."""


class _Spot(NamedTuple):
    words: str
    at: At | None
    label: str


def edits_at_places(problems: Iterable[Problem], text: str, file: str, office: Office) -> Iterator[Problem]:
    """`text` is the notice's source as it is now. What is not in it, such as an addition, keeps its number alone."""
    spots: Sequence[_Spot] | None = None
    for problem in problems:
        said = problem.values.get("before") or problem.values.get("on")
        if not problem.code.startswith(_EDITS) or not said:
            yield problem
            continue
        if spots is None:
            notice = text_to_checked(text, file, office).notice
            spots = tuple(_spots(notice)) if notice else ()
        spot = _spot_of(said, spots)
        yield _placed(problem, spot) if spot else problem


def _placed(problem: Problem, spot: _Spot) -> Problem:
    values = dict(problem.values)
    for key in {"before", "after"} & values.keys():
        if spot.label and values[key] and not values[key].startswith(spot.label):
            values[key] = f"{spot.label} {values[key]}"
    return replace(problem, at=spot.at, values=values)


def _spot_of(said: str, spots: Sequence[_Spot]) -> _Spot | None:
    """The text that is this paragraph, else the longest in it or around it, else the one most like it."""
    words = _folded(said)
    known = [each for each in spots if each.words == words]
    if not known and len(words) >= _SHORTEST:
        inside = [each for each in spots if len(each.words) >= _SHORTEST and _is_in(each.words, words)]
        known = sorted(inside, key=lambda each: -len(each.words))
    if not known:
        like = get_close_matches(words, [each.words for each in spots], 1, _LIKENESS)
        known = [each for each in spots if each.words in like]
    return known[0] if known else None


def _is_in(one: str, other: str) -> bool:
    return one in other or other in one


def _folded(text: str) -> str:
    return same_words(plain_text(text)).casefold()


def _spots(notice: Notice) -> Iterator[_Spot]:
    lists = [
        label_nodes(notice.opening, PROSE_SCHEME, "o"),
        label_nodes(notice.body, notice.numbering, "b"),
        label_nodes(notice.closing, PROSE_SCHEME, "c"),
        *(label_nodes(each.body, each.numbering, "a") for each in notice.appendices),
    ]
    yield from (spot for each in lists for spot in _labelled(each))
    yield from _others(notice)


def _labelled(entries: Iterable[Labelled]) -> Iterator[_Spot]:
    for entry in entries:
        label = entry.label
        for text in (entry.node.heading, entry.node.text, entry.node.paragraph):
            if text is not None:
                yield _Spot(_folded(text), text.at, label)
                label = ""
        yield from _others(entry.node.table)
        yield from _labelled(entry.children)


def _others(value: Any) -> Iterator[_Spot]:
    """What has no label: the head, the foot, cells."""
    if isinstance(value, Text):
        yield _Spot(_folded(value), value.at, "")
    elif isinstance(value, BaseModel) and not isinstance(value, Node):
        for name in type(value).model_fields:
            yield from _others(getattr(value, name))
    elif isinstance(value, tuple):
        for each in value:
            yield from _others(each)
