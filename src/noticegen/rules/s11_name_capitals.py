"""Each syllable of a Vietnamese name has a capital (Phụ lục II, mục II, khoản 1)."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from noticegen.notice.notice import Notice
from noticegen.notice.tree_to_placeholder_problems import SAMPLE_NAME
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._common_syllables import common_syllables
from ._compounds import compounds
from ._names_lacking import BODIES, OF_PLACES, length_untitled, untitled
from ._persons import CLANS, GIVEN, MIDDLE, RARER, SURNAMES, Person, persons
from ._seen import Element, Seen, Sight, seen
from ._syllables import SMALL, is_syllable

CODE = RuleCode(
    "S11",
    vi=("“{found}” viết hoa chưa đủ.", "Viết “{meant}”."),
    en=('"{found}" lacks a capital.', 'Write "{meant}".'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Họ tên người Việt Nam viết hoa chữ cái đầu tất cả các âm tiết (Phụ lục II, mục II).",
    en="Every syllable of a Vietnamese person's name has a capital (Annex II, part II).",
)
GOOD = (
    (
        "body: [{table: {columns: [{title: A}], rows: [[Ngô lai], [Cao su], [Hồ chứa], [Lâm sản], [Chu kỳ], [Dương"
        " xỉ], [Mai vàng]]}}]"
    ),
    "body: [Chủ tịch Hội văn Nghệ, Giám đốc Sở tài Chính, Giám đốc Quảng Trị công bố Quyết định]",
    (
        "{signers: {post: Giám đốc, name: Nguyễn Văn An}, body: [Giao đồng chí Lê Minh Đức chủ trì, Mời ông Trần "
        "Quốc Thành và bà Lê Thị Hoa]}"
    ),
    "body: [Giao đồng chí Giám đốc Sở và ông Hồ Văn An phụ trách kế hoạch, 'Đồng chí Trần Quốc Thành chủ trì họp']",
    "body: ['Ông Hà dự Hội nghị, bà Mai phụ trách Phòng Tổ chức', 'Khu vực Bùi thị xã', 'Bà Lê Thị Hoa ánh sáng']",
    "body: [Công văn ghi “ông Lê minh Đức”, Giao bà Lê Thị Hoa trưởng phòng]",
    "signers: {post: Giám đốc, name: Thượng tá Nguyễn Văn Cảnh}",
    "signers: {post: Giám đốc, name: Họ và tên}",
    (
        "body: [{table: {columns: [{title: A}], rows: [[Thái Bình mở rộng], [Lê Lợi và Trần Phú], [Hà Nội cũ], "
        "[Nguyễn Thị Hoa]]}}]"
    ),
    "body: [Giao ông Lê Văn An bình xét, 'Có ông Lê Đình dự, ông Vũ Quang ký.']",
    "body: [Giám đốc Sở Y tế Nay Phi La chủ trì]",
    "body: [Tiêu chí Nông thôn mới, 'Đoàn thanh tra Sở dự; ông Lê Văn tham gia dự họp', Hoàng thành Thăng Long]",
    "{body: [{table: {columns: [{title: A}], rows: [[hồ Thanh Long], [Nhà Văn hóa xã], [Hồ Văn hóa]]}}]}",
    "body: ['Với em Lê Văn Hải lớp 11B4, em Lê Hải lớp 10', Ông Trần Quốc tổ 3]",
)
BAD = (
    "body: [Bồi thường cho hộ gia đình ông Trần quốc Bảo]",
    "body: [Giao ông Giáp văn Ơn chủ trì, Theo kết luận của Phó Cục trưởng Mạc đăng Khôi, Bà Khuất Thị thu Hà dạy]",
    "body: [Giao bác sĩ Quách Ngọc Ánh chủ trì, Tổ của Quách ngọc Ánh báo cáo]",
    "signers: {post: Giám đốc, name: Lê minh Đức}",
    "body: [Giao đồng chí Lê minh Đức chủ trì]",
    "body: [Mời ông Trần quốc Thành dự họp]",
    "body: [Mời bà Nguyễn Thị thu Hà dự họp]",
    "body: [Phân công ông phạm Văn Bình phụ trách, Đồng chí Huỳnh Ngọc ánh báo cáo, Cô giáo Lê thị Sáu dạy]",
    "{body: [{table: {columns: [{title: A}], rows: [['Lê thị Thảo'], ['Y khoa Niê']]}}]}",
    "{signers: {post: Giám đốc, name: Đặng Hữu Nghĩa}, opening: ['Bác sĩ chuyên khoa II Đặng hữu Nghĩa chủ trì']}",
    "body: [{table: {columns: [{title: A}], rows: [[Nguyễn Thị Hồng nhung], [Hoàng đình Trọng], [Lê Văn tám]]}}]",
    "body: [Giao bà Nguyễn Thị Hồng nhung tổng hợp, Bà Lê Thị hương báo cáo]",
    "body: ['Dưới sự chủ trì của Giám đốc Vũ Đình khải', 'Thư ký: ông Lê Quang tuệ, chuyên viên']",
    "body: [Danh sách gồm Bùi thanh Quang, 'Do Khổng minh Cường ghi', Lớp của Trần Ngọc minh Anh]",
    "body: [Giao bà Vi Thị lành báo cáo, 'Ông Quàng Văn thoả chủ trì, hộ Lê Thị pấng nhận', Hộ ông Giàng A páo]",
    "body: [Đồng chí quan Văn Duyệt chủ trì, Giao ông nghiêm Đức Thuận kiểm tra]",
    "{body: [{table: {columns: [{title: A}], rows: [[Triệu Văn phấu], [đỗ Trọng Kiên], [Nghiêm đức Thuận]]}}]}",
    "body: ['Nguyễn thị Đào, Lê văn Ấn tham gia']",
    "body: ['Chủ trì: PGS. TS. Trịnh hoàng Nam, Hiệu trưởng', 'Thư ký: ThS. Đỗ thị Lan Anh']",
)

_SMALL_SURNAMES = frozenset(each.lower() for each in SURNAMES)
_SMALL_RARER = frozenset(each.lower() for each in RARER)
_WITHOUT_CAPITAL_KEYS = frozenset("ánh ái ân ất ẩn ước oanh uyên ấn".split())
"""Given names whose first letter is often left small."""

_OF_CLANS = Lazy(
    rf"\b(?:Y (?!tế )|H[’' ])[{SMALL}]\w* (?:{'|'.join(CLANS)})\b",
    needs=("Y ", "H’", "H'", "H "),
)
_LEAST = 3
_JOIN = frozenset("và đến của với cho tại từ là có nay cũ mới ở về trên dưới xã thôn huyện tỉnh phường".split())
_RANK = Lazy(r"^(?:\w+\. ?)+|^(?:Đại|Thượng|Trung|Thiếu|Bác|Tiến|Thạc|Giáo|Kỹ) ?\w+ ")
_GOES_ON = frozenset("sáng điện mắt cần".split())
_SAID = frozenset("dự nói ký ghi họp trình báo nêu xin hỏi lập làm đi về đến và cùng là có cũ mới".split())
"""What a person does, in one word."""


def check(notice: Notice) -> Iterator[Problem]:
    """Signers' names, and names after ông, bà, đồng chí whose second syllable is that of a name."""
    for signer in notice.signers:
        rank = _RANK.match(signer.name)
        name = signer.name[rank.end() if rank else 0 :]
        if name != SAMPLE_NAME and any(part[:1].islower() for part in name.split(" ")):
            yield Problem(CODE, signer.name.at, {"found": name, "meant": _capitals(name)}, SEVERITY)
    words, signers = seen(notice), [signer.name for signer in notice.signers]
    told: set[tuple[int, int]] = set()
    known = {name for person in persons(words) if (name := person.name) and name.split(" ")[0] not in BODIES}
    for sight, meant in _known_otherwise(words, dict.fromkeys([*signers, *sorted(known)])):
        told.add((sight.passage.start, sight.start))
        yield sight.problem(CODE, SEVERITY, meant=meant)
    for person in persons(words):
        if (person.passage.start, person.start) in told:
            continue
        count = _length_of_name(person)
        name = " ".join(person.words[:count])
        told |= {(person.passage.start, person.start)} if count else set()
        if count:
            values = {"meant": _capitals(name)}
            yield person.passage.problem(CODE, SEVERITY, person.start, person.start + len(name), **values)

    yield from _in_cells(words)
    for sight in (*untitled(words), *_of_clans(words)):
        if (sight.passage.start, sight.start) not in told:
            yield sight.problem(CODE, SEVERITY, meant=_capitals(sight.found))


def _of_clans(words: Seen) -> Iterator[Sight]:
    """Names of the highlands, where a clan's stands somewhere: else the long pattern meets nothing."""
    if any(f" {each}" in words.own for each in CLANS):
        yield from (sight for sight, _ in words.find(_OF_CLANS))


def _in_cells(words: Seen) -> Iterator[Problem]:
    """Cells that hold a name and nothing else."""
    for passage in words.passages:
        if passage.element is not Element.CELL or passage.text.istitle():
            continue
        words_of_it = passage.text.split(" ")
        if len(words_of_it) in (2, 3, 4) and all(map(str.isalpha, words_of_it)) and _is_a_name(*words_of_it):
            yield passage.problem(CODE, SEVERITY, 0, len(passage.text), meant=_capitals(passage.text))


def _is_a_name(first: str, second: str, *more: str) -> bool:
    """Whether a cell's words are a name that lacks a capital; of two, which are more often a thing, a usual one."""
    if length_untitled((first, second, *more)) or _begins_small(first, second, more):
        return True
    others = (second, *more)
    small = [each for each in others if each[0].islower()]
    is_known = first in SURNAMES or (second in ("Thị", "Văn", "A") and first.istitle() and first not in BODIES)
    is_one = is_known and len(small) == 1 and small[0] not in _JOIN and is_syllable(small[0])
    is_one = is_one and (bool(more) or second in GIVEN)
    return is_one and not _has_word(" ".join((first, *others)).lower())


def _begins_small(first: str, second: str, more: Sequence[str]) -> bool:
    """Whether the surname alone has a small letter: đỗ Trọng Kiên, but hồ Thanh Long, đoàn Thanh Hóa."""
    is_surname = first in _SMALL_SURNAMES and first not in ("hồ", "đoàn", "cao")
    is_named = second.istitle() and second.lower() in MIDDLE and bool(more) and all(map(str.istitle, more))
    return is_surname and is_named and second not in BODIES


def _has_word(text: str) -> bool:
    """Whether two neighbours, the last of them at least, are a common word: Thái Bình mở rộng."""
    return any(pair in compounds() for pair in map(" ".join, pairwise(text.split(" ")[1:])))


def _known_otherwise(words: Seen, names: Iterable[str]) -> Iterator[tuple[Sight, str]]:
    """Where names that are known stand with a small letter: they need no title before them to be recognised."""
    for name in names:
        for at in words.places(name.lower()) if len(name.split(" ")) >= _LEAST else ():
            sight = words.sight(at, at + len(name))
            if sight.found[0].isupper() and any(each[0].islower() for each in sight.found.split(" ")):
                yield sight, _capitals(name)


def _length_of_name(person: Person) -> int:
    """How many words are a name that lacks a capital in its middle; 0 if they may be something else."""
    return _rare_name(*person.words) or _length_of_known(person) or _small_behind(person)


def _length_of_known(person: Person) -> int:
    """The same, of names whose first is a common surname."""
    first, second, third, *more = person.words
    is_rarer = first in _SMALL_RARER and second.lower() in MIDDLE
    if (first in _SMALL_SURNAMES or is_rarer) and second.istitle() and third.istitle():
        return 4 if more and more[0].istitle() else 3
    if first in SURNAMES and second.istitle() and third in _WITHOUT_CAPITAL_KEYS and not (more and more[0] in _GOES_ON):
        return 3
    if first not in SURNAMES or second.lower() not in MIDDLE:
        return 0
    if second.istitle() and (last := _small_given_name(third, more) or _small_at_the_end(person)):
        return last
    if second[0].isupper():
        return 4 if third in MIDDLE and more and more[0].istitle() else 0
    is_followed = len(more) > 1 and more[0].islower() and more[1][0].isupper()
    return 3 if third[0].isupper() and not is_followed else 0


def _rare_name(first: str, second: str, third: str, *more: str) -> int:
    """How many words a name has whose first may be any, and whose middle one is small between capitals."""
    if first in BODIES or not first.istitle() or third in BODIES:
        return 0
    if second in MIDDLE and third.istitle():
        return 4 if more and more[0].istitle() and more[0] not in BODIES else 3
    is_fourth = second.istitle() and third in MIDDLE and more and more[0].istitle() and second not in BODIES
    return 4 if is_fourth and more[0] not in BODIES else 0


def _small_at_the_end(person: Person) -> int:
    """How many words a name has whose last one is small and ends the phrase: Giám đốc Vũ Đình khải.

    Where something follows it is a name only if it often is one: em Lê Văn Hải lớp 11B4.
    """
    words = person.words
    *others, last = words
    if last not in GIVEN and person.passage.text[person.start + len(" ".join(words)) :].startswith(" "):
        return 0
    is_name = all(each.istitle() for each in others) and last.islower() and is_syllable(last)
    return len(words) if is_name and last not in _SAID and len(words) <= _LEAST + 1 else 0


def _small_behind(person: Person) -> int:
    """How many words a name has whose surname may be any, since Thị, Văn or A follows it: bà Vi Thị lành."""
    first, second, third, *more = person.words
    if not first.istitle() or first in BODIES or not third.islower() or not is_syllable(third):
        return 0
    if second == "Thị":
        return 0 if third in OF_PLACES else _LEAST
    is_word = third in common_syllables() or f"{third} {' '.join(more[:1])}" in compounds()
    return _LEAST if second in ("Văn", "A") and not is_word else 0


def _small_given_name(third: str, more: Sequence[str]) -> int:
    """How many words a name has whose last one is small, and no word for what the person does: Lê Thị Hồng nhung."""
    rest = (third, *more)
    at = next((index for index, each in enumerate(rest) if each[0].islower()), len(rest))
    if at > 1 or at == len(rest) or rest[at] not in GIVEN:
        return 0
    return 0 if " ".join(rest[at : at + 2]) in compounds() else at + _LEAST


def _capitals(name: str) -> str:
    return " ".join(each[:1].upper() + each[1:] for each in name.split(" "))
