"""Patterns as they were compiled, kept where Python keeps our byte code: a check of one notice tries eighty of them.

Python keeps the code of our modules, but compiles their patterns in each process, which took a twelfth of a check. The
functions that do it are private: where one is missing, patterns are compiled as usual and none is kept. Python proves a
pattern's code before it uses it.
"""

import marshal
import re
import sys
from binascii import crc32
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from .beside_byte_code import FOLDER, keep

_MADE_BY = sys.version.encode()
_MOST = 1_000
"""Four times as many as there are: those of earlier versions of our code go some day."""


class KeptPatterns:
    """One file for all; one that another Python made, or that was damaged, counts as none."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known: dict[tuple[str, int], tuple[Any, ...]] = {}
        self._has_new = False
        with suppress(OSError):
            whole = file.read_bytes()
            mark, kept = whole[:_LENGTH], whole[_LENGTH:]
            if mark == _mark(kept):
                self._known = marshal.loads(kept)  # noqa: S302 as Python itself reads our byte code

    def compiled(self, pattern: str, flags: int) -> re.Pattern[str]:
        """What `re.compile` gives."""
        flags = int(flags)  # not Python's own kind of number for them, which cannot be kept
        try:
            parts = self._known.get((pattern, flags)) or self._new_parts(pattern, flags)
            return _pattern(pattern, *parts)
        except (AttributeError, ImportError, RuntimeError, TypeError, ValueError):
            return re.compile(pattern, flags)

    def _new_parts(self, pattern: str, flags: int) -> tuple[Any, ...]:
        parts = _parts(pattern, flags)
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[pattern, flags] = parts
        self._has_new = True
        return parts

    def keep(self) -> None:
        """Write the file, if it lacks anything."""
        if self._has_new:
            kept = marshal.dumps(self._known)
            keep(self._file, _mark(kept) + kept)


@cache
def kept_patterns() -> KeptPatterns:
    """Those of this program."""
    return KeptPatterns(FOLDER / f"patterns.{sys.implementation.cache_tag}.kept")


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern of a module that is loaded only where it is used. Others are `Lazy`."""
    return kept_patterns().compiled(pattern, flags)


def keep_patterns() -> None:
    """For the next process, if this one tried any that are new."""
    if kept_patterns.cache_info().currsize:
        kept_patterns().keep()


def _mark(kept: bytes) -> bytes:
    return crc32(kept, crc32(_MADE_BY)).to_bytes(_LENGTH)


_LENGTH = 4


def _parts(pattern: str, flags: int) -> tuple[Any, ...]:
    """What Python makes of it: flags, code, how many groups, their numbers by name and their names in order."""
    from array import array
    from re import _compiler, _parser  # type: ignore[attr-defined]  # private, as told above

    parsed = _parser.parse(pattern, flags)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    code = array("I", _compiler._code(parsed, flags)).tobytes()
    return int(flags | state.flags), code, state.groups - 1, dict(state.groupdict), tuple(names)


def _pattern(pattern: str, flags: int, code: bytes, *groups: Any) -> re.Pattern[str]:
    from _sre import compile as from_code  # type: ignore[import-not-found]  # written in C, without types

    found: re.Pattern[str] = from_code(pattern, flags, memoryview(code).cast("I").tolist(), *groups)
    return found
