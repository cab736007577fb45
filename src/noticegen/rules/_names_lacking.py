"""Names that lack a capital and that no title announces: their surname tells them, and a middle name behind it."""

from collections.abc import Iterator, Sequence

from ._compounds import compounds
from ._persons import MIDDLE, RARER, SURNAMES
from ._seen import Seen, Sight
from ._syllables import is_syllable

BODIES = frozenset(
    """
    Sở Ban Bộ Cục Vụ Viện Khoa Phòng Tổ Đội Hội Đoàn Đảng Đài Báo Trường Trung Chi Công Ủy Uỷ Ngân Kho Quỹ Nhà Bệnh
    Trạm Thanh Văn Tòa Liên Tổng Hợp Xí Khu Tỉnh Thành Xã Phường Quận Huyện Thị Đại Học Mầm Tiểu Quốc Chính
    """.split()
)
"""First words of bodies, which people are heads of."""

_STOPS = ".,;:)"
_COMMON = frozenset(("Thân", "Đoàn", "Hồ", "Tăng", "Mai", "Phí", "Từ", "Xuân", "Kim", "Đồng", "Đường"))
"""Surnames that begin sentences as other words: before these thị and văn alone make a name."""

_FOR_ALL = frozenset(("thị", "văn"))
_OF_CITADELS = frozenset(("Hoàng", "Châu", "Hà", "La"))
OF_PLACES = frozenset(("xã", "trấn", "trường", "tứ"))


def untitled(words: Seen) -> Iterator[Sight]:
    """Where such names stand in the text."""
    tokens = words.own.split()
    middles = [at for at, each in enumerate(tokens) if each in MIDDLE or each == "Thị"]
    runs = [tokens[max(0, at - back) : at - back + 4] for at in middles for back in (1, 2) if at >= back]
    for name in sorted({" ".join(run[:count]).rstrip(_STOPS) for run in runs if (count := length_untitled(run))}):
        yield from (words.sight(at, at + len(name)) for at in words.places(name, words.own))


def length_untitled(run: Sequence[str]) -> int:
    """How many of these words are a name that lacks a capital; 0 if they may be anything else."""
    first, second, third, fourth = (*run, "", "", "", "")[:4]
    if first not in SURNAMES and first not in RARER:
        return 0
    if second == "Thị":
        given = third.rstrip(_STOPS)
        return 3 if given.islower() and is_syllable(given) and given not in OF_PLACES else 0
    if second in MIDDLE:
        is_name = second in _FOR_ALL or not (first in _COMMON or _is_word(first, second))
        return 3 if is_name and _is_given(third) else 0
    is_whole = third in MIDDLE and second.istitle() and second.lower() in MIDDLE and second not in BODIES
    return 4 if is_whole and _is_given(fourth) else 0


def _is_word(first: str, second: str) -> bool:
    """Whether these are no name but another word: Tiêu chí, Hoàng thành Thăng Long."""
    return f"{first.lower()} {second}" in compounds() or (second == "thành" and first in _OF_CITADELS)


def _is_given(word: str) -> bool:
    return word[1:].rstrip(_STOPS).islower() and word[0].isupper() and word not in BODIES
