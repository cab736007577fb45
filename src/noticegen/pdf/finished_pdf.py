"""A PDF as it leaves this room, whichever engine set its pages."""

from types import MappingProxyType
from typing import NamedTuple

from noticegen.form.slot import Slot

from .attachments_to_pdf import Attachments
from .pages_to_printed_places import PrintedPlace

NOTHING: Attachments = MappingProxyType({})


class Pdf(NamedTuple):
    """A file, and the places on its pages for what is put there after printing."""

    data: bytes
    slots: tuple[Slot, ...]
    places: tuple[PrintedPlace, ...] = ()
    """Where the author's texts stand on the pages."""
