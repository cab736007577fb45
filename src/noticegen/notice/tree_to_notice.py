"""The tree of a notice → the notice, its ids replaced by what they name in the registry, or all its problems."""

from itertools import chain

from pydantic import ValidationError

from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.reading.tree import Tree

from .nodes import all_nodes
from .notice import Notice, Numbering
from .office import Office
from .validated import validated


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


def _has_decimal_lists(notice: Notice) -> bool:
    """Few notices have any; labels are not counted for the others."""
    schemes = (notice.numbering, *(each.numbering for each in notice.appendices))
    return Numbering.DECIMAL in (*chain(*schemes), *(each.numbering for each in all_nodes(notice)))


def _refuse_decimals_without_parent(notice: Notice, tree: Tree) -> None:
    from .decimal_lists import decimals_without_parent

    if lists := list(decimals_without_parent(notice)):
        from noticegen.reading.tree_places import place_of

        raise ProblemsFound(Problem("decimal-without-parent", place_of(tree, each)) for each in lists)
