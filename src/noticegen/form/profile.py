"""A profile: every measure of a form, each with its legal range and clause, read from `data/profiles/*.yaml`.

Nothing else in the project holds a millimetre or a point: `profile_to_css` and `profile_to_word_styles` are the only
readers that turn these into ink, and `typesetting` the only one that measures with them.
"""

from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from .units import mm_to_twips, pt_to_mm


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Measure(_Frozen):
    """A value and the range the form allows it; a value outside its range is a broken profile."""

    value: float
    min: float
    max: float

    @model_validator(mode="after")
    def _is_legal(self) -> Self:
        if not self.min <= self.value <= self.max:
            msg = f"{self.value} is outside {self.min}–{self.max}"
            raise ValueError(msg)
        return self


class Style(_Frozen):
    """How one element looks. `term` is its Vietnamese name, seen in Word's style list; `clause` says who demands it."""

    term: str
    clause: str
    size_pt: Measure
    pitch_pt: float
    bold: bool = False
    italic: bool = False
    caps: bool = False
    align: Literal["left", "center", "right", "justify"]
    first_line_mm: float = 0
    before_pt: float = 0
    after_pt: float = 0
    keep_with_next: bool = False
    outline: Annotated[int, Field(ge=1, le=9)] | None = None
    color: str | None = None


class Margins(_Frozen):
    """Distances from the paper's edges to the text."""

    top: Measure
    bottom: Measure
    left: Measure
    right: Measure


class Page(_Frozen):
    """Paper, margins, and where in the top margin the page number and the corner's mark stand.

    That is a draft's, or an electronic copy's.
    """

    size_mm: tuple[float, float]
    margins_mm: Margins
    header_from_edge_mm: float
    corner_mark_from_edge_mm: float

    @cached_property
    def text_width_mm(self) -> float:
        """Room for a line of body text."""
        return self.size_mm[0] - self.margins_mm.left.value - self.margins_mm.right.value

    @cached_property
    def text_width_twips(self) -> int:
        """The same room as Word counts it: paper less margins, each in whole twips."""
        width, left, right = (
            mm_to_twips(mm) for mm in (self.size_mm[0], self.margins_mm.left.value, self.margins_mm.right.value)
        )
        return width - left - right


class Font(_Frozen):
    """The family the form names, the families with equal widths that may stand in, and the colour."""

    family: str
    twins: tuple[str, ...]
    color: str


class Rules(_Frozen):
    """The drawn lines: length as a share of the text above; that over a copy's block as a share of the room."""

    terms: dict[str, str]
    thickness_pt: float
    gap_pt: float
    motto_ratio: Measure
    agency_ratio: Measure
    subject_ratio: Measure
    subject_after_pt: float
    copy_ratio: Measure
    copy_after_pt: float

    def after_pt(self, name: str) -> float:
        """Room between a rule and what stands below it."""
        return {"subject-rule": self.subject_after_pt, "copy-rule": self.copy_after_pt}.get(name, 0)


class Head(_Frozen):
    """The two-column head."""

    column_gap_mm: float


class Foot(_Frozen):
    """The two-column foot: Nơi nhận left, signature right."""

    columns_percent: tuple[float, float]


class SlotMeasures(_Frozen):
    """What is put on a printed page: a signature's image, a round seal's real width, in millimetres."""

    signature: tuple[float, float]
    seal: float

    @property
    def both_mm(self) -> tuple[float, float]:
        """Width and height of a signature with its seal, a third of the signature under it."""
        width, height = self.signature
        return max(width, width * 2 / 3 + self.seal), max(height, self.seal)


class TableMeasures(_Frozen):
    """The author's tables."""

    border_pt: float
    cell_padding_mm: float


class Profile(_Frozen):
    """The whole form."""

    name: str
    title: str
    page: Page
    font: Font
    rules: Rules
    head: Head
    foot: Foot
    slots_mm: SlotMeasures
    boxes_mm: dict[str, tuple[float, float]]
    table: TableMeasures
    styles: Annotated[dict[str, Style], BeforeValidator(dict)]

    @model_validator(mode="after")
    def _has_room_for_signatures(self) -> Self:
        width, height = self.slots_mm.both_mm
        column = self.page.text_width_mm * self.foot.columns_percent[1] / 100
        gap = pt_to_mm(self.styles["signer-name"].before_pt)
        # The seal hangs over on one side of a signature in the middle.
        if gap < height or column / 2 < width - self.slots_mm.signature[0] / 2:
            msg = f"{self.slots_mm} needs {height} mm above signer-name and more width than {column} mm"
            raise ValueError(msg)
        return self

    @classmethod
    def from_values(cls, values: Any) -> Self:
        """A profile from its parsed YAML; raises pydantic.ValidationError for one that breaks its own ranges."""
        return cls.model_validate(values)
