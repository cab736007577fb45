"""The door of the desk: only this machine's user comes in, through the address that the program printed.

Listening on the loopback is no protection: a page from anywhere, opened in the same browser, can send requests here,
and a name that leads to 127.0.0.1 makes it read the answers. So every request must name this host, carry the cookie
that only the first address gives, and, where it changes something, come from this very page.
"""

import hmac
import re
import secrets
from collections.abc import Callable, Iterator

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

TOKEN = "token"  # noqa: S105 the parameter's name
_SAFE = frozenset({"GET", "HEAD"})
_NOT_ALLOWED = 1008
"""A websocket's: the desk has none."""
_OWN = frozenset({"same-origin", "none"})
"""Who asks, as a browser says: this page, or the user in person. Other ports of this machine are "same-site"."""
PROOF = "/proof"
_CHALLENGE = re.compile(r"[0-9a-f]{32}")

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def proof(token: str, challenge: str) -> str:
    """What only a desk with this token can answer to a challenge, and what tells nobody the token."""
    return hmac.new(token.encode(), challenge.encode(), "sha256").hexdigest()


class Guard:
    """In front of everything. `port` is where the server listens; `token` opens the first page.

    `closed` is said to whoever is not let in; `used` is called for whoever is.
    """

    def __init__(self, app: ASGIApp, port: int, token: str, closed: str, used: Callable[[], None]) -> None:
        self.app = app
        self.token = token
        self.closed = closed
        self.used = used
        self.cookie = f"noticegen-{port}"
        self.hosts = frozenset({f"127.0.0.1:{port}", f"localhost:{port}"})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, give the cookie, or let it pass with headers that keep the page to itself."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": _NOT_ALLOWED})
            return
        headers, nonce = Headers(scope=scope), secrets.token_urlsafe(16)
        answer = self._refusal(scope, headers)
        if answer is not None:
            await answer(scope, receive, _guarded(send, nonce))
            return
        self.used()
        scope.setdefault("state", {})["nonce"] = nonce
        await self.app(scope, receive, _guarded(send, nonce))

    def _refusal(self, scope: Scope, headers: Headers) -> Response | None:
        """None for a request that may pass."""
        is_safe = scope["method"] in _SAFE
        if not self._is_here(headers) or not (is_safe or self._is_own_page(headers)):
            return self._forbidden(scope)
        if is_safe and scope["path"] == PROOF:
            return self._proof(scope)
        is_first = is_safe and scope["path"] == "/" and self._has_token(scope)
        if is_first:
            return self._welcome()
        return None if self._is_known(headers) else self._forbidden(scope)

    def _is_here(self, headers: Headers) -> bool:
        """By this machine's name, and not for another page."""
        sites = headers.getlist("sec-fetch-site")
        return _only(headers, "host") in self.hosts and len(sites) <= 1 and set(sites) <= _OWN

    def _is_own_page(self, headers: Headers) -> bool:
        """What changes something says where it comes from."""
        return _only(headers, "origin") in {f"http://{each}" for each in self.hosts}

    def _is_known(self, headers: Headers) -> bool:
        """Cookies have no ports: other programs of this machine may have set any, ours by its name too."""
        cookies = (_cookies(each) for each in headers.getlist("cookie"))
        return any(name == self.cookie and self._is_token(value) for each in cookies for name, value in each)

    def _is_token(self, given: str) -> bool:
        return secrets.compare_digest(given.encode(), self.token.encode())

    def _has_token(self, scope: Scope) -> bool:
        name, _, value = scope["query_string"].decode("latin-1").partition("=")
        return name == TOKEN and self._is_token(value)

    def _proof(self, scope: Scope) -> Response:
        challenge = scope["query_string"].decode("latin-1")
        is_one = _CHALLENGE.fullmatch(challenge) is not None
        return PlainTextResponse(proof(self.token, challenge)) if is_one else self._forbidden(scope)

    def _welcome(self) -> Response:
        """The cookie, and the page's address without the token."""
        answer = RedirectResponse("/", status_code=303)
        answer.set_cookie(self.cookie, self.token, httponly=True, samesite="strict", path="/")
        return answer

    def _forbidden(self, scope: Scope) -> Response:
        """In words where a person may read it."""
        if scope["path"] == "/":
            return PlainTextResponse(self.closed, status_code=403)
        return JSONResponse({"code": "desk-forbidden", "message": self.closed}, status_code=403)


def _only(headers: Headers, name: str) -> str | None:
    """A header that is there once."""
    values = headers.getlist(name)
    return values[0] if len(values) == 1 else None


def _cookies(header: str) -> Iterator[tuple[str, str]]:
    for each in header.split(";"):
        name, _, value = each.partition("=")
        yield name.strip(), value.strip()


def _guarded(send: Send, nonce: str) -> Send:
    async def with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers[name] = value
            headers["Content-Security-Policy"] = _POLICY.format(nonce=nonce)
            if "cache-control" not in headers:
                headers["Cache-Control"] = "no-store"
        await send(message)

    return with_headers
