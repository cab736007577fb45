"""The office's registry, `data/office.yaml`: who issues, who signs, who can be given a task.

Every entry has an id; notices refer to entries by id, so a name is written, and corrected, in one place.
"""

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from .tree import Text

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,59}$")]


def one_or_many(value: object) -> object:
    """A single value where a list may stand is a list of one: prose reads as prose."""
    return value if isinstance(value, (list, tuple)) or value is None else [value]


Lines = Annotated[tuple[Text, ...], BeforeValidator(one_or_many, json_schema_input_type=Text | list[Text]),
                  Field(min_length=1, max_length=3)]


class Model(BaseModel):
    """Typed, frozen, and with no room for a misspelt key."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Agency(Model):
    """A body that issues notices (ô 2). `name` and `parent` are one to three lines: each list entry is a line."""

    id: Id
    name: Lines
    parent: Lines | None = None
    symbol: Text
    place: Text


class Unit(Model):
    """A unit, mass organisation, person or post that a task can be given to."""

    id: Id
    kind: Literal["unit", "organisation", "person", "post"] = "unit"
    name: Text
    short_name: Text | None = None
    email: Text | None = None
    since: dt.date | None = None
    until: dt.date | None = None


class Group(Model):
    """A collective name for several units, such as "các phòng". `members` are unit ids, or `all`."""

    id: Id
    name: Text
    members: Literal["all"] | tuple[Id, ...] = "all"


class Signer(Model):
    """Who signs (ô 7): authority lines such as "TL. GIÁM ĐỐC", the signer's own post, the name without titles."""

    id: Id | None = None
    authority: Annotated[tuple[Text, ...], BeforeValidator(one_or_many, json_schema_input_type=Text | list[Text])] = ()
    post: Text
    name: Text


class Recipient(Model):
    """One line of Nơi nhận (ô 9b); `units` says who it reaches, `note` is the purpose in brackets."""

    name: Text
    note: Text | None = None
    units: Annotated[tuple[Text, ...], BeforeValidator(one_or_many, json_schema_input_type=Text | list[Text])] = ()
    members: tuple[Text, ...] = ()


class Office(Model):
    """The whole registry. The first agency is the office's own."""

    agencies: Annotated[tuple[Agency, ...], Field(min_length=1)]
    units: tuple[Unit, ...] = ()
    groups: tuple[Group, ...] = ()
    signers: tuple[Signer, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    profile: Text = Text("nd30")
