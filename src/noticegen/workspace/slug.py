"""A notice's file name → a name that every file system accepts and that cannot leave its folder."""

import re
import unicodedata

from noticegen.problems.lazy import Lazy

MAX_LENGTH = 120
FALLBACK = "thong-bao"
_RESERVED = Lazy(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")  # Windows opens devices under these names


def slug(name: str) -> str:
    """Lower-case ASCII letters, digits and single hyphens; never empty, never a device."""
    plain = unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
    ascii_only = plain.encode("ascii", "ignore").decode("ascii").lower()
    joined = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")[:MAX_LENGTH].strip("-")
    if not joined:
        return FALLBACK
    return f"{joined}-{FALLBACK}" if _RESERVED.fullmatch(joined) else joined
