"""One person's name is spelt in one way."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._compounds import unmarked
from ._persons import persons
from ._seen import Seen, Sight, seen

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
        "{signers: {post: Giám đốc, name: Trần Quốc Thành}, body: [Đồng chí Trần Quốc Thành chủ trì, Ông Trần Quốc "
        "Toản dự, 'Ông Trần Văn Hòa dự, ông Trần Văn Hoà nói']}"
    ),
    (
        "{signers: {post: Chủ tịch, name: Nguyễn Văn Hạ}, body: ['Giao ông Nguyễn Văn Hà, Trưởng phòng Kinh tế, tổng "
        "hợp']}"
    ),
    "{signers: {post: Giám đốc, name: Trần Quốc Thành}, body: [TRẦN QUỐC THÀNH, Công văn ghi “Trần Quốc Thạnh”]}",
)
BAD = (
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
    "body: ['Đồng chí Nguyễn Xuân Kỳ dự; đồng chí Nguyễn Xuân Kì kết luận']",
)

_POST = Lazy(
    r"\b(?:phó )?(?:tổng )?(?:giám đốc|chủ tịch|bí thư|hiệu trưởng|viện trưởng|cục trưởng|trưởng \w+|chánh \w+|"
    r"kế toán trưởng|chuyên viên|thư ký|phó \w+)",
    re.IGNORECASE,
)
_NEAR = 60
"""Letters before or behind a name in which its post is looked for."""


def check(notice: Notice) -> Iterator[Problem]:
    """Names with the same letters and other marks: signers' wherever they stand, others after ông, bà, đồng chí."""
    words = seen(notice)
    known = {_key(signer.name): str(signer.name) for signer in notice.signers}
    posts = {_key(signer.name): _posts(signer.post or "") for signer in notice.signers}
    spots: dict[Sight, str] = {}
    for person in persons(words):
        if name := person.name:
            sight = Sight(person.passage, person.start, person.start + len(name))
            spots[sight] = known.setdefault(_key(name), name)
            posts.setdefault(_key(name), _posts_of(sight))
    spots = dict(_again(words, {_letters(name): name for name in known.values()})) | spots
    for sight, other in spots.items():
        is_other = _sounds(other) != _sounds(sight.found) and sight.found.istitle() and not other.isupper()
        if is_other and not _are_two_persons(posts[_key(other)], _posts_of(sight)):
            yield sight.problem(CODE, SEVERITY, other=other)


def _posts(text: str) -> frozenset[str]:
    return frozenset(match[0].lower() for match in _POST.finditer(text))


def _posts_of(sight: Sight) -> frozenset[str]:
    """What stands before a name, and behind the comma after it."""
    return _posts(sight.before[-_NEAR:]) | (_posts(sight.after[:_NEAR]) if sight.after.startswith(",") else frozenset())


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
