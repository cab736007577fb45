"""A second start finds the first desk, and no other program learns what opens it."""

import json
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from noticegen.desk.guard import PROOF, proof
from noticegen.desk.running import Running, _place, forget_running, note_running, running_desk
from noticegen.desk.serve import _listening
from noticegen.workspace.workspace import Workspace
from tools.desk_page import DeskPage

SECRET = "s3cret-token-of-the-desk"  # noqa: S105 opens nothing


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    (tmp_path / "run").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    return Workspace(tmp_path)


def answered(words: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(words), words)


@contextmanager
def program(says: Callable[[bytes], bytes]) -> Iterator[tuple[int, list[bytes]]]:
    """Another program on a port; what it hears."""
    heard: list[bytes] = []
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:

        def listen() -> None:
            while True:
                try:
                    asked, _ = listener.accept()
                except OSError:
                    return
                with asked:
                    heard.append(asked.recv(10_000))
                    asked.sendall(says(heard[-1]))

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        yield listener.getsockname()[1], heard
        listener.shutdown(socket.SHUT_RDWR)
    thread.join()


def true_desk(heard: bytes) -> bytes:
    challenge = heard.split(b" ")[1].decode().removeprefix(f"{PROOF}?")
    return answered(proof(SECRET, challenge).encode())


STRANGERS: dict[str, Callable[[bytes], bytes]] = {
    "silent": lambda _: b"",
    "another protocol": lambda _: b"SSH-2.0-OpenSSH_9.2\r\n",
    "not in HTTP's words": lambda _: b"HTTP/1.1 abc\r\n\r\n",
    "yes to all": lambda _: answered(b"OK"),
    "an echo": answered,
    "another desk": lambda heard: answered(proof("other", heard.split(b"?")[1].split(b" ")[0].decode()).encode()),
    "sends on": lambda _: b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
    "endless header": lambda _: b"HTTP/1.1 200 OK\r\nx: " + b"y" * 100_000,
    "half a body": lambda _: b"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\nabc",
}


def test_a_second_start_finds_the_first(workspace: Workspace) -> None:
    with program(true_desk) as (port, heard):
        running = Running(port, SECRET)
        note_running(workspace, running)
        assert running_desk(workspace) == running
        assert SECRET.encode() not in b"".join(heard)
        forget_running(workspace, Running(port, "another"))
        assert running_desk(workspace) == running
        forget_running(workspace, running)
        assert running_desk(workspace) is None


@pytest.mark.parametrize("says", STRANGERS.values(), ids=STRANGERS)
def test_another_program_on_its_port_is_not_it_and_learns_nothing(
    workspace: Workspace, says: Callable[[bytes], bytes]
) -> None:
    with program(says) as (port, heard):
        note_running(workspace, Running(port, SECRET))
        assert running_desk(workspace) is None
        assert heard
        assert SECRET.encode() not in b"".join(heard)


def test_one_that_has_ended_is_none(workspace: Workspace) -> None:
    with program(true_desk) as (port, _):
        note_running(workspace, Running(port, SECRET))
    assert running_desk(workspace) is None


WRITTEN: dict[str, Any] = {
    "nothing": "",
    "half": '{"port": 80',
    "a list": [1],
    "too little": {"port": 80},
    "too much": {"port": 80, "token": "x", "host": "evil.example"},
    "a port of words": {"port": "80@evil.example:80/", "token": "x"},
    "a port that is none": {"port": 99_999_999, "token": "x"},
    "yes": {"port": True, "token": "x"},
    "no token": {"port": 80, "token": None},
    "half a letter": '{"port": 80, "token": "\\ud800"}',
    "deep": "[" * 100_000,
}


@pytest.mark.parametrize("said", WRITTEN.values(), ids=WRITTEN)
def test_a_file_that_says_something_else(workspace: Workspace, said: Any) -> None:
    note_running(workspace, Running(1, SECRET))
    _place(workspace).write_text(said if isinstance(said, str) else json.dumps(said), encoding="utf-8")
    assert running_desk(workspace) is None


def test_the_file_is_this_users_from_its_first_moment(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    modes: list[int] = []
    dump = json.dump

    def watched(what: Any, file: Any) -> None:
        modes.append(os.fstat(file.fileno()).st_mode & 0o777)
        dump(what, file)

    monkeypatch.setattr(json, "dump", watched)
    old = os.umask(0)
    try:
        note_running(workspace, Running(1, SECRET))
    finally:
        os.umask(old)
    assert modes == [0o600]
    assert _place(workspace).parent.stat().st_mode & 0o777 == 0o700


def test_a_link_in_its_place_is_neither_followed_nor_written_through(workspace: Workspace, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    with program(true_desk) as (port, _):
        other.write_text(json.dumps(asdict(Running(port, SECRET))), encoding="utf-8")
        other.chmod(0o600)
        before = other.read_bytes()
        _place(workspace).parent.mkdir(mode=0o700)
        _place(workspace).symlink_to(other)
        assert running_desk(workspace) is None
        note_running(workspace, Running(port, SECRET))
        assert running_desk(workspace) is not None
    assert not _place(workspace).is_symlink()
    assert other.read_bytes() == before


def test_a_file_that_others_may_read_or_have_written_is_not_believed(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    with program(true_desk) as (port, heard):
        note_running(workspace, Running(port, SECRET))
        _place(workspace).chmod(0o644)
        assert running_desk(workspace) is None
        _place(workspace).chmod(0o600)
        other = os.geteuid() + 1
        monkeypatch.setattr(os, "geteuid", lambda: other)
        assert running_desk(workspace) is None
    assert not heard


def test_where_nothing_can_be_noted_each_start_has_its_own(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "run").rmdir()
    (tmp_path / "run").write_bytes(b"")
    note_running(workspace, Running(1, SECRET))
    forget_running(workspace, Running(1, SECRET))
    assert running_desk(workspace) is None


def test_the_desk_proves_itself_to_this_machine_only(asking: DeskPage) -> None:
    challenge = "0123456789abcdef" * 2
    stranger = TestClient(asking.client.app, base_url=str(asking.client.base_url))
    answer = stranger.get(f"{PROOF}?{challenge}")
    assert (answer.status_code, answer.text) == (200, proof("0123456789abcdef", challenge))
    for bad in ("", "0" * 31, "0" * 33, "G" * 32, "token"):
        assert stranger.get(f"{PROOF}?{bad}").status_code == 403
    assert stranger.get(f"{PROOF}?{challenge}", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert stranger.get(f"{PROOF}?{challenge}", headers={"Host": "evil.example"}).status_code == 403


def test_the_port_of_a_desk_that_has_just_ended_is_free() -> None:
    with _listening(0) as listener:
        address = listener.getsockname()
        assert address[0] == "127.0.0.1"
        listener.listen()
        with socket.create_connection(address):
            asked, _ = listener.accept()
            asked.close()
    with _listening(address[1]) as again:
        assert again.getsockname() == address
