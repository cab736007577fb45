"""Keys of Telex or VNI that stayed in the text are letters that were meant."""

from collections.abc import Iterator
from functools import cache

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._compounds import compounds
from ._foreign_words import FOREIGN_WORDS
from ._seen import Seen, Sight, seen
from ._syllables import is_syllable

CODE = RuleCode(
    "V01",
    vi=("“{found}” còn nguyên phím gõ; có lẽ là “{meant}”.", "Gõ lại chữ này."),
    en=('"{found}" shows the keys that were typed; probably "{meant}" was meant.', "Type the word again."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Bộ gõ tắt giữa chừng thì để lại phím: coong tác, taif liệu, nga2y. Tiếng nước ngoài (taxi, test) và ký hiệu "
        "(m2, H5N1) không tính."
    ),
    en=(
        "An input method that was off for a moment leaves keys behind: coong tác, taif liệu. Foreign words (taxi, "
        "test) and codes (m2, H5N1) do not count."
    ),
)
GOOD = (
    "body: [Xe taxi và bus đến sân golf, cái xoong, cái boong tàu, rơ moóc]",
    "body: ['Đo 25 m2, 3 ha; cúm H5N1; quỹ USAID; hệ thống iOffice, chip, pin, Telex']",
    "body: ['Chương trình boost, roost, beer, floor, moon']",
    "body: ['Mẫu bao3, phòng lab có các tans, bộ phận cas']",
    "body: [Hội thảo of the Mekong class, mục 2a, phòng A1, mẫu b2]",
    "body: [Công văn ghi “coong tác”, thư đến taif@a.vn, Đón ông Lee và bà Moon]",
)
BAD = (
    "body: [Rà soát coong tác văn thư]",
    "body: [Gửi taif liệu về Sở]",
    "body: [Hoàn thành trong nga2y 20/11]",
    "body: [Thực hiện nghieemj vụ]",
    "body: [Đề nghị ddaauf tư]",
    "body: [Chuaanr bị hồ sơ]",
    "body: ['Kieejn toàn bộ máy, tuyeern dụng viên chức, ddaafu tư']",
    "body: ['Dữ liệu còn phân tans, bao3 vệ thi công']",
    "body: [Ban DDieeuf hành họp]",
    "body: [Báo cáo thuwowngf kỳ]",
)

_DOUBLED = Lazy("aa|ee|oo|dd|[aou]w")
_ENDS_AS_FEW_DO = ("f", "j")
_TONES = "sfrxj"
_KEY_INSIDE = Lazy(r"(?<=[aeiouyw])(?:[frxj]|s(?!t))(?=(?:[imnoptuy]|ng|nh|ch?)$)")
_SHORTEST = 2
_LEAST_OF_ONE_KEY = 4
_DIGITS = Lazy(r"[a-z]*[aeiouyd][a-z]*[1-9][a-z][a-z0-9]*|[a-z]*[aeiouy][a-z]*[6789][a-z]*[1-5]|d9[a-z]+[0-9]*")
_DIGIT = Lazy(r"[a-z][1-9]")
_AROUND = Lazy(r"[a-z0-9]+(?![^\W_])")
_WORD = Lazy(r"(?<![\w.@/&+-])[a-zà-ỹ]{2,}[0-9]?[a-z0-9à-ỹ]*(?![\w@/+-])")
_WITH_OO = frozenset("xoong boong goong coóc moóc soóc loong toong oong cooc mooc sooc".split())
_MORE_FOREIGN = frozenset(
    """
    gas apps docs tips chips tech seed speed feed week look good food google zoom facebook street deep green free three
    tree fee coffee wifi wow raw draw saw chef brief chief golf pdf gif half self leaf elf hadj tools foot wood loop
    pool cool loof booth sweet speech agree fees employee committee referee guarantee engineer engineering career
    show shows slow flow follow window
    download talkshow workshop know known grow yellow row rows crowd power tower lower review view fewer overview
    noon root roots mood boot boots hoop coop seem keen heel teens goods bee
    boost boosts roost loops peer peers seen hoops doom loom veer meer oost
    docs topics basics things trips tracks treats trans transfer khakis graphics gigs gives giants giver giver metrics
    """.split()
)
_CODES = frozenset("m2 m3 km2 cm2 cm3 dm3 mm2 co2 ha2 o2 h2s a4 a3 b2b b2c b2g c2c g2b g2c g2g u23 u19 f0 f1".split())


def check(notice: Notice) -> Iterator[Problem]:
    """Words that are no syllables, and would be with the marks that their keys make."""
    words = seen(notice)
    for word in sorted(_odd(words)):
        meant = _meant(word)
        if made := meant or _perhaps_meant(word):
            for sight in _sights(words, word):
                if meant or _has_partner(sight, made):
                    yield sight.problem(CODE, SEVERITY, meant=made)


def _odd(words: Seen) -> set[str]:
    """What is made of plain letters and keys: few words of a notice are."""
    plain = {each for each in set(words.tokens) if not is_syllable(each) or "oo" in each}
    keyed = {each for each in plain if each not in FOREIGN_WORDS and each not in _MORE_FOREIGN}
    return keyed | (set(_numbered(words.lower)) - _CODES)


def _numbered(text: str) -> Iterator[str]:
    """Words with a figure among their letters."""
    for digit in _DIGIT.finditer(text):
        if whole := _AROUND.match(text, text.rfind(" ", 0, digit.start()) + 1):
            yield whole[0]


def _sights(words: Seen, word: str) -> Iterator[Sight]:
    for sight, _ in words.find(Lazy(rf"(?<![\w.@/&+-]){word}(?![\w@/+-])"), words.lower):
        if sight.found.islower() or sight.found.startswith("DD") or (sight.found.istitle() and not sight.start):
            yield sight


@cache
def _meant(word: str) -> str:
    """The syllable that these keys make; nothing if they may be something else."""
    if any(each.isdigit() for each in word):
        return _made(word, "VNI (1…9)") if _DIGITS.fullmatch(word) else ""
    if word in _WITH_OO or not any(map(str.isascii, word)):
        return ""
    is_doubled = _DOUBLED.search(word) is not None
    ends_so = word[-1] in _ENDS_AS_FEW_DO
    if not (is_doubled or ends_so or (word[-1] in _TONES and _is_surely_keyed(word))) or not _may_be_syllable(word):
        return ""
    return _made(word, "Telex")


@cache
def _perhaps_meant(word: str) -> str:
    """The syllable that one key at the end makes: so do foreign plurals and codes, unless the word beside agrees."""
    if len(word) < _LEAST_OF_ONE_KEY or not is_syllable(word[:-1]):
        return ""
    if word[-1] in _TONES:
        return _made(word, "Telex")
    return _made(word, "VNI (1…9)") if word[-1] in "12345" else ""


def _has_partner(sight: Sight, made: str) -> bool:
    """Whether it makes a common word with the one before or behind."""
    before = sight.before.lower().split()[-1:]
    behind = [each.rstrip(".,;:)") for each in sight.after.lower().split()[:1]]
    return any(" ".join(pair) in compounds() for pair in ((*before, made), (made, *behind)))


def _may_be_syllable(word: str) -> bool:
    """A cheap look, before the tables of all encodings are loaded: the word without its keys."""
    key = _KEY_INSIDE.search(word)
    plain = word[:-1] if word[-1] in _TONES else word[: key.start()] + word[key.end() :] if key else word
    for keys, letter in (("aa", "â"), ("ee", "ê"), ("oo", "ô"), ("dd", "đ"), ("aw", "ă"), ("uw", "ư"), ("ow", "ơ")):
        plain = plain.replace(keys, letter)
    return is_syllable(plain.replace("uơ", "ươ")) or plain.endswith(("c", "ch", "p", "t")) or is_syllable(plain)


def _is_surely_keyed(word: str) -> bool:
    """A tone's key behind a syllable that ends in ng, nh, ch, m, p, c or a double vowel: hardly an English plural."""
    plain = word[:-1]
    if plain.endswith(("ng", "nh", "ch", "uy", "ie", "uo", "ieu")) or plain.startswith(("ng", "nh", "gi", "kh", "tr")):
        return is_syllable(plain) or plain.endswith(("c", "ch"))
    return plain.endswith("c") and len(plain) > _SHORTEST


def _made(word: str, name: str) -> str:
    from ._encodings import ENCODINGS, is_word

    encoding = next(each for each in ENCODINGS if each.name == name)
    made = encoding.convert(word)
    if not word.isascii():
        made = word.replace("oo", "ô").replace("aa", "â").replace("ee", "ê").replace("dd", "đ")
    return made if made != word and is_word(made) else ""
