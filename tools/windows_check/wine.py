"""Programs of Windows, run by wine in a Windows of this checkout's own."""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PureWindowsPath

PATIENCE = 900.0
"""Seconds, after which a program hangs."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a program ended, and what it said."""

    code: int
    out: str
    messages: str


@dataclass(frozen=True)
class Wine:
    """A Windows in a folder; what is asked of `wine` is found on the PATH."""

    prefix: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def make(self) -> None:
        """Set it up, if it is not yet there."""
        if not (self.prefix / "system.reg").exists():
            self.prefix.mkdir(parents=True, exist_ok=True)
            subprocess.run(["wineboot", "--init"], env=self._environment, capture_output=True, check=True)

    def run(self, script: Path, *arguments: str, folder: Path) -> Ended:
        """Run a .cmd file in a folder, as somebody would who types its path."""
        process = self.start(script, *arguments, folder=folder)
        out, messages = process.communicate(timeout=PATIENCE)
        return Ended(process.returncode, out, messages)

    def start(self, script: Path, *arguments: str, folder: Path) -> "subprocess.Popen[str]":
        """The same, and go on beside. The streams are pipes: this Python takes no others from wine."""
        return subprocess.Popen(  # noqa: S603 the kit's own files
            ["wine", "cmd", "/c", "call", windows_path(script), *arguments],
            cwd=folder, env=self._environment, encoding="utf-8", errors="replace",
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def end(self) -> None:
        """End whatever still runs in this Windows."""
        subprocess.run(["wineserver", "--kill"], env=self._environment, check=False)
        subprocess.run(["wineserver", "--wait"], env=self._environment, check=False)

    @property
    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("HOME", "PATH") if name in os.environ}  # no display: no window
        ours = {"WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml="}
        return {**kept, "LC_ALL": "C.UTF-8", **ours, **self.environment}


def windows_path(path: Path) -> str:
    """A path of this machine, as wine's Windows sees it: its drive Z is the root."""
    return str(PureWindowsPath("Z:\\", *path.resolve().parts[1:]))
