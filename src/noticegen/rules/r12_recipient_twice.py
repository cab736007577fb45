"""Nobody is named twice in Nơi nhận."""

from collections.abc import Iterator

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
    "recipients: [UBND tỉnh, Sở Tài chính, 'Các phòng, đơn vị']",
    "recipients: [{name: Như trên}, {name: Giám đốc Sở, note: để b/c}, {name: Phó Giám đốc Sở}]",
)
BAD = (
    "recipients: [UBND tỉnh, Sở Tài chính, UBND tỉnh]",
    "recipients: [{name: UBND tỉnh, note: để b/c}, 'Ủy ban nhân dân tỉnh;']",
)


def check(notice: Notice) -> Iterator[Problem]:
    """The second of two lines with the same name, however it is abbreviated."""
    known: set[str] = set()
    for recipient in notice.recipients:
        name = plain_name(recipient.name)
        if name in known and not recipient.members:
            yield Problem(CODE, recipient.name.at, {"found": recipient.name}, SEVERITY)
        known.add(name)
