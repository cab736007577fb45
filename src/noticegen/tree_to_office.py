"""The tree of `data/office.yaml` → the registry, or every problem it has."""

from pydantic import ValidationError

from .office import Office
from .problem import ProblemsFound
from .tree import Tree


def tree_to_office(tree: Tree) -> Office:
    """The registry this tree says; raises ProblemsFound with all that is wrong with it."""
    try:
        return Office.model_validate(tree)
    except ValidationError as error:
        from .validation_to_problems import validation_to_problems  # most files need none of it

        raise ProblemsFound(validation_to_problems(error, tree, Office)) from None
