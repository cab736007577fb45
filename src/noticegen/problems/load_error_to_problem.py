"""An exception → the dependency that could not be loaded, if that is what happened: the machine's fault, not ours."""

from collections.abc import Iterator
from traceback import walk_tb

from .problem import Problem


def load_error_to_problem(error: BaseException | None) -> Problem | None:
    """`not-loaded` for an exception that left another library's module while that was imported; None for any other."""
    if error is None:
        return None
    loading = [*_modules(error)]
    named = (error.name or "").partition(".")[0] if isinstance(error, ImportError) else ""
    library = loading[-1] if loading else named
    if library in {"", "noticegen"}:
        return None
    lines = str(error).splitlines()
    reason = f"{type(error).__name__}: {lines[-1] if lines else ''}".strip(": ")
    return Problem("not-loaded", values={"library": library, "cause": reason})


def _modules(error: BaseException) -> Iterator[str]:
    """Other libraries of which a module was being run, the one at fault last."""
    for frame, _ in walk_tb(error.__traceback__):
        library = str(frame.f_globals.get("__name__", "")).partition(".")[0]
        if frame.f_code.co_name == "<module>" and library not in {"noticegen", "__main__", ""}:
            yield library
