"""The tree of `data/office.yaml` → the registry, or all its problems."""

from pydantic import ValidationError

from noticegen.problems.problem import ProblemsFound
from noticegen.reading.tree import Tree

from .office import Office


def tree_to_office(tree: Tree) -> Office:
    """The registry in this tree. Raises ProblemsFound with everything that is wrong with it."""
    try:
        return Office.model_validate(tree)
    except ValidationError as error:
        from noticegen.reading.validation_to_problems import validation_to_problems

        raise ProblemsFound(validation_to_problems(error, tree, Office)) from None
