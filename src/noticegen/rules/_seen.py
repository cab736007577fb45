"""The words of a notice as rules look at them: walked once, joined, and without what others wrote.

Each passage (a heading, a sentence, a cell) is a line of one long text, so a rule tries its pattern once and not at
every passage. In `own` what stands in quotation marks, addresses, and the titles of acts that are cited have become
signs that no pattern for words meets; nothing has moved, so a place in one text is the same place in all.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum, auto
from functools import cached_property
from itertools import compress, count, pairwise
from operator import eq
from typing import NamedTuple

from noticegen.notice.nodes import nodes
from noticegen.notice.notice import Node, Notice
from noticegen.problems.by_identity import by_identity
from noticegen.problems.lazy import Either, Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.reading.tree import Text

from ._others_words import addresses, has_acts, quotes, titles
from ._words import all_places, has_usual_capitals, whole_words

ACT_NUMBER = r"\d+(?:/[0-9A-ZĐa-zđ/&.-]*[A-ZĐ]\w*|-[A-ZĐ]+i?/[A-ZĐ]{2,}(?:-[A-ZĐ]+)*)"
"""The number and symbol that an act is cited by: 45/2020/NĐ-CP, 12/QĐ-UBND, and the Party's 57-NQ/TW."""

_WORD = re.compile(r"[^\W\d_]+")
_MASK = "\u2588"
_REACH = 24


class Part(Enum):
    """Where in the notice a passage stands."""

    SUBJECT = auto()
    BASIS = auto()
    OPENING = auto()
    BODY = auto()
    CLOSING = auto()
    APPENDIX = auto()
    RECIPIENT = auto()


class Element(Enum):
    """Which element of the notice a passage is."""

    SENTENCE = auto()
    HEADING = auto()
    LABEL = auto()
    CELL = auto()
    TITLE = auto()
    NAME = auto()


class Passage(NamedTuple):
    """One text of the author's; `goes_on`: a label or heading stands before it in its line."""

    text: Text
    part: Part
    element: Element
    start: int
    node: Node | None = None
    goes_on: bool = False

    def problem(self, code: RuleCode, severity: Severity, start: int, end: int, **values: str) -> Problem:
        """A problem of this stretch of the passage, which will be found again in the author's line."""
        first = max(0, start - _REACH)
        context = {"context": self.text[first : end + _REACH], "offset": str(start - first)}
        return Problem(code, self.text.at, {"found": self.text[start:end], **context, **values}, severity)


class Sight(NamedTuple):
    """Where a pattern met: the passage, and the stretch within it."""

    passage: Passage
    start: int
    end: int

    @property
    def found(self) -> str:
        """The author's words, whatever they were masked with."""
        return self.passage.text[self.start : self.end]

    @property
    def before(self) -> str:
        """What stands before it in the passage."""
        return self.passage.text[: self.start]

    @property
    def after(self) -> str:
        """What stands after it in the passage."""
        return self.passage.text[self.end :]

    def problem(self, code: RuleCode, severity: Severity, **values: str) -> Problem:
        """A problem of these words."""
        return self.passage.problem(code, severity, self.start, self.end, **values)


class Seen:
    """All passages of a notice."""

    def __init__(self, notice: Notice) -> None:
        self.notice = notice
        self.passages: list[Passage] = []
        self._end = 0
        self._walk(notice)
        self._starts = [each.start for each in self.passages]

    @cached_property
    def raw(self) -> str:
        """Everything, as it is."""
        return "\n".join(each.text.replace("\n", " ") for each in self.passages)

    @cached_property
    def own(self) -> str:
        """The notice's own words: what others wrote is masked."""
        pieces, end = [], 0
        for start, after in sorted([*quotes(self.raw), *addresses(self.raw), *self._cited]):
            first = max(start, end)
            pieces += [self.raw[end:first], _MASK * (after - first)]
            end = max(end, after)
        return "".join([*pieces, self.raw[end:]])

    @cached_property
    def lower(self) -> str:
        """The own words without capitals."""
        lower = self.own.lower()
        return lower if len(lower) == len(self.own) else "".join(each.lower()[:1] for each in self.own)

    @cached_property
    def tokens(self) -> list[str]:
        """The own words in small letters, in their order."""
        return _WORD.findall(self.lower)

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Every two of these that follow each other."""
        return frozenset(pairwise(self.tokens))

    @cached_property
    def once(self) -> frozenset[str]:
        """Each of these once."""
        return frozenset(self.tokens)

    @cached_property
    def mixed(self) -> frozenset[str]:
        """The own words with capitals elsewhere than at their beginning, if not throughout."""
        pieces = (each for each in set(self.own.split()) if not (each.isalpha() and has_usual_capitals(each)))
        return frozenset(each for each in _WORD.findall(" ".join(pieces)) if not has_usual_capitals(each))

    @cached_property
    def twins(self) -> frozenset[str]:
        """Words that follow themselves, alone or with up to three after them."""
        tokens, found = self.tokens, set[str]()
        for size in range(1, 5):
            again = set(compress(count(), map(eq, tokens, tokens[size:])))
            starts = (at for at in again if again.issuperset(range(at, at + size)))
            found.update(" ".join(tokens[at : at + size]) for at in starts)
        return frozenset(found)

    def places(self, word: str, text: str | None = None) -> Iterator[int]:
        """Where this word, or these, stand in the own words in small letters, or in another text of that length."""
        if (text is None or text is self.own) and not self.may_hold(word):
            return
        text = self.lower if text is None else text
        for at in all_places(word, text):
            around = text[at - 1 : at] + text[at + len(word) : at + len(word) + 1]
            if not any(map(str.isalnum, around)):
                yield at

    def may_hold(self, words: str) -> bool:
        """Whether the first two of these words stand beside each other: to look there is quicker than in the text."""
        first, second = (*words.lower().split(" ", 2), "", "")[:2]
        if not first.isalpha():
            return True
        return (first, second) in self.pairs if second.isalpha() else first in self.once

    @cached_property
    def titles(self) -> list[Sight]:
        """The titles of acts that are cited, which the other texts mask."""
        return [self.sight(*each) for each in self._cited]

    @cached_property
    def _cited(self) -> list[tuple[int, int]]:
        return list(titles(self.raw))

    @cached_property
    def has_acts(self) -> bool:
        """Whether it cites acts by their numbers, such as 45/2020/NĐ-CP or 12/QĐ-UBND."""
        return has_acts(self.raw)

    def has(self, *words: str) -> bool:
        """Whether any of these, in small letters, is there: a cheap look before a pattern is tried."""
        return any(word in self.lower for word in words)

    def find(self, pattern: Lazy | Either, text: str | None = None) -> Iterator[tuple[Sight, re.Match[str]]]:
        """Where the pattern meets the notice's own words, or another text of the same length."""
        return self.find_near(pattern.needs, pattern, text)

    def find_near(
        self, signs: Iterable[str], pattern: Lazy | Either, text: str | None = None
    ) -> Iterator[tuple[Sight, re.Match[str]]]:
        """The same, in the lines alone that hold one of these signs: a long pattern is slow at every letter."""
        text = self.own if text is None else text
        for start, end in self._lines_with(signs, text):
            for match in pattern.finditer(text, start, end):
                yield self.sight(*match.span()), match

    def _lines_with(self, signs: Iterable[str], text: str) -> Iterable[tuple[int, int]]:
        """Where the lines begin and end that hold one of these signs; the whole text, if that may be nothing."""
        if "" in signs:
            return [(0, len(text))]
        ends = [*self._starts[1:], len(text) + 1]
        is_own, found = text is self.own or text is self.lower, set[int]()
        for sign in signs:
            if is_own and not self.once.issuperset(whole_words(sign)):
                continue
            at = text.find(sign)
            while at >= 0:
                line = bisect_right(self._starts, at) - 1
                found.add(line)
                at = text.find(sign, ends[line] - 1)
        return [(self._starts[line], ends[line] - 1) for line in sorted(found)]

    def sight(self, start: int, end: int) -> Sight:
        """The passage that holds this stretch of the whole."""
        passage = self.passages[bisect_right(self._starts, start) - 1]
        return Sight(passage, start - passage.start, end - passage.start)

    def own_words(self, node: Node) -> str:
        """What the notice itself says in this entry's text or paragraph."""
        parts = self._sentences.get(id(node), ())
        return " ".join(self.own[each.start : each.start + len(each.text)] for each in parts)

    @cached_property
    def _sentences(self) -> Mapping[int, Sequence[Passage]]:
        """By the entry, which `passages` keep alive, so that no other takes its place."""
        found: dict[int, list[Passage]] = {}
        for each in self.passages:
            if each.element is Element.SENTENCE:
                found.setdefault(id(each.node), []).append(each)
        return found

    def _walk(self, notice: Notice) -> None:
        for text in notice.subject:
            self._add(text, Part.SUBJECT, Element.TITLE)
        for text in notice.legal_bases:
            self._add(text, Part.BASIS, Element.SENTENCE)
        for part, roots in ((Part.OPENING, notice.opening), (Part.BODY, notice.body), (Part.CLOSING, notice.closing)):
            for node in nodes(roots):
                self._add_node(node, part)
        for appendix in notice.appendices:
            self._add(appendix.title, Part.APPENDIX, Element.TITLE)
            for node in nodes(appendix.body):
                self._add_node(node, Part.APPENDIX)
        for recipient in notice.recipients:
            for name in (recipient.name, *recipient.members):
                self._add(name, Part.RECIPIENT, Element.NAME)

    def _add_node(self, node: Node, part: Part) -> None:
        self._add(node.label, part, Element.LABEL, node)
        self._add(node.heading, part, Element.HEADING, node, goes_on=node.label is not None)
        self._add(node.text, part, Element.SENTENCE, node, goes_on=bool(node.label or node.heading))
        self._add(node.paragraph, part, Element.SENTENCE, node)
        if node.table is not None:
            titles = (node.table.caption, *(each.title for each in node.table.columns))
            for text in (*titles, *(cell for row in node.table.rows for cell in row)):
                self._add(text, part, Element.CELL, node)

    def _add(
        self, text: Text | None, part: Part, element: Element, node: Node | None = None, *, goes_on: bool = False
    ) -> None:
        if text is not None:
            self.passages.append(Passage(text, part, element, self._end, node, goes_on))
            self._end += len(text) + 1


def begins_a_sentence(sight: Sight) -> bool:
    """Whether its capital is that of a sentence, which a word in small letters follows."""
    is_first = not sight.before or sight.before.endswith((". ", "? ", "! ", ": "))
    return is_first and sight.found.istitle() and sight.after[1:2].islower()


@by_identity(1)
def seen(notice: Notice) -> Seen:
    """The notice as all rules see it."""
    return Seen(notice)
