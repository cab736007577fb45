"""Collecting only names the tests: it starts no program and opens no font, so it prints nothing either, for no page is
set without one.
"""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from noticegen.form import fonts


@contextmanager
def opened() -> Iterator[list[str]]:
    """The font files that are opened, and the programs that are started, in the meantime."""
    found: list[str] = []
    real_open = fonts.FontFile.__init__
    real_start: Any = subprocess.Popen.__init__

    def opens(self: fonts.FontFile, path: Path, *rest: object) -> None:
        found.append(str(path))
        real_open(self, path, *rest)  # type: ignore[arg-type]  # whatever it was given

    def starts(self: "subprocess.Popen[bytes]", args: object, *rest: object, **settings: object) -> None:
        found.append(f"program: {args}")
        real_start(self, args, *rest, **settings)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fonts.FontFile, "__init__", opens)
        patch.setattr(subprocess.Popen, "__init__", starts)
        yield found
