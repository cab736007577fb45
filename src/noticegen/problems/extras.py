"""The parts of the program that not every office installs: signing, and clusters."""

from importlib.metadata import PackageNotFoundError, version

from .install_command import install_command, requirements_of
from .problem import Problem, ProblemsFound


def refuse_missing_extra(extra: str, distribution: str, error: ImportError) -> None:
    """Raises ProblemsFound (`extra-missing`) if the extra is not installed.

    An extra that is there and cannot be loaded is another fault.
    """
    if (error.name or "").partition(".")[0] == distribution or not _is_installed(distribution):
        command = install_command(requirements_of(extra) or [f"noticegen[{extra}]"])
        raise ProblemsFound([Problem("extra-missing", values={"extra": extra, "command": command})]) from error


def _is_installed(distribution: str) -> bool:
    try:
        return bool(version(distribution))
    except PackageNotFoundError:
        return False
