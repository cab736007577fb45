"""The number of copies as offices write it in the archive line: `2`, `(2)`, `2 bản`, `(2)NXT`."""

import re
from collections.abc import Mapping
from typing import Any

from noticegen.problems.lazy import Lazy
from noticegen.reading.tree import Text

_COPIES = Lazy(r"\(?(?P<number>\d+)\)?(?:\s*(?:bản|b)\.?)?", re.IGNORECASE)
_COPIES_AND_DRAFTER = Lazy(r"\(\d+\).+")


def read_copies(archive: Mapping[str, Any], copies: str) -> dict[str, Any]:
    """`(2)` and `2 bản` are 2; `(2)NXT` is the drafter's mark as the office writes it, and printed as it stands."""
    at = getattr(copies, "at", None)
    if match := _COPIES.fullmatch(copies.strip()):
        return {"copies": Text(match["number"], at)}
    is_mark = _COPIES_AND_DRAFTER.fullmatch(copies.strip()) and not archive.get("initials")
    return {"copies": None, "initials": Text(copies, at)} if is_mark else {}
