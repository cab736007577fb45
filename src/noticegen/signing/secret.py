"""A PIN or passphrase: typed unseen or found in the environment, and never shown again."""

import os
import sys
from dataclasses import dataclass, field
from getpass import getpass

from noticegen.problem import Problem, ProblemsFound
from noticegen.reporter import Reporter


@dataclass(frozen=True, slots=True)
class Secret:
    """Printed, logged or put into an exception it says nothing."""

    value: str = field(repr=False)


def ask_secret(variable: str, question: str, reporter: Reporter) -> Secret:
    """From this environment variable, else from the terminal. Raises ProblemsFound where there is neither.

    The variable is taken out of the environment: no program that we start needs it.
    """
    if (value := os.environ.pop(variable, None)) is not None:
        return Secret(value)
    if not sys.stdin.isatty():
        raise ProblemsFound([Problem("sign-no-terminal", values={"variable": variable})])
    try:
        return Secret(getpass(f"{reporter.word(question)}: ", stream=sys.stderr))
    except EOFError:  # Ctrl+D
        raise KeyboardInterrupt from None
