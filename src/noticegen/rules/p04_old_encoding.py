"""Text in TCVN3, VNI or VIQR, keys of Telex or spoilt UTF-8 are not Vietnamese to any search, screen reader or font."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word
from noticegen.reading.tree import Text

from ._common_syllables import common_syllables
from ._foreign_words import FOREIGN_WORDS
from ._syllables import bare, is_syllable
from ._texts import all_texts

if TYPE_CHECKING:
    from ._encodings import Encoding

CODE = RuleCode(
    "P04",
    vi=(
        "“{found}” không phải chữ Việt Unicode, giống {encoding}; chuyển sang Unicode là “{converted}”.",
        "Gõ lại, hoặc chuyển cả đoạn sang Unicode rồi dò lại.",
    ),
    en=(
        '"{found}" is not Vietnamese in Unicode but looks like {encoding}; converted it reads "{converted}".',
        "Retype it, or convert the whole text to Unicode and proofread it.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Văn bản phải dùng Unicode (TCVN 6909:2001). Chữ gõ bằng bảng mã khác (TCVN3, VNI, VIQR), còn nguyên phím "
        "Telex, hoặc mở sai bảng mã thì người nhận đọc không được."
    ),
    en=(
        "Documents must use Unicode (TCVN 6909:2001). Recipients cannot read text in another encoding (TCVN3, VNI, "
        "VIQR), Telex keys that were never converted, or text opened in the wrong encoding."
    ),
)
GOOD = (
    "body: [Thông báo 25 m² ở 30°C, 5 µm, các khoản ½ và ¼]",
    "body: [Ông Y Êban ở Đắk Lắk và bà René Noël gửi thư đến khcn@nghean.gov.vn về TT-BKHCN và visa]",
    "body: ['How to test a list of rooms: see https://a.vn/?q=Ti%E1%BA%BFng', Nhóm máu O+ và I.S.O]",
)
BAD = (
    "body: [Th«ng b¸o kÕt luËn]",
    "subject: KÕt luËn häp",
    "body: [Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam]",
    "body: [Co^.ng ho`a xa~ ho^.i Vie^.t Nam]",
    "body: [Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam]",
    "body: [Laamf baso caso theo quy dinhj]",
    "body: [Ba1o ca1o ke61t qua3 thu7c5 hie6n5]",
    "body: [C&#7897;ng h&ograve;a]",
)

_ENOUGH = 2
_MANY = 4
_MOST = 0.6
_SHOWN = 60  # characters


_MEASURE = Lazy("[0-9.,]*(?:µ[A-Za-z]{1,3}|[A-Za-z]{1,3}[²³])(?:[/.].*)?", needs=("µ", "²", "³"))
_UNICODE = frozenset("\u0110\u0111\u0128\u0129\u0168\u0169") | frozenset(map(chr, range(0x1EA0, 0x1EFA)))
_SIGN = Lazy(r"[^\x00-\x7f]|&[#a-z]|\\u|[%=][0-9A-F]{2}|[AEIOUYaeiouy][\^`~'(+*]|[a-z]\d")
_KEYS = Lazy("[aeiouyw][a-z]*[sfrxj]|aa|ee|oo|dd|[aou]w")
"""In small letters."""


def check(notice: Notice) -> Iterator[Problem]:
    """Each text with words that another encoding explains; one text that leaves no doubt speaks for the others."""
    odd = [(text, words) for text in all_texts(notice) if (words := _odd_words(text))]
    if not any(map(_is_worth_a_look, (words for _, words in odd))):
        return
    from ._encodings import ENCODINGS  # its tables take as long as all of the rules

    proved = [encoding for encoding in ENCODINGS if any(_proves(words, encoding) for _, words in odd)]
    for text, words in odd:
        if encoding := _best(words, [each for each in proved if not each.is_typed or _proves(words, each)]):
            yield Problem(CODE, text.at, _shown(text, encoding), SEVERITY)


def _odd_words(text: Text) -> Sequence[str]:
    """The different words of a text that need an explanation."""
    return [word for word in dict.fromkeys(text.split(" ")) if not _is_usual(word)]


@cache
def _is_usual(word: str) -> bool:
    """Whether a word is a syllable, a number, a code, a measure, an address, or has letters that only Unicode has."""
    core = bare(word)
    if core.lower() in common_syllables() or is_syllable(core) or (len(core) <= 1 and not core.isalpha()):
        return True
    if core.isascii() and (core.isupper() or not any(map(str.isalpha, core))) and not _SIGN.search(core):
        return not _is_typed_in_capitals(core)
    is_address = "://" in core or "@" in core or core.startswith("www.")
    return is_address or not _UNICODE.isdisjoint(core) or bool(_MEASURE.fullmatch(core)) or _is_pair(core)


def _is_typed_in_capitals(core: str) -> bool:
    """BAOS CAOS is as likely a code, QUYEETS is not."""
    return core.isalpha() and re.search("(?:AA|EE|OO|[AOU]W).*[SFRXJ]", core) is not None


def _is_pair(core: str) -> bool:
    """Whether it is several syllables with a stroke or a hyphen between."""
    return not core.isalpha() and all(is_syllable(each) for each in re.split("[-/]", core))


def _is_worth_a_look(words: Sequence[str]) -> bool:
    """A cheap guess: signs that no usual word has, or two words that may be keys."""
    keys = [word for word in map(str.casefold, words) if word not in FOREIGN_WORDS and _KEYS.search(word)]
    return len(keys) >= _ENOUGH or any(map(_SIGN.search, words))


def _proves(words: Sequence[str], encoding: "Encoding") -> bool:
    """Whether these words can hardly be anything else."""
    from ._encodings import encodings_of

    explained = [word for word in words if encoding.name in encodings_of(word)]
    if not encoding.is_typed:
        return len(explained) >= _ENOUGH or any(map(encoding.is_sure, explained))
    foreign = [word for word in words if not word.isupper()]
    explained = [word for word in explained if word in foreign and word.casefold() not in FOREIGN_WORDS]
    is_most = len(explained) >= max(_ENOUGH, _MOST * len(foreign))
    return is_most and (len(explained) >= _MANY or any(map(encoding.is_sure, explained)))


def _best(words: Sequence[str], encodings: "Sequence[Encoding]") -> "Encoding | None":
    """The one that explains most."""
    from ._encodings import encodings_of

    count = Counter(name for word in words for name in encodings_of(word))
    found = [each for each in encodings if count[each.name]]
    return max(found, key=lambda each: count[each.name], default=None)


def _shown(text: str, encoding: "Encoding") -> dict[str, str]:
    """The passage from the first such word on, as it is and converted."""
    from ._encodings import encodings_of

    words = text.split(" ")
    first = next(index for index, word in enumerate(words) if encoding.name in encodings_of(word))
    start = len(" ".join(words[:first])) + bool(first)
    passage = text[start : start + _SHOWN].split(" ")
    if start + _SHOWN < len(text) and len(passage) > 1:
        passage = [*passage[:-1], "…"]
    return {"found": " ".join(passage), "encoding": encoding.name, "converted": _converted(passage, encoding)}


def _converted(words: Sequence[str], encoding: "Encoding") -> str:
    """All words, if that leaves none that is no word; otherwise those that become words only so."""
    from ._encodings import converted, encodings_of, is_word

    new = [converted(word, encoding) for word in words]
    if encoding.is_typed:
        return " ".join(after if is_word(after) else before for before, after in zip(words, new, strict=True))
    if not all(after == before or is_word(after) for before, after in zip(words, new, strict=True)):
        new = [encodings_of(word).get(encoding.name, word) for word in words]
    return " ".join(new)
