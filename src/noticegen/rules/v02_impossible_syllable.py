"""A word that no Vietnamese spelling allows is a typing mistake."""

import unicodedata
from collections.abc import Iterator
from functools import cache

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._common_syllables import common_syllables, seldom
from ._compounds import compounds
from ._persons import CLANS
from ._seen import Sight, begins_a_sentence, seen
from ._syllables import LETTERS as _LETTERS
from ._syllables import is_syllable, untoned
from .v01_typed_keys import made_of_keys

CODE = RuleCode(
    "V02",
    vi=("“{found}” không phải tiếng Việt viết đúng.", "Xem lại chữ này: thừa, thiếu chữ hoặc đặt dấu sai chỗ."),
    en=(
        '"{found}" is not spelt as any Vietnamese syllable.',
        "Check the word: a letter too many or too few, or a mark in the wrong place.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Tiếng Việt chỉ ghép được một số vần; chữ ngoài các vần ấy (quảnn, liẹu, hoàb) là gõ nhầm. Tên "
        "riêng (Đắk Lắk, Krông) và từ mượn (xi-măng, vắc-xin, crôm) không tính."
    ),
    en=(
        "Vietnamese combines a closed set of sounds; what lies outside (quảnn, liẹu) is mistyped. Names "
        "(Đắk Lắk) and loan words (xi-măng, crôm) do not count."
    ),
)
GOOD = (
    "body: ['Chương trình spa, web, video, pro, form, thread, shrimp, three, scratch', 'Xã Pnheng, btv, ktxh']",
    "body: ['Đã họp. Niê báo cáo, Byă ghi', Niê báo cáo, 'Thư ký: Byă ghi']",
    "body: [Đắk Lắk, Krông Pắc, Êđê, M’nông, Plei Kần, xã Ia Đrăng]",
    "body: ['Xi măng, vắc-xin, vắcxin, crôm, môđun, kilômét, phốtpho, prôtêin, glucôzơ, clo, ôtô, lôgíc']",
    "body: ['Hòa hoà, thúy thuý, giếng gì, quốc khuỷu, ngoằn ngoèo, quýt, thuở']",
    "body: [Công văn ghi “bảo quảnn”, 'số 12/QĐ-UBND', 'địa chỉ a.b@ç.vn']",
    "body: [Hội thảo với ông John về design và campaign]",
    "body: ['Ảnh png, khí lng, flash, ecgônin, stress, ann, bazơ, ôxy, dòng llama, ssd, tư thế aikiđô']",
)
BAD = (
    "body: ['Mua sắm trnag thiết bị, Kế hoạch nmă học', 'Lập dnah sách, tnìh hình tăng cưnờg']",
    "body: [Kho bảo quảnn hồ sơ]",
    "body: [Gửi tài liẹu về Sở]",
    "body: [Trieếp tục rà soát]",
    "body: [Quyêt định của Sở, Thực hiẹn ngay]",
    "body: ['Đã họp. Thựcc hiện ngay', 'Kết luận: Quyêt định giao vốn']",
    "body: [Tổ chưc hội nghị]",
    "body: [Bao caó đúng hạn]",
    "body: [Ban hành hướngdẫn, Lắp camẻa, Hỏng hẹ thốngw]",
    "body: [Đề thi được niêm phogn]",
    "body: [Chào mừng ngày trruyền thống, 'Rà soát lĩnh vvực, khu vcự ven sông', Sắp xếp ạli nhà đất]",
    "body: [Hoạt đnộg của xã, Tiêm chhủng vắc xin]",
    "body: [Làm rrõ nguồn gốc, Hồ sơ hhình sự, 'Trả chế độ hco đối tượng', Mua bán trái phép cht ma túy]",
    "body: [Xửz lý vi phạm, Nêu tinh thần tháif độ phục vụ, Sinhh hoạt chi bộ]",
)

_ONSET = Lazy(r"(?:ngh?|gh|kh|ch|ph|th|tr|nh|gi|qu|[bcdđghklmnprstvx])?")
_VOWELS = "aăâeêioôơuưy"
_CLUSTER = Lazy(rf"[{_VOWELS}]+")
_SWAPPED = Lazy(
    r"(?!(?:[md]a|si|a)gn$|(?:jo|ku)hn$)(?:ngh?|gh|kh|ch|ph|th|tr|nh|gi|qu|[bcdghklmnprstvx])[aeiouy]{1,2}(?:gn|hn|nhg)$"
)
"""Plain letters with the two of an end changed: phogn, hoahn."""

_NO_BEGINNING = Lazy(
    r"(?!(?:[bcfgp][lr]|[dt]r|[cgkps]h|s[cklmnpqtw]|[dt]w|th|wh|gn|kn|ng|nh|ps|qu|sch|mn|ph|rh|vl|zh)[^bcdfghklmnpqrstvx])"
    r"[bcdđghklmnpqrstvx]{2,}[aeiouy]"
)
_NO_VOWEL = Lazy(r"(?!png|lng|cng|tnt)(?:ngh?|gh|kh|ch|ph|th|tr|nh|[bcdđghklmnprstvx])(?:ng|nh|ch|(?<=[hgr])[cmnpt])")
_NO_ENDS = frozenset("fjwzbkvqrsx")
"""What no syllable ends with."""

_LOANS = frozenset("clo crôm brôm prô prốt phlo ốcxi ôxy ôxi xăngti đêxi mêga gíp séc oát vôn lếp típ".split())
_SHORTEST, _MOST_LETTERS = 3, 8
_MOST_OF_A_NAME = 4
_TYPED = _LETTERS | frozenset("fjw")
_OURS = frozenset("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
"""Letters that no other language has, so a word with them has none of f, j, w."""

_SELDOM_BORROWED = frozenset("\u0303\u0309\u0323")
"""Ngã, hỏi, nặng: loan words, which may be written in one (kilômét, vắcxin), have none of these."""


def check(notice: Notice) -> Iterator[Problem]:
    """Words in small letters or at a sentence's beginning, with marks of Vietnamese, that are no syllables, no loan
    words and no names.
    """
    words = seen(notice)
    for word in sorted(
        {
            each
            for each in seldom(words)
            if is_swapped(each) or is_transposed(each) or (not each.isascii() and _is_impossible(each))
        }
    ):
        for sight, _ in words.find(Lazy(rf"(?<![^\s(“\"/,;:-]){word}(?![\w’'-])", is_kept=False), words.lower):
            is_word = sight.found.islower() or (begins_a_sentence(sight) and sight.found not in CLANS)
            if is_word and not made_of_keys(word) and (_is_sure(word) or _has_partner(sight, word)):
                yield sight.problem(CODE, SEVERITY)


def is_swapped(word: str) -> bool:
    """Whether two letters of the word's end changed places, or its vowel was left out."""
    is_turned = word.endswith(("gn", "hn", "nhg")) and _SWAPPED.match(word) is not None
    return is_turned or _NO_VOWEL.fullmatch(word) is not None


def is_transposed(word: str) -> bool:
    """Whether it is no syllable, and a common one when two neighbours change places or one of twins goes: nmă, hhọc."""
    return bool(_meant(word))


@cache
def _meant(word: str) -> frozenset[str]:
    """The common syllables that two letters may have changed places in, or one of them came twice."""
    if not _SHORTEST <= len(word) <= _MOST_LETTERS or is_syllable(word):
        return frozenset()
    made = {f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in range(len(word) - 1)}
    made |= {word[:at] + word[at + 1 :] for at in range(len(word) - 1) if word[at] == word[at + 1]}
    return frozenset(each for each in made if each in common_syllables() and is_syllable(each))


def _is_sure(word: str) -> bool:
    """Whether no other language has it; of plain letters, whether no language begins so: dnah."""
    return not word.isascii() or is_swapped(word) or _NO_BEGINNING.match(word) is not None


def _has_partner(sight: Sight, word: str) -> bool:
    """Whether what it was makes a common word with the one before or after."""
    before = sight.before.lower().split()[-1:]
    behind = [each.rstrip(".,;:)") for each in sight.after.lower().split()[:1]]
    return any(" ".join(pair) in compounds() for meant in _meant(word) for pair in ((*before, meant), (meant, *behind)))


@cache
def _is_impossible(word: str) -> bool:
    """Whether a word has one vowel, as every syllable has, begins as one does, and yet is none."""
    if is_syllable(word) or word in _LOANS:
        return False
    if word[-1] in _NO_ENDS and is_syllable(word[:-1]) and not word[:-1].isascii():
        return True
    if not set(word) <= _LETTERS:
        return set(word) <= _TYPED and not set(word).isdisjoint(_OURS)
    if not set(unicodedata.normalize("NFD", word)).isdisjoint(_SELDOM_BORROWED) and len(word) > _MOST_OF_A_NAME:
        return True
    if len(word) > _MOST_LETTERS:
        return False
    plain = "".join(untoned(each) for each in word)
    onset = _ONSET.match(plain)
    rest = plain[onset.end() if onset else 0 :]
    clusters = [match.span() for match in _CLUSTER.finditer(rest)]
    return len(clusters) == 1 and clusters[0][0] == 0
