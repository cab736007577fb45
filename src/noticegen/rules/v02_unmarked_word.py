"""A word that lost all its marks in the middle of a sentence was typed while the input method was off."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._common_syllables import common_syllables, seldom
from ._compounds import have_letters, unmarked
from ._foreign_words import FOREIGN_WORDS
from ._seen import Sight, begins_a_sentence, seen
from ._syllables import is_syllable
from .v01_typed_keys import made_of_keys
from .v02_impossible_syllable import is_swapped

CODE = RuleCode(
    "V02-unmarked",
    vi=("“{found}” thiếu dấu; có lẽ là “{meant}”.", "Gõ lại chữ này."),
    en=('"{found}" lacks its marks; probably "{meant}" was meant.', "Type the word again."),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi=(
        "Bộ gõ tắt giữa chừng thì có chữ không dấu: dich, viec. Chỉ nhắc chữ mà tiếng Việt không viết thế, đứng "
        "giữa hai chữ Việt; tiếng nước ngoài (chat, online) không tính."
    ),
    en=(
        "An input method that was off for a moment leaves words without marks: dich, viec, truong. Only what "
        "Vietnamese does not spell so, between Vietnamese words, is reported; foreign words (chat, online) are not."
    ),
)
GOOD = (
    "body: ['Xây dựng kế hoach năm 2026', 'Lệnh (viec) và /viec, viec: chạy thử', 'Gõ viec']",
    "body: ['Nhóm chat nội bộ, điểm hot nhất, bộ kit xét nghiệm, trang web đơn vị, lớp học online miễn phí']",
    "body: [Công văn ghi “phòng dich sốt xuất huyết”, 'Gửi về a.dich@tinh.vn, ', 'Ông Tuoc, bà Dich dự']",
)
BAD = (
    "body: [Phòng chống dich sốt xuất huyết]",
    "body: [Bệnh nhân khong đủ điều kiện, Thông báo tren hệ thống loa]",
    "body: ['Đã họp. Khong để xảy ra sai sót']",
    "body: [Phân công viec cụ thể, 'Các truong mở cửa', Cấp nuoc sạch cho 12 hộ]",
)

_MORE_FOREIGN = frozenset(
    "chat hot top pop lap map kit chip tip pic mac tech cap cup doc nap tap rap gap vip mic zip disc nhac pet".split()
)
_LOST = frozenset(
    "khong tren giay ngheo nganh ngoai giua doan loai den dem dia them trua nghin nghia ngua nhin soan thuy nua "
    "boi gieng goi hoanh khia lun ngung nhuy nhim triu viu trum".split()
)
"""Spelt as syllables are, and yet no words."""

_SHORTEST, _MOST = 3, 3


def check(notice: Notice) -> Iterator[Problem]:
    """Words of plain letters that are no syllables, and would be with marks, between two that are."""
    words = seen(notice)
    for word in sorted(each for each in seldom(words) if _is_candidate(each)):
        for at in words.places(word) if word in _marked() else ():
            sight = words.sight(at, at + len(word))
            is_word = sight.found.islower() and _stands_in_prose(sight, word)
            if is_word or (begins_a_sentence(sight) and _goes_on(sight, word)):
                yield sight.problem(CODE, SEVERITY, meant=", ".join(_marked()[word][:_MOST]))


def _is_candidate(word: str) -> bool:
    is_foreign = word in FOREIGN_WORDS or word in _MORE_FOREIGN
    is_word = is_syllable(word) and word not in _LOST
    is_plain = word.isascii() and len(word) >= _SHORTEST and not is_word and not is_foreign
    return is_plain and not is_swapped(word) and not made_of_keys(word)


def _goes_on(sight: Sight, word: str) -> bool:
    """Whether two syllables follow, with the first of which it makes no common word, which another rule tells."""
    behind = [each.rstrip(",.;:)") for each in sight.after.lower().split(" ", 3)[1:3]]
    pair = unmarked(f"{word} {behind[0]}")
    return len(behind) > 1 and all(map(is_syllable, behind)) and not have_letters(pair)


def _stands_in_prose(sight: Sight, word: str) -> bool:
    """Whether both neighbours are syllables; with one that makes a common word of it, another rule tells it."""
    before, space, joined = sight.before.rpartition(" ")
    last, behind = before.rpartition(" ")[2].lower(), sight.after.strip().split(" ")[0].rstrip(",.;:)").lower()
    pairs = (unmarked(f"{last} {word}"), unmarked(f"{word} {behind}"))
    is_between = bool(space) and not joined and sight.after.startswith(" ")
    return is_between and is_syllable(last) and is_syllable(behind) and not any(map(have_letters, pairs))


@cache
def _marked() -> Mapping[str, Sequence[str]]:
    """Common syllables by their letters without marks."""
    made: dict[str, list[str]] = {}
    for each in sorted(common_syllables()):
        made.setdefault(unmarked(each), []).append(each)
    return made
