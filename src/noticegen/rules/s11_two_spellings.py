"""One person's name is spelt in one way."""

import unicodedata
from collections.abc import Iterator, Mapping

from noticegen.notice.notice import Notice
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
    "body: ['Đồng chí Nguyễn Xuân Kỳ dự; đồng chí Nguyễn Xuân Kì kết luận']",
)


def check(notice: Notice) -> Iterator[Problem]:
    """Names with the same letters and other marks: signers' wherever they stand, others after ông, bà, đồng chí."""
    words = seen(notice)
    known = {_key(signer.name): str(signer.name) for signer in notice.signers}
    spots = dict(_of_signers(words, {_letters(name): name for name in known.values()}))
    for person in persons(words):
        if name := person.name:
            other = known.setdefault(_key(name), name)
            spots[Sight(person.passage, person.start, person.start + len(name))] = other
    for sight, other in spots.items():
        if _sounds(other) != _sounds(sight.found) and sight.found.istitle() and not other.isupper():
            yield sight.problem(CODE, SEVERITY, other=other)


def _of_signers(words: Seen, known: Mapping[str, str]) -> Iterator[tuple[Sight, str]]:
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
