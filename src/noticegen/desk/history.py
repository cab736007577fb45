"""What git knows of a notice."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

_SECONDS = 20


def is_in_git(folder: Path) -> bool:
    """Whether the folder belongs to a repository, and git is here to ask."""
    return git(folder, ["rev-parse", "--is-inside-work-tree"]) == "true\n"


def git(folder: Path, arguments: Sequence[str]) -> str | None:
    """What git answers; None if it refuses, is not here, or takes too long. Nothing is passed through a shell."""
    command = ["git", "-C", str(folder), "-c", "core.quotepath=false", *arguments]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603 our own words
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode("utf-8", errors="replace") if done.returncode == 0 else None
