"""An error in a template → a problem that says which template, which line and why.

An office may replace our templates with its own, so their mistakes are a user's and reported like any other.
"""

from pathlib import Path
from traceback import extract_tb

from jinja2 import TemplateNotFound, TemplateSyntaxError

from noticegen.problems.problem import At, Problem

from .template_budget import TooMuchError

SUFFIX = ".j2"


def template_error_to_problem(error: Exception, name: str) -> Problem:
    """The problem; `name` is the template's that was asked for, in case the error says of none."""
    if isinstance(error, TemplateSyntaxError):
        return _problem(error.filename or error.name or name, error.lineno, error.message or "")
    frames = [frame for frame in extract_tb(error.__traceback__) if frame.filename.endswith(SUFFIX)]
    file, line = (frames[-1].filename, frames[-1].lineno or 1) if frames else (name, 1)
    if isinstance(error, TooMuchError):
        short = Path(file).name
        return Problem("template-endless", At(short, line), {"template": short, "line": str(line)})
    return _problem(file, line, _cause(error))


def _cause(error: Exception) -> str:
    """In words, even where Python has none (`MemoryError`)."""
    if isinstance(error, TemplateNotFound):
        return f"{error.name}?"
    return str(error) or type(error).__name__


def _problem(file: str, line: int, cause: str) -> Problem:
    name = Path(file).name
    return Problem("template-broken", At(name, line), {"template": name, "line": str(line), "cause": cause})
