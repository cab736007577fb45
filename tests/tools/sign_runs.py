"""Calls of `noticegen sign`, and of what it is made of, that several tests share."""

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest

from noticegen.problems.problem import ProblemsFound

from . import signed
from .authority import Authority
from .checkout import ROOT

T = TypeVar("T")
Run = Callable[..., int]
"""Signs with the arguments of a command line; gives the exit code."""


def names(folder: Path) -> list[str]:
    """What the folder holds."""
    return sorted(path.name for path in folder.iterdir())


def program(*arguments: object, **settings: str) -> dict[str, Any]:
    """Noticegen as a program of its own, to be given to `subprocess`; `settings` are added to its environment."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"} | settings
    return {"args": [sys.executable, "-m", "noticegen", *map(str, arguments)], "env": environment}


def overheard(real: Callable[..., T], hear: Callable[..., object]) -> Callable[..., T]:
    """The same function; every call of it is heard first."""

    def call(*arguments: Any, **settings: Any) -> T:
        hear(*arguments, **settings)
        return real(*arguments, **settings)

    return call


def codes(found: pytest.ExceptionInfo[ProblemsFound]) -> list[str]:
    """Of the problems found."""
    return [each.code for each in found.value.problems]


def refusal_of(authority: Authority, name: str, level: str = "b-b", **settings: Any) -> list[str]:
    """Why this certificate does not sign the notice."""
    by = signed.key(authority, name)
    with pytest.raises(ProblemsFound) as found:
        signed.sign(signed.notice(), "ChuKy1", by, authority, datetime.now(UTC), level, **settings)
    return codes(found)
