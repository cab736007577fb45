"""Which words of the source the document made from the YAML does not have: both are read back, nobody is believed.

Each word of the document stands for one word of the source at most, so a sentence that stood there twice and is there
once is missed.
"""

from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from .comparable import typed_words, words_of
from .source import Place, Source

_SURE_RUN = 4


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


def compare_words(source: Source, built: Source, left_out: Container[tuple[Place, str]] = ()) -> Comparison:
    """The source against the document. What is known to be `left_out` (place, words) takes nobody else's words."""
    there = _Taken(_words(built))
    pieces = _texts(source)
    pieces.sort(key=lambda piece: (piece[0], " ".join(piece[1].split())) in left_out)
    rest = [(place, text) for place, text in pieces if not there.take_all(_plain(words_of(text)))]
    lost = []
    for place, text in rest:
        typed = typed_words(text)
        if missed := [typed[index] for index in there.take_most(_plain(words_of(text)))]:
            lost.append(Lost(place, " ".join(missed)))
    return Comparison(sum(len(words_of(text)) for _, text in pieces), len(there.words), tuple(lost))


def _words(source: Source) -> list[str]:
    """In reading order, then what stands beside the text."""
    return _plain([word for _, text in _texts(source) for word in words_of(text)])


def _texts(source: Source) -> list[tuple[Place, str]]:
    found = [(each.place, each.words) for each in source.paragraphs()]
    return found + [(each.place, each.words) for each in source.beside]


def _plain(words: Sequence[str]) -> list[str]:
    """Numbers without leading zeros: the form writes 05 for 5."""
    return [(word.lstrip("0") or "0") if word.isdecimal() else word for word in words]


@dataclass
class _Taken:
    """The words of the document, each free or taken for one word of the source."""

    words: list[str]
    is_free: list[bool] = field(init=False)
    at: dict[str, list[int]] = field(init=False)

    def __post_init__(self) -> None:
        self.is_free = [True] * len(self.words)
        self.at = defaultdict(list)
        for index, word in enumerate(self.words):
            self.at[word].append(index)

    def take_all(self, wanted: Sequence[str]) -> bool:
        """Whether these words stood together somewhere and were free; they are taken now."""
        for start in self.at.get(wanted[0], ()) if wanted else ():
            if self._run(wanted, start) == len(wanted):
                self._take(start, len(wanted))
                return True
        return not wanted

    def take_most(self, wanted: Sequence[str]) -> list[int]:
        """Take the words in as long runs as there are, then those left; gives the indices of those that are nowhere."""
        loose = self._take_runs(wanted, range(len(wanted)), min(_SURE_RUN, len(wanted)))
        return self._take_runs(wanted, loose, 1)

    def _take_runs(self, wanted: Sequence[str], indices: Sequence[int], least: int) -> list[int]:
        """Take runs of at least this many words; gives the indices of the others."""
        loose: list[int] = []
        place = 0
        while place < len(indices):
            together = [wanted[index] for index in indices[place:]]
            length, start = self._longest(together)
            if length >= least:
                self._take(start, length)
                place += length
            else:
                loose.append(indices[place])
                place += 1
        return loose

    def _longest(self, wanted: Sequence[str]) -> tuple[int, int]:
        runs = ((self._run(wanted, start), start) for start in self.at.get(wanted[0], ()))
        return max(runs, key=lambda run: run[0], default=(0, 0))

    def _run(self, wanted: Sequence[str], start: int) -> int:
        length = 0
        for word in wanted:
            place = start + length
            if place >= len(self.words) or not self.is_free[place] or self.words[place] != word:
                break
            length += 1
        return length

    def _take(self, start: int, length: int) -> None:
        self.is_free[start : start + length] = [False] * length
