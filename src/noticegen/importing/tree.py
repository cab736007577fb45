"""Labelled paragraphs in a row → the tree that they stand for.

Where an entry belongs is known to `open_lists`. Without a label, a paragraph belongs to the nearest number or heading
above it, never to a dash.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from .cases import Cases
from .decisions import Decisions
from .headings import LONGEST_HEADING, is_caption, looks_like_heading, run_in
from .labels import Label
from .open_lists import OpenLists
from .pieces import labelled, pieces_of
from .prose import Face, escaped, paragraph_to_text, usual_face
from .recognised import Entry
from .source import Block, Paragraph, Source, Table
from .tables import table_to_grid


@dataclass
class TreeMaker:
    """Makes one body's entries; `cases` knows how the document writes what it also has in capitals."""

    cases: Cases
    decisions: Decisions
    source: Source
    lists: OpenLists = field(init=False)
    usual: Face = field(init=False)

    def make(self, blocks: Sequence[Block]) -> list[Entry]:
        """The entries for all of these blocks."""
        self.lists = OpenLists(self.source.is_ours)
        pieces = list(pieces_of(blocks))
        self.usual = usual_face(each for each in pieces if isinstance(each, Paragraph))
        for index, block in enumerate(pieces):
            below = pieces[index + 1] if index + 1 < len(pieces) else None
            if isinstance(block, Table):
                self._table(block)
                continue
            self.decisions.looks(block)
            if isinstance(below, Table) and is_caption(block):
                self._caption(block)
            else:
                self._paragraph(block, below)
        return self.lists.entries

    @property
    def _has_faces(self) -> bool:
        return self.source.has_faces

    def _paragraph(self, paragraph: Paragraph, below: Block | None) -> None:
        found = None if self.source.is_ours and paragraph.style == "paragraph" else labelled(paragraph)
        if found is None:
            self._unlabelled(paragraph, below)
            return
        label, words = found
        self._tell_label(label, paragraph)
        if words.text:
            self.lists.open(_look(label), self._entry(paragraph, label, words, below))
        elif isinstance(below, Paragraph) and labelled(below) is None:
            self.lists.open(_look(label), Entry(paragraph, label))
        else:
            self.lists.append(Entry(paragraph, paragraph=escaped(label.typed)))

    def _entry(self, at: Paragraph, label: Label, words: Paragraph, below: Block | None) -> Entry:
        """A heading, a run-in heading, or an item."""
        text = paragraph_to_text(words, has_faces=self._has_faces)
        if label.kind in {"part", "roman"} and (len(text) < LONGEST_HEADING and self._is_heading(words)):
            self._tell_italic(words)
            return Entry(at, label, heading=self.cases.restored(text))
        if self._has_faces and words.is_bold and len(text) < LONGEST_HEADING:
            self._tell_italic(words)
            return Entry(at, label, heading=text)
        if self._has_faces and (both := run_in(words)):
            return Entry(at, label, heading=both[0], text=both[1])
        if not self._has_faces and looks_like_heading(label, text, below):
            self.decisions.guess("heading", at)
            return Entry(at, label, heading=text, guesses=["heading"])
        return Entry(at, label, text=self._text(words))

    def _text(self, words: Paragraph) -> str:
        return paragraph_to_text(words, has_faces=self._has_faces, usual=self.usual)

    def _tell_italic(self, words: Paragraph) -> None:
        """A heading, or a caption, is not printed in italics."""
        if self._has_faces and words.is_italic:
            self.decisions.changed("italic", words)

    def _is_heading(self, words: Paragraph) -> bool:
        return not self._has_faces or words.is_bold or words.text.isupper()

    def _unlabelled(self, paragraph: Paragraph, below: Block | None) -> None:
        last = self.lists.last
        if last and _awaits_words(last):
            self._complete(last, paragraph)
            return
        text = self._text(paragraph)
        is_title = paragraph.is_bold and self._has_faces and len(text) < LONGEST_HEADING and below is not None
        if is_title:
            self.lists.open("title", Entry(paragraph, paragraph=text if text.startswith("*") else f"**{text}**"))
            return
        self.lists.close_childless()
        entry = Entry(paragraph, paragraph=text)
        if text.endswith(":") and isinstance(below, Paragraph) and _begins_list(below):
            self.lists.open("lead", entry)
        else:
            self.lists.append(entry)

    def _complete(self, entry: Entry, paragraph: Paragraph) -> None:
        """Give an entry whose label stands in a line of its own the words of the line below."""
        if paragraph.is_bold or (entry.label and entry.label.kind == "part"):
            entry.heading = self.cases.restored(paragraph_to_text(paragraph, has_faces=False))
        else:
            entry.text = self._text(paragraph)

    def _caption(self, paragraph: Paragraph) -> None:
        self.lists.close_childless()
        self._tell_italic(paragraph)
        self.lists.append(Entry(paragraph, paragraph=paragraph_to_text(paragraph, has_faces=self._has_faces)))

    def _table(self, table: Table) -> None:
        grid = table_to_grid(table, self.decisions, has_faces=self._has_faces)
        if grid is None:
            return
        self.lists.close_childless()
        siblings = self.lists.siblings
        if siblings and not siblings[-1].items and siblings[-1].paragraph and is_caption(siblings[-1].at):
            grid.caption = siblings.pop().paragraph
        self.lists.append(Entry(next(table.paragraphs()), table=grid))

    def _tell_label(self, label: Label, paragraph: Paragraph) -> None:
        if label.is_counted and label.typed.rstrip(".") != label.printed.rstrip("."):
            self.decisions.changed("label", paragraph, f"{label.typed} → {label.printed}")


def _look(label: Label) -> str:
    if label.kind == "decimal":
        return f"decimal {label.printed.count('.')}"
    return label.kind


def _begins_list(paragraph: Paragraph) -> bool:
    found = labelled(paragraph)
    return found is not None and found[0].kind in {"dash", "plus", "letter"}


def _awaits_words(entry: Entry) -> bool:
    return entry.label is not None and not entry.words and not entry.items
