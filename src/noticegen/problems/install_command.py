"""The command that installs something into *this* installation: one that can be pasted and finds what it names.

`pip` alone may belong to any Python, and the public index does not know noticegen.
"""

import re
import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, requires
from importlib.util import find_spec
from pathlib import Path

from .quoted import quoted

_EXTRA = re.compile(r"extra\s*==\s*['\"]([\w-]+)['\"]")


def install_command(requirements: Iterable[str], *, again: bool = False) -> str:
    """The line for this installation's pip, uv or pipx; `again` replaces what is there already."""
    return quoted([*_installer(again=again), *requirements])


def requirements_of(extra: str = "") -> list[str]:
    """What noticegen needs, or what one of its extras adds, as pip takes it."""
    return [name for name, found in _requirements() if found == extra]


def requirement_of(distribution: str) -> str:
    """The versions of a distribution that noticegen accepts; the bare name if it is not one of its own needs."""
    wanted = _plain(distribution)
    return next((name for name, _ in _requirements() if _plain(name) == wanted), distribution)


def _requirements() -> list[tuple[str, str]]:
    """Each requirement, with the extra that it belongs to."""
    try:
        lines = requires("noticegen") or []
    except PackageNotFoundError:  # run from its source
        return []
    parts = [line.partition(";") for line in lines]
    return [(name.strip(), found[1] if (found := _EXTRA.search(marker)) else "") for name, _, marker in parts]


def _plain(requirement: str) -> str:
    name = re.match(r"[\w.-]+", requirement)
    return re.sub(r"[-_.]+", "-", name[0]).lower() if name else requirement


def _installer(*, again: bool) -> list[str]:
    if Path(sys.prefix, "pipx_metadata.json").is_file():
        return ["pipx", "inject", *(["--force"] if again else []), Path(sys.prefix).name]
    if find_spec("pip") is None:
        return ["uv", "pip", "install", "--python", sys.executable, *(["--reinstall"] if again else [])]
    return [sys.executable, "-m", "pip", "install", *(["--force-reinstall"] if again else [])]
