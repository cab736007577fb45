"""A tree validated as a notice of this office, for the step that reports mistakes and the one that passes over them."""

from collections.abc import Mapping

from noticegen.reading.tree import Tree

from .dates import IssueDate, date_parts
from .fields import one_or_many
from .notice import Notice
from .office import Addressee, Office
from .office_to_addressees import office_to_addressees


def validated(tree: Tree, office: Office) -> Notice:
    """The notice in this tree. Raises Pydantic's ValidationError."""
    return Notice.model_validate(tree, context={"office": office, "addressees": _addressees(tree, office)})


def _addressees(tree: Tree, office: Office) -> Mapping[str, Addressee]:
    """What ids mean in this notice; validation reports issuers or a date that cannot be read."""
    head = tree if isinstance(tree, dict) else {}
    entries = one_or_many(head.get("issuers"))
    listed = entries if isinstance(entries, list) else []
    issuers = [each.get("id") if isinstance(each, dict) else each for each in listed]
    date = head.get("date")
    parts = date_parts(date.strip()) if isinstance(date, str) else None
    return office_to_addressees(office, issuers, IssueDate(*parts) if parts else None)
