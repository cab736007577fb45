"""The desk is opened, watched and closed: tried with a server of a few lines."""

import asyncio
import sys
from pathlib import Path

import pytest

from tools.chromium import Chromium
from tools.desk_browser import desk_at
from tools.tiers import proof

SERVER = """
import sys
from http.server import *
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<link rel=icon href=data:,><h1>desk</h1>" + FAULT)
    def log_message(self, *_):
        pass
server = HTTPServer(("127.0.0.1", 0), Handler)
print(f"Mo http://127.0.0.1:{server.server_port}/?token=x", flush=True)
server.serve_forever()
"""


def server(fault: str = "b''") -> list[str]:
    return [sys.executable, "-c", SERVER.replace("FAULT", fault)]


def test_it_is_opened_at_the_address_that_its_server_names(chromium: Chromium, tmp_path: Path) -> None:
    with desk_at(chromium, tmp_path, server()) as desk:
        assert desk.page.url.endswith("/?token=x")
        assert desk.page.locator("h1").inner_text() == "desk"
    assert desk.server.process.has_ended


@pytest.mark.parametrize(
    ("fault", "found"),
    [
        ("b'<script>null.x</script>'", "script: Cannot"),
        proof("(print('Traceback', file=sys.stderr) or b'')", "Traceback"),
    ],
)
def test_it_fails_with_its_page_or_its_server(chromium: Chromium, tmp_path: Path, fault: str, found: str) -> None:
    with pytest.raises(AssertionError, match=found), desk_at(chromium, tmp_path, server(fault)):
        pass


def test_a_server_that_names_no_address_says_why(chromium: Chromium, tmp_path: Path) -> None:
    broken = [sys.executable, "-c", "raise SystemExit('no port is free')"]
    with pytest.raises(AssertionError, match="no port is free"), desk_at(chromium, tmp_path, broken):
        pass


def test_a_test_may_run_a_loop_of_its_own_beside_the_browser(chromium: Chromium) -> None:
    """Signing does, in other tests of the same process."""

    async def answer() -> int:
        return 3

    assert chromium
    assert asyncio.run(answer()) == 3
