"""A notice, typed and frozen, with every reference to the registry already replaced by what it names.

The classes below are the whole of what the YAML can say (ARCHITECTURE.md has the glossary). Three kinds of value reach
them from YAML: text, lists, mappings (`tree.py`); ids are looked up in the Office passed as validation context.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from .office import Agency, Group, Lines, Model, Recipient, Signer, Unit
from .tree import Text


class Numbering(StrEnum):
    """How the members of a list are lettered or numbered (Phụ lục I, mục II, khoản 6; dash, plus and decimal are custom)."""

    PART = "part"          # Phần I, its title on the next line
    ROMAN = "roman"        # I.
    ARABIC = "arabic"      # 1.
    DECIMAL = "decimal"    # 1.1.
    LETTER = "letter"      # a) b) c) d) đ) e) g) …
    DASH = "dash"          # -
    PLUS = "plus"          # +
    NONE = "none"


@dataclass(frozen=True, slots=True, order=True)
class IssueDate:
    """The date of issue; the day may still be blank, the month is always known."""

    year: int
    month: int
    day: int | None = None


class Deadline(Model):
    """A date by which a task is due, in the words of the task's own text; `date` is its normalised form if it has one."""

    text: Text
    date: "dt.date | None" = None


class Column(Model):
    """A table's column: its heading, its share of the width (any unit: only ratios count), its alignment."""

    title: Text | None = None
    width: float = Field(default=1.0, gt=0)
    align: Literal["left", "center", "right"] = "left"


class Table(Model):
    """Rows of text. A blank cell is None."""

    caption: Text | None = None
    columns: tuple[Column, ...] = Field(min_length=1, max_length=20)
    rows: tuple[tuple[Text | None, ...], ...] = Field(min_length=1)


class Node(Model):
    """One block of prose. Which fields are set says what it is:

    heading            a section: own line, bold, numbered
    heading + text     a run-in heading: "1. **Ưu điểm:** …"
    text               an item of the list it stands in
    paragraph          a paragraph without a label
    table              a table
    items alone        a list without a line of its own
    """

    heading: Text | None = None
    text: Text | None = None
    paragraph: Text | None = None
    table: Table | None = None
    label: Text | None = None
    numbering: Numbering | None = None
    units: tuple[Unit | Group, ...] = ()
    coordinating: tuple[Unit | Group, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    items: tuple["Node", ...] = ()


class Appendix(Model):
    """A phụ lục: its title, and a body on pages numbered from 1."""

    title: Text
    numbering: tuple[Numbering, ...] = (Numbering.ARABIC, Numbering.DASH, Numbering.PLUS)
    body: tuple[Node, ...] = Field(min_length=1)
    end_mark: bool = True


class Archive(Model):
    """The last line of Nơi nhận: `- Lưu: VT, <unit>.`, then the drafter's initials and number of copies (ô 12)."""

    unit: Text | None = None
    initials: Text | None = None
    copies: Annotated[int, Field(gt=0, lt=100_000)] | None = None


class Notice(Model):
    """Everything the document says."""

    kind: Text = Text("Thông báo")
    issuers: tuple[Agency, ...]
    number: Annotated[int, Field(gt=0, lt=100_000)] | None = None
    symbol: Text
    place: Text
    date: IssueDate
    subject: Lines
    urgency: Literal["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"] | None = None
    circulation: Literal["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"] | None = None
    legal_bases: tuple[Text, ...] = ()
    numbering: tuple[Numbering, ...] = (Numbering.ARABIC, Numbering.DASH, Numbering.PLUS)
    opening: tuple[Node, ...] = ()
    body: tuple[Node, ...] = Field(min_length=1)
    closing: tuple[Node, ...] = ()
    end_mark: bool = True
    signers: tuple[Signer, ...]
    recipients: tuple[Recipient, ...]
    archive: Archive = Archive()
    appendices: tuple[Appendix, ...] = ()
