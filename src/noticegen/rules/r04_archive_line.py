"""The archive line comes last and is printed automatically; typed last, it is printed as typed."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import is_typed_archive_line

CODE = RuleCode(
    "R04",
    vi=("Dòng “{found}” ở nơi nhận.", "Mẫu tự in “- Lưu: VT, …”; đơn vị soạn ghi ở archive."),
    en=(
        'There is a line "{found}" among the recipients.',
        '"- Lưu: VT, …" is printed automatically; write the drafting unit in archive.',
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Dòng “- Lưu: VT, …” luôn ở cuối, do mẫu tự in; đơn vị soạn thảo ghi ở archive.",
    en='The line "- Lưu: VT, …" always comes last and is printed automatically; write the drafting unit in archive.',
)
GOOD = ("recipients: [Các đơn vị]", "recipients: [Các đơn vị, Lưu VT]", 'recipients: [Các đơn vị, "Lưu: VT, TH."]')
BAD = (
    "recipients: [Lưu VT, Các đơn vị]",
    '{recipients: [Các đơn vị, "Lưu: VT, TH."], archive: "VT, TH."}',
    'recipients: ["Lưu: VT, QLKH.", Các đơn vị]',
)

_ARCHIVE = Lazy(r"^[-\s]*Lưu\b", re.IGNORECASE)


def check(notice: Notice) -> Iterator[Problem]:
    """A recipient that is the archive."""
    for recipient in notice.recipients:
        if _ARCHIVE.match(recipient.name) and not is_typed_archive_line(notice, recipient):
            yield Problem(CODE, recipient.name.at, {"found": recipient.name}, SEVERITY)
