"""Nobody is named twice in Nơi nhận."""

import re
from collections.abc import Iterator, Sequence
from unicodedata import combining, normalize

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "R12",
    vi=("“{found}” có hai dòng ở Nơi nhận.", "Bỏ một dòng, hoặc gộp hai ghi chú."),
    en=('"{found}" stands twice among the recipients.', "Remove one of the two lines, or join their remarks."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Ghi một nơi hai lần thì gửi hai bản, và số bản ở ô 12 sai.",
    en="Whoever is named twice gets two copies, and the number of copies is wrong.",
)
GOOD = (
    "recipients: [VP UBND tỉnh, UBND tỉnh, Sở KH&CN, Sở Kế hoạch và Đầu tư, 'UBND các xã, phường', UBND xã Yên Thành]",
    "recipients: [Chủ tịch UBND tỉnh, UBND tỉnh, 'Văn phòng Tỉnh ủy, UBND tỉnh', Đảng ủy xã, Đảng ủy UBND xã]",
    "recipients: [{name: Các Sở, members: [Nội vụ, Y tế]}, Sở Tài chính, {name: Các Ban, members: [Nội vụ]}]",
    "recipients: [UBND tỉnh, Sở Tài chính, 'Các phòng, đơn vị', 'Sở Tư pháp, Sở Y tế', Sở TTTT, Thanh tra tỉnh]",
    "recipients: [{name: Như trên}, {name: Giám đốc Sở, note: để b/c}, {name: Phó Giám đốc Sở}]",
)
BAD = (
    "recipients: [UBMTTQ Việt Nam xã, Ủy ban MTTQ Việt Nam xã]",
    "recipients: [Sở GDĐT, Sở GD&ĐT]",
    "recipients: ['Các phòng, đơn vị', Các phòng và đơn vị]",
    "recipients: ['Các Sở: Nội vụ, Y tế', Sở Y tế]",
    "recipients: [Thường trực Đảng ủy xã, 'Thường trực Đảng ủy, Thường trực HĐND xã']",
    "recipients: ['Thường trực Tỉnh ủy, HĐND, UBND tỉnh', UBND tỉnh]",
    "recipients: [UBND các xã, 'UBND các xã, phường']",
    "recipients: [TTr. Tỉnh ủy, Thường trực Tỉnh ủy]",
    "recipients: [Sở Nội vụ (để ph/h), Sở Nội vụ]",
    "recipients: [UBND tỉnh, Sở Tài chính, UBND tỉnh]",
    "recipients: [{name: UBND tỉnh, note: để b/c}, 'Ủy ban nhân dân tỉnh;']",
    "recipients: [Sở Khoa học và Công nghệ, Sở KH&CN]",
    "recipients: ['Sở Tài chính, Sở Nội vụ', Sở Nội vụ]",
    "recipients: [Thường trực Đảng ủy, Thường trực Đảng uỷ]",
    "recipients: [{name: Các Sở, members: [Nội vụ, Y tế]}, Sở Y tế]",
)

_WORD = re.compile(r"\w+")
_REMARK = Lazy(r"\s*\([^)]*\)[\s;,.]*$", needs=("(",))
_OF_BOTH = ("thường trực", "tt", "ttr")
"""What is said of several bodies and means these themselves."""

_OFFICES = ("Văn phòng", "VP", "Lãnh đạo", "Chủ tịch", "Bí thư")
_BODIES = ("UBND", "HĐND", "Ủy ban", "Uỷ ban", "Hội đồng", "Đoàn", "Tỉnh ủy")
"""In Văn phòng Tỉnh ủy, UBND tỉnh the second is an office, too."""

_LEVELS = ("tỉnh", "xã", "phường", "thành phố", "đặc khu", "Sở")
_LEAST = 3
"""Letters: two may stand for anything."""

_Unit = tuple[str, str]
"""What a word begins with, and the word; of an abbreviation only its letters are known."""


def check(notice: Notice) -> Iterator[Problem]:
    """The second of two lines with the same name, however it is abbreviated, or with one of several names."""
    known: list[Sequence[_Unit]] = []
    for recipient in notice.recipients:
        names = {each: _units(each) for each in _names(recipient.name)}
        again = next((name for name, units in names.items() if any(_are_same(units, each) for each in known)), "")
        if not again and any(_is_part(recipient.name, each.name) for each in notice.recipients):
            again = str(recipient.name)
        if again and not recipient.members:
            yield Problem(CODE, recipient.name.at, {"found": again}, SEVERITY)
        kind = recipient.name.lower().removeprefix("các ")
        members = (name for each in recipient.members for name in (each, f"{kind} {each}"))
        known += [*names.values(), *map(_units, members)]


def _names(line: str) -> Iterator[str]:
    """The line, and the names in it if it has several: Các Sở: Nội vụ, Y tế; Sở Nội vụ, Sở Y tế."""
    kind, colon, tail = line.partition(":")
    names = (tail or line).strip().rstrip(";.").split(", ")
    if colon:
        yield from (f"{kind.lower().removeprefix('các ').strip()} {each}" for each in names)
    elif all(each[:1].isupper() and " " in each for each in names):
        is_of_offices = names[0].startswith(_OFFICES)
        yield from (each for each in names if not (is_of_offices and each.startswith(_BODIES)))
        yield from (f"{each} {level}" for each in names[:-1] for level in _LEVELS if names[-1].endswith(f" {level}"))
    elif line.lower().replace(".", " ").startswith(tuple(f"{each} " for each in _OF_BOTH)) and " " in names[-1]:
        yield names[-1]
    yield line


def _units(name: str) -> Sequence[_Unit]:
    """What is compared of a name: nothing of how its parts are joined, and no end marks or remarks."""
    words = [each for each in _WORD.findall(_REMARK.sub("", name)) if each not in ("và", "các")]
    return [unit for word in words for unit in (_letters(word) or [(_initial(word), _plain(word))])]


def _letters(word: str) -> Sequence[_Unit]:
    """Of an abbreviation, such as GD, ĐT or TTr, the letters that are capitals."""
    is_short = len(word) > 1 and word[:2].isupper()
    return [(_initial(each), "") for each in word if each.isupper()] if is_short else []


def _initial(word: str) -> str:
    """Its first letter without marks; Đ is a letter of its own."""
    return normalize("NFD", word[0].upper())[0]


def _plain(word: str) -> str:
    """As words are compared, wherever their tone marks stand: uỷ is ủy."""
    return "".join(sorted(normalize("NFD", word.lower()), key=combining))


def _are_same(one: Sequence[_Unit], other: Sequence[_Unit]) -> bool:
    """Whether each word is the same, or stands for the same letter."""
    if len(one) != len(other) or not one:
        return False
    is_spelt = all(first and second for (_, first), (_, second) in zip(one, other, strict=True))
    return (is_spelt or len(one) >= _LEAST) and all(
        mine[0] == theirs[0] and (mine[1] == theirs[1] or not (mine[1] and theirs[1]))
        for mine, theirs in zip(one, other, strict=True)
    )


def _is_part(line: str, other: str) -> bool:
    """Whether the other line names all of these and more: UBND các xã is in UBND các xã, phường."""
    return " các " in line and other.startswith(f"{line.rstrip(';.')}, ")
