"""A unit is abbreviated in one way throughout a document."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._compounds import compounds
from ._deadlines import TASK
from ._seen import Seen, Sight, seen
from ._tasks import addressed

CODE = RuleCode(
    "V04",
    vi=("Một đơn vị viết tắt nhiều cách: “{found}” và “{other}”.", "Dùng một cách trong cả văn bản."),
    en=(
        'One unit is abbreviated in several ways: "{found}" and "{other}".',
        "Use one of them throughout the document.",
    ),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi=(
        "Viết tắt nhiều kiểu (Phòng QLKH, Phòng Quản lý KH, Phòng QL Khoa học) thì người đọc không chắc "
        "là một nơi. Tên đầy đủ đi với một cách viết tắt thì được, với tên viết tắt nửa chừng thì không."
    ),
    en=(
        "With several abbreviations of one unit (Phòng QLKH, Phòng Quản lý KH) readers cannot be sure "
        "that it is one. The full name beside one abbreviation is fine, beside half an abbreviation it is not."
    ),
)
GOOD = (
    "body: ['UBND Thành phố họp; UBND thành phố Huế báo cáo']",
    "body: [Phòng NVHQ rà soát, 'Bà Lê Thị Hà, Phó Trưởng phòng NVHQ, theo dõi', 'Đội KSHQ và phòng họp A, phòng B']",
    "body: [Trung tâm Kiểm soát bệnh tật (CDC) tỉnh giám sát, 'CDC báo cáo; Đoàn kiểm tra, ĐTN, Khoa HSTC, HSCC']",
    "body: [Giao Phòng Quản lý khoa học chủ trì, Phòng QLKH báo cáo, Phòng QLKH lưu]",
    "body: [Giao Phòng QLCN chủ trì, Phòng QLKH báo cáo, Trung tâm QLKH lưu]",
    "body: [Phòng QLCN báo cáo, Phòng Quản lý CN &TT Công nghệ tổng hợp]",
    "body: [Công văn ghi “Phòng Quản lý KH”, Giao Phòng QLKH]",
    "body: [Sở Y tế và Sở GD&ĐT, 'Kế hoạch số 5/KH-SGDĐT', Trung tâm Y tế, Ban QLDA và Phòng QLDA]",
    "body: [Trường THPT Lê Lợi, Trường THCS Lê Lợi, UBND tỉnh, HĐND tỉnh, Ban ATGT, Phòng TCHC]",
    "body: [Phòng QLKH báo cáo, Phòng QLKH tổng hợp, Phòng QLKH báo cáo]",
    "body: [Phòng Tổ chức tham mưu, Phòng TC tham mưu, Bệnh viện Đa khoa tỉnh, BV Đa khoa tỉnh, 'Trường THPT Lê Lợi']",
    "body: [Trường THCS Lê Lợi, Trường THCS Lý Lan, Trường Trung học phổ thông Lê Lợi, Trường THPT Lê Lợi]",
)
BAD = (
    "body: [Giao Phòng QLKH chủ trì, Phòng Quản lý KH báo cáo]",
    "body: ['Trung tâm KSBT, Trung tâm Kiểm soát BT']",
    "body: [Sở Xây dựng và Phòng QLNS; Phòng QL Ngân sách]",
    "body: ['Giao Phòng QLNS, Phòng QL Ngân sách', 'Phòng GDTrH, Phòng GD Trung học']",
    "body: [Giao Phòng QL Khoa học chủ trì, Giao Phòng QLKH báo cáo]",
    "body: ['Phòng KH-TC, Phòng KHTC', 'Sở GD&ĐT, Sở GDĐT', 'Trung tâm CNTT, TT CNTT', 'Ban QLDA, BQLDA']",
    "body: [Trung tâm GDTX tuyển sinh, TTGDTX mở lớp]",
    "body: [Phòng QLĐĐ thẩm định, Phòng QL đất đai lưu hồ sơ]",
    "body: ['Phối hợp với BCH Quân sự xã, Ban CHQS xã tiếp tục trực', 'BQL Dự án lập hồ sơ, Ban QLDA trình']",
    "body: ['Phòng NVY báo cáo, P.NVY tổng hợp']",
    "body: [Phòng QL khoa học (Phòng QLKH) tiếp nhận]",
    "body: ['Bệnh viện Đa khoa tỉnh họp', 'BVĐK tỉnh tổng hợp', 'BV Đa khoa tỉnh chuyển tuyến']",
    "body: ['Hội LHPN xã vận động', 'Hội Liên hiệp PN xã họp', 'Trạm YT xã trực; TYT xã báo cáo']",
    "body: ['Trường THCS Lê Lợi sửa phòng học; Trường Trung học CS Lê Lợi bàn giao', 'UBMTTQ xã, UB MTTQ xã']",
    "body: [Phòng Tổ chức cán bộ tham mưu, 'Phòng TC cán bộ tổng hợp']",
    "body: [Đội Kiểm soát hải quan (Đội KSHQ) phối hợp, 'Ông Cao Văn An, Đội phó Đội Kiểm soát HQ, dự']",
    "body: [Phòng NVHQ rà soát, 'Bà Lê Thị Hà, Phó Trưởng phòng NV HQ, theo dõi']",
    "body: ['CDC tỉnh giám sát dịch; TTKSBT báo cáo', 'Khoa HSTC nhận; Khoa HS tích cực giao', 'KBNN, Kho bạc NN']",
    "body: [TT Phục vụ HCC trả kết quả, Trung tâm Phục vụ hành chính công tiếp nhận]",
)

_SECOND = frozenset(
    """
    chính chức công dục dựng hóa hoạch học hội hợp kê lịch lý mại nghệ nghiệp pháp sản sát sinh tạo tế thao thôn thư
    thuế tin toán tra trị trường tư vụ định sách sự giáo tộc động lợi đai đua chuẩn lường lượng doanh
    hiệp khoa soát đổi dụng vấn nông trắc tiến
    """.split()
)
"""Second syllables of the words that units are named by: whatever else follows belongs to the sentence."""

_HEADS = {
    "Phòng": "P", "phòng": "P", "P.": "P", "Đội": "Đ",
    "Ban": "B", "Trung tâm": "TT", "TT": "TT", "T.tâm": "TT", "Chi cục": "CC", "CC": "CC",
    "Văn phòng": "VP", "VP": "VP", "Sở": "S", "Bộ": "B", "Hội": "H", "Viện": "V", "Cục": "C", "Vụ": "V", "Quỹ": "Q",
    "BCH": "BCH", "BCĐ": "BCĐ", "BQL": "BQL", "Ban Chỉ huy": "BCH", "Ban Chỉ đạo": "BCĐ", "Ban Quản lý": "BQL",
    "Bệnh viện": "BV", "BV": "BV", "Trạm": "T", "Trường": "T", "UB": "UB", "Khoa": "K", "Đoàn": "Đ",
    "Bảo hiểm": "BH", "Kho bạc": "KB", "Ngân hàng": "NH", "Mặt trận": "MT", "Liên đoàn": "LĐ",
}  # fmt: skip
_LONGEST_FIRST = sorted(_HEADS, key=len, reverse=True)
_MOST_IN_HEAD = max(len(each.split(" ")) for each in _HEADS)


def _unit(heads: Iterable[str]) -> Lazy:
    """Of these alone: few of all are in one notice."""
    head = "|".join(map(re.escape, heads)).replace("Khoa", "Khoa(?! học)")
    return Lazy(rf"\b(?P<head>{head}) ?(?=(?P<rest>(?:(?! (?:{head}) )[^,;:()\n]){{2,60}}))", is_kept=False)


_ALONE = Lazy(r"(?<![\w/.&-])[A-ZĐ]{3,}(?![\w/.&-])")
_ABBREVIATED = Lazy(r"[A-ZĐ]{2,}(?:[a-z]{1,2}[A-ZĐ]+)?")
_KNOWN = {"CDC": "TTKSBT"}
_LEAST = 3
"""Letters: two may stand for anything, unless they follow as many: BCH Quân sự."""

_MOST_UNITS = 500
_JOINING = ("và", "&", "-", "–")
_THIRD = ("công", "dân")


class _Named(NamedTuple):
    """A unit as it is named at one place."""

    sight: Sight
    head: str
    name: str

    @property
    def place(self) -> int:
        """Where it stands among all words."""
        return self.sight.passage.start + self.sight.start

    @property
    def form(self) -> str:
        """All of it."""
        return f"{self.head}{self.name}"

    @property
    def alike(self) -> str:
        """The same for Phòng QLKH and Trưởng phòng QLKH, for UBND Thành phố and UBND thành phố Vinh."""
        return self.form.lower()

    @property
    def letters(self) -> Sequence[str]:
        """What its words begin with, each word behind its letter; of an abbreviation the letters alone."""
        return [letter for word in _words(self.name) for letter in _capitals(word) or (word[0].upper() + word[1:],)]

    @property
    def key(self) -> str:
        """QLKH for Quản lý KH and QL-KH, behind what its kind begins with."""
        return _key(self.head.strip(), self.name)

    @property
    def is_short(self) -> bool:
        """Whether something of it is abbreviated."""
        return _ABBREVIATED.search(self.form) is not None

    @property
    def is_half(self) -> bool:
        """Whether words stand beside an abbreviation in its name, other than those of a person or a place."""
        words = [each for each in self.name.split(" ") if each not in _JOINING]
        return any(map(_capitals, words)) and any(each.islower() for each in words)

    def may_be(self, other: "_Named") -> bool:
        """Whether the words that both have are the same: Lê Lợi is not Lý Lan."""
        pairs = zip(self.letters, other.letters, strict=False)
        return not (self.head and other.head) or all(
            one.lower() == two.lower() or len(one) == 1 or len(two) == 1 for one, two in pairs
        )


def check(notice: Notice) -> Iterator[Problem]:
    """Names with the same letters that are abbreviated in several ways, or by half beside the full name.

    Of the way that the others should have, the first place is named as well.
    """
    for named in _by_key(seen(notice)).values():
        pairs = list(_unlike(named))
        told = {each.place for each, _ in pairs}
        first = {other.place: (other, each) for each, other in reversed(pairs) if other.place not in told}
        for each, other in (*pairs, *first.values()):
            sight = each.sight
            yield sight.passage.problem(CODE, SEVERITY, sight.start, sight.start + len(each.form), other=other.form)


def _unlike(named: Sequence[_Named]) -> Iterator[tuple[_Named, _Named]]:
    """Each of these names of one unit that is not abbreviated as it should be, with one that is."""
    short = [each for each in named if each.is_short]
    full = [each for each in named if not each.is_short]
    forms = Counter(each.alike for each in short)
    usual = [each for each in short if forms[each.alike] == max(forms.values())]
    for each in short:
        others = [other for other in (*usual[:1], *(usual if each.is_half else ())) if other.alike != each.alike]
        if other := next(filter(each.may_be, others or (full if each.is_half else ())), None):
            yield each, other


def _by_key(words: Seen) -> Mapping[str, Sequence[_Named]]:
    """The units that are named in more ways than one, in their order."""
    aliases = _aliases(words.notice)
    heads = [each for each in _LONGEST_FIRST if each in words.own]
    places = words.find_near(heads, _unit(heads))
    units = [candidates for sight, match in places if (candidates := _candidates(sight, match))]
    alone = [[_Named(sight, "", sight.found)] for sight, _ in words.find(_ALONE)]
    in_order = sorted((*units, *alone), key=lambda each: each[0].place)
    keyed = [[(aliases.get(key := each.key, key), each) for each in candidates] for candidates in in_order]
    forms = defaultdict[str, set[str]](set)
    for key, each in chain.from_iterable(keyed):
        forms[key].add(each.alike)
    found = defaultdict[str, list[_Named]](list)
    for of_one in keyed:
        if in_several := [(key, each) for key, each in of_one if len(forms[key]) > 1]:
            key, each = in_several[0]
            found[key].append(each)
    return found


def _aliases(notice: Notice) -> Mapping[str, str]:
    """The letters of other abbreviations: those that everybody knows, and the registry's that leave out a word."""
    units = [unit for _, each in addressed(notice) for unit in each.units if _is_abbreviated(unit.short_name or "")]
    full = {unit.id: _key_of(unit.name) for unit in units}
    short = {unit.id: _key_of(unit.short_name or "", unit.name) for unit in units}
    return _KNOWN | {short[each]: full[each] for each in full if short[each] not in full.values()}


@lru_cache(_MOST_UNITS)
def _is_abbreviated(name: str) -> bool:
    """Whether it is letters alone, behind its kind: Phòng VTTB; TT Ứng dụng is not."""
    return bool(_capitals(name[len(_head(name)) :].strip()))


def _head(name: str) -> str:
    """What its kind is called; nothing if that is not known."""
    words = name.split(" ")
    begun = (" ".join(words[:size]) for size in range(min(len(words) - 1, _MOST_IN_HEAD), 0, -1))
    return next((each for each in begun if each in _HEADS), "")


@lru_cache(_MOST_UNITS)
def _key_of(name: str, full: str = "") -> str:
    """The letters of a name, behind those of its kind; a short name that has none is of the full one's.

    Remembered, as above: a registry's units are those of every notice.
    """
    head = _head(name)
    kind = head or _head(full)
    return _key(kind, name[len(head) :])


def _key(kind: str, name: str) -> str:
    """What a kind begins with, and the words of a name, or the capitals of one that is an abbreviation."""
    return _HEADS.get(kind, "") + "".join(_capitals(each) or each[0].upper() for each in _words(name))


def _words(name: str) -> Sequence[str]:
    """But those that only join others."""
    return [each for each in re.split(r"[ &–-]+", name) if each and each != "và"]


def _candidates(sight: Sight, match: re.Match[str]) -> Sequence[_Named]:
    """The unit with the small word behind it, which may be the last of its name, or without; the longest first."""
    name, head = _name(match["rest"]), match[0]
    if not name or match["rest"][len(name) :].lstrip().startswith("&"):
        return ()
    found = [_Named(sight, head, each) for each in (*_longer(name, match["rest"]), name)]
    return [each for each in found if _is_enough(each)]


def _is_enough(named: _Named) -> bool:
    """Whether its letters are many enough to tell it from others."""
    kind = named.head.strip()
    is_short = len(_HEADS[kind]) == 1 and kind not in ("Trạm", "Đoàn")
    return len(named.letters) >= (_LEAST if is_short else _LEAST - 1)


def _name(rest: str) -> str:
    """The words that belong to the name: those with a capital, their second syllables, and what joins them."""
    taken: list[str] = []
    for word in rest.split(" "):
        is_second = taken and taken[-1].istitle() and (word in _SECOND or f"{taken[-1].lower()} {word}" in compounds())
        if not (word[:1].isupper() or is_second or word in _JOINING):
            break
        taken.append(word)
    while taken and taken[-1] in _JOINING:
        taken.pop()
    return " ".join(taken).rstrip(".")


def _longer(name: str, rest: str) -> Iterator[str]:
    """The name with the word in small letters after it, unless that is what the unit does: Phòng QL đất đai."""
    first, second, third = (*rest[len(name) :].split()[:3], "", "", "")[:3]
    word = f"{first} {second}"
    if word in compounds() and TASK.match(word) is None:
        yield from (f"{name} {word} {third}",) if third in _THIRD else ()
        yield f"{name} {word}"


def _capitals(word: str) -> str:
    """The letters of an abbreviation, such as GDTH of GDTrH; none of a word that only begins with a capital."""
    is_abbreviated = word.isupper() or (word[:2].isupper() and _ABBREVIATED.fullmatch(word))
    return "".join(filter(str.isupper, word)) if is_abbreviated else ""
