"""Who is not this machine's user gets nothing, and changes nothing; whatever is asked is answered in a sentence."""

import hashlib
import json
import re
import socket
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from noticegen.desk.app import desk_app
from noticegen.desk.desk import Desk
from noticegen.workspace.workspace import Workspace
from tools.desk_browser import Server
from tools.desk_page import PORT, TOKEN
from tools.hostile_requests import (
    BODIES,
    COOKIE,
    ELSEWHERE,
    GOOD,
    OUR_HOST,
    TOKENS,
    Answered,
    Asked,
    ask,
    edit,
    instead,
    without,
    wrong_cookies,
    wrong_hosts,
    wrong_origins,
    wrong_sites,
)
from tools.notices import BASE, OFFICE
from tools.processes import PATIENCE


class Door:
    """A desk, asked as a server asks it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.desk = Desk(Workspace(root), "vi")
        self.app = desk_app(self.desk, PORT, TOKEN)
        self.ident = self.desk.id_of(root / "data/notices/good.yaml")
        self.before = self.files()

    def files(self) -> dict[str, str]:
        found = (each for each in self.root.rglob("*") if each.is_file())
        return {str(each): hashlib.sha256(each.read_bytes()).hexdigest() for each in found}

    def ask(self, asked: Asked) -> Answered:
        """Whatever it is: kept to itself, no bug, nothing written."""
        answered = ask(self.app, asked)
        policy = answered.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answered.headers["x-content-type-options"] == "nosniff"
        assert answered.status < 500
        assert b"Traceback" not in answered.body
        assert TOKEN not in answered.body.decode(errors="replace")
        return answered

    def refuses(self, asked: Asked, *statuses: int) -> None:
        answered, before = self.ask(asked), self.before
        self.before = self.files()
        assert self.before == before
        assert answered.status in statuses, answered
        assert "set-cookie" not in answered.headers

    def edit(self) -> str:
        return f"/api/notices/{self.ident}/edit"


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    root = tmp_path_factory.mktemp("office")
    (root / "data/notices").mkdir(parents=True)
    (root / "data/office.yaml").write_text(OFFICE, encoding="utf-8")
    for path in ("data/notices/good.yaml", "data/loose.yaml", "loose.yaml"):
        (root / path).write_text(BASE, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        door = Door(root)
        yield door
        door.desk.close()


def parts(cases: Iterable[tuple[str, list[tuple[str, str]]]]) -> list[object]:
    return [pytest.param(headers, id=name) for name, headers in cases]


def test_the_page_itself_comes_in(door: Door) -> None:
    for address in ("/", "/api/desk", "/static/index.html"):
        assert door.ask(Asked("GET", address)).status == 200
        assert door.ask(Asked("GET", address, [OUR_HOST, COOKIE, ("Sec-Fetch-Site", "none")])).status == 200
        assert door.ask(Asked("GET", address, instead("Host", f"localhost:{PORT}"))).status == 200


@pytest.mark.parametrize("headers", parts([*wrong_hosts(), *wrong_cookies(), *wrong_sites()]))
def test_nobody_else_reads(door: Door, headers: list[tuple[str, str]]) -> None:
    for address in ("/", "/api/notices", "/static/index.html"):
        door.refuses(Asked("GET", address, headers), 403)


@pytest.mark.parametrize("headers", parts([*wrong_hosts(), *wrong_cookies(), *wrong_sites(), *wrong_origins()]))
def test_nobody_else_writes(door: Door, headers: list[tuple[str, str]]) -> None:
    door.refuses(Asked("POST", door.edit(), headers, edit()), 403)


@pytest.mark.parametrize("target", ELSEWHERE)
def test_nothing_else_is_there(door: Door, target: str) -> None:
    door.refuses(Asked("GET", target), 404, 422)


@pytest.mark.parametrize("target", TOKENS)
def test_the_token_opens_one_address_only(door: Door, target: str) -> None:
    door.refuses(Asked("GET", target, [OUR_HOST]), 403)


def test_the_token_becomes_a_cookie_that_no_script_reads(door: Door) -> None:
    first = Asked("GET", f"/?token={TOKEN}", [OUR_HOST])
    answered = door.ask(first)
    assert (answered.status, answered.headers["location"]) == (303, "/")
    cookie = answered.headers["set-cookie"].lower()
    assert {"httponly", "samesite=strict", "path=/"} <= set(cookie.split("; "))
    door.refuses(Asked("POST", f"/?token={TOKEN}", without("Cookie")), 403)
    again = door.ask(Asked("GET", f"/?token={TOKEN}"))
    assert (again.status, again.headers["location"]) == (303, "/")


def test_cookies_of_other_programs_on_this_machine_keep_nobody_out(door: Door) -> None:
    for others in ('a={"b": [1, 2]}; ', "x=y z; ", "a[b]=c; ", "=; ", f"noticegen-{PORT}=older; "):
        cookie = f"{others}{COOKIE[1]}"
        assert door.ask(Asked("GET", "/api/desk", instead("Cookie", cookie))).status == 200
        assert door.ask(Asked("GET", "/api/desk", instead("Cookie", f"{COOKIE[1]}; {others}"))).status == 200


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get"])
def test_other_methods(door: Door, method: str) -> None:
    for headers in (GOOD, without("Origin")):
        for address in ("/", door.edit(), "/static/index.html", "/api/notices"):
            door.refuses(Asked(method, address, headers), 403, 405)


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_bodies(door: Door, body: bytes) -> None:
    door.refuses(Asked("POST", door.edit(), GOOD, body), 400, 413, 422)


def test_a_body_without_end_is_not_waited_for(door: Door) -> None:
    for address in (door.edit(), "/api/import"):
        door.refuses(Asked("POST", address, GOOD, b" " * 1_000_000, times=1_000), 413)


def test_there_is_no_websocket(door: Door) -> None:
    answered = ask(door.app, Asked("GET", "/"), "websocket")
    assert (answered.status, answered.body) == (1008, b"websocket.close")


@pytest.mark.parametrize("kind", ["", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded"])
def test_only_json_is_read(door: Door, kind: str) -> None:
    """What a form of another page could send without asking first."""
    headers = instead("Content-Type", kind) if kind else without("Content-Type")
    door.refuses(Asked("POST", door.edit(), headers, edit()), 400)


NAMES = ["../x", "..", ".", "/etc/x", "a/b", "a\\b", "C:x", "CON", "x\x00y", "x\ny", "\u202ex", "-x/../..", "a" * 300]


@pytest.mark.parametrize("name", NAMES)
def test_a_notices_name_leads_nowhere_else(door: Door, name: str) -> None:
    body = json.dumps({"name": name, "source": None}).encode()
    answered = door.ask(Asked("POST", "/api/notices", GOOD, body))
    notices = door.root / "data/notices"
    assert {Path(each).parent for each in door.files().keys() - door.before.keys()} <= {notices}
    for each in door.files().keys() - door.before.keys():
        Path(each).unlink()
    assert answered.status in {200, 400, 409, 422}


def raw(address: tuple[str, int], words: bytes) -> bytes:
    """What a server says to these bytes, until it closes or has said its first line and headers."""
    with socket.create_connection(address, timeout=PATIENCE) as asking:
        asking.sendall(words)
        said = b""
        while b"\r\n\r\n" not in said and (part := asking.recv(65_536)):
            said += part
    return said


def lines(*headers: str, first: str = "GET / HTTP/1.1") -> bytes:
    return "".join(f"{each}\r\n" for each in (first, *headers, "")).encode()


@contextmanager
def served(root: Path) -> Iterator[tuple[tuple[str, int], str, str]]:
    """A desk in a process of its own: its address, and the headers that it wants."""
    server = Server(root)
    port, token = re.findall(r":(\d+)/\?token=(.*)", server.address)[0]
    try:
        yield ("127.0.0.1", int(port)), f"Host: 127.0.0.1:{port}", f"Cookie: noticegen-{port}={token}"
    finally:
        messages = server.end()
    assert "Traceback" not in messages, messages
    assert "Error" not in messages, messages


@pytest.mark.proof
def test_on_a_socket(door: Door) -> None:
    with served(door.root) as (address, host, cookie):
        assert raw(address, lines(host, cookie)).startswith(b"HTTP/1.1 200 ")
        for words in (
            lines(host, "Host: evil.example", cookie),
            lines(cookie),
            lines(host, cookie, first="GET http://evil.example/ HTTP/1.1"),
            lines(host, cookie, first="GET /static/../guard.py HTTP/1.1"),
            lines(host, cookie, f"X: {'x' * 200_000}"),
            lines(host, cookie, first=f"GET /{'x' * 200_000} HTTP/1.1"),
            lines(host, cookie, first="CONNECT evil.example:443 HTTP/1.1"),
            lines(host, cookie, "Upgrade: websocket", "Connection: Upgrade", first="GET /api/pages/x HTTP/1.1"),
            lines(host, cookie, "Content-Length: x", first="POST / HTTP/1.1"),
            lines(host, cookie, "Content-Length: 5", "Transfer-Encoding: chunked", first="POST / HTTP/1.1"),
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 100 + b"\r\n\r\n",
        ):
            said = raw(address, words)
            assert said.split(b" ")[1] in {b"400", b"403", b"404", b"405", b"431"}, (words[:200], said)
            assert b"content-security-policy: default-src 'none'" in said or b"text/plain" in said
        assert raw(address, lines(host, cookie)).startswith(b"HTTP/1.1 200 ")
        assert heard_at(address[1]) <= {"0100007F"}


def heard_at(port: int) -> set[str]:
    """The addresses of this machine, as Linux writes them, at which anybody listens on this port."""
    tables = [Path("/proc/net") / each for each in ("tcp", "tcp6")]
    rows = [line.split() for each in tables if each.exists() for line in each.read_text().splitlines()[1:]]
    return {row[1].split(":")[0] for row in rows if row[1].endswith(f":{port:04X}")}
