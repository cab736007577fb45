"""An error in a template → a problem that says which template, which line and why.

An office may replace our templates with its own, so their mistakes are a user's and reported like any other.
"""

from pathlib import Path
from traceback import extract_tb

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from noticegen.problems.problem import At, Problem

SUFFIX = ".j2"


def template_error_to_problem(error: Exception) -> Problem | None:
    """The problem, or None for an error that arose outside the templates, which is our own bug."""
    if isinstance(error, TemplateSyntaxError):
        return _problem(error.filename or error.name or "", error.lineno, error.message or "")
    frames = extract_tb(error.__traceback__)
    places = [(frame.filename, frame.lineno or 1) for frame in frames if frame.filename.endswith(SUFFIX)]
    is_endless = isinstance(error, RecursionError) and bool(places)
    is_the_templates = isinstance(error, TemplateError) or frames[-1].filename.endswith(SUFFIX) or is_endless
    if not is_the_templates:
        return None
    cause = f"{error.name}?" if isinstance(error, TemplateNotFound) else str(error)
    return _problem(*(places[-1] if places else (str(getattr(error, "name", "")), 1)), cause)


def _problem(file: str, line: int, cause: str) -> Problem:
    name = Path(file).name
    return Problem("template-broken", At(name, line), {"template": name, "line": str(line), "cause": cause})
