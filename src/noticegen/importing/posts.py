"""Lines above a signature: an authority ("KT. GIÁM ĐỐC") or a post, in capitals."""

from .cases import is_upper
from .comparable import folded
from .phrases import AUTHORITY, POST

LONGEST_POST = 80


def begins_signature(line: str) -> bool:
    """Whether this is the first line above a signature."""
    if len(line) > 2 * LONGEST_POST or not is_upper(line):
        return False
    plain = folded(line)
    return len(plain) < LONGEST_POST and bool(AUTHORITY.match(plain) or POST.match(plain))


def is_post(line: str) -> bool:
    """Whether it may be a post's line, whatever the post."""
    return is_upper(line) and len(line) < LONGEST_POST
