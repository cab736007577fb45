"""Which words of the source the document made from the YAML does not have: both are read back, nobody is believed.

Each word of the document stands for one word of the source, and a word counts as kept only where its neighbours are:
whole paragraphs and long runs of words may have moved, a single word may not. So the same word elsewhere hides no loss.
"""

from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from .columns import parted
from .comparable import typed_words, words_of
from .source import Place, Source

SURE_RUN = 4
_MOST_STEPS = 2_000_000
"""Seconds; a file made so that more would be needed has words that are said to be missed."""

_REACH = 8
"""How many words more than are missing may stand between two that are kept."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Words of one paragraph that are missed, and where it stands."""

    place: Place
    words: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """How many words each of the two has, those beside the text included, and which are missed."""

    source: int
    built: int
    lost: tuple[Lost, ...]


def compare_words(
    source: Source, built: Source, left_out: Container[tuple[Place, str]] = (), sure_run: int = SURE_RUN
) -> Comparison:
    """The source against the document. What is known to be `left_out` (place, words) takes nobody else's words.

    `sure_run` is how many words in a row may stand elsewhere.
    """
    texts = _texts(source)
    kept = [piece for piece in texts if not _is_among(piece, left_out)]
    others = [piece for piece in texts if _is_among(piece, left_out)]
    document = _Document([_plain(words_of(text)) for _, text in _texts(built)])
    lost = [each for pieces in (kept, others) for each in _Search(pieces, document, sure_run).lost()]
    return Comparison(sum(len(words_of(text)) for _, text in texts), len(document.words), tuple(lost))


def _texts(source: Source) -> list[tuple[Place, str]]:
    """In reading order, columns set with tabs one by one, then what stands beside the text."""
    found = [(each.place, part.words) for each in source.paragraphs() for part in parted(each)]
    return found + [(each.place, each.words) for each in source.beside]


def _is_among(piece: tuple[Place, str], left_out: Container[tuple[Place, str]]) -> bool:
    return (piece[0], " ".join(piece[1].split())) in left_out


def _plain(words: Sequence[str]) -> list[str]:
    """Numbers without leading zeros: the form writes 05 for 5."""
    return [(word.lstrip("0") or "0") if word.isdecimal() else word for word in words]


@dataclass
class _Document:
    """The words of the document, each free or taken for one word of the source."""

    paragraphs: Sequence[Sequence[str]]
    words: list[str] = field(init=False)
    is_free: list[bool] = field(init=False)
    at: dict[str, list[int]] = field(init=False)
    """Where each word stands, the last first; those at the end that are taken go."""

    whole: dict[tuple[str, ...], list[int]] = field(init=False)
    """Where each paragraph begins, by its words."""

    steps: int = _MOST_STEPS
    """How many words may still be compared."""

    def __post_init__(self) -> None:
        self.words, self.at, self.whole = [], defaultdict(list), defaultdict(list)
        for words in self.paragraphs:
            self.whole[tuple(words)].append(len(self.words))
            for word in words:
                self.at[word].append(len(self.words))
                self.words.append(word)
        for places in self.at.values():
            places.reverse()
        self.is_free = [True] * len(self.words)

    def run(self, wanted: Sequence[str], start: int) -> int:
        """How many of these words stand here in a row and are free."""
        length = 0
        for word in wanted:
            place = start + length
            if place >= len(self.words) or not self.is_free[place] or self.words[place] != word:
                break
            length += 1
        self.steps -= length + 1
        return length

    def starts(self, word: str) -> Iterator[int]:
        """Where this word stands and may be free, as long as steps are left."""
        places = self.at.get(word, [])
        while places and not self.is_free[places[-1]]:
            places.pop()
        for place in reversed(places):
            if self.steps < 0:
                return
            yield place

    def longest(self, wanted: Sequence[str]) -> tuple[int, int]:
        """The longest run of them from the first on: its length and place."""
        best = (0, 0)
        for start in self.starts(wanted[0]):
            if best[0] == len(wanted):
                break
            best = max(best, (self.run(wanted, start), -start))
        return best[0], -best[1]


class _Search:
    """Looks for the words of some paragraphs of the source; `found` is each word's place in the document."""

    def __init__(self, pieces: Sequence[tuple[Place, str]], document: _Document, sure_run: int) -> None:
        self._pieces, self._document, self._sure_run = pieces, document, sure_run
        self._wanted = [_plain(words_of(text)) for _, text in pieces]
        self._found: list[list[int | None]] = [[None] * len(words) for words in self._wanted]

    def lost(self) -> Iterator[Lost]:
        """What is nowhere: whole paragraphs are looked for first, then long runs, then words beside those found."""
        for index, words in enumerate(self._wanted):
            if words:
                self._take_whole(index, words)
        for index, words in enumerate(self._wanted):
            self._take_runs(index, words)
        self._take_beside()
        for (place, text), found in zip(self._pieces, self._found, strict=True):
            if missed := [word for word, at in zip(typed_words(text), found, strict=True) if at is None]:
                yield Lost(place, " ".join(missed))

    def _take_whole(self, index: int, words: Sequence[str]) -> None:
        """A paragraph that stands there whole; a short one only where it is a paragraph there, too."""
        document = self._document
        elsewhere = document.starts(words[0]) if len(words) >= self._sure_run else ()
        for start in chain(document.whole.get(tuple(words), ()), elsewhere):
            if document.run(words, start) == len(words):
                self._take(index, 0, len(words), start)
                return

    def _take_runs(self, index: int, words: Sequence[str]) -> None:
        place = 0
        while place < len(words):
            if self._found[index][place] is not None:
                return
            length, start = self._document.longest(words[place:])
            if length >= self._sure_run:
                self._take(index, place, length, start)
                place += length
            else:
                place += 1

    def _take_beside(self) -> None:
        """Words in the order of the source, each only near the words before and after it that are found."""
        places = [(index, word) for index, words in enumerate(self._wanted) for word in range(len(words))]
        found = [self._found[index][word] for index, word in places]
        begin = 0
        while begin < len(places):
            end = begin
            while end < len(places) and found[end] is None:
                end += 1
            if end > begin:
                before = found[begin - 1] if begin else -1
                after = found[end] if end < len(places) else len(self._document.words)
                self._take_between(places[begin:end], before, after)
            begin = end + 1

    def _take_between(self, places: Sequence[tuple[int, int]], before: int | None, after: int | None) -> None:
        """Each word right after the one before it, or as far before what follows as there are words between."""
        for rest, (index, word) in zip(range(len(places), 0, -1), places, strict=True):
            near = [] if before is None else list(range(before + 1, before + 2 + _REACH))
            near += [] if after is None else range(after - rest - _REACH, after - rest + _REACH)
            wanted = self._wanted[index][word : word + 1]
            inside = (at for at in near if 0 <= at < len(self._document.words))
            at = next((at for at in inside if self._document.run(wanted, at)), None)
            if at is not None:
                self._take(index, word, 1, at)
                before = at if before is not None and at <= before + 1 + _REACH else before

    def _take(self, index: int, word: int, length: int, start: int) -> None:
        self._document.is_free[start : start + length] = [False] * length
        self._found[index][word : word + length] = range(start, start + length)
