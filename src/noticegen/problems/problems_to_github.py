"""Problems → GitHub Actions annotations, which appear next to the line in a pull request."""

from collections.abc import Iterable

from .messages import describe
from .problem import Problem, Severity

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def problems_to_github(problems: Iterable[Problem], lang: str) -> str:
    """One workflow command per line."""
    return "".join(_command(problem, lang) + "\n" for problem in problems)


def _command(problem: Problem, lang: str) -> str:
    described = describe(problem, lang)
    properties: dict[str, str] = {"title": problem.code}
    if at := problem.at:
        properties = {"file": at.file, "line": str(at.line), "col": str(at.column)} | properties
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    body = "\n".join(part for part in (described.message, described.hint, problem.fix) if part)
    return f"::{_COMMANDS[problem.severity]} {listed}::{_data(body)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
