"""The names inside other libraries that we depend on although nobody promises them, and whether they are still there.

Each library that we reach into has one module that holds all of it, and that module asks here before anything is made.
Without the question, a renamed hook would go unnoticed and give a document without tags or signature fields.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from typing import Any

from .problem import Problem, ProblemsFound

UsedNames = Mapping[str, Sequence[str]]
"""By the dotted path of their owner below the library's module ("" for that module itself)."""


def require_names(library: Any, distribution: str, used: UsedNames) -> None:
    """Raises ProblemsFound (`library-changed`) that lists every name the installed version of a library lacks.

    A name is there if its owner has it as an attribute, or if its owner is a function that uses it. The second is how
    attributes of instances are found, which exist only once a constructor has run.
    """
    refuse_missing(distribution, _missing(library, used))


def refuse_missing(distribution: str, missing: Iterator[str]) -> None:
    """The same for names that are looked for in another way."""
    if names := ", ".join(missing):
        from importlib.metadata import version

        from .install_command import install_command, requirement_of

        values = {"library": distribution, "version": version(distribution), "names": names}
        values["command"] = install_command([requirement_of(distribution)], again=True)
        raise ProblemsFound([Problem("library-changed", values=values)])


def _missing(library: Any, used: UsedNames) -> Iterator[str]:
    for path, names in used.items():
        owner = reduce(lambda found, part: getattr(found, part, None), filter(None, path.split(".")), library)
        yield from (f"{path}.{name}".strip(".") for name in names if not _knows(owner, name))


def _knows(owner: Any, name: str) -> bool:
    code = getattr(owner, "__code__", None)
    return hasattr(owner, name) or (code is not None and name in code.co_names)
