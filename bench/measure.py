"""Measuring: tasks in turns, the time of each, what parts of it took, and on which machine."""

import datetime as dt
import os
import platform
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Any
from unittest.mock import patch

OURS, BY_WEASYPRINT = "noticegen", "noticegen, WeasyPrint"
ENGINES = {OURS: "noticegen", BY_WEASYPRINT: "weasyprint"}
"""Both engines, by what a table calls them: ours is the one that is measured, the other its yardstick."""

Times = dict[str, list[float]]
Task = Callable[[], None]


def today() -> str:
    return dt.datetime.now().astimezone().date().isoformat()


def about() -> str:
    """The day, the machine, and what was measured."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("weasyprint", "python-docx", "docxtpl", "typst"))
    office = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=True).stdout.split()[:2]
    load = f"load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{today()}, Python {platform.python_version()}, {os.cpu_count()} processors, {load}\n"
        f"{packages}, {' '.join(office)}\n"
    )


def run(*arguments: str) -> None:
    """A process of Python's."""
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=_environment())


def in_turns(tasks: Mapping[str, Task], rounds: int) -> Times:
    """Each task once a round; round 0 does not count."""
    times: Times = {name: [] for name in tasks}
    for number in range(rounds + 1):
        for name, task in tasks.items():
            seconds = timed(task)
            if number:
                times[name].append(seconds)
    return times


def timed(task: Callable[[], Any]) -> float:
    start = perf_counter()
    task()
    return perf_counter() - start


class Stopwatch:
    """Adds up what named functions take, wherever they are called."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    @contextmanager
    def on(self, functions: Mapping[str, str]) -> Iterator[None]:
        with ExitStack() as stack:
            for name, part in functions.items():
                module, _, attribute = name.rpartition(".")
                __import__(module)
                stack.enter_context(patch(name, self._watched(getattr(sys.modules[module], attribute), part)))
            yield

    def _watched(self, function: Callable[..., Any], part: str) -> Callable[..., Any]:
        def call(*values: Any, **named: Any) -> Any:
            start = perf_counter()
            try:
                return function(*values, **named)
            finally:
                self.seconds[part] += perf_counter() - start

        return call


def noticegen(root: Path, *arguments: str) -> None:
    """The program as an office types it, in its folder."""
    program = str(Path(sys.executable).with_name("noticegen"))
    subprocess.run([program, *arguments], cwd=root, env=_environment(), check=True, capture_output=True)


def _environment() -> dict[str, str]:
    """With byte code kept, as where we are installed."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
