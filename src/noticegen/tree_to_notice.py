"""The tree of a notice → the notice, its ids replaced by what the registry says, or every problem it has."""

from pydantic import ValidationError

from .decimal_lists import decimals_without_parent
from .notice import Notice
from .office import Office
from .problem import Problem, ProblemsFound
from .tree import Tree


def tree_to_notice(tree: Tree, office: Office) -> Notice:
    """The notice this tree says; raises ProblemsFound with all that is wrong with it."""
    try:
        notice = Notice.model_validate(tree, context={"office": office})
    except ValidationError as error:
        from .validation_to_problems import validation_to_problems  # most files need none of it

        raise ProblemsFound(validation_to_problems(error, tree, Notice)) from None
    if lists := list(decimals_without_parent(notice)):
        from .validation_to_problems import place_of

        raise ProblemsFound(Problem("decimal-without-parent", place_of(tree, each)) for each in lists)
    return notice
