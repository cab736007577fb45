"""Each syllable of a Vietnamese name has a capital (Phụ lục II, mục II, khoản 1)."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from noticegen.notice.notice import Notice
from noticegen.notice.tree_to_placeholder_problems import SAMPLE_NAME
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._compounds import compounds
from ._persons import GIVEN, SURNAMES, Person, persons
from ._seen import Element, Seen, Sight, seen
from ._syllables import CAPITALS, SMALL, is_syllable

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
    "body: ['Nguyễn thị Đào, Lê văn Ấn tham gia']",
    "body: ['Chủ trì: PGS. TS. Trịnh hoàng Nam, Hiệu trưởng', 'Thư ký: ThS. Đỗ thị Lan Anh']",
)

_SMALL_SURNAMES = frozenset(each.lower() for each in SURNAMES)
_WITHOUT_CAPITAL_KEYS = frozenset("ánh ái ân ất ẩn ước oanh uyên ấn".split())
"""Given names whose first letter is often left small."""

_CLANS = "Niê Êban Mlô Byă Kbuôr Ayun Kđăm Adrơng Ksor Kpă Siu Nay Rơ".split()
_UNTITLED = Lazy(
    rf"\b(?:{'|'.join(sorted(SURNAMES))}) (?:thị|văn) [{CAPITALS}]\w*(?: [{CAPITALS}]\w*)?"
    rf"|\b(?:Y (?!tế )|H[’' ])[{SMALL}]\w* (?:{'|'.join(_CLANS)})\b",
    needs=(" thị ", " văn ", "Y ", "H’", "H'", "H "),
)
_LEAST = 3
_JOIN = frozenset("và đến của với cho tại từ là có nay cũ mới ở về trên dưới xã thôn huyện tỉnh phường".split())
_RANK = Lazy(r"^(?:\w+\. ?)+|^(?:Đại|Thượng|Trung|Thiếu|Bác|Tiến|Thạc|Giáo|Kỹ) ?\w+ ")
_GOES_ON = frozenset("sáng điện mắt cần".split())
_SAID = frozenset("dự nói ký ghi họp trình báo nêu xin hỏi lập làm đi về đến và cùng là có cũ mới".split())
"""What a person does, in one word."""

_BODIES = frozenset(
    """
    Sở Ban Bộ Cục Vụ Viện Khoa Phòng Tổ Đội Hội Đoàn Đảng Đài Báo Trường Trung Chi Công Ủy Uỷ Ngân Kho Quỹ Nhà Bệnh
    Trạm Thanh Văn Tòa Liên Tổng Hợp Xí Khu Tỉnh Thành Xã Phường Quận Huyện Thị Đại Học Mầm Tiểu Quốc Chính
    """.split()
)
"""First words of bodies, which people are heads of."""

_MIDDLE = frozenset(
    """
    hoàng khắc thùy quỳnh lệ
    minh quốc văn thị đức ngọc thanh hồng xuân hữu công đình quang thành mạnh anh bá kim thu thúy bích phương
    hải trung tuấn tường đại chí phú phước trí tấn thiện thiên tuyết mỹ diệu hoài như đắc phúc
    thái nhã hạnh cẩm lan
    việt hùng huy khánh bảo gia nhật thế duy viết sỹ sĩ tiến trọng vĩnh đăng
    """.split()
)


def check(notice: Notice) -> Iterator[Problem]:
    """Signers' names, and names after ông, bà, đồng chí whose second syllable is that of a name."""
    for signer in notice.signers:
        rank = _RANK.match(signer.name)
        name = signer.name[rank.end() if rank else 0 :]
        if name != SAMPLE_NAME and any(part[:1].islower() for part in name.split(" ")):
            yield Problem(CODE, signer.name.at, {"found": name, "meant": _capitals(name)}, SEVERITY)
    words, signers = seen(notice), [signer.name for signer in notice.signers]
    told: set[tuple[int, int]] = set()
    known = {name for person in persons(words) if (name := person.name) and name.split(" ")[0] not in _BODIES}
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
    for sight, _ in words.find(_UNTITLED) if _may_be_untitled(words.own) else ():
        if (sight.passage.start, sight.start) not in told:
            yield sight.problem(CODE, SEVERITY, meant=_capitals(sight.found))


def _may_be_untitled(text: str) -> bool:
    """Whether a surname stands before thị or văn, or a clan's name somewhere: else the long pattern meets nothing."""
    before = (part for middle in (" thị ", " văn ") for part in text.split(middle)[:-1])
    return any(each.endswith(tuple(SURNAMES)) for each in before) or any(f" {each}" in text for each in _CLANS)


def _in_cells(words: Seen) -> Iterator[Problem]:
    """Cells that hold a name and nothing else."""
    for passage in words.passages:
        if passage.element is not Element.CELL or passage.text.istitle():
            continue
        first, *others = passage.text.split(" ")
        if first not in SURNAMES or not 1 < len(others) < _LEAST + 1 or not all(map(str.isalpha, others)):
            continue
        small = [each for each in others if each[0].islower()]
        is_name = (len(small) == 1 or others[0] in ("thị", "văn")) and not any(
            each in _JOIN or not is_syllable(each) for each in small
        )
        if small and is_name and not _has_word(passage.text.lower()):
            yield passage.problem(CODE, SEVERITY, 0, len(passage.text), meant=_capitals(passage.text))


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
    return _rare_name(*person.words) or _length_of_known(person)


def _length_of_known(person: Person) -> int:
    """The same, of names whose first is a common surname."""
    first, second, third, *more = person.words
    if first in _SMALL_SURNAMES and second.istitle() and third.istitle():
        return 4 if more and more[0].istitle() else 3
    if first in SURNAMES and second.istitle() and third in _WITHOUT_CAPITAL_KEYS and not (more and more[0] in _GOES_ON):
        return 3
    if first not in SURNAMES or second.lower() not in _MIDDLE:
        return 0
    if second.istitle() and (last := _small_given_name(third, more) or _small_at_the_end(person)):
        return last
    if second[0].isupper():
        return 4 if third in _MIDDLE and more and more[0].istitle() else 0
    is_followed = len(more) > 1 and more[0].islower() and more[1][0].isupper()
    return 3 if third[0].isupper() and not is_followed else 0


def _rare_name(first: str, second: str, third: str, *more: str) -> int:
    """How many words a name has whose first may be any, and whose middle one is small between capitals."""
    if first in _BODIES or not first.istitle() or third in _BODIES:
        return 0
    if second in _MIDDLE and third.istitle():
        return 4 if more and more[0].istitle() and more[0] not in _BODIES else 3
    is_fourth = second.istitle() and third in _MIDDLE and more and more[0].istitle() and second not in _BODIES
    return 4 if is_fourth and more[0] not in _BODIES else 0


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


def _small_given_name(third: str, more: Sequence[str]) -> int:
    """How many words a name has whose last one is small, and no word for what the person does: Lê Thị Hồng nhung."""
    rest = (third, *more)
    at = next((index for index, each in enumerate(rest) if each[0].islower()), len(rest))
    if at > 1 or at == len(rest) or rest[at] not in GIVEN:
        return 0
    return 0 if " ".join(rest[at : at + 2]) in compounds() else at + _LEAST


def _capitals(name: str) -> str:
    return " ".join(each[:1].upper() + each[1:] for each in name.split(" "))
