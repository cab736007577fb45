"""Collecting only names the tests: it starts no program and opens no font, so it prints nothing either, for no page is
set without one.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from noticegen.form import fonts

from .processes import noted


@contextmanager
def opened() -> Iterator[list[str]]:
    """The font files that are opened, and the programs that are started, in the meantime."""
    found: list[str] = []
    real = fonts.FontFile.__init__

    def opens(self: fonts.FontFile, path: Path, *rest: object) -> None:
        found.append(str(path))
        real(self, path, *rest)  # type: ignore[arg-type]  # whatever it was given

    with pytest.MonkeyPatch.context() as patch, noted(found):
        patch.setattr(fonts.FontFile, "__init__", opens)
        yield found
