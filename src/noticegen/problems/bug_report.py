"""Bugs of our own: the user sees one line; everything that a maintainer needs goes into a file."""

import os
import platform
import sys
import tempfile
import traceback
from collections.abc import Sequence

from noticegen import __version__

from .load_error_to_problem import load_error_to_problem
from .problem import Problem
from .without_passwords import without_passwords


def write_bug_report(arguments: Sequence[str], error: BaseException | None = None) -> str:
    """Write this error, or the one being handled, to a file and return its path; without a file, to stderr.

    The file is meant to be sent, so it contains no passwords.
    """
    lines = [
        f"noticegen {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"arguments: {list(arguments)!r}",
        "".join(traceback.format_exception(error)) if error else traceback.format_exc(),
    ]
    text = without_passwords("\n".join(lines))
    try:
        descriptor, path = tempfile.mkstemp(prefix="noticegen-", suffix=".log")
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
    except OSError:
        sys.stderr.write(text + "\n")
        return "stderr"
    return path


def bug_to_problem(name: str, arguments: Sequence[str], error: BaseException | None) -> Problem:
    """A bug of ours while processing one file of many; the others go on. Or a library that cannot be loaded."""
    if unloaded := load_error_to_problem(error):
        return unloaded
    return Problem("paper-bug", values={"name": name, "log": write_bug_report(arguments, error)})
