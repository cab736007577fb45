"""A notice, typed and frozen, with every reference to the registry already replaced by what it names.

The classes below cover everything that the YAML can say (ARCHITECTURE.md has the glossary). Three kinds of value reach
them from YAML: text, lists, mappings (`tree.py`); ids are looked up in the Office passed as validation context.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, ValidationError, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from noticegen.reading.tree import Text

from .archive_copies import read_copies
from .dates import IsoDate, IssueDate, MonthOrDateText, read_issue_date
from .fields import (
    PLACED,
    Cell,
    Decimal,
    Line,
    Loc,
    Many,
    Number,
    YesNo,
    choice,
    lines_reader,
    one_or_many,
    problem,
    refuse_all,
)
from .kinds import KINDS, Kind, abbreviation_of
from .office import Agency, Model, Recipient, Signer, Units, written
from .references import look_up_agencies, look_up_signers, office_of, reader


class State(StrEnum):
    """How far a notice has come. Only an issued one must have number and day; a draft must not be signed."""

    DRAFT = "draft"
    FOR_SIGNATURE = "for-signature"
    ISSUED = "issued"


class Numbering(StrEnum):
    """How the members of a list are numbered (Phụ lục I, mục II, khoản 6; dash, plus and decimal are custom)."""

    PART = "part"  # Phần I, its title on the next line
    ROMAN = "roman"  # I.
    ARABIC = "arabic"  # 1.
    DECIMAL = "decimal"  # 1.1.
    LETTER = "letter"  # a) b) c) d) đ) e) g) …
    DASH = "dash"  # -
    PLUS = "plus"  # +
    NONE = "none"


NumberingName = Annotated[Numbering, choice(*Numbering)]
Numberings = Annotated[
    tuple[NumberingName, ...],
    BeforeValidator(one_or_many, json_schema_input_type=NumberingName | list[NumberingName]),
    Field(min_length=1),
]
SubjectLines = Annotated[tuple[Line, ...], lines_reader(6), Field(min_length=1, max_length=6)]


class Deadline(Model):
    """When a task is due, in the words of the task's own text; `date` is its normalised form if it has one."""

    text: Line
    date: IsoDate | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_words(cls, value: Any) -> Any:
        return {"text": value} if isinstance(value, str) else value


class Column(Model):
    """A table's column: its heading, its share of the width (any unit: only ratios count), its alignment."""

    title: Line | None = None
    width: Decimal = 1.0
    align: Annotated[Literal["left", "center", "right"], choice("left", "center", "right")] = "left"

    @model_validator(mode="before")
    @classmethod
    def _from_title(cls, value: Any) -> Any:
        return {"title": value} if isinstance(value, str) else value


class Table(Model):
    """Rows of text. A blank cell is None."""

    caption: Line | None = None
    columns: tuple[Column, ...] = Field(min_length=1, max_length=20)
    rows: tuple[tuple[Cell, ...], ...] = Field(min_length=1, max_length=2_000)

    @model_validator(mode="after")
    def _rows_fill_columns(self) -> Self:
        wanted = len(self.columns)
        refuse_all(
            (("rows", index), problem("row-length", cells=len(row), columns=wanted))
            for index, row in enumerate(self.rows)
            if len(row) != wanted
        )
        return self


class Node(Model):
    """One block of prose; the fields that are set say what it is.

    heading            a section: own line, bold, numbered
    heading + text     a run-in heading: "1. **Ưu điểm:** …"
    text               an item of the list it stands in
    paragraph          a paragraph without a label
    table              a table
    items alone        a list without a line of its own

    Written as plain text it is a `text` (in opening and closing, a `paragraph`).
    """

    heading: Line | None = None
    text: Line | None = None
    paragraph: Line | None = None
    table: Table | None = None
    label: Line | None = None
    numbering: NumberingName | None = None
    units: Units = ()
    coordinating: Units = ()
    deadlines: Annotated[
        tuple[Deadline, ...], BeforeValidator(one_or_many, json_schema_input_type=str | Deadline | list[str | Deadline])
    ] = ()
    items: tuple["Node", ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        return {"text": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        refuse_all([*self._mixed(), *self._deadlines_elsewhere()])
        return self

    def _mixed(self) -> Iterator[tuple[Loc, PydanticCustomError]]:
        """Fields that exclude each other, or mean nothing alone."""
        kinds = [name for name in ("table", "paragraph", "heading", "text") if getattr(self, name) is not None]
        if not kinds and not self.items:
            yield (), problem("node-empty")
        if len(kinds) > 1 and kinds != ["heading", "text"]:
            yield (kinds[1],), problem("node-mixed", first=kinds[0], second=kinds[1])
        if self.table is not None and self.items:
            yield ("items",), problem("node-mixed", first="table", second="items")
        if self.label is not None and not (self.heading or self.text):
            yield ("label",), problem("label-without-text")
        if self.numbering is not None and not self.items:
            yield ("numbering",), problem("numbering-without-items")

    def _deadlines_elsewhere(self) -> Iterator[tuple[Loc, PydanticCustomError]]:
        """Deadlines that do not quote this node: excerpts and reminders must say what the notice says."""
        own = [each for each in (self.heading, self.text, self.paragraph) if each is not None]
        for index, deadline in enumerate(self.deadlines):
            if not any(deadline.text in text for text in own):
                yield ("deadlines", index, "text"), problem("deadline-not-in-text", found=str(deadline.text))


def _paragraphs(value: object) -> object:
    """In opening and closing, plain text is a paragraph."""
    entries = one_or_many(value)
    if not isinstance(entries, (list, tuple)):
        return entries
    return [{"paragraph": each} if isinstance(each, str) else each for each in entries]


Prose = Annotated[tuple[Node, ...], BeforeValidator(_paragraphs, json_schema_input_type=str | Node | list[str | Node])]
Body = Annotated[tuple[Node, ...], Field(min_length=1)]


class Appendix(Model):
    """A phụ lục: its title, and a body on pages numbered from 1.

    A `separate` one is a file of its own, which the organisation signs (mục II khoản 8 c).
    """

    title: Line
    number: Line | None = None
    numbering: Numberings = (Numbering.ARABIC, Numbering.DASH, Numbering.PLUS)
    body: Body
    end_mark: YesNo = True
    separate: YesNo = False


class Archive(Model):
    """The last line of Nơi nhận: `- Lưu: VT, <unit>.`, then the drafter's initials and number of copies (ô 12).

    An office that words it otherwise writes the whole `line`, and that is printed as it is.
    """

    line: Line | None = None
    unit: Line | None = None
    initials: Line | None = None
    copies: Annotated[Number, Field(gt=0, lt=100_000)] | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        if isinstance(value, str):
            return {"line": value}
        copies = value.get("copies") if isinstance(value, dict) else None
        return value if not isinstance(copies, str) else {**value, **read_copies(value, copies)}

    @model_validator(mode="after")
    def _is_one(self) -> Self:
        others = [name for name in ("unit", "initials", "copies") if getattr(self, name) is not None]
        refuse_all(((name,), problem("archive-mixed", found=name)) for name in others if self.line)
        return self


ArchiveLine = Annotated[Archive, BeforeValidator(lambda value: value, json_schema_input_type=str | Archive)]


class Notice(Model):
    """Everything the document says."""

    kind: Kind = Text("Thông báo")
    issuers: Annotated[tuple[Agency, ...], reader(look_up_agencies, Agency), Field(min_length=1, max_length=3)]
    number: Annotated[Number, Field(gt=0, lt=100_000), PLACED] | None = None
    symbol: Line
    place: Line
    date: Annotated[IssueDate, BeforeValidator(read_issue_date, json_schema_input_type=MonthOrDateText)]
    state: Annotated[State, choice(*State)] = State.FOR_SIGNATURE
    subject: SubjectLines
    urgency: (
        Annotated[
            Literal["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"],
            choice("KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", also={"HOẢ TỐC": "HỎA TỐC"}),
            PLACED,
        ]
        | None
    ) = None
    circulation: (
        Annotated[Literal["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"], choice("XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"), PLACED]
        | None
    ) = None
    legal_bases: Many = ()
    numbering: Numberings = (Numbering.ARABIC, Numbering.DASH, Numbering.PLUS)
    opening: Prose = ()
    body: Body
    closing: Prose = ()
    end_mark: YesNo = True
    signers: Annotated[tuple[Signer, ...], reader(look_up_signers, Signer), Field(min_length=1)]
    recipients: Annotated[
        tuple[Recipient, ...],
        BeforeValidator(one_or_many, json_schema_input_type=str | Recipient | list[str | Recipient]),
    ]
    archive: ArchiveLine = Field(default_factory=Archive.model_construct)
    appendices: tuple[Appendix, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _fill_from_office(cls, value: Any, info: ValidationInfo) -> Any:
        """Fill in from the office what a notice does not say: issuer, place, symbol, recipients."""
        office = office_of(info)
        if not isinstance(value, dict) or office is None:
            return value
        given = written(value, cls.model_fields)
        filled = {"issuers": office.agencies[:1], "recipients": office.recipients} | given
        try:
            agencies = look_up_agencies(filled["issuers"], info)
            issuers = tuple(each if isinstance(each, Agency) else Agency.model_validate(each) for each in agencies)
        except ValidationError:
            issuers = ()
        if not issuers:  # the issuers' own problems are reported instead
            return {"symbol": "?", "place": "?"} | filled
        return {"symbol": _symbol(filled.get("kind"), issuers), "place": issuers[0].place} | filled


def _symbol(kind: object, issuers: tuple[Agency, ...]) -> Text:
    abbreviation = abbreviation_of(str(kind)) if kind is not None else KINDS["Thông báo"]
    return Text("-".join([abbreviation or "?", *(agency.symbol for agency in issuers)]), issuers[0].symbol.at)


def last_words(notice: Notice) -> Text | None:
    """The words right before the signature; None if a table comes last."""
    node = (notice.closing or notice.body)[-1]
    while node.items:
        node = node.items[-1]
    return node.text or node.paragraph or node.heading


def separate_appendices(notice: Notice) -> Iterator[int]:
    """The numbers of those that are files of their own, counted from 1 among all appendices."""
    return (number for number, each in enumerate(notice.appendices, 1) if each.separate)
