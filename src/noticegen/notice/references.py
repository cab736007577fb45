"""Ids in a notice → what they name in the registry; an unknown id is refused with the nearest known one."""

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, BeforeValidator, ValidationInfo

from noticegen.problems.codes import WrittenCode
from noticegen.problems.nearest import nearest
from noticegen.workspace.slug import slug

from .fields import Loc, one_or_many, problem, refuse_all
from .names_in_line import names_in_line, names_of

if TYPE_CHECKING:
    from pydantic_core import PydanticCustomError

    from .office import Addressee, Office

ALL = "all"
_LIKENESS = 0.85
"""High, lest we take one unit or person for another: we only guess at a mistyped id."""
IdsOrId = str | list[str]


def office_of(info: ValidationInfo) -> "Office | None":
    """The registry the notice is read against; None while reading the registry itself."""
    context: Mapping[str, Any] = info.context or {}
    return context.get("office")


def addressees_of(info: ValidationInfo) -> "Mapping[str, Addressee] | None":
    """What each id means in the notice; None while reading the registry itself."""
    context: Mapping[str, Any] = info.context or {}
    return context.get("addressees")


def look_up(value: object, known: Mapping[str, object], unknown: WrittenCode) -> object:
    """Replace each id in a list by what it names; mappings and values already looked up stay as they are."""
    if not isinstance(entries := one_or_many(value), (list, tuple)):
        return entries
    found: list[object] = []
    errors: list[tuple[Loc, PydanticCustomError]] = []
    for index, entry in enumerate(entries):
        if isinstance(entry, str):
            if entry in known:
                found.append(known[entry])
            else:
                errors.append(((index,), unknown_id(entry, known, unknown)))
        elif entry is None:
            errors.append(((index,), problem("blank-entry")))
        else:
            found.append(entry)
    refuse_all(errors)
    return tuple(found)


def unknown_id(found: str, known: Iterable[str], code: WrittenCode) -> "PydanticCustomError":
    """The refusal of an unknown id; `code` says what it should have named."""
    suggestion = _several(found, known) or _named(found, known) or _spelt(found, known)
    suggestion = suggestion or nearest(found, known, _LIKENESS)
    return problem(code, found=found, known=", ".join(known), suggestion=suggestion)


def _several(found: str, known: Iterable[str]) -> str:
    """`van-phong, thanh-tra`, `Văn phòng Sở; Thanh tra Sở`: several ids or names, written as one."""
    for separated in (re.split(r"\s*[,;]\s*", found.strip()), found.split()):
        ids = [each if each in known else _named(each, known) for each in separated]
        if len(ids) > 1 and all(ids):
            return f"[{', '.join(ids)}]"
    return ""


def _named(found: str, known: Iterable[str]) -> str:
    """The id of the only entry with this full or short name."""
    named = known.items() if isinstance(known, Mapping) else ()
    wanted = found.casefold().strip()
    meant = [each for each, entry in named if wanted in _names_of(entry)]
    return meant[0] if len(meant) == 1 else ""


def _spelt(found: str, known: Iterable[str]) -> str:
    """`văn phòng`, `Van_phong`: an id written as the words that it was made of."""
    return each if (each := slug(found)) in known else ""


def bearing(names: Iterable[str], known: "Mapping[str, Addressee]") -> "tuple[Addressee, ...]":
    """The addressees that lines with these words name, in full or in short, if they have any units."""
    wanted = {name for line in names for name in names_in_line(line)}
    kinds = tuple(name for name in wanted if name.endswith(" "))
    return tuple(each for each in known.values() if each.units and _is_named(each, wanted, kinds))


def _is_named(entry: "Addressee", wanted: set[str], kinds: tuple[str, ...]) -> bool:
    names = {each for name in _names_of(entry) for each in names_of(name)}
    return bool(wanted & names) or any(name.startswith(kinds) for name in names)


def _names_of(entry: object) -> set[str]:
    name, short = getattr(entry, "name", ""), getattr(entry, "short_name", None)
    whole = name if isinstance(name, str) else " ".join(name)
    return {whole.casefold(), (short or whole).casefold(), (getattr(entry, "post", None) or whole).casefold()}


def _look_up_units(value: object, info: ValidationInfo) -> object:
    entries = one_or_many(value)
    if isinstance(entries, (list, tuple)):
        refuse_all(
            ((index,), problem("id-expected")) for index, each in enumerate(entries) if isinstance(each, (dict, list))
        )
    known = addressees_of(info)
    return entries if known is None else look_up(entries, known, "unknown-unit")


def look_up_agencies(value: object, info: ValidationInfo) -> Any:
    """Replace ids by the registry's agencies; an agency written out in the notice needs no id."""
    office = office_of(info)
    if office is None:
        return value
    found = look_up(value, {each.id: each for each in office.agencies}, "unknown-agency")
    if not isinstance(found, tuple):
        return found
    return tuple({"id": "written-out"} | each if isinstance(each, dict) else each for each in found)


def look_up_signers(value: object, info: ValidationInfo) -> object:
    """Replace ids by the registry's signers."""
    office = office_of(info)
    return (
        value
        if office is None
        else look_up(value, {each.id: each for each in office.signers if each.id}, "unknown-signer")
    )


def reader(look: Any, model: type[BaseModel] | None = None) -> BeforeValidator:
    """The reader, with what editors accept in its place: an id, several, or mappings."""
    if model is None:
        return BeforeValidator(look, json_schema_input_type=IdsOrId)
    return BeforeValidator(look, json_schema_input_type=str | model | list[str | model])  # type: ignore[valid-type]  # a type made when the program runs


def check_unit_ids(ids: Iterable[str], known: Iterable[str], loc: Loc) -> Iterable[tuple[Loc, "PydanticCustomError"]]:
    """A refusal for each id that names neither a unit nor a group."""
    for index, each in enumerate(ids):
        if each != ALL and each not in known:
            yield (*loc, index), unknown_id(str(each), known, "unknown-unit")


UNITS = reader(_look_up_units)
