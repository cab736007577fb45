"""Words of two syllables that notices are made of, to tell a mistyped mark from the word that was meant.

Not a dictionary: only what is common in an office, and beside it the real words that differ from such a one in marks
alone (công tác, cộng tác, công tắc), so that none is taken for another one mistyped.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from unicodedata import normalize

from ._words_of_fields import WORDS as _OF_FIELDS
from ._words_of_offices import WORDS as _OF_OFFICES

_SLIPS = {
    "kinh nghiệp": "kinh nghiệm", "đúc thúc": "đốc thúc", "đúc rúc": "đúc rút", "trách nghiệm": "trách nhiệm",
    "nhiệm thu": "nghiệm thu", "sử lý": "xử lý", "sử phạt": "xử phạt", "sử dụn": "sử dụng", "xắp xếp": "sắp xếp",
    "sắp sếp": "sắp xếp", "xuất xắc": "xuất sắc", "suất sắc": "xuất sắc", "chẩn chỉnh": "chấn chỉnh",
    "trấn chỉnh": "chấn chỉnh", "dám sát": "giám sát", "giám xát": "giám sát", "dà soát": "rà soát",
    "rà xoát": "rà soát", "giàng buộc": "ràng buộc", "chiển khai": "triển khai", "chuẩn đoán": "chẩn đoán",
    "chăm só": "chăm sóc", "hổ trợ": "hỗ trợ", "khẩn chương": "khẩn trương", "trương trình": "chương trình",
    "chương chình": "chương trình", "nghành nghề": "ngành nghề", "các nghành": "các ngành", "bảo đãm": "bảo đảm",
    "đãm bảo": "đảm bảo", "nổ lực": "nỗ lực", "nỗi bật": "nổi bật", "sai xót": "sai sót", "thiếu xót": "thiếu sót",
    "tham miu": "tham mưu", "năng xuất": "năng suất", "công xuất": "công suất", "xúc tích": "súc tích",
    "chính xát": "chính xác", "xác xuất": "xác suất", "bổ xung": "bổ sung", "sung phong": "xung phong",
    "phối hơp": "phối hợp", "trao dồi": "trau dồi", "chú chọng": "chú trọng", "chọng tâm": "trọng tâm",
    "khuyến khíc": "khuyến khích", "giải quyêt": "giải quyết", "đôn dốc": "đôn đốc", "đông đốc": "đôn đốc",
    "tồng hợp": "tổng hợp", "tổng hơp": "tổng hợp", "thông bào": "thông báo", "kế hoặch": "kế hoạch",
    "quyết toàn": "quyết toán", "dự toàn": "dự toán", "đổi chiểu": "đối chiếu", "dán đoạn": "gián đoạn",
    "nghêm túc": "nghiêm túc", "vận hàng": "vận hành", "dải quyết": "giải quyết", "dải ngân": "giải ngân",
    "tiến hàng": "tiến hành", "kịp thờ": "kịp thời", "vẩn còn": "vẫn còn", "vẩn chưa": "vẫn chưa",
    "hưng hõa": "Hưng Hòa",
}  # fmt: skip
"""Slips that change more than marks."""

_I_FOR_Y = {onset + y: onset + i for onset in "hklmst" for y, i in zip("yỳýỷỹỵ", "iìíỉĩị", strict=True)}
"""Where both are written: kì thi, quản lí."""

_UNMARKED = str.maketrans(
    "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "aaaaeeeiioooouuyadiuouaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy",
)


def unmarked(syllable: str) -> str:
    """A syllable in small letters as it is typed on a keyboard without Vietnamese: báo is bao."""
    return syllable.translate(_UNMARKED)


@cache
def compounds() -> frozenset[str]:
    """All of the words."""
    return frozenset(_words())


def have_letters(plain: str) -> bool:
    """Whether there is a word of these letters without marks."""
    return plain in _by_letters()[0]


def compounds_of_letters(plain: str) -> Sequence[str]:
    """The words of these letters without marks; the most common comes first."""
    first, others = _by_letters()
    return (first[plain], *others.get(plain, ())) if plain in first else ()


@cache
def _by_letters() -> tuple[Mapping[str, str], Mapping[str, Sequence[str]]]:
    """A word for all letters, and others that have the same: few words have any, so few lists are made."""
    plain, words = _letters(), _words()
    first = dict(zip(reversed(plain), reversed(words), strict=True))
    return first, _lists((key, word) for key, word in zip(plain, words, strict=True) if first[key] is not word)


def seconds_of(first: str) -> Sequence[str]:
    """What follows this syllable in the words that begin with it."""
    return _seconds().get(first, ())


def firsts_of(second: str) -> Sequence[str]:
    """What stands before this syllable in the words that end with it."""
    return _firsts().get(second, ())


@cache
def _seconds() -> Mapping[str, Sequence[str]]:
    return _lists(zip(*halves(), strict=True))


@cache
def _firsts() -> Mapping[str, Sequence[str]]:
    return _lists(zip(*reversed(halves()), strict=True))


@cache
def halves() -> tuple[Sequence[str], Sequence[str]]:
    """The first syllables of all words, and the second: as listed, then those with i for y."""
    syllables = f"{_OF_OFFICES},{_OF_FIELDS}".replace("\n", "").replace(",", " ").split(" ")
    listed = list(zip(syllables[::2], syllables[1::2], strict=True))
    others = [
        (_I_FOR_Y.get(first, first), _I_FOR_Y.get(second, second))
        for first, second in listed
        if first in _I_FOR_Y or second in _I_FOR_Y
    ]
    firsts, seconds = zip(*listed, *others, strict=True)
    return firsts, seconds


def _lists(pairs: Iterable[tuple[str, str]]) -> Mapping[str, Sequence[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return found


def known_slips() -> Mapping[str, str]:
    """Slips that change letters, and what was meant."""
    return _SLIPS


def _letters() -> Sequence[str]:
    """Of each word, in one pass over all of them."""
    plain = normalize("NFD", ",".join(_words()).replace("đ", "d")).encode("ascii", "ignore").decode()
    return plain.split(",")


@cache
def _words() -> Sequence[str]:
    return list(map(" ".join, zip(*halves(), strict=True)))
