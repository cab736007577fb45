"""An author's text in a printed line: which letters of the line it is, and how each was written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from noticegen.form.inline import parse_inline, plain_places

from .lines import PLAIN, face, seen

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it is printed, as its author wrote it (an escape and unseen signs included), and its emphasis."""

    said: str
    source: str
    face: str


@dataclass(frozen=True, slots=True)
class Shown:
    """An author's text in a line, from `start` on. `is_prose`: `**` and `*` mean emphasis in it.

    `is_upper`: the form prints it in capitals.
    """

    path: Path
    letters: tuple[Letter, ...]
    start: int
    is_prose: bool
    is_upper: bool = False

    @property
    def words(self) -> str:
        """What it says in its author's letters."""
        return "".join(each.said for each in self.letters)

    @property
    def end(self) -> int:
        """Where it ends in the line."""
        return self.start + len(self.letters)


def letters_of(markup: str, *, is_prose: bool) -> tuple[Letter, ...]:
    """The letters that a text prints; several spaces are one, and what nobody sees belongs to the letter before."""
    letters: list[Letter] = []
    for said, source, how in _characters(markup) if is_prose else ((each, each, PLAIN) for each in markup):
        letter = seen(said)
        if letters and (not letter or (letter == letters[-1].said == " ")):
            letters[-1] = replace(letters[-1], source=letters[-1].source + source)
        elif letter and (letters or letter != " "):
            letters.append(Letter(letter, source, how))
    return tuple(letters[:-1] if letters and letters[-1].said == " " else letters)


def _characters(markup: str) -> Iterator[tuple[str, str, str]]:
    """Each character that is no mark of emphasis, with the escape before it."""
    faces = [face(bold=run.bold, italic=run.italic) for run in parse_inline(markup) for _ in run.text]
    places = plain_places(markup)
    end = 0
    for place, how in zip(places, faces, strict=False):
        escape = markup[place - 1 : place] if place > end and markup[place - 1] == "\\" and markup[place] == "*" else ""
        yield markup[place], escape + markup[place], how
        end = place + 1


def found_in(text: str, path: Path, markup: str, start: int, *, is_prose: bool) -> Shown | None:
    """The text where it stands in a line, at or after `start`, as it is or in capitals."""
    letters = letters_of(markup, is_prose=is_prose)
    words = "".join(each.said for each in letters)
    for spelt, is_upper in ((words, False), (words.upper(), True)):
        place = text.find(spelt, start) if words and len(spelt) == len(words) else -1
        if place >= 0:
            return Shown(path, letters, place, is_prose, is_upper)
    return None


def paths_printed_with(path: Path, tree: object) -> Sequence[Path]:
    """Those of the texts that a line shows whose place it names: beside a recipient's name its note, and so on."""
    value = tree
    for part in path[:-1]:
        value = value[part]  # type: ignore[index] # the path leads there
    return list(_beside(path, value))


_TOGETHER = (("label", "heading", "text"), ("name", "members", "note"), ("unit", "initials", "copies"))


def _beside(path: Path, value: object) -> Iterator[Path]:
    together = next((keys for keys in _TOGETHER if path[-1] in keys), ())
    if not isinstance(value, dict) or not together:
        yield path
        return
    for key in together:
        found = value.get(key)
        if isinstance(found, list):
            yield from ((*path[:-1], key, number) for number in range(len(found)))
        elif found is not None and (key == path[-1] or key in together):
            yield (*path[:-1], key)
