"""A notice as it was recognised in somebody's file: words, not yet ids of the registry."""

import datetime as dt
from dataclasses import dataclass, field

from noticegen.workspace.slug import slug

from .labels import Label
from .source import Paragraph


@dataclass
class Grid:
    """A table's cells as text: the heading row, if it has one, and the others; shares and alignments of columns."""

    titles: list[str]
    rows: list[list[str]]
    widths: list[float]
    aligns: list[str]
    caption: str = ""


@dataclass
class Entry:
    """One block of prose with what stands below it; the same four shapes as a notice's node."""

    at: Paragraph
    label: Label | None = None
    heading: str = ""
    text: str = ""
    paragraph: str = ""
    table: Grid | None = None
    items: list["Entry"] = field(default_factory=list)
    guesses: list[str] = field(default_factory=list)
    """Keys of the sentences that stand as comments above it."""

    own_label: str = ""
    """What must be written as its label, because the form would print another or none."""

    numbering: str = ""
    """How its items are numbered, where the form would number them otherwise."""

    units: list[str] = field(default_factory=list)
    coordinating: list[str] = field(default_factory=list)
    deadlines: list[tuple[str, dt.date | None]] = field(default_factory=list)

    @property
    def words(self) -> str:
        """What it says itself."""
        return " ".join(each for each in (self.heading, self.text, self.paragraph) if each)


@dataclass
class FoundAgency:
    """An issuing body's name in lines; `is_guess` if nothing but its look says where it begins."""

    lines: list[str]
    at: Paragraph
    id: str = ""

    @property
    def key(self) -> str:
        """Its id in the registry, or the one that is proposed for it."""
        return self.id or slug(" ".join(self.lines))


@dataclass
class FoundSigner:
    """Who signed, as the foot says it."""

    at: Paragraph
    authority: list[str] = field(default_factory=list)
    post: str = ""
    name: str = ""


@dataclass
class FoundRecipient:
    """A line of Nơi nhận; with `members` it is a kind of addressee and the names that follow it."""

    at: Paragraph
    name: str
    note: str = ""
    members: list[str] = field(default_factory=list)


@dataclass
class FoundAppendix:
    """What follows the signature under a title of its own. `number` is what stands after "Phụ lục", if anything."""

    at: Paragraph
    title: str
    number: str = ""
    body: list[Entry] = field(default_factory=list)
    has_end_mark: bool = False


@dataclass
class Recognised:
    """All that was recognised. Blank text and None mean that the source does not say it."""

    kind: str = ""
    parent: list[str] = field(default_factory=list)
    agencies: list[FoundAgency] = field(default_factory=list)
    number: int | None = None
    symbol: str = ""
    place: str = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    urgency: str = ""
    circulation: str = ""
    is_draft: bool = False
    about: list[Paragraph] = field(default_factory=list)
    """A subject that stands under the number, as letters have it."""

    subject: str = ""
    bases: list[Entry] = field(default_factory=list)
    opening: list[Entry] = field(default_factory=list)
    body: list[Entry] = field(default_factory=list)
    closing: list[Entry] = field(default_factory=list)
    has_end_mark: bool = False
    signers: list[FoundSigner] = field(default_factory=list)
    recipients: list[FoundRecipient] = field(default_factory=list)
    archive: str = ""
    appendices: list[FoundAppendix] = field(default_factory=list)
    guesses: dict[str, list[str]] = field(default_factory=dict)
    """For each key of a notice, the sentences that stand as comments at it."""
