"""The desk is killed at any moment while somebody writes: what was answered is on the disk, whole."""

import contextlib
import hashlib
import http.client
import itertools
import json
import os
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tools.archives import environment
from tools.checkout import ROOT, SOURCE
from tools.notices import BASE, OFFICE
from tools.processes import PATIENCE, Process, pause, start, wait_until

LIVES = 200
ADDRESS = f"/api/notices/{hashlib.sha256(b'data/notices/good.yaml').hexdigest()[:16]}"


class Writer:
    """A page that sends edit after edit, and remembers what was answered last."""

    def __init__(self, port: int, token: str) -> None:
        self._server = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        self._headers = {
            "Cookie": f"noticegen-{port}={token}",
            "Origin": f"http://127.0.0.1:{port}",
            "Content-Type": "application/json",
        }
        self.opened = self._ask("GET", ADDRESS)
        self.asked = ""
        """The subject that was sent last."""

    def _ask(self, method: str, address: str, data: Any = None) -> Any:
        self._server.request(method, address, json.dumps(data), self._headers)
        answer = self._server.getresponse()
        return json.loads(answer.read())

    def write(self) -> None:
        """Until the desk is dead."""
        with contextlib.closing(self._server), contextlib.suppress(OSError, http.client.HTTPException, ValueError):
            for number in itertools.count():
                self.asked = f"Kết luận số {number}"
                edit = {"op": "set", "path": ["subject"], "value": self.asked}
                self.opened = self._ask("POST", f"{ADDRESS}/edit", {"version": self.opened["version"], "edits": [edit]})


def life(process: Process, edits: int, more: float) -> Writer:
    """So many edits are answered, then some time passes."""
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()
    ident, port, token = process.line().split()
    writer = Writer(int(port), token)
    writing = threading.Thread(target=writer.write)
    writing.start()
    wait_until(lambda: writer.opened["version"] > edits, lambda: not writing.is_alive())
    pause(more)
    os.kill(int(ident), signal.SIGKILL)
    writing.join()
    return writer


@pytest.mark.proof
def test_what_was_answered_is_on_the_disk_whenever_it_dies(tmp_path: Path) -> None:
    file = tmp_path / "data/notices/good.yaml"
    file.parent.mkdir(parents=True)
    (tmp_path / "data/office.yaml").write_text(OFFICE, encoding="utf-8")
    file.write_text(BASE, encoding="utf-8")
    more = environment(XDG_RUNTIME_DIR=str(tmp_path), PYTHONPATH=os.pathsep.join([str(SOURCE), str(ROOT / "tests")]))
    command = [sys.executable, "-m", "tools.mortal_desks"]
    process = start(command, cwd=tmp_path, env=more, stdin=subprocess.PIPE, stderr=None)
    chance = Random(7)  # noqa: S311
    for _ in range(LIVES):
        writer = life(process, chance.randrange(4), chance.uniform(0, 0.15))
        text, answered = file.read_text(encoding="utf-8"), writer.opened["text"]
        assert text in {answered, re.sub("subject: .*", f"subject: {writer.asked}", answered)}
    assert (tmp_path / "data/office.yaml").read_text(encoding="utf-8") == OFFICE
    assert len(list(file.parent.glob(".noticegen-*"))) <= 1
