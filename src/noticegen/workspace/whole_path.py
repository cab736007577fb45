"""A path from the root down, without `..`: what stands before one contains nothing of what comes after it."""

import os
from pathlib import Path


def whole_path(path: Path) -> Path:
    """As it is typed, so that links keep their names."""
    return Path(os.path.normpath(path.absolute()))
