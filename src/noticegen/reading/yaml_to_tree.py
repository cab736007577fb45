"""YAML → values that remember where they were written: nothing guessed, nothing aliased, everything NFC."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import yaml

from noticegen.problems.problem import At, Problem, ProblemsFound

from .composer import TOO_MUCH, Composer
from .conflict_markers import conflict_markers
from .deep_brackets import deep_brackets
from .forbidden_characters import forbidden_characters
from .pasted_outlines import pasted_outlines
from .pasted_signatures import pasted_signatures
from .pasted_tables import pasted_tables
from .tree import Tree
from .yaml_parsers import CAREFUL, QUICK

if TYPE_CHECKING:
    from .mended import Mended


class Unreadable(ProblemsFound):
    """The syntax errors of a text, and the text with all of them corrected in memory, so that it can be read on."""

    def __init__(self, problems: Iterable[Problem], mended: "Mended") -> None:
        super().__init__(problems)
        self.mended = mended


def yaml_to_tree(text: str, file: str) -> Tree:
    """The document in this text.

    Raises ProblemsFound with everything that is wrong with it as YAML; Unreadable, which is one, for syntax errors.

    The quick parser reads it first. If that one objects, the careful one, whose errors we can explain, reads it again.
    We use only their events, so our own depth limit ends a nesting that would crash libyaml's composer.
    """
    if found := conflict_markers(text, file) or _pasted(text, file) or forbidden_characters(text, file):
        raise ProblemsFound(found)
    if not text.strip():  # the careful parser would look at every line of it
        raise ProblemsFound([Problem("yaml-empty", At(file))])
    try:
        return Composer(text, file).compose(QUICK)
    except ProblemsFound as error:
        return _read_carefully(text, file, error)
    except (yaml.YAMLError, *TOO_MUCH):
        return _read_carefully(text, file)


def _pasted(text: str, file: str) -> list[Problem]:
    """What was pasted as it was; a table in an outline is part of it."""
    return pasted_outlines(text, file) or pasted_tables(text, file)


def _read_carefully(text: str, file: str, found_quickly: ProblemsFound | None = None) -> Tree:
    """Raises what the quick parser found where this one stops only at what that one reads."""
    if found := pasted_signatures(text, file):
        raise ProblemsFound(found)
    try:
        return Composer(text, file).compose(CAREFUL)
    except yaml.MarkedYAMLError:
        from .mended import text_to_mended

        if found := deep_brackets(text, file):
            raise ProblemsFound(found) from None
        mended = text_to_mended(text, file)
        if found_quickly and not mended.problems:
            raise found_quickly from None
        raise Unreadable(mended.problems, mended) from None
