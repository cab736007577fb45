"""Digests, for whatever must be known again."""

import hashlib
import json
import re
from typing import Any

_PLACE = re.compile(r' data-at="[^"]*"')


def digest_of(*values: Any) -> str:
    """The same plain values, the same digest, on every machine."""
    text = json.dumps(values, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def content_digest(html: str) -> str:
    """Of a page without the places in the YAML, which a comment above them moves."""
    return hashlib.sha256(_PLACE.sub("", html).encode()).hexdigest()
