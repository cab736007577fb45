"""A PIN or passphrase, typed unseen or taken from the environment, and never shown again."""

import os
import sys
from dataclasses import dataclass, field
from getpass import getpass

from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter


@dataclass(frozen=True, slots=True)
class Secret:
    """Its repr hides the value, so logs and tracebacks never show it."""

    value: str = field(repr=False)


def ask_secret(variable: str, question: str, reporter: Reporter, *, may_be_empty: bool = False) -> Secret:
    """The value of this environment variable, or what is typed at the terminal.

    We remove the variable from the environment: no program that we start needs it. We never try an empty PIN, which a
    token would count as a wrong one. Raises ProblemsFound: there is no terminal, nothing was typed, or it is no text.
    """
    value = os.environ.pop(variable, None)
    if value is None or not (value or may_be_empty):
        value = _typed(variable, question, reporter)
    if not (value or may_be_empty):
        raise ProblemsFound([Problem("token-pin-empty")])
    if not _is_text(value):
        raise ProblemsFound([Problem("key-secret-encoding", values={"variable": variable})])
    return Secret(value)


def _is_text(value: str) -> bool:
    """Whether all its bytes could be decoded. Python's own error would quote those that could not."""
    return not any("\ud800" <= each <= "\udfff" for each in value)


def _typed(variable: str, question: str, reporter: Reporter) -> str:
    if not sys.stdin.isatty():
        raise ProblemsFound([Problem("sign-no-terminal", values={"variable": variable})])
    try:
        return getpass(f"{reporter.word(question)}: ", stream=sys.stderr)
    except UnicodeError:
        raise ProblemsFound([Problem("key-secret-encoding", values={"variable": variable})]) from None
    except EOFError:  # Ctrl+D
        raise KeyboardInterrupt from None
