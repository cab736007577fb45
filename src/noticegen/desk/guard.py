"""The door of the desk: only this machine's user comes in, through the address that the program printed.

Listening on the loopback is no protection: a page from anywhere, opened in the same browser, can send requests here,
and a name that leads to 127.0.0.1 makes it read the answers. So every request must name this host, carry the cookie
that only the first address gives, and, where it changes something, come from this very page.
"""

import secrets
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

TOKEN = "token"  # noqa: S105 the parameter's name
_SAFE = frozenset({"GET", "HEAD"})
_OPEN = frozenset({"/closed"})
"""What is answered without the cookie: nothing that belongs to anybody."""

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


class Guard:
    """In front of everything. `port` is where the server listens; `token` opens the first page."""

    def __init__(self, app: ASGIApp, port: int, token: str) -> None:
        self.app = app
        self.token = token
        self.cookie = f"noticegen-{port}"
        self.hosts = frozenset({f"127.0.0.1:{port}", f"localhost:{port}"})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, give the cookie, or let it pass with headers that keep the page to itself."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return
        headers, nonce = Headers(scope=scope), secrets.token_urlsafe(16)
        answer = self._refusal(scope, headers)
        if answer is not None:
            await answer(scope, receive, _guarded(send, nonce))
            return
        scope.setdefault("state", {})["nonce"] = nonce
        await self.app(scope, receive, _guarded(send, nonce))

    def _refusal(self, scope: Scope, headers: Headers) -> Response | None:
        """None for a request that may pass."""
        if headers.get("host") not in self.hosts:
            return _forbidden()
        is_safe = scope["method"] in _SAFE
        if not is_safe and headers.get("origin") not in {f"http://{each}" for each in self.hosts}:
            return _forbidden()
        if not is_safe and headers.get("sec-fetch-site", "same-origin") != "same-origin":
            return _forbidden()
        if self._is_known(headers):
            return None
        if is_safe and scope["path"] == "/" and self._has_token(scope):
            return self._welcome()
        return None if is_safe and scope["path"] in _OPEN else _forbidden()

    def _is_known(self, headers: Headers) -> bool:
        try:
            cookies: Mapping[str, object] = SimpleCookie(headers.get("cookie", ""))
            given = getattr(cookies.get(self.cookie), "value", "")
        except CookieError:
            return False
        return secrets.compare_digest(given.encode(), self.token.encode())

    def _has_token(self, scope: Scope) -> bool:
        name, _, value = scope["query_string"].decode("latin-1").partition("=")
        return name == TOKEN and secrets.compare_digest(value.encode(), self.token.encode())

    def _welcome(self) -> Response:
        """The cookie, and the page's address without the token."""
        answer = RedirectResponse("/", status_code=303)
        answer.set_cookie(self.cookie, self.token, httponly=True, samesite="strict", path="/")
        return answer


def _forbidden() -> Response:
    return JSONResponse({"code": "desk-forbidden", "message": "403"}, status_code=403)


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
