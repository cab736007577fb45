"""Collecting only names the tests: it opens no font, so it prints nothing, for no page is set without one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from fontTools.ttLib import TTFont


@contextmanager
def fonts_opened() -> Iterator[list[str]]:
    """The font files that are opened meanwhile."""
    found: list[str] = []
    real = TTFont.__init__

    def opens(self: TTFont, file: Any = None, *told: Any, **more: Any) -> None:
        found.append(str(file))
        real(self, file, *told, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TTFont, "__init__", opens)
        yield found
