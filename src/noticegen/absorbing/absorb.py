"""Edits of a Word file → the same edits of the YAML, one after the other, each proved before the next.

An edit is taken only if the notice then prints exactly the paragraphs that it printed before, with this edit and no
other difference. Whatever fails that stays as it is, with its reason.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from noticegen.archive.hand_edits import Change, same_words
from noticegen.form.inline import plain_text
from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import At, ProblemsFound, Severity
from noticegen.reading.tree_places import place_of
from noticegen.reading.value_to_yaml import Value
from noticegen.reading.yaml_document import YamlDocument
from noticegen.reading.yaml_regroup import ITEMS, with_entry_before_items, without_entry_above_items
from noticegen.word.docx_to_words import DocxWords

from .edited_text import edited_text
from .printed import Path, Printed

END = "./."

Print = Callable[[str], tuple[Printed, ...]]
"""A notice's YAML → its paragraphs. Raises ProblemsFound for one that has errors."""


@dataclass(frozen=True, slots=True)
class Taken:
    """An edit that is in the YAML now, and where."""

    change: Change
    at: At | None


@dataclass(frozen=True, slots=True)
class Left:
    """An edit that is not, and why."""

    change: Change
    reason: WrittenCode
    at: At | None = None
    found: str = ""
    """The code of the error that the notice would have."""


@dataclass
class Absorbing:
    """One notice, and the edits taken into it so far. `base` are the paragraphs before anybody edited."""

    document: YamlDocument
    base: Sequence[str]
    word: DocxWords
    prints: Print
    taken: list[Taken] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    refused: str = ""

    def __post_init__(self) -> None:
        """Raises ProblemsFound for a notice with errors."""
        self.now = self.prints(self.document.text)

    def take(self, change: Change) -> None:
        """Take the edit, or note why not. One that the notice has already, from an earlier call, is taken."""
        if self._has_already(change):
            self.taken.append(Taken(change, None))
            return
        index = self._index_of(change) if change.number <= len(self.word.body) or not change.after else None
        if index is None:
            self.left.append(Left(change, "absorb-elsewhere"))
            return
        here = self.now[index] if index < len(self.now) else self.now[-1]
        at = place_of(self.document.tree, here.shown[0].path) if here.shown else None
        if change.before and (here.file != self.document.file or not here.shown):
            self.left.append(Left(change, "absorb-registry"))
            return
        self.refused = ""
        for changed in self._candidates(change, index):
            printed = self._printed(changed)
            if say_the_same([each.text for each in printed], self._wanted(change, index)):
                self.document, self.now = changed, printed
                self.taken.append(Taken(change, at))
                return
        self.left.append(Left(change, "absorb-errors" if self.refused else "absorb-not-possible", at, self.refused))

    def _has_already(self, change: Change) -> bool:
        if change.is_moved:
            return False
        is_there = bool(change.after) and self._found(change.after, self.word.body[: change.number - 1]) is not None
        is_gone = not change.before or self._found(change.before, self.base[: change.old_number - 1]) is None
        return is_gone and (is_there or not change.after)

    def _index_of(self, change: Change) -> int | None:
        """Where the paragraph stands in the notice as it is printed now; for one that was added, where it goes."""
        if change.before:
            return self._found(change.before, self.base[: change.old_number - 1])
        before = self.word.body[change.number - 2] if change.number > 1 else ""
        found = self._found(before, self.word.body[: change.number - 2]) if before else None
        return None if found is None else found + 1

    def _found(self, text: str, those_before: Sequence[str]) -> int | None:
        """The paragraph with these words that has as many like it before it."""
        words = same_words(text)
        nth = [same_words(each) for each in those_before].count(words)
        found = [index for index, each in enumerate(self.now) if each.text == words]
        return found[nth] if nth < len(found) else None

    def _wanted(self, change: Change, index: int) -> list[str]:
        """What the notice must print with this edit."""
        texts = [each.text for each in self.now]
        new = [same_words(change.after)] if change.after else []
        if change.is_moved:
            moved = texts.pop(index)
            before = self.word.body[change.number - 2] if change.number > 1 else ""
            return _with(texts, before, moved)
        texts[index : index + bool(change.before)] = new
        return texts

    def _printed(self, changed: YamlDocument) -> tuple[Printed, ...]:
        """Its paragraphs; none for a notice with errors, the first of which is noted."""
        try:
            return self.prints(changed.text)
        except ProblemsFound as found:
            self.refused = next((str(each.code) for each in found.problems if each.severity is Severity.ERROR), "")
            return ()

    def _candidates(self, change: Change, index: int) -> Iterator[YamlDocument]:
        try:
            yield from self._way(change)(change, index)
        except (ProblemsFound, LookupError):
            return

    def _way(self, change: Change) -> Callable[[Change, int], Iterator[YamlDocument]]:
        if change.is_moved:
            return self._moved
        if not change.after:
            return self._removed
        return self._edited if change.before else self._added

    def _edited(self, change: Change, index: int) -> Iterator[YamlDocument]:
        found = edited_text(self.now[index], same_words(change.after))
        if found:
            yield self.document.with_text(*found)

    def _removed(self, _: Change, index: int) -> Iterator[YamlDocument]:
        for item in _items(self.now[index]):
            *parent, _last = item
            if self._has_items(item):
                yield without_entry_above_items(self.document, item)
            elif len(_value(self.document, parent)) > 1:
                yield self.document.without(item)
            elif parent and parent[-1] == "items":
                yield self.document.without(parent)

    def _moved(self, _: Change, index: int) -> Iterator[YamlDocument]:
        for item in _items(self.now[index]):
            *parent, number = item
            for to in range(len(_value(self.document, parent))):
                if to != number and isinstance(number, int):
                    yield self.document.with_item_moved(parent, number, to)

    def _added(self, change: Change, index: int) -> Iterator[YamlDocument]:
        """Beside a neighbour that Word has in the same list and style: below the one above, or above the one below."""
        kind = self.word.kinds[change.number - 1]
        for neighbour, word_number, step in ((index - 1, change.number - 2, 1), (index, change.number, 0)):
            if not (0 <= neighbour < len(self.now) and 0 <= word_number < len(self.word.kinds)):
                continue
            if self.word.kinds[word_number] == kind:
                yield from self._beside(self.now[neighbour], same_words(change.after), step)

    def _has_items(self, item: Path) -> bool:
        found = self.document.tree
        for part in item:
            found = found[part]
        return isinstance(found, dict) and bool(found.get(ITEMS))

    def _beside(self, neighbour: Printed, text: str, step: int) -> Iterator[YamlDocument]:
        for item in _items(neighbour):
            *parent, number = item
            if step and self._has_items(item):
                yield with_entry_before_items(self.document, item, str(neighbour.shown[0].path[-1]), text)
            elif isinstance(number, int):
                for words in dict.fromkeys((text, text.removeprefix("- ").rstrip(";."))):
                    yield self.document.with_item(parent, number + step, _like(neighbour, item, words))


def say_the_same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Paragraph by paragraph, but for the end mark, which the form moves to whatever is last."""
    return len(one) == len(other) and all(map(_says_the_same, one, other))


def _says_the_same(one: str, other: str) -> bool:
    if one.endswith(END) == other.endswith(END):
        return one == other
    return one.removesuffix(END).rstrip(".") == other.removesuffix(END).rstrip(".")


def _with(texts: list[str], before: str, moved: str) -> list[str]:
    place = texts.index(same_words(before)) + 1 if same_words(before) in texts else 0
    return [*texts[:place], moved, *texts[place:]]


def _items(printed: Printed) -> Iterator[Path]:
    """The entry of a list that a paragraph's text is, or is the words of; a table's cells are none."""
    for shown in printed.shown[:1]:
        path = shown.path if isinstance(shown.path[-1], int) else shown.path[:-1]
        if path and isinstance(path[-1], int) and "rows" not in path and "columns" not in path:
            yield path


def _like(neighbour: Printed, item: Path, words: str) -> Value:
    """A new entry of the same make as its neighbour."""
    text = words if plain_text(words) == words else words.replace("*", "\\*")
    path = neighbour.shown[0].path
    key = path[-1]
    return text if path == item or key in ("text", "name") else {str(key): text}


def _value(document: YamlDocument, path: Sequence[str | int]) -> Sequence[object]:
    found = document.tree
    for part in path:
        found = found[part]
    return found if isinstance(found, list) else ()
