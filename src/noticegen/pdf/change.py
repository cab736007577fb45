"""What may differ between a PDF as it was made and what was signed, named by what a reader would notice of it."""

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """The part of a document that a change touches. FILE: nothing in it differs, only how it is written."""

    PAGES = "pages"
    ACTIONS = "actions"
    NOTES = "notes"
    LAYERS = "layers"
    FIELDS = "fields"
    ATTACHMENTS = "attachments"
    STRUCTURE = "structure"
    PROPERTIES = "properties"
    OTHER = "other"
    FILE = "file"


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """`page` counts from 1; 0 for what belongs to no page."""

    part: Part
    page: int = 0
