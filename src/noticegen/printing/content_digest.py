"""The digest of what a page says, by which a change of it is known."""

import re

from noticegen.workspace.digest import bytes_digest

_PLACE = re.compile(r' data-at="[^"]*"')


def content_digest(html: str) -> str:
    """Of a page without the places in the YAML, which a comment above them moves."""
    return bytes_digest(_PLACE.sub("", html).encode())
