"""Digests, by which to recognise a file or a value."""

import hashlib
import json
from pathlib import Path
from typing import Any

from noticegen.problems.problem import ProblemsFound

from .read_file import read_file_if_there


def bytes_digest(data: bytes) -> str:
    """SHA-256, as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def values_digest(*values: Any) -> str:
    """The digest of plain JSON values, the same on every machine."""
    text = json.dumps(values, ensure_ascii=False, sort_keys=True)
    return bytes_digest(text.encode("utf-8", "surrogatepass"))


def file_digest(path: Path) -> str:
    """The digest of a file's bytes; empty if the file is missing or cannot be read."""
    try:
        data = read_file_if_there(path)
    except ProblemsFound:
        return ""
    return "" if data is None else bytes_digest(data)
