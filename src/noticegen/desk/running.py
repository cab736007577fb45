"""The desk that runs for a workspace: where it listens, kept where only this user can read it."""

import json
import os
import sys
import tempfile
import urllib.error
import urllib.request
from dataclasses import asdict, dataclass
from hashlib import sha256
from http import HTTPStatus
from pathlib import Path

from noticegen.workspace.workspace import Workspace

from .guard import TOKEN

_SECONDS = 3


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
    try:
        running = Running(**json.loads(_place(workspace).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return running if _answers(running) else None


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
    """Whether the desk there knows the token: the port may be another program's by now."""
    cookie = f"noticegen-{running.port}={running.token}"
    request = urllib.request.Request(f"http://127.0.0.1:{running.port}/api/desk", headers={"Cookie": cookie})
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(request, timeout=_SECONDS) as answer:
            return bool(answer.status == HTTPStatus.OK)
    except (OSError, urllib.error.URLError, ValueError):
        return False


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
