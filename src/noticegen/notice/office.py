"""The office's registry, `data/office.yaml`: who issues, who signs, who can be given a task.

Every entry has an id; notices refer to entries by id, so a name is written, and corrected, in one place.
"""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    model_validator,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from noticegen.reading.tree import Text

from .dates import IsoDate
from .fields import Id, Line, Loc, Many, ShortLine, choice, lines_reader, one_or_many, problem, refuse_all
from .references import ALL, UNITS, addressees_of, bearing, check_unit_ids, unknown_id

Lines = Annotated[tuple[Line, ...], lines_reader(3), Field(min_length=1, max_length=3)]


def written(value: Mapping[str, Any], known: Container[str]) -> dict[str, Any]:
    """The mapping without the known keys that were left blank."""
    return {key: each for key, each in value.items() if each is not None or key not in known}


class Model(BaseModel):
    """Typed, frozen and closed to misspelt keys. A blank key counts as left out.

    Validators are built on first use: a class that is only used inside another never needs its own.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _drop_blanks(cls, value: Any) -> Any:
        """Keep a blank under an unknown key: it may be half a sentence that YAML cut at a comma."""
        return written(value, cls.model_fields) if isinstance(value, dict) else value


class Agency(Model):
    """A body that issues notices (ô 2). `name` and `parent` are one to three lines: each list entry is a line."""

    id: Id
    name: Lines
    parent: Lines | None = None
    symbol: Line
    place: Line


class Unit(Model):
    """A unit, mass organisation, person or post that a task can be given to.

    `agency` is the agency it belongs to, by default the first. It exists from `since` to `until`, both inclusive.
    """

    id: Id
    kind: Annotated[
        Literal["unit", "organisation", "person", "post"], choice("unit", "organisation", "person", "post")
    ] = "unit"
    name: Line
    short_name: Line | None = None
    email: Line | None = None
    agency: Id | None = None
    since: IsoDate | None = None
    until: IsoDate | None = None

    @property
    def is_body(self) -> bool:
        """Whether `all` includes it and Nơi nhận must name it; persons and posts hear from their own unit."""
        return self.kind in {"unit", "organisation"}

    @model_validator(mode="after")
    def _since_before_until(self) -> Self:
        if self.since and self.until and self.since > self.until:
            refuse_all([(("until",), problem("until-before-since", since=str(self.since), until=str(self.until)))])
        return self


def _read_members(value: object) -> object:
    return value if value == ALL else one_or_many(value)


class Group(Model):
    """A collective name for several units, such as "các phòng". `members` are unit ids, or `all`."""

    id: Id
    name: Line
    members: Annotated[
        Literal["all"] | tuple[Id, ...], BeforeValidator(_read_members, json_schema_input_type=Id | list[Id])
    ] = "all"


@dataclass(frozen=True, slots=True)
class Addressee:
    """What an id of a unit or group stands for in one notice."""

    id: str
    name: str
    short_name: str | None
    is_group: bool
    listed: tuple[Unit, ...]
    """All units that the registry has under this id."""
    units: tuple[Unit, ...]
    """Those of them that the notice means: they exist on its day and, for `all`, belong to its issuers."""

    @property
    def bodies(self) -> tuple[Unit, ...]:
        """The units and organisations meant."""
        return tuple(unit for unit in self.units if unit.is_body)

    @classmethod
    def __get_pydantic_core_schema__(cls, *_: object) -> CoreSchema:
        """Looked up, never read: its fields need no validators."""
        return core_schema.is_instance_schema(cls)


Units = Annotated[tuple[Addressee, ...], UNITS]


class Signer(Model):
    """Who signs (ô 7): authority lines such as "TL. GIÁM ĐỐC", the signer's own post, the name without titles."""

    id: Id | None = None
    authority: Many = ()
    post: ShortLine
    name: ShortLine


class Recipient(Model):
    """One line of Nơi nhận (ô 9b); `units` says who it reaches, `note` is the purpose in brackets.

    In the registry `units` are ids, in a notice what they name. Without `units`, a line reaches those it names.
    """

    name: Line
    note: Line | None = None
    units: Annotated[tuple[Addressee | Text, ...], UNITS] = ()
    members: Many = ()

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        return {"name": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _read_in_a_notice(self, info: ValidationInfo) -> Self:
        known = addressees_of(info)
        return self if known is None else self.reaching(known)

    @property
    def addressees(self) -> tuple[Addressee, ...]:
        """Those whom a notice's line reaches, as far as it says."""
        return tuple(each for each in self.units if isinstance(each, Addressee))

    def reaching(self, known: Mapping[str, Addressee]) -> Self:
        """The line as a notice has it: with what its ids name or, without ids, with those its words name."""
        units = tuple(known[each] if isinstance(each, Text) else each for each in self.units)
        return self.model_copy(update={"units": units or bearing((self.name, *self.members), known)})


class Reasons(dict[str, Text]):
    """Codes of rules with the reasons why they are accepted; never changed, so a registry can be hashed."""

    def __hash__(self) -> int:  # type: ignore[override]  # a dict has none
        return hash(tuple(self.items()))


class Office(Model):
    """The whole registry. The first agency is the office's own, and so are the units that name none."""

    agencies: Annotated[tuple[Agency, ...], Field(min_length=1)]
    units: tuple[Unit, ...] = ()
    groups: tuple[Group, ...] = ()
    signers: tuple[Signer, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    profile: Line = Text("nd30")
    excerpts: Annotated[Literal["made", "all"], choice("made", "all")] = "made"
    engine: Annotated[Literal["auto", "weasyprint", "noticegen"], choice("auto", "weasyprint", "noticegen")] = "auto"
    accept: Annotated[dict[str, Line], AfterValidator(Reasons)] = Field(default_factory=Reasons)
    """Codes of rules that the office does not want to hear about, each with its reason."""

    def assignees(self) -> dict[str, Unit | Group]:
        """Everything a task can be given to, by id, including `all`."""
        everyone = Group.model_construct(id=ALL, name=Text("Tất cả các đơn vị"), members="all")  # needs no validator
        entries: tuple[Unit | Group, ...] = (everyone, *self.units, *self.groups)
        return {each.id: each for each in entries}

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        unknown = (*self._unknown_agencies(), *self._unknown_members(), *self._unknown_recipient_units())
        refuse_all([*self._repeated_ids(), *unknown])
        return self

    def _repeated_ids(self) -> Iterator[tuple[Loc, PydanticCustomError]]:
        """Ids used twice: units and groups share one set of ids; agencies and signers have their own."""
        yield from _repeats({}, "agencies", [each.id for each in self.agencies])
        seen = {ALL: ""}
        yield from _repeats(seen, "units", [each.id for each in self.units])
        yield from _repeats(seen, "groups", [each.id for each in self.groups])
        yield from _repeats({}, "signers", [each.id for each in self.signers])

    def _unknown_agencies(self) -> Iterator[tuple[Loc, PydanticCustomError]]:
        known = {agency.id: agency for agency in self.agencies}
        for index, unit in enumerate(self.units):
            if unit.agency is not None and unit.agency not in known:
                yield ("units", index, "agency"), unknown_id(unit.agency, known, "unknown-agency")

    def _unknown_members(self) -> Iterator[tuple[Loc, PydanticCustomError]]:
        known = {unit.id: unit for unit in self.units}
        for index, group in enumerate(self.groups):
            if group.members != "all":
                yield from check_unit_ids(group.members, known, ("groups", index, "members"))

    def _unknown_recipient_units(self) -> Iterator[tuple[Loc, PydanticCustomError]]:
        for index, recipient in enumerate(self.recipients):
            ids = [each for each in recipient.units if isinstance(each, Text)]
            yield from check_unit_ids(ids, self.assignees(), ("recipients", index, "units"))


def _repeats(seen: dict[str, str], part: str, ids: Sequence[str | None]) -> Iterator[tuple[Loc, PydanticCustomError]]:
    for index, each in enumerate(ids):
        if each is None:
            continue
        if each in seen:
            yield (part, index, "id"), problem("repeated-id", found=each)
        seen[each] = part
