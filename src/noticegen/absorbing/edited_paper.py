"""A Word file that somebody edited: what it said when it was made, what it says now, and what was done to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from noticegen.archive.hand_edits import PAGE_NUMBER, same_words
from noticegen.form.profile import Profile
from noticegen.word.docx_to_words import DocxWords, docx_to_words

from .edits import Edit, Pair, edits_in, is_of_kind, pairs_between
from .lines import Unit
from .looks import Looks, differences
from .odd import for_people
from .word_file import WordFile, docx_to_word_file


@dataclass(frozen=True)
class AsMade:
    """What a Word file said before anybody edited it; the file itself (`word`), as far as that is known.

    `beside` is what stood in its margins. `undecided` are edits of paragraphs that the notice's author changed too.
    """

    units: Sequence[Unit]
    word: WordFile | None = None
    beside: frozenset[str] | None = None
    undecided: Sequence[Edit] = field(default=())


def docx_to_as_made(data: bytes, profile: Profile) -> AsMade:
    """Of the bytes that were made."""
    made = docx_to_word_file(data, profile)
    return AsMade(made.units, made, _beside(docx_to_words(data)))


def _beside(words: DocxWords) -> frozenset[str]:
    return frozenset(map(same_words, (*words.margins, *words.notes))) - {PAGE_NUMBER}


def _is_alike(made: Unit, new: Unit) -> bool:
    one, other = made.lines[0].kind, new.lines[0].kind
    is_usual = bool(other.style) or one.style in ("item", "paragraph")
    return made.is_row == new.is_row and is_of_kind(one, other) and is_usual


@dataclass(frozen=True)
class EditedPaper:
    """`unit` is the id of the unit whose slip it is, `appendix` the number of an appendix in a file of its own."""

    docx: Path
    found: bytes
    made: AsMade
    profile: Profile
    unit: str = ""
    appendix: int = 0

    @cached_property
    def word(self) -> WordFile:
        """What it says now."""
        return docx_to_word_file(self.found, self.profile, self.made.units)

    @cached_property
    def words(self) -> DocxWords:
        """All that people wrote in it, comments and margins too."""
        return docx_to_words(self.found)

    @cached_property
    def pairs(self) -> Sequence[Pair]:
        """What became of each unit."""
        return pairs_between(self.made.units, self.word.units)

    @cached_property
    def edits(self) -> Sequence[Edit]:
        """What was done to its words, in their order; last what no text of a notice is."""
        return (*edits_in(self.pairs, self.made.units, self.word.units), *self.made.undecided, *self._edits_beside())

    def _edits_beside(self) -> Iterator[Edit]:
        now = _beside(self.words)
        was = now if self.made.beside is None else self.made.beside
        for text in sorted(was ^ now):
            yield Edit("elsewhere", (), (), text if text in was else "", text if text in now else "")

    def editors_of(self, edit: Edit) -> str:
        """Who made it under tracking, and when; nothing where nobody tracked it."""
        texts = [text for each in edit.old if not edit.new for text in self.made.units[each].texts]
        gone = [self.word.gone.get(text, "") for text in texts]
        found = [*(self.word.editors[each] for each in edit.new), *gone]
        return ", ".join(dict.fromkeys(each for each in found if each))

    def looks(self) -> Iterator[tuple[str, Sequence[str]]]:
        """Paragraphs that look otherwise than they were made, or than others of their kind, and in what."""
        made = self.made.word
        if made is None:
            return
        if page := list(differences(made.page, self.word.page)):
            yield "–", page
        for pair in self.pairs:
            for new in pair.new[:1]:
                names = list(differences(self._looks_before(made, pair, new), self.word.looks[new]))
                if names:
                    yield for_people(self.word.units[new].text), names

    def _looks_before(self, made: WordFile, pair: Pair, new: int) -> Looks:
        """Of a paragraph of the same kind, where this one is new."""
        if pair.old:
            return made.looks[pair.old[0]]
        new_unit = self.word.units[new]
        alike = (number for number, unit in enumerate(made.units) if _is_alike(unit, new_unit))
        return next((made.looks[number] for number in alike), {})
