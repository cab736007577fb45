"""Labelled paragraphs in a row → the tree that they stand for.

A list is known by the look of its labels. What has the same look as something open goes on with that; another look
begins a list below the last one. Without a label, a paragraph belongs to the nearest number or heading above it, never
to a dash.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .cases import Cases
from .decisions import Decisions
from .labels import Label, is_first, label_at
from .prose import escaped, has_emphasis, paragraph_to_text
from .recognised import Entry
from .source import Block, Paragraph, Table
from .tables import table_to_grid

_CHILDLESS = frozenset({"dash", "plus", "verbal", "named", "lead"})
_LONGEST_HEADING = 200
_RUN_IN_END = re.compile(r"[:.]\s*$")
_CAPTION = re.compile(r"(Bảng|Biểu)\s*(số\s*)?\d|\(?Đơn vị( tính)?\s*:", re.IGNORECASE)


@dataclass
class _Open:
    """A list that may go on: the look of its labels, the entry that it belongs to, its last entry."""

    look: str
    entry: Entry


@dataclass
class TreeMaker:
    """Makes one body's entries; `cases` knows how the document writes what it also has in capitals."""

    cases: Cases
    decisions: Decisions
    has_faces: bool
    entries: list[Entry] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)

    def make(self, blocks: Sequence[Block]) -> list[Entry]:
        """The entries for all of these blocks."""
        pieces = list(_pieces(blocks))
        for index, block in enumerate(pieces):
            below = pieces[index + 1] if index + 1 < len(pieces) else None
            if isinstance(block, Table):
                self._table(block)
            elif isinstance(below, Table) and _is_caption(block):
                self._caption(block)
            else:
                self._paragraph(block, below)
        return self.entries

    def _paragraph(self, paragraph: Paragraph, below: Block | None) -> None:
        labelled = _labelled(paragraph)
        if labelled is None:
            self._unlabelled(paragraph, below)
            return
        label, words = labelled
        self._tell_label(label, paragraph)
        if words.text:
            self._open(_look(label), self._entry(paragraph, label, words, below))
        elif isinstance(below, Paragraph) and _labelled(below) is None:
            self._open(_look(label), Entry(paragraph, label))
        else:
            self._append(Entry(paragraph, paragraph=escaped(label.typed)))

    def _entry(self, at: Paragraph, label: Label, words: Paragraph, below: Block | None) -> Entry:
        """A heading, a run-in heading, or an item."""
        text = paragraph_to_text(words, has_faces=self.has_faces)
        if label.kind in {"part", "roman"} and (len(text) < _LONGEST_HEADING and self._is_heading(words)):
            return Entry(at, label, heading=self.cases.restored(text))
        if self.has_faces and words.is_bold and len(text) < _LONGEST_HEADING:
            return Entry(at, label, heading=text)
        if self.has_faces and (run_in := _run_in(words)):
            return Entry(at, label, heading=run_in[0], text=run_in[1])
        if not self.has_faces and _looks_like_heading(label, text, below):
            self.decisions.guess("heading", at)
            return Entry(at, label, heading=text, guesses=["heading"])
        return Entry(at, label, text=text)

    def _is_heading(self, words: Paragraph) -> bool:
        return not self.has_faces or words.is_bold or words.text.isupper()

    def _unlabelled(self, paragraph: Paragraph, below: Block | None) -> None:
        if self.stack and _awaits_words(self.stack[-1].entry):
            self._complete(self.stack[-1].entry, paragraph)
            return
        text = paragraph_to_text(paragraph, has_faces=self.has_faces)
        is_title = paragraph.is_bold and self.has_faces and len(text) < _LONGEST_HEADING and below is not None
        if is_title:
            self._open("title", Entry(paragraph, paragraph=f"**{text}**" if "*" not in text else text))
            return
        self._close(_CHILDLESS)
        entry = Entry(paragraph, paragraph=text)
        if text.endswith(":") and isinstance(below, Paragraph) and _begins_list(below):
            self._open("lead", entry)
        else:
            self._append(entry)

    def _complete(self, entry: Entry, paragraph: Paragraph) -> None:
        """Give an entry whose label stands in a line of its own the words of the line below."""
        if paragraph.is_bold or (entry.label and entry.label.kind == "part"):
            entry.heading = self.cases.restored(paragraph_to_text(paragraph, has_faces=False))
        else:
            entry.text = paragraph_to_text(paragraph, has_faces=self.has_faces)

    def _caption(self, paragraph: Paragraph) -> None:
        self._close(_CHILDLESS)
        self._append(Entry(paragraph, table=None, paragraph=paragraph_to_text(paragraph, has_faces=self.has_faces)))

    def _table(self, table: Table) -> None:
        grid = table_to_grid(table, self.decisions, has_faces=self.has_faces)
        if grid is None:
            return
        self._close(_CHILDLESS)
        siblings = self.stack[-1].entry.items if self.stack else self.entries
        if siblings and not siblings[-1].items and siblings[-1].paragraph and _is_caption(siblings[-1].at):
            grid.caption = siblings.pop().paragraph
        self._append(Entry(next(table.paragraphs()), table=grid))

    def _open(self, look: str, entry: Entry) -> None:
        """Put the entry into the open list of this look, or into a new one below all that are open."""
        looks = [each.look for each in self.stack]
        if look == "title":
            self._close(_CHILDLESS | {"letter"})
            looks = [each.look for each in self.stack]
        if look in looks and self._goes_on(looks, look, entry):
            del self.stack[_last(looks, look) :]
        elif look.startswith("decimal"):
            self._close_down_to_number(entry)
        self._append(entry)
        self.stack.append(_Open(look, entry))

    def _goes_on(self, looks: Sequence[str], look: str, entry: Entry) -> bool:
        """A number that begins anew below a list of letters or titles is a list of its own."""
        label = entry.label
        if label is None or look in {"dash", "plus"} or not is_first(label):
            return True
        between = looks[_last(looks, look) + 1 :]
        return not between or between[-1] not in {"letter", "title", "roman", "upper"} or look in between

    def _close_down_to_number(self, entry: Entry) -> None:
        """Go back to "2." for "2.1.", whatever stands open below that."""
        parent = entry.label.printed.rsplit(".", 2)[0] + "." if entry.label else ""
        for index, each in enumerate(self.stack):
            if each.entry.label and each.entry.label.printed == parent:
                del self.stack[index + 1 :]
                return

    def _close(self, looks: frozenset[str]) -> None:
        while self.stack and self.stack[-1].look in looks:
            self.stack.pop()

    def _append(self, entry: Entry) -> None:
        (self.stack[-1].entry.items if self.stack else self.entries).append(entry)

    def _tell_label(self, label: Label, paragraph: Paragraph) -> None:
        if label.is_counted and label.typed.rstrip(".") != label.printed.rstrip("."):
            self.decisions.changed("label", paragraph, f"{label.typed} → {label.printed}")


def _pieces(blocks: Sequence[Block]) -> Iterator[Block]:
    """Blocks; a paragraph with line breaks is cut where a label follows one, else its lines are one."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
            continue
        lines = list(block.lines())
        for index, line in enumerate(lines):
            if not any(map(str.isalnum, line.words)):
                continue
            if (
                index
                and _labelled(line) is None
                and _labelled(lines[index - 1]) is None
                and not _ends(lines[index - 1])
            ):
                continue
            yield _with_following(lines, index)


def _ends(line: Paragraph) -> bool:
    return line.text.endswith((".", ":", ";", "!", "?"))


def _with_following(lines: Sequence[Paragraph], index: int) -> Paragraph:
    """A line and those after it that only go on with its sentence."""
    line = lines[index]
    runs = list(line.runs)
    for number in range(index + 1, len(lines)):
        before, each = lines[number - 1], lines[number]
        if _labelled(each) is not None or _labelled(before) is not None or _ends(before):
            break
        blank = type(runs[0])(" ", runs[-1].bold, runs[-1].italic)
        runs += [blank, *each.runs]
    return Paragraph(tuple(runs), line.place, line.label, line.align, line.style)


def _labelled(paragraph: Paragraph) -> tuple[Label, Paragraph] | None:
    """A paragraph's label, Word's own or typed, and its words."""
    if paragraph.label:
        found = label_at(f"{paragraph.label} x")
        own = found[0] if found else Label("named " + paragraph.label[:1], paragraph.label, paragraph.label)
        return own, paragraph
    found = label_at(paragraph.text)
    return (found[0], paragraph.after(found[1])) if found else None


def _look(label: Label) -> str:
    if label.kind == "decimal":
        return f"decimal {label.printed.count('.')}"
    return label.kind


def _last(looks: Sequence[str], look: str) -> int:
    return len(looks) - 1 - list(reversed(looks)).index(look)


def _begins_list(paragraph: Paragraph) -> bool:
    labelled = _labelled(paragraph)
    return labelled is not None and labelled[0].kind in {"dash", "plus", "letter"}


def _awaits_words(entry: Entry) -> bool:
    return entry.label is not None and not entry.words and not entry.items


def _run_in(words: Paragraph) -> tuple[str, str] | None:
    """A bold beginning that ends in a colon or full stop, and the sentence after it."""
    if not has_emphasis(words):
        return None
    length = 0
    for run in words.runs:
        if any(map(str.isalnum, run.text)) and not run.bold:
            break
        length += len(run.text)
    text = "".join(run.text for run in words.runs)
    before = text[:length].strip()
    skipped = len(text) - len(text.lstrip())
    if not before or not any(map(str.isalnum, before)):
        return None
    colon = re.match(r"\s*:", text[length:])
    after = words.after(length - skipped + (len(colon[0]) if colon else 0))
    before += ":" if colon else ""
    is_end = bool(_RUN_IN_END.search(before))
    rest = paragraph_to_text(after)
    if not is_end or not rest or rest[0] in ",;" or len(before) > _LONGEST_HEADING:
        return None
    return before, rest


def _looks_like_heading(label: Label, text: str, below: Block | None) -> bool:
    """In text without faces: a short line without an end, above a list of another look."""
    if label.kind not in {"roman", "arabic", "decimal", "upper", "part"} or len(text) > _LONGEST_HEADING * 0.6:
        return False
    if text.endswith((".", ";", ",")) or not isinstance(below, Paragraph):
        return False
    found = _labelled(below)
    return (found is None and not text.endswith(":")) or (found is not None and found[0].kind != label.kind)


def _is_caption(paragraph: Paragraph) -> bool:
    is_placed = paragraph.style == "table-caption" or paragraph.align in {"center", "right"}
    return (
        _labelled(paragraph) is None
        and len(paragraph.text) < _LONGEST_HEADING
        and (is_placed or bool(_CAPTION.match(paragraph.text)))
    )
