"""YAML → values that remember where they were written: nothing guessed, nothing aliased, everything NFC."""

import yaml

from noticegen.problems.problem import ProblemsFound

from .composer import TOO_MUCH, Composer
from .forbidden_characters import forbidden_characters
from .tree import Tree
from .yaml_parsers import CAREFUL, QUICK


def yaml_to_tree(text: str, file: str) -> Tree:
    """The document in this text. Raises ProblemsFound with everything that is wrong with it as YAML.

    The quick parser reads it first. If that one objects, the careful one, whose errors we can explain, reads it again.
    We use only their events, so our own depth limit ends a nesting that would crash libyaml's composer.
    """
    if found := forbidden_characters(text, file):
        raise ProblemsFound(found)
    try:
        return Composer(text, file).compose(QUICK, is_last=False)
    except (ProblemsFound, yaml.YAMLError, *TOO_MUCH):
        return Composer(text, file).compose(CAREFUL)
