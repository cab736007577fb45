"""Which version of a library is installed, by the name of the folder that says so (PyPA: Recording installed projects).

The standard library reads it out of that folder's file as it reads e-mail, and loads all that it takes to do so.
"""

import os
import re
import sys
from functools import cache

_FOLDER = ".dist-info"


def installed_version(name: str) -> str:
    """Raises importlib.metadata's PackageNotFoundError."""
    found = _versions().get(_plain(name))
    if found is None:  # an installation of another kind
        from importlib.metadata import version

        found = version(name)
    return found


@cache
def _versions() -> dict[str, str]:
    """As this process found them, in the order in which it looks for what it loads."""
    found: dict[str, str] = {}
    for folder in sys.path:
        try:
            names = os.listdir(folder or os.curdir)  # noqa: PTH208 pathlib costs as much as the look itself
        except OSError:
            continue
        for each in names:
            if each.endswith(_FOLDER):
                name, _, version = each.removesuffix(_FOLDER).partition("-")
                found.setdefault(_plain(name), version)
    return found


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "_", name).lower()
