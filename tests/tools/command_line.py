"""The program called as the shell would, and what is in a folder afterwards."""

import os
import subprocess
import sys
from pathlib import Path

from .checkout import ROOT


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def program(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "noticegen", *arguments]
    settings = os.environ | {"PYTHONPATH": str(ROOT / "src")} | environment
    return subprocess.run(command, cwd=cwd, env=settings, capture_output=True, check=False)
