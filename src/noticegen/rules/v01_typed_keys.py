"""Keys of Telex or VNI that stayed in the text are letters that were meant."""

from collections.abc import Iterator
from functools import cache

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._common_syllables import common_syllables, seldom
from ._compounds import compounds
from ._foreign_words import FOREIGN_WORDS
from ._keys import telex, vni
from ._seen import Seen, Sight, begins_a_sentence, seen
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
    "body: [Đón ông Adolf và bà Hans, Xe Toyotas Vios chạy thử, Hội thảo do Mars tổ chức]",
    "body: [Mars tài trợ thiết bị, 'Hans chủ trì họp. Gas đã cạn', 'Bus đưa đón. Chips bị cháy khi thử']",
    "body: [Xe taxi và bus đến sân golf, cái xoong, cái boong tàu, rơ moóc]",
    "body: ['Đo 25 m2, 3 ha; cúm H5N1; quỹ USAID; hệ thống iOffice, chip, pin, Telex']",
    "body: ['Chương trình boost, roost, beer, floor, moon']",
    "body: ['Mẫu bao3, phòng lab có các tans, bộ phận cas', 'Theo mẫu la2 đã gửi']",
    "body: ['Dãy nhà số2 và lô5, tổ3, khu vực1 họp, thửa đất2', 'Các trips, treats của traps']",
    "body: [Hội thảo of the Mekong class, mục 2a, phòng A1, mẫu b2]",
    "body: [Công văn ghi “coong tác”, thư đến taif@a.vn, Đón ông Lee và bà Moon]",
)
BAD = (
    "body: ['Họp xong. Phats hiện lỗi', Giao Phongf Kế hoạch, 'Kết quả: Phats hiện 5 vụ']",
    "body: [Rà soát coong tác văn thư, Lập hooof sơ tu bổ]",
    "body: [Gửi taif liệu về Sở]",
    "body: [Hoàn thành trong nga2y 20/11]",
    "body: [Thực hiện nghieemj vụ]",
    "body: [Đề nghị ddaauf tư]",
    "body: [Chuaanr bị hồ sơ]",
    "body: ['Kieejn toàn bộ máy, tuyeern dụng viên chức, ddaafu tư']",
    "body: ['Dữ liệu còn phân tans, bao3 vệ thi công']",
    "body: [Ban DDieeuf hành họp]",
    "body: [Báo cáo thuwowngf kỳ, 'Diện tích luas bị hạn', Giao To63 công tác, Xây dựng co^ng trình]",
    "body: [Củng cố gianrg viên, Rà soát quyx đất, Nâng cấp maJng nội bộ]",
    "body: [Kịp thời ddáp ứng nhu cầu, Kiện toàn dđội ngũ, Lắp đdặt máy]",
    "body: [Ke61 hoạch năm học, 'Rà soát (nga2y nghỉ bù)', Kiểm tra bêp1 ăn, Giải quyết dưt1 điểm]",
    "body: [Di dời dân vung2 sạt lở, Tiếp nhận hồ sơ nhaps liệu]",
    "body: [Mays lọc máu đã hỏng, 'Đã họp. Baxi rác phải đóng cửa']",
    "body: [Họp tai5 Sở, Ghi rox họ tên, 'Đơn vị nào cos nhu cầu thì đăng ký', Gửi vee62 Sở]",
)

_EVERYWHERE = frozenset(
    """
    có các của cả cần cũng cùng còn cho chưa chỉ chỗ công cán cấp đã để đến đó được đủ đối đơn do gì giữa giữ gửi góp
    giá hai hằng hết họp hồ sơ là lại làm lập lý lên mới mỗi một mức năm này nay nên ngay ngày người nhà những nếu nội
    nói ở phải phân phòng phó qua quá rà rõ ra sẽ sở số sau sửa tại tài tăng tất theo thì thời tháng thực tính tổ tỉnh
    tổng tới từ từng toàn trên trong trước tránh trình và vào về vì với việc văn vụ xã xin xử ý yêu
    """.split()
)
"""Words that stand beside any other: one key that is left in them shows without a neighbour's help."""

_NUMBERED = frozenset(
    "mẫu tổ khu nhóm mã lớp phòng số loại tệp biểu bảng mục tầng nhà đường ca tuyến lô thửa hẻm".split()
)
"""What codes stand behind: mẫu la2."""

_DOUBLED = Lazy("aa|ee|oo|dd|dđ|đd|[aou]w|w[aou]|^[^aeiouy]*w|([aeo])[a-z]+\\1")
_ADJACENT = Lazy("aa|ee|oo|dd|[uo]w")
_LIKE_FOREIGN = Lazy(r"([aeo])[^aeiouy]+\1[^aeiouy]*$")
_TWO_VOWELS = Lazy("(?:ua|ia|ao|au|ui|eo|uy|ai|oi|iu)s$|(?:ua|ao|uy|ui|au|eo)[rx]$")
_AS_FEW_DO = Lazy("[aeiouyw][a-z]*[fj]")
_WITHIN_END = Lazy("[aeiouyw](?:s(?:ng|nh|ch|[mn])|[srx]ng|n[sfrxj][gh])$|[aeiouy]n[sfrxj][gh]$")
_TONES = "sfrxj"
_SURELY_KEYS = (_DOUBLED, _AS_FEW_DO, _TWO_VOWELS, _WITHIN_END)
_SHORTEST = 2
_LEAST_OF_ONE_KEY = 3
_TONE_FIRST = Lazy(r"(['`?~.])([\^+(])")
_VIQR = Lazy(
    r"(?<![\w^])[A-Za-zđ]*[aeo]['`?~.]?\^[a-z'`?~.^+(]*(?<!\.)|(?<![\w+])[A-Za-zđ]*[uo]\+[a-z'`?~.^+(]+(?<!\.)",
    needs=("^", "u+", "o+"),
)
_MARKS_OF_VNI = frozenset("6789")
_DIGIT = Lazy(r"[^\W\d_][1-9]")
_AROUND = Lazy(r"[^\W_]+")
_JOINED_BEFORE, _JOINED_BEHIND = frozenset("_.@/&+-"), frozenset("_@/+-")
_WITH_OO = frozenset("xoong boong goong coóc moóc soóc loong toong oong cooc mooc sooc".split())
_MORE_FOREIGN = frozenset(
    """
    gas apps docs tips chips tech seed speed feed week look good food google zoom facebook street deep green free three
    tree fee coffee wifi wow raw draw saw chef brief chief golf pdf gif half self leaf elf hadj tools foot wood loop
    pool cool loof booth sweet speech agree fees employee committee referee guarantee engineer engineering career
    show shows slow flow follow window
    hans lars mars jens jans
    download talkshow workshop know known grow yellow row rows crowd power tower lower review view fewer overview
    noon root roots mood boot boots hoop coop seem keen heel teens goods bee
    down own owns town crown brown clown gown www def ref tif gis pow cow queue queues trees fleet sheet sheets
    bias buys guys chaos thais trios vias laos bios deus ideas areas visas medias
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
                if meant or _has_partner(sight, made) or _stands_in_prose(sight, made):
                    yield sight.problem(CODE, SEVERITY, meant=made)
    for sight, match in words.find(_VIQR):
        if made := _from_viqr(match[0]):
            yield sight.problem(CODE, SEVERITY, meant=made)


def made_of_keys(word: str, beside: str = "{}") -> bool:
    """Whether this rule reports the word: other rules about spelling need not. `beside`: its neighbour, {} for it."""
    if is_syllable(word) or word in FOREIGN_WORDS or word in _MORE_FOREIGN:
        return "oo" in word and bool(_meant(word))
    return bool(_meant(word)) or beside.format(_perhaps_meant(word)) in compounds()


def _from_viqr(word: str) -> str:
    from ._encodings import ENCODINGS, is_word  # large tables, and hardly anybody writes so

    made = next(each for each in ENCODINGS if each.name == "VIQR").convert(_TONE_FIRST.sub(r"\2\1", word))
    return made if made != word and is_word(made) else ""


def _odd(words: Seen) -> set[str]:
    """What is made of plain letters and keys: few words of a notice are."""
    plain = {each for each in seldom(words) if not is_syllable(each) or "oo" in each}
    keyed = {each for each in plain if each not in FOREIGN_WORDS and each not in _MORE_FOREIGN}
    return keyed | (set(_numbered(words.lower)) - _CODES)


def _numbered(text: str) -> Iterator[str]:
    """Words with a figure among their letters."""
    for digit in _DIGIT.finditer(text):
        start = digit.start()
        while start and text[start - 1].isalnum():
            start -= 1
        if whole := _AROUND.match(text, start):
            yield whole[0]


def _sights(words: Seen, word: str) -> Iterator[Sight]:
    for at in words.places(word):
        end = at + len(word)
        if words.lower[at - 1 : at] in _JOINED_BEFORE or words.lower[end : end + 1] in _JOINED_BEHIND:
            continue
        sight = words.sight(at, end)
        found = sight.found
        is_begun = found[0].isupper() and found[1:].islower() and (_begins(sight) or _is_doubtless(word))
        if found.islower() or found.startswith("DD") or is_begun or _is_capital_key(found):
            yield sight


def _begins(sight: Sight) -> bool:
    """Whether it has its capital from the sentence that it begins, or makes a common word with what follows."""
    before, behind = sight.before.rstrip(), sight.after.lower().split(" ", 2)[1:2]
    made = _meant(sight.found.lower()) or _perhaps_meant(sight.found.lower())
    return not before or before[-1] in ".:;?!-+“(" or f"{made} {''.join(behind).rstrip('.,;:)')}" in compounds()


@cache
def _is_doubtless(word: str) -> bool:
    """Whether two of its keys became marks, or f or j ends a whole syllable: few names look so."""
    if word[-1] in "fj" and len(word) > _LEAST_OF_ONE_KEY and is_syllable(word[:-1]):
        return True
    made = vni(word) if any(map(str.isdigit, word)) else telex(word)
    return made is not None and made.keys > 1


def _is_capital_key(found: str) -> bool:
    """Whether one capital stands among small letters, as a key does that was typed with Shift: maJng."""
    return found[0].islower() and sum(map(str.isupper, found)) == 1 and not found[-1].isupper()


@cache
def _meant(word: str) -> str:
    """The syllable that these keys make; nothing if they may be something else."""
    if any(each.isdigit() for each in word):
        made = vni(word)
        is_marked = not word.isascii() and word[:-1] not in _NUMBERED
        is_sure = made and (made.keys > 1 or made.is_inside or is_marked or not _MARKS_OF_VNI.isdisjoint(word))
        return made.word if made and is_sure else ""
    if word in _WITH_OO or not (made := telex(word)):
        return ""
    if _LIKE_FOREIGN.search(word) and not _ADJACENT.search(word):
        return ""
    is_sure = made.keys > 1 or any(each.search(word) for each in _SURELY_KEYS)
    return made.word if is_sure or (word[-1] in _TONES and _is_surely_keyed(word)) else ""


@cache
def _perhaps_meant(word: str) -> str:
    """The syllable that one key at the end makes: so do foreign plurals and codes, unless the word beside agrees."""
    if len(word) < _LEAST_OF_ONE_KEY:
        return ""
    made = vni(word) if word[-1].isdigit() else telex(word)
    return made.word if made else ""


def _has_partner(sight: Sight, made: str) -> bool:
    """Whether it makes a common word with the one before or after."""
    before = sight.before.lower().split()[-1:]
    behind = [each.rstrip(".,;:)") for each in sight.after.lower().split()[:1]]
    return any(" ".join(pair) in compounds() for pair in ((*before, made), (made, *behind)))


def _stands_in_prose(sight: Sight, made: str) -> bool:
    """Whether it makes one of the most common words, between words in small letters."""
    before, behind = sight.before.split()[-1:], sight.after.split()[:1]
    around = [each.rstrip(".,;:)").lstrip("(") for each in (*before, *behind)]
    is_code = bool(before) and before[0].lower() in _NUMBERED
    is_prose = bool(around) and all(each.isalpha() and is_syllable(each) for each in around)
    if made in common_syllables() and is_prose and begins_a_sentence(sight) and _goes_on(sight):
        return True
    is_known = made in _EVERYWHERE or (sight.found[-1].isdigit() and len(around) > 1 and made in common_syllables())
    return is_known and is_prose and not is_code


def _goes_on(sight: Sight) -> bool:
    """Whether two syllables in small letters follow, as in a sentence, not behind a name."""
    behind = [each.rstrip(".,;:)") for each in sight.after.split(" ", 3)[1:3]]
    return len(behind) > 1 and all(each.islower() and is_syllable(each) for each in behind)


def _is_surely_keyed(word: str) -> bool:
    """A tone's key after a syllable that ends in ng, nh, ch, m, p, c or a double vowel: hardly an English plural."""
    plain = word[:-1]
    if plain.endswith(("ng", "nh", "ch", "uy", "ie", "uo", "ieu")) or plain.startswith(
        ("ng", "nh", "gi", "kh", "tr", "x")
    ):
        return is_syllable(plain) or plain.endswith(("c", "ch")) or plain.startswith(("ngh", "nh", "kh", "xu"))
    return plain.endswith("c") and len(plain) > _SHORTEST
