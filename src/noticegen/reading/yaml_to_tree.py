"""YAML → values that remember where they were written: nothing guessed, nothing aliased, everything NFC."""

import yaml

from noticegen.problems.problem import ProblemsFound

from .composer import TOO_MUCH, Composer
from .forbidden_characters import forbidden_characters
from .tree import Tree
from .yaml_parsers import CAREFUL, QUICK


def yaml_to_tree(text: str, file: str) -> Tree:
    """The document in this text; raises ProblemsFound with everything that is wrong with it as YAML.

    The quick parser reads it first. Whatever that one objects to, the careful one reads again, whose errors we know how
    to explain. Neither composes: deep nesting, on which libyaml's composer dies, ends our reading of events first.
    """
    if found := forbidden_characters(text, file):
        raise ProblemsFound(found)
    try:
        return Composer(text, file).compose(QUICK, is_last=False)
    except (ProblemsFound, yaml.YAMLError, *TOO_MUCH):
        return Composer(text, file).compose(CAREFUL)
