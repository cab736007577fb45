"""One person's name is spelt in one way."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from noticegen.notice.notice import Notice
from noticegen.notice.office import Signer
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._compounds import unmarked
from ._names_in_cells import Column, names_in_cells
from ._persons import GIVEN, SURNAMES, persons
from ._seen import Seen, Sight, seen
from ._sounds import alike, is_one_letter_off
from ._syllables import is_syllable

CODE = RuleCode(
    "S11-two",
    vi=("“{found}” và “{other}”: hai cách viết của một tên?", "Xem lại; là hai người thì thôi."),
    en=('"{found}" and "{other}": two spellings of one name?', "Check them, unless these are two people."),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi="Tên người ký, người chủ trì viết hai cách trong một văn bản là một bên viết sai.",
    en=("If the name of the signer or chair is spelt in two ways in one document, one of the two is wrong."),
)
GOOD = (
    (
        "body: [{table: {columns: [{title: Họ và tên}], rows: [[Trần Công Đạt], [Trần Công Đại], [Nguyễn Văn Tú], "
        "[Nguyễn Văn Tư]]}}, {table: {columns: [{title: Ai}], rows: [[Lê Thị Hoa], [Lê Thị Hoa], [Lê Thị Hòa]]}}]"
    ),
    (
        "{signers: {post: Giám đốc, name: Trần Quốc Thành}, body: [Đồng chí Trần Quốc Thành chủ trì, Ông Trần Quốc "
        "Toản dự, 'Ông Trần Văn Hòa dự, ông Trần Văn Hoà nói']}"
    ),
    (
        "{signers: {post: Chủ tịch, name: Nguyễn Văn Hạ}, body: ['Giao ông Nguyễn Văn Hà, Trưởng phòng Kinh tế, tổng "
        "hợp']}"
    ),
    "body: ['Bà Nguyễn Thị Lan dự, bà Nguyễn Thị Loan ghi; ông Lê Văn Tân nói, ông Lê Văn Tấm nghe']",
    "body: ['Hộ bà Nông Thị Thoa và hộ bà Nông Thị Hoa nhận nhà']",
    "body: ['Ông Trần Duy Khánh, Chủ tịch dự; ông Trần Huy Khánh, Trưởng phòng nói', 'Bà Lê Thu Hà, bà Lê Thu Hiền']",
    "{signers: {post: Giám đốc, name: Trần Quốc Thành}, body: [TRẦN QUỐC THÀNH, Công văn ghi “Trần Quốc Thạnh”]}",
)
BAD = (
    (
        "body: [{table: {columns: [{title: Việc}, {title: Ai}], rows: [[A, Lưu Văn Thắng], [B, Lưu Văn Thẳng], [C, "
        "Dương Thị Hạnh], [D, Dương Thị Hạnh]]}}]"
    ),
    (
        "body: [{table: {columns: [{title: Ai}], rows: [[Trần Công Đạt], [Lê Thị Thu Thảo]]}}, {table: {columns: "
        "[{title: Việc}, {title: Ai}], rows: [[A, Đỗ Minh Hải], [B, Trần Công Đại]]}}]"
    ),
    "body: ['Đồng chí Lưu Văn Thắng theo dõi', {table: {columns: [{title: Ai}], rows: [[Lưu Văn Thẳng], [A]]}}]",
    "{signers: {post: Giám đốc, name: Trần Quốc Thành}, opening: [Đồng chí Trần Quốc Thạnh chủ trì]}",
    "{signers: {post: Giám đốc, name: Trần Quốc Thành}, opening: [Trần Quốc Thạnh chủ trì]}",
    "{signers: {post: Giám đốc, name: Lê Thị Bình}, body: [Giao bà Lê Thi Bình chủ trì]}",
    (
        "{signers: {post: Giám đốc, name: Nguyễn Văn An}, body: ['Ông Phạm Quang Thịnh chủ trì; ông Phạm Quang Thính "
        "ghi']}"
    ),
    (
        "body: ['Đồng chí Phan Văn Tuyên, Phó Bí thư, Chủ tịch UBND xã dự', 'Chủ tịch UBND xã Phan Văn Tuyến kết "
        "luận', {table: {columns: [{title: Ai}], rows: [[Phan Văn Tuyển]]}}]"
    ),
    (
        "body: ['Đồng chí Nông Thị Thoa, Trưởng phòng Tài chính, báo cáo', 'Giao đồng chí Nông Thị Hoa theo dõi, đôn "
        "đốc']"
    ),
    "body: ['Đồng chí Nguyễn Xuân Kỳ dự; đồng chí Nguyễn Xuân Kì kết luận']",
    "body: ['Đồng chí Lê Quang Hùng dự; đồng chí Lê Quang Hùnh ghi', 'Bà Vũ Thị Loan dự, bà Vũ Thị Loang ghi']",
    "{signers: {post: Giám đốc, name: Trịnh Thế Truyền}, body: ['Đồng chí Trịnh Thế Chuyền, Giám đốc chủ trì']}",
    "{signers: {post: Giám đốc, name: Trịnh Thế Truyền}, body: ['Giao đồng chí Chịnh Thế Truyền chủ trì']}",
)

_POST = Lazy(
    r"\b(?:phó )?(?:tổng )?(?:giám đốc|chủ tịch|bí thư|hiệu trưởng|viện trưởng|cục trưởng|trưởng \w+|chánh \w+|"
    r"kế toán trưởng|chuyên viên|thư ký|phó \w+)",
    re.IGNORECASE,
)
_WIDESPREAD = frozenset(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Hà Lò Vàng Giàng Sùng Thào Mùa".split()
)
_NEAR = 60
"""Letters before or behind a name in which its post is looked for."""

_MOST_LISTED = 15
"""Of more persons, two are called nearly alike."""

Posts = Callable[[], frozenset[str]]


def check(notice: Notice) -> Iterator[Problem]:
    """In a notice whose office nobody knows."""
    return check_among(notice, ())


def check_among(notice: Notice, colleagues: Sequence[Signer]) -> Iterator[Problem]:
    """Names with other marks or one other letter: of the office's signers anywhere, else after ông, bà, đồng chí.

    Of two spellings the less likely one is told, or else the second, and the first if it is as rare; the signer's
    own, too, if nothing else agrees with it.
    """
    words = seen(notice)
    sure = (*colleagues, *notice.signers)
    known = {_key(signer.name): str(signer.name) for signer in sure}
    posts: dict[str, Posts] = {_key(signer.name): partial(_posts, signer.post) for signer in sure}
    spots: dict[Sight, str] = {}
    for person in persons(words):
        if name := person.name:
            sight = Sight(person.passage, person.start, person.start + len(name))
            if _key(name) not in known:
                known[_key(name)] = _nearest(name, known.values()) or _of_one_post(sight, known, posts) or name
            spots[sight] = known[_key(name)]
            posts.setdefault(_key(name), partial(_posts_of, sight))
    spots = dict(_again(words, {_letters(name): name for name in known.values()})) | spots
    for sight, other in _in_cells(names_in_cells(words), known):
        spots.setdefault(sight, other)
        posts.setdefault(_key(sight.found), partial(_posts_of, sight))
    signers = {str(signer.name) for signer in sure}
    counts = Counter(sight.found for sight in spots)
    unlike: dict[str, Sight] = {}
    for sight, other in spots.items():
        is_other = _sounds(other) != _sounds(sight.found) and sight.found.istitle() and not other.isupper()
        is_other &= sight.found not in signers or _is_misspelt(sight.found.lower().split(" "), other.lower().split(" "))
        if is_other and not _are_two_persons(posts[_key(other)](), _posts_of(sight)):
            difference = _likeness(sight.found) - _likeness(other)
            if difference <= 0 or other in signers:
                unlike.setdefault(other, sight)
                yield sight.problem(CODE, SEVERITY, other=other)
            if difference >= 0 and other not in signers and counts[other] <= counts[sight.found]:
                first = next(each for each in spots if each.found == other)
                yield first.problem(CODE, SEVERITY, other=sight.found)
    yield from _of_signers(notice, unlike, spots)


def _of_signers(notice: Notice, unlike: Mapping[str, Sight], spots: Iterable[Sight]) -> Iterator[Problem]:
    """The names of the notice's own signers that all of its words spell otherwise; the registry's are not its lines."""
    for signer in notice.signers:
        name, other = signer.name, unlike.get(str(signer.name))
        if not (other and name.at and other.passage.text.at and name.at.file == other.passage.text.at.file):
            continue
        if all(_sounds(each.found) != _sounds(name) for each in spots):
            yield Problem(CODE, name.at, {"found": str(name), "other": other.found}, SEVERITY)


def _in_cells(columns: Sequence[Column], known: Mapping[str, str]) -> Iterator[tuple[Sight, str]]:
    """Names in columns, and what each was meant to be: somebody named elsewhere, or above it where that is no list."""
    elsewhere = dict.fromkeys(known.values())
    is_short = sum(len(column.names) for column in columns if column.may_be_a_list) <= _MOST_LISTED
    for column in sorted(columns, key=lambda each: each.may_be_a_list):
        for sight in column.names:
            other = sight.found if sight.found in elsewhere else _nearest(sight.found, elsewhere) or sight.found
            yield sight, other
            if not column.may_be_a_list:
                elsewhere[other] = None
        if is_short:
            elsewhere |= dict.fromkeys(sight.found for sight in column.names)


def _nearest(name: str, known: Iterable[str]) -> str:
    """The name that this one was probably meant to be; nothing if none is."""
    return next((each for each in known if _is_misspelt(name.lower().split(" "), each.lower().split(" "))), "")


def _of_one_post(sight: Sight, known: Mapping[str, str], posts: Mapping[str, Posts]) -> str:
    """The one person so nearly called, who has a post where this one has none, of a surname that few have."""
    *others, last = sight.found.split(" ")
    if others[0] in _WIDESPREAD or _posts_of(sight):
        return ""
    near = [(key, each) for key, each in known.items() if each.split(" ")[:-1] == others]
    return next(
        (each for key, each in near if is_one_letter_off(last.lower(), each.split(" ")[-1].lower()) and posts[key]()),
        "",
    )


def _is_misspelt(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one syllable alone differs, by a letter or a sound, and two persons are hardly called so."""
    differing = [(at, *pair) for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]]
    if len(one) != len(other) or len(differing) != 1:
        return False
    at, first, second = differing[0]
    if not (second in alike(first) or is_one_letter_off(first, second)):
        return False
    both = [_is_of_names(each, is_first=at == 0) for each in (first, second)]
    is_common = at == len(one) - 1 and set(one[1:at]) <= _MIDDLE
    return both[0] != both[1] or not (is_common or at == 0)


def _is_of_names(syllable: str, *, is_first: bool) -> bool:
    """Whether many are called so."""
    return syllable.capitalize() in SURNAMES if is_first else syllable in GIVEN


def _likeness(name: str) -> int:
    """How many of its syllables are spelt as such, and whether many have its surname."""
    syllables = name.split(" ")
    return sum(map(is_syllable, syllables)) + (syllables[0] in SURNAMES)


_MIDDLE = frozenset(("thị", "văn"))
"""Half of all people: the surname and this make nobody known."""


def _posts(text: str) -> frozenset[str]:
    return frozenset(match[0].lower() for match in _POST.finditer(text))


def _posts_of(sight: Sight) -> frozenset[str]:
    """What stands before a name in its clause, and behind the comma after it."""
    before = sight.before[-_NEAR:].replace(";", ".").rpartition(".")[2]
    after = sight.after[:_NEAR].replace(";", ".").partition(".")[0]
    return _posts(before) | (_posts(after) if after.startswith(",") else frozenset())


def _are_two_persons(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both have posts, and none in common."""
    return bool(one and other) and one.isdisjoint(other)


def _again(words: Seen, known: Mapping[str, str]) -> Iterator[tuple[Sight, str]]:
    """Where the letters of these names stand; whoever misspells one still writes the family name."""
    if any(name.split(" ")[0].lower() in words.lower for name in known.values()):
        plain = unmarked(words.lower)
        yield from (
            (words.sight(at, at + len(each)), known[each]) for each in known for at in words.places(each, plain)
        )


def _letters(name: str) -> str:
    return unmarked(name.lower())


def _key(name: str) -> str:
    """The letters, Kỳ and Kì being one name."""
    return _letters(name).replace("y", "i")


def _sounds(name: str) -> list[list[str]]:
    """The name's syllables, wherever their tone marks stand: Hòa is Hoà."""
    return [sorted(unicodedata.normalize("NFD", each)) for each in name.lower().split(" ")]
