"""A few pages served from this process, under the rules that the desk's page lives by: for tests of the tools."""

import contextlib
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

NONCE = "bW90LWxhbg"
RULES = f"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{NONCE}'; img-src 'self'; connect-src 'self'"
_TYPES = {".js": "text/javascript", ".css": "text/css"}

_PAGE = """\
<!doctype html>
<html lang=vi>
<title>Trang</title>
<body><main>{}</main><script type=module src=script.js></script>
"""


def page_with(body: str = "<h1>Trang</h1>", script: str = "", at: str = "/") -> dict[str, str]:
    """A page and its script, to be served."""
    return {at: _PAGE.format(body), f"{at}script.js": script}


@contextlib.contextmanager
def served(files: Mapping[str, str | Path]) -> Iterator[str]:
    """The address of a server of these files, each by its path; of all else it knows nothing."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = _bytes(files.get(self.path))
            self.send_response(200 if body is not None else 204 if self.path == "/favicon.ico" else 404)
            self.send_header("Content-Type", _TYPES.get(Path(self.path).suffix, "text/html; charset=utf-8"))
            self.send_header("Content-Security-Policy", RULES)
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _bytes(file: str | Path | None) -> bytes | None:
    if isinstance(file, Path):
        return file.read_bytes()
    return None if file is None else file.encode()
