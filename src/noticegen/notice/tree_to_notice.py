"""The tree of a notice → the notice, its ids replaced by what they name in the registry, or all its problems."""

from collections.abc import Mapping
from itertools import chain

from pydantic import ValidationError

from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.reading.tree import Tree

from .dates import IssueDate, date_parts
from .fields import one_or_many
from .nodes import all_nodes
from .notice import Notice, Numbering
from .office import Addressee, Office
from .office_to_addressees import office_to_addressees


def tree_to_notice(tree: Tree, office: Office) -> Notice:
    """The notice in this tree. Raises ProblemsFound with everything that is wrong with it."""
    try:
        notice = validated(tree, office)
    except ValidationError as error:
        from noticegen.reading.validation_to_problems import validation_to_problems

        raise ProblemsFound(validation_to_problems(error, tree, Notice)) from None
    if _has_decimal_lists(notice):
        _refuse_decimals_without_parent(notice, tree)
    return notice


def validated(tree: Tree, office: Office) -> Notice:
    """The notice in this tree. Raises Pydantic's ValidationError."""
    return Notice.model_validate(tree, context={"office": office, "addressees": _addressees(tree, office)})


def _has_decimal_lists(notice: Notice) -> bool:
    """Few notices have any; labels are not counted for the others."""
    schemes = (notice.numbering, *(each.numbering for each in notice.appendices))
    return Numbering.DECIMAL in (*chain(*schemes), *(each.numbering for each in all_nodes(notice)))


def _refuse_decimals_without_parent(notice: Notice, tree: Tree) -> None:
    from .decimal_lists import decimals_without_parent

    if lists := list(decimals_without_parent(notice)):
        from noticegen.reading.tree_places import place_of

        raise ProblemsFound(Problem("decimal-without-parent", place_of(tree, each)) for each in lists)


def _addressees(tree: Tree, office: Office) -> Mapping[str, Addressee]:
    """What ids mean in this notice; validation reports issuers or a date that cannot be read."""
    head = tree if isinstance(tree, dict) else {}
    entries = one_or_many(head.get("issuers"))
    listed = entries if isinstance(entries, list) else []
    issuers = [each.get("id") if isinstance(each, dict) else each for each in listed]
    date = head.get("date")
    parts = date_parts(date.strip()) if isinstance(date, str) else None
    return office_to_addressees(office, issuers, IssueDate(*parts) if parts else None)
