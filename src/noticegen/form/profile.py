"""A profile: every measure of a form, each with its legal range and clause, read from `data/profiles/*.yaml`.

Nothing else in the project holds a millimetre or a point: `profile_to_css` and `profile_to_word_styles` are the only
readers that turn these into ink, and `typesetting` the only one that measures with them.

An office may write its own. So a value that no paper can have is refused here, and so is a text that would end up
somewhere else in CSS or XML.
"""

from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from .fonts import FAMILIES
from .units import mm_to_twips, pt_to_mm

SMALLEST_ROOM_MM = 50
"""For text, across the page and along it: less holds no head."""

Length = Annotated[float, Field(ge=0, le=1000)]
Positive = Annotated[float, Field(gt=0, le=1000)]
_ODD = r'"<>&;,{}\\\x00-\x1f\x7f-\x9f'
Term = Annotated[str, Field(pattern=rf"^[^{_ODD}]*[^\s{_ODD}]$", max_length=100)]
"""What a name of Word's style list may hold."""

Color = Annotated[str, Field(pattern="^[0-9A-Fa-f]{6}$")]
RuleName = Literal["agency-rule", "motto-rule", "subject-rule", "copy-rule"]
BoxName = Annotated[str, Field(pattern="^(KHẨN|THƯỢNG KHẨN|HỎA TỐC|XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ)$")]
StyleName = Annotated[str, Field(pattern="^[a-z][a-z0-9-]*$")]


def _known(family: str) -> str:
    if family not in FAMILIES:
        msg = f"the font must be one of {', '.join(FAMILIES)}"
        raise ValueError(msg)
    return family


Family = Annotated[str, AfterValidator(_known)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Measure(_Frozen):
    """A value and the range the form allows it; a value outside its range is a broken profile."""

    value: Length
    min: Length
    max: Length

    @model_validator(mode="after")
    def _is_legal(self) -> Self:
        if not self.min <= self.value <= self.max:
            msg = f"{self.value} is outside {self.min}–{self.max}"
            raise ValueError(msg)
        return self


class Style(_Frozen):
    """How one element looks. `term` is its Vietnamese name, seen in Word's style list; `clause` says who demands it."""

    term: Term
    clause: str
    size_pt: Measure
    pitch_pt: Positive
    bold: bool = False
    italic: bool = False
    caps: bool = False
    align: Literal["left", "center", "right", "justify"]
    first_line_mm: Length = 0
    before_pt: Length = 0
    after_pt: Length = 0
    keep_with_next: bool = False
    outline: Annotated[int, Field(ge=1, le=9)] | None = None
    color: Color | None = None

    @model_validator(mode="after")
    def _can_be_read(self) -> Self:
        if self.size_pt.value < 1:
            msg = f"{self.size_pt.value} pt cannot be read"
            raise ValueError(msg)
        return self


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

    size_mm: tuple[Positive, Positive]
    margins_mm: Margins
    header_from_edge_mm: Length
    corner_mark_from_edge_mm: Length

    @model_validator(mode="after")
    def _has_room(self) -> Self:
        margins = self.margins_mm
        height = self.size_mm[1] - margins.top.value - margins.bottom.value
        if min(self.text_width_mm, height) < SMALLEST_ROOM_MM:
            msg = f"the margins leave {self.text_width_mm:g} x {height:g} mm"
            raise ValueError(msg)
        return self

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

    @cached_property
    def text_height_twips(self) -> int:
        """What a page holds, counted likewise."""
        height, top, bottom = (
            mm_to_twips(mm) for mm in (self.size_mm[1], self.margins_mm.top.value, self.margins_mm.bottom.value)
        )
        return height - top - bottom


class Font(_Frozen):
    """The family the form names, the families with equal widths that may stand in, and the colour."""

    family: Family
    twins: tuple[Family, ...]
    color: Color


class Rules(_Frozen):
    """The drawn lines: length as a share of the text above; that over a copy's block as a share of the room."""

    terms: Annotated[dict[RuleName, Term], Field(min_length=4)]
    thickness_pt: Positive
    gap_pt: Length
    motto_ratio: Measure
    agency_ratio: Measure
    subject_ratio: Measure
    subject_after_pt: Length
    copy_ratio: Measure
    copy_after_pt: Length

    def after_pt(self, name: str) -> float:
        """Room between a rule and what stands below it."""
        return {"subject-rule": self.subject_after_pt, "copy-rule": self.copy_after_pt}.get(name, 0)


class Head(_Frozen):
    """The two-column head."""

    column_gap_mm: Length


class Foot(_Frozen):
    """The two-column foot: Nơi nhận left, signature right."""

    columns_percent: tuple[Positive, Positive]


class SlotMeasures(_Frozen):
    """What is put on a printed page: a signature's image, a round seal's real width, in millimetres."""

    signature: tuple[Positive, Positive]
    seal: Positive

    @property
    def both_mm(self) -> tuple[float, float]:
        """Width and height of a signature with its seal, a third of the signature under it."""
        width, height = self.signature
        return max(width, width * 2 / 3 + self.seal), max(height, self.seal)


class TableMeasures(_Frozen):
    """The author's tables."""

    border_pt: Length
    cell_padding_mm: Length


def _copied(styles: Any) -> Any:
    return dict(styles) if isinstance(styles, dict) else styles


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
    boxes_mm: Annotated[dict[BoxName, tuple[Positive, Positive]], Field(min_length=5)]
    table: TableMeasures
    styles: Annotated[dict[StyleName, Style], BeforeValidator(_copied)]

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
