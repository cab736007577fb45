"""A pasted e-mail → the text that was sent, without ">" before its lines; its letterhead is something beside it."""

import re
from collections.abc import Sequence

from .source import Beside, Place

Lines = list[tuple[int, str]]
"""Lines and their numbers."""

_HEADER = re.compile(
    r"\s*\*{0,2}(?:From|Sent|To|Cc|Bcc|Subject|Date|Từ|Người gửi|Đã gửi|Gửi lúc|Đến|Tới|Người nhận|Chủ đề|Tiêu đề|Ngày)"
    r"\*{0,2}\s*:",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*[-_=]{2,}\s*(?:Forwarded message|Original message|Tin nhắn (?:gốc|đã chuyển tiếp)|Thư (?:gốc|chuyển tiếp))",
    re.IGNORECASE,
)
_WROTE = re.compile(r"\s*(?:On|Vào) .{5,120}(?:wrote|đã viết)\s*:\s*$", re.IGNORECASE)
_QUOTED = re.compile(r"^\s?(?:>\s?)+")
_FEWEST_HEADERS, _FURTHEST = 2, 30


def without_mail(lines: Sequence[tuple[int, str]], *, is_quoting: bool = False) -> tuple[Lines, list[Beside]]:
    """The lines of the text, and those of the letterhead; `is_quoting` if every ">" is known to be a quotation."""
    written = [line for _, line in lines if line.strip()]
    quoted = sum(bool(_QUOTED.match(line)) for line in written)
    if is_quoting or quoted * 2 > len(written):
        lines = [(number, _QUOTED.sub("", line)) for number, line in lines]
    letterhead = {number for number, line in lines[:_FURTHEST] if _HEADER.match(line)}
    if len(letterhead) < _FEWEST_HEADERS:
        letterhead = set()
    letterhead |= {number for number, line in lines if _BETWEEN.match(line) or _WROTE.match(line)}
    beside = [Beside("mail", Place(number), line.strip()) for number, line in lines if number in letterhead]
    return [(number, line) for number, line in lines if number not in letterhead], beside
