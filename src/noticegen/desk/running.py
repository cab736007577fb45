"""The desk that runs for a workspace: where it listens, kept where only this user can read it."""

import hmac
import json
import os
import secrets
import stat
import sys
import tempfile
from dataclasses import asdict, dataclass
from hashlib import sha256
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any

from noticegen.workspace.workspace import Workspace

from .guard import PROOF, TOKEN, proof

_SECONDS = 3
_LONGEST = 100
"""Bytes of an answer."""


@dataclass(frozen=True, slots=True)
class Running:
    """A desk on this machine. The token opens its page, so nobody else may read it."""

    port: int
    token: str

    @property
    def address(self) -> str:
        """The first address, which the program opens or prints."""
        return f"http://127.0.0.1:{self.port}/?{TOKEN}={self.token}"


def running_desk(workspace: Workspace) -> Running | None:
    """The one that runs for this workspace and answers; None if there is none, or it has ended."""
    running = _noted(_place(workspace))
    return running if running is not None and _answers(running) else None


def _noted(place: Path) -> Running | None:
    """What is in a file that this user wrote and nobody else could: it says where the browser is sent."""
    try:
        descriptor = os.open(place, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(descriptor, encoding="utf-8") as file:
            said: Any = json.load(file) if _is_own(os.fstat(descriptor)) else None
        running = Running(**said)
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    is_sound = type(running.port) is int and isinstance(running.token, str) and running.token.isascii()
    return running if is_sound else None


def _is_own(found: os.stat_result) -> bool:
    if sys.platform == "win32":
        return True  # the folder is in the user's profile
    return stat.S_ISREG(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & 0o077


def note_running(workspace: Workspace, running: Running) -> None:
    """For a second start. Nothing is lost where it cannot be written: then each start has a desk of its own."""
    place = _place(workspace)
    try:
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        place.unlink(missing_ok=True)
        descriptor = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(asdict(running), file)
    except OSError:
        return


def forget_running(workspace: Workspace, running: Running) -> None:
    """At the end, unless another has begun since."""
    place = _place(workspace)
    try:
        if json.loads(place.read_text(encoding="utf-8")) == asdict(running):
            place.unlink()
    except (OSError, ValueError):
        return


def _answers(running: Running) -> bool:
    """Whether the desk there knows the token: the port may be another program's by now, which must not learn it."""
    challenge = secrets.token_hex(16)
    asking = HTTPConnection("127.0.0.1", running.port, timeout=_SECONDS)
    try:
        asking.request("GET", f"{PROOF}?{challenge}")
        said = asking.getresponse().read(_LONGEST)
    except (OSError, ValueError, HTTPException):
        return False
    finally:
        asking.close()
    return hmac.compare_digest(said, proof(running.token, challenge).encode())


def _place(workspace: Workspace) -> Path:
    """Not in the workspace, which others may share."""
    name = sha256(str(workspace.root.resolve()).encode()).hexdigest()[:16]
    return _private_folder() / f"desk-{name}.json"


def _private_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", tempfile.gettempdir())) / "noticegen"
    if runtime := os.environ.get("XDG_RUNTIME_DIR"):
        return Path(runtime) / "noticegen"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "noticegen"
