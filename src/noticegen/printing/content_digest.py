"""The digest of what a page says, which shows whether it has changed."""

import re

from noticegen.workspace.digest import bytes_digest

_PLACE = re.compile(r' data-at="[^"]*"')


def content_digest(html: str) -> str:
    """Leaves out the places in the YAML, which a comment above them would move."""
    return bytes_digest(_PLACE.sub("", html).encode())
