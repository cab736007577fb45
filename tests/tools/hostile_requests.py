"""What pages from elsewhere, other programs and other people of this machine might ask the desk for."""

import asyncio
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from starlette.types import ASGIApp, Message

from .desk_page import HOST, PORT, TOKEN

Headers = list[tuple[str, str]]
COOKIE = ("Cookie", f"noticegen-{PORT}={TOKEN}")
OUR_HOST = ("Host", HOST)
ORIGIN = ("Origin", f"http://{HOST}")
JSON = ("Content-Type", "application/json")
GOOD: Headers = [OUR_HOST, COOKIE, ORIGIN, JSON]
"""The headers of the desk's own page."""


@dataclass(frozen=True)
class Asked:
    """One request; `target` is what stands in its first line."""

    method: str
    target: str
    headers: Headers = field(default_factory=lambda: list(GOOD))
    body: bytes = b""
    times: int = 1
    """How often the body comes; the last never does where it comes more than once."""

    def parts(self) -> Iterator[Message]:
        for number in range(self.times):
            yield {"type": "http.request", "body": self.body, "more_body": number + 1 < self.times or self.times > 1}


@dataclass(frozen=True)
class Answered:
    status: int
    headers: Mapping[str, str]
    body: bytes


def ask(app: ASGIApp, asked: Asked, kind: str = "http") -> Answered:
    """As a server hands it on, with nothing made tidy before."""
    path, _, query = asked.target.partition("?")
    scope = {
        "type": kind, "http_version": "1.1", "method": asked.method, "scheme": "http", "path": unquote(path),
        "raw_path": path.encode(), "query_string": query.encode(), "root_path": "", "client": ("127.0.0.1", 50_000),
        "server": ("127.0.0.1", PORT),
        "headers": [(name.lower().encode(), value.encode("latin-1")) for name, value in asked.headers],
    }  # fmt: skip
    sent: list[Message] = []

    async def go() -> None:
        received = iter([*asked.parts()])

        async def receive() -> Message:
            return next(received, {"type": "http.disconnect"})

        async def send(message: Message) -> None:
            sent.append(message)

        await app(scope, receive, send)

    asyncio.run(go())
    if kind == "websocket":
        return Answered(sent[0]["code"], {}, sent[0]["type"].encode())
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return Answered(sent[0]["status"], headers, b"".join(each.get("body", b"") for each in sent[1:]))


def without(name: str) -> Headers:
    return [each for each in GOOD if each[0] != name]


def instead(name: str, *values: str) -> Headers:
    return [*without(name), *((name, value) for value in values)]


SET = {"op": "set", "path": ["subject"], "value": "Của kẻ lạ"}


def edit(*edits: Any, **more: Any) -> bytes:
    return json.dumps({"version": 1, "edits": list(edits) or [SET], **more}).encode()


def wrong_hosts() -> Iterator[tuple[str, Headers]]:
    """Names that lead to this machine, or might; the cookie would be there if the browser took them for ours."""
    for host in (
        f"evil.example:{PORT}", "evil.example", f"127.0.0.1.evil.example:{PORT}", f"localhost.evil.example:{PORT}",
        "127.0.0.1", "localhost", f"127.0.0.1:{PORT + 1}", f"127.0.0.2:{PORT}", f"[::1]:{PORT}", f"0.0.0.0:{PORT}",
        f"2130706433:{PORT}", f"0x7f.1:{PORT}", f"127.1:{PORT}", f"localhost.:{PORT}", f"user@{HOST}", f"{HOST}/x", "",
    ):  # fmt: skip
        yield f"host {host}", instead("Host", host)
    yield "host twice", instead("Host", HOST, "evil.example")
    yield "host twice, foreign first", instead("Host", "evil.example", HOST)
    yield "no host", without("Host")


def wrong_cookies() -> Iterator[tuple[str, Headers]]:
    name = f"noticegen-{PORT}"
    for cookie in (
        f"{name}=", f"{name}", f"{name}={TOKEN[:-1]}", f"{name}={TOKEN}x", f"{name}={TOKEN.upper()}x", f"{name}=é",
        f"noticegen-{PORT + 1}={TOKEN}", f"token={TOKEN}", f"={TOKEN}", f"{name}=ended; {name}=older", "[]=1", ";;;=",
    ):  # fmt: skip
        yield f"cookie {cookie}", instead("Cookie", cookie)
    yield "no cookie", without("Cookie")


def wrong_origins() -> Iterator[tuple[str, Headers]]:
    for origin in (
        "null", "", "http://evil.example", f"https://{HOST}", f"http://127.0.0.1:{PORT + 1}", f"http://{HOST}.evil",
        f"http://evil.example:{PORT}", HOST, f"http://{HOST}/", "file://",
    ):  # fmt: skip
        yield f"origin {origin}", instead("Origin", origin)
    yield "no origin", without("Origin")
    yield "two origins", instead("Origin", f"http://{HOST}", "http://evil.example")
    yield "two origins, foreign first", instead("Origin", "http://evil.example", f"http://{HOST}")


def wrong_sites() -> Iterator[tuple[str, Headers]]:
    for site in ("cross-site", "same-site", "cross-site, same-origin", "unknown"):
        yield f"site {site}", [*GOOD, ("Sec-Fetch-Site", site)]


ELSEWHERE = [
    "/static/../guard.py", "/static/%2e%2e/guard.py", "/static/%252e%252e/guard.py", "/static/..%2fguard.py",
    "/static/..%5cguard.py", "/static/..\\guard.py", "/static//etc/passwd", "/static/%2fetc%2fpasswd",
    "/static/index.html%00.png", "/static/%00", "/static/" + "a" * 5_000, "/static/", "/static/vendor", "/static/CON",
    "/../data/office.yaml", "/data/office.yaml", "/api/notices/../../data/office.yaml", "/api/notices/good",
    "/api/notices/good.yaml", "/api/notices/loose.yaml", "/api/notices/loose", "/api/files/loose.yaml",
    "/api/notices/data%2fnotices%2fgood.yaml", "/api/notices/..%2f..%2foffice", "/api/notices/%00",
    "/api/notices/0123456789abcdef", "/api/notices/0123456789abcdef/events", "/api/notices//events",
    "/api/pages/00000000000000000000000000000000.png", "/api/pages/..%2f..%2fguard.py.png", "/api/pages/.png",
    "/api/files/0123456789abcdef", "/api/files/..%2f..%2fdata%2foffice.yaml", "/api/schema/..%2fguard", "/nothing",
    "//evil.example/", "/api/notices/" + "%2e%2e%2f" * 50 + "etc%2fpasswd",
]  # fmt: skip
"""Targets of GET by somebody with the cookie, which lead to nothing."""

TOKENS = [
    f"/?token={TOKEN}&x=1", f"/?x=1&token={TOKEN}", f"/?token={TOKEN}&token={TOKEN}", f"/?token={TOKEN[:-1]}",
    f"/?Token={TOKEN}", f"/?token=%30{TOKEN[1:]}", f"/?t%6fken={TOKEN}", "/?token=", "/?token", f"/?token={TOKEN}%00",
    f"/api/desk?token={TOKEN}", f"/static/main.js?token={TOKEN}", f"/x?token={TOKEN}", f"/?token%3D{TOKEN}",
]  # fmt: skip
"""Targets that carry the token, or nearly, where nobody is let in for it."""

BODIES = {
    "nothing": b"",
    "no JSON": b"version=1",
    "half JSON": b'{"version": 1, "edits": [',
    "no object": b"[1]",
    "no number": edit(version=float("nan")),
    "no number for words": edit({**SET, "value": float("nan")}),
    "infinite": edit({**SET, "path": ["body", float("inf")]}),
    "a key twice": b'{"version": 1, "version": 1, "edits": [{"op": "set", "path": ["subject"], "value": "x"}]}',
    "deep": b"[" * 100_000 + b"]" * 100_000,
    "deep value": edit({**SET, "value": json.loads("[" * 400 + "]" * 400)}),
    "half a letter": edit({**SET, "value": "a\ud800b"}),
    "half a letter as text": edit({"op": "text", "value": "subject: \udfff"}),
    "half a letter as key": edit({"op": "fix", "key": "\ud800"}),
    "not UTF-8": b'{"version": 1, "edits": [{"op": "set", "path": ["subject"], "value": "\xff\xfe"}]}',
    "UTF-16": edit().decode().encode("utf-16"),
    "a number for words": edit({**SET, "value": 5}),
    "no edits": b'{"version": 1, "edits": []}',
    "too many edits": edit(*[SET] * 101),
    "no such op": edit({**SET, "op": "delete"}),
    "more than is asked": edit(user="root"),
    "a key with signs": edit({**SET, "path": ["a: b\nc"]}),
    "a key with a line": edit({**SET, "path": ["subject\n"]}),
    "an inserted key with signs": edit({"op": "insert", "path": ["body"], "index": 0, "value": {"a\nb: c": "x"}}),
    "a negative place": edit({"op": "remove", "path": ["body", -1]}),
    "a far place": edit({"op": "remove", "path": ["body", 99_999]}),
    "a place in a text": edit({"op": "remove", "path": ["subject", 0]}),
    "the whole": edit({"op": "remove", "path": []}),
    "a sign that is none": edit({**SET, "value": "a\x00b"}),
    "a sign that goes back": edit({**SET, "value": "a\x08\x1b[2Jb"}),
    "a sign that turns": edit({**SET, "value": "a\u202eb"}),
    "a word without end": edit({**SET, "value": "a" * 15_000}),
    "words without end": edit({**SET, "value": "a " * 15_000}),
    "a file without end": edit({"op": "text", "value": "a: b\n" * 600_000}),
    "a text too large": edit({"op": "text", "value": "subject: x\n" + "# x\n" * 450_000}),
    "ten megabytes": b" " * 10_000_000 + edit(),
}
"""Bodies of an edit by somebody with the cookie, of the page's own origin: nothing is changed."""
