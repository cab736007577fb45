"""The desk that a double click opens, asked as a browser asks it."""

import re
import urllib.request
from collections.abc import Iterable
from http.cookiejar import CookieJar
from urllib.parse import urljoin

_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\?token=\S+")
_SCRIPT = re.compile(r'<script[^>]* src="([^"]+)"')


def address_in(lines: Iterable[str]) -> str:
    """The first address among the lines, which are read no further; empty if there is none."""
    return next((found[0] for line in lines if (found := _ADDRESS.search(line))), "")


def page_and_script(address: str) -> tuple[str, str]:
    """The first page, and its script. Raises OSError if one is not served."""
    cookies = urllib.request.HTTPCookieProcessor(CookieJar())
    browser = urllib.request.build_opener(urllib.request.ProxyHandler({}), cookies)

    def ask(url: str) -> str:
        with browser.open(url, timeout=60) as answer:
            return str(answer.read().decode())

    page = ask(address)
    script = _SCRIPT.search(page)
    return page, ask(urljoin(address, script[1])) if script else ""
