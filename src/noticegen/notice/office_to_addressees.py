"""Registry, issuers and date of a notice → whom each id of a unit or group means in it.

`all` means the units and organisations of the agencies that issue the notice, a group the units it lists, and a unit's
id that unit; none of them means a unit that does not exist on the notice's day. If the registry has none of the issuers
(they are written out in the notice), the office speaks for them, and `all` means its own units.
"""

from collections.abc import Container, Mapping

from .dates import IssueDate
from .office import Addressee, Group, Office, Unit


def office_to_addressees(office: Office, issuers: Container[object], date: IssueDate | None) -> Mapping[str, Addressee]:
    """The addressees by id, which the author uses for them; without a date, every unit counts as existing."""
    issuing = {agency.id for agency in office.agencies if agency.id in issuers} or {office.agencies[0].id}
    return {id_: _addressee(each, office, issuing, date) for id_, each in office.assignees().items()}


def _addressee(entry: Unit | Group, office: Office, issuing: Container[str], date: IssueDate | None) -> Addressee:
    listed = _listed(entry, office)
    is_for_all = isinstance(entry, Group) and entry.members == "all"
    of_issuers = (unit for unit in listed if not is_for_all or (unit.agency or office.agencies[0].id) in issuing)
    there = tuple(unit for unit in of_issuers if date is None or _is_there(unit, date))
    short_name = entry.short_name if isinstance(entry, Unit) else None
    return Addressee(entry.id, entry.name, short_name, isinstance(entry, Group), listed, there)


def _listed(entry: Unit | Group, office: Office) -> tuple[Unit, ...]:
    """All units that the registry has under an id."""
    if isinstance(entry, Unit):
        return (entry,)
    if entry.members == "all":
        return tuple(unit for unit in office.units if unit.is_body)
    return tuple(unit for unit in office.units if unit.id in entry.members)


def _is_there(unit: Unit, date: IssueDate) -> bool:
    """Whether the unit exists on that day; while the day is blank, on any day of that month."""
    first, last = (date.year, date.month, date.day or 1), (date.year, date.month, date.day or 31)
    begins, ends = ((each.year, each.month, each.day) if each else None for each in (unit.since, unit.until))
    return (begins is None or begins <= last) and (ends is None or ends >= first)
