"""Collecting only names the tests: it opens no font, so it prints nothing, for no page is set without one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from noticegen.form import fonts


@contextmanager
def fonts_opened() -> Iterator[list[str]]:
    """The font files that are opened meanwhile."""
    found: list[str] = []
    real = fonts.FontFile.__init__

    def opens(self: fonts.FontFile, path: Path, *told: object) -> None:
        found.append(str(path))
        real(self, path, *told)  # type: ignore[arg-type]  # whatever it was given

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fonts.FontFile, "__init__", opens)
        yield found
