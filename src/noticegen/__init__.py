"""noticegen: the conclusions of a meeting, written as YAML, become the official notice of a Vietnamese state office.

The names in `__all__` are the public API (docs/api.md). They are loaded when first used: importing the package alone
costs nothing.
"""

TYPE_CHECKING = False  # type checkers know it by its name; `typing` would cost what the whole door, `start`, costs
if TYPE_CHECKING:
    from .printing.api import LoadedNotice, LoadedOffice, describe, load_notice, load_office, render
    from .problems.problem import Problem, ProblemsFound

__version__ = "0.1.0"

__all__ = [
    "LoadedNotice",
    "LoadedOffice",
    "Problem",
    "ProblemsFound",
    "__version__",
    "describe",
    "load_notice",
    "load_office",
    "render",
]


if not TYPE_CHECKING:  # or every misspelt name would pass a type checker

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from .printing import api

        return getattr(api, name)


def __dir__() -> list[str]:
    return __all__
