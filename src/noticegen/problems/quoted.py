"""The words of a command, to be pasted whatever stands in them. Imports little: an unchanged `build` says a path."""

import re
import shlex
import sys
from collections.abc import Sequence

_PLATFORM: str = sys.platform
_SAFE = re.compile(r"[\w+=:./\\-]+")
"""What neither of Windows' shells reads as anything but itself."""


def quoted(words: Sequence[str]) -> str:
    """The words as a shell takes them: sh, or on Windows cmd and PowerShell."""
    if _PLATFORM != "win32":
        return shlex.join(words)
    return " ".join(word if _SAFE.fullmatch(word) else f'"{_with_backslashes_kept(word)}"' for word in words)


def _with_backslashes_kept(word: str) -> str:
    """Windows' programs take one before the closing quotation mark for a part of it."""
    return word + "\\" * (len(word) - len(word.rstrip("\\")))
