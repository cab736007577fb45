"""Registry and notice → the part of the registry that the notice uses: its PDF carries that part.

Read with this part alone, the notice has exactly the same pages; the rest of the registry is nobody's business.
"""

from collections.abc import Iterator, Sequence

from .nodes import all_nodes
from .notice import Notice
from .office import Addressee, Office, Reasons, Recipient, Unit
from .references import ALL


def office_to_used_office(office: Office, notice: Notice) -> Office:
    """Always includes the first agency: units that name no agency belong to it."""
    recipients = office.recipients if _are_default(office.recipients, notice.recipients) else ()
    addressees = {each.id: each for each in _addressees(notice)}
    wanted = {unit.id for each in addressees.values() for unit in _units_of(each)}
    units = tuple(unit for unit in office.units if unit.id in wanted)
    agencies = {office.agencies[0].id, *(each.id for each in notice.issuers), *(unit.agency for unit in units)}
    return office.model_copy(
        update={
            "agencies": tuple(each for each in office.agencies if each.id in agencies),
            "units": units,
            "groups": tuple(each for each in office.groups if each.id in addressees),
            "signers": tuple(each for each in office.signers if each.id and each in notice.signers),
            "recipients": recipients,
            "excerpts": "made",
            "engine": "auto",
            "accept": Reasons(),
        }
    )


def _addressees(notice: Notice) -> Iterator[Addressee]:
    for node in all_nodes(notice):
        yield from (*node.units, *node.coordinating)
    for recipient in notice.recipients:
        yield from recipient.addressees


def _units_of(addressee: Addressee) -> Sequence[Unit]:
    """A group names its members whether or not they exist on the day; `all` means only those that do."""
    return addressee.units if addressee.id == ALL else addressee.listed


def _are_default(ours: Sequence[Recipient], theirs: Sequence[Recipient]) -> bool:
    """Whether a notice's lines are the registry's own."""
    return [_words(each) for each in ours] == [_words(each) for each in theirs]


def _words(recipient: Recipient) -> tuple[object, ...]:
    return recipient.name, recipient.note, recipient.members
