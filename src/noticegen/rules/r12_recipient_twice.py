"""Nobody is named twice in Nơi nhận."""

import re
from collections.abc import Iterator, Sequence
from unicodedata import combining, normalize

from noticegen.notice.names_in_line import plain_name
from noticegen.notice.notice import Notice
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
    "recipients: [{name: Các Sở, members: [Nội vụ, Y tế]}, Sở Tài chính, {name: Các Ban, members: [Nội vụ]}]",
    "recipients: [UBND tỉnh, Sở Tài chính, 'Các phòng, đơn vị', 'Sở Tư pháp, Sở Y tế', Sở TTTT, Thanh tra tỉnh]",
    "recipients: [{name: Như trên}, {name: Giám đốc Sở, note: để b/c}, {name: Phó Giám đốc Sở}]",
)
BAD = (
    "recipients: [UBND tỉnh, Sở Tài chính, UBND tỉnh]",
    "recipients: [{name: UBND tỉnh, note: để b/c}, 'Ủy ban nhân dân tỉnh;']",
    "recipients: [Sở Khoa học và Công nghệ, Sở KH&CN]",
    "recipients: ['Sở Tài chính, Sở Nội vụ', Sở Nội vụ]",
    "recipients: [Thường trực Đảng ủy, Thường trực Đảng uỷ]",
    "recipients: [{name: Các Sở, members: [Nội vụ, Y tế]}, Sở Y tế]",
)

_WORD = re.compile(r"[^\W\d_]+")


def check(notice: Notice) -> Iterator[Problem]:
    """The second of two lines with the same name, however it is abbreviated, or with one of several names."""
    known: dict[str, bool] = {}
    for recipient in notice.recipients:
        names = {_plain(each): each for each in (*_several(recipient.name), recipient.name)}
        is_short, initials = _initials(recipient.name)
        again = [names[each] for each in names if each in known]
        if known.get(initials, is_short) != is_short:
            again.append(recipient.name)
        if again and not recipient.members:
            yield Problem(CODE, recipient.name.at, {"found": again[0]}, SEVERITY)
        kind = _plain(recipient.name.lower().removeprefix("các "))
        within = {name for each in recipient.members for name in (_plain(each), f"{kind} {_plain(each)}")}
        known |= dict.fromkeys({*names, *within}, False) | {initials: is_short}


def _plain(name: str) -> str:
    """As names are compared, wherever their tone marks stand: Đảng ủy is Đảng uỷ."""
    return " ".join("".join(sorted(normalize("NFD", each), key=combining)) for each in plain_name(name).split(" "))


def _several(line: str) -> Sequence[str]:
    """The names in a line with commas, if each is one in itself: Sở Tài chính, Sở Nội vụ."""
    names = line.rstrip(";.").split(", ")
    return names if all(each[:1].isupper() and " " in each for each in names) else ()


def _initials(name: str) -> tuple[bool, str]:
    """Whether the name is abbreviated, and the initials of its words in capitals: SKHCN for Sở KH&CN."""
    words = [each for each in _WORD.findall(name) if each != "và"]
    is_short = any(each.isupper() and len(each) > 1 for each in words)
    return is_short, "".join(each if each.isupper() else each[0].upper() for each in words)
