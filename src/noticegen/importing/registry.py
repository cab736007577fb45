"""The office's registry, asked by names as people write them instead of by ids."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from noticegen.notice.office import Agency, Group, Office, Signer, Unit

from .comparable import folded
from .mentions import Known, known_name


@dataclass
class Registry:
    """An office, its names made ready for comparing."""

    office: Office

    @cached_property
    def agencies(self) -> dict[str, Agency]:
        """By name, without capitals and marks."""
        return {agency_name(each.name): each for each in self.office.agencies}

    def is_agency_of(self, agency: str, above: str, place: str) -> bool:
        """Whether the agency of this id is the one below `above`; where that is blank, the one at this place."""
        known = next(each for each in self.office.agencies if each.id == agency)
        if above:
            return above == agency_name(known.parent or ())
        return not known.parent or not place or folded(place) == folded(known.place)

    @cached_property
    def names(self) -> list[str]:
        """Of agencies and units, as the registry spells them."""
        return [*(" ".join(each.name) for each in self.office.agencies), *(each.name for each in self.office.units)]

    @cached_property
    def addressees(self) -> tuple[Known, ...]:
        """Units and groups, by the words of their long and short names, and what they are called in the notice."""
        entries: Sequence[Unit | Group] = (*self.office.units, *self.office.groups)
        names = ((each, name) for each in entries for name in _names(each))
        return tuple(
            known_name(each.id, name, self._owner(each), is_short=name is not each.name) for each, name in names
        )

    def _owner(self, entry: Unit | Group) -> str:
        wanted = getattr(entry, "agency", None) or self.office.agencies[0].id
        return next((" ".join(each.name) for each in self.office.agencies if each.id == wanted), "")

    @cached_property
    def signers(self) -> dict[str, list[Signer]]:
        """By the person's name."""
        found: dict[str, list[Signer]] = {}
        for each in self.office.signers:
            found.setdefault(folded(each.name), []).append(each)
        return found


def _names(entry: Unit | Group) -> Iterator[str]:
    """In full, in short with and without its kind ("Phòng QLCN"), and without a "Sở" that goes without saying."""
    yield entry.name
    if short := getattr(entry, "short_name", None):
        yield short
        yield f"{entry.name.split()[0]} {short}"
    own = entry.name.removesuffix(" Sở")
    if own != entry.name and len(own.split()) > 1:
        yield own


def agency_name(lines: Sequence[str]) -> str:
    """An agency's name to be compared: without capitals and marks, "UBND" in full."""
    plain = folded(" ".join(lines))
    words = {"ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "tp": "thanh pho", "tp.": "thanh pho"}
    return " ".join(words.get(each, each) for each in plain.split())
