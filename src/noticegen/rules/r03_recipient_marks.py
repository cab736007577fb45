"""The dash and the semicolon around a recipient are printed automatically (Phụ lục I, mục II, khoản 9).

A semicolon that was typed is printed once, where it belongs, and so is the full stop of a last line for the archive;
so they are not reported.
"""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import is_typed_archive_line

CODE = RuleCode(
    "R03",
    vi=("Nơi nhận “{found}” đã có gạch đầu dòng hoặc dấu cuối dòng.", "Bỏ đi; mẫu tự in “-” và “;”."),
    en=(
        'The recipient "{found}" already has a dash or an end mark.',
        'Remove it; "-" and ";" are printed automatically.',
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Mỗi nơi nhận có “-” ở đầu và “;” ở cuối, do mẫu tự in.",
    en="Each recipient has a dash before it and a semicolon after it, both printed automatically.",
)
GOOD = (
    "recipients: [Như Điều 3, Các đơn vị]",
    'recipients: ["Các đơn vị;"]',
    'recipients: [Các đơn vị, "Lưu: VT, TH."]',
    'recipients: [Các đơn vị, "Lưu: VT, NN (2)NXT."]',
    'recipients: [Các đơn vị, "Lưu: VT, (P.CTHĐND – M.Hùng)."]',
)
BAD = (
    'recipients: ["- Các đơn vị"]',
    'recipients: ["Các đơn vị."]',
)


def check(notice: Notice) -> Iterator[Problem]:
    """Recipients with a dash or an end mark of their own."""
    for recipient in notice.recipients:
        if is_typed_archive_line(notice, recipient):
            continue
        if recipient.name.startswith(("-", "–", "+", "•")) or recipient.name.rstrip().endswith((",", ".")):
            yield Problem(CODE, recipient.name.at, {"found": recipient.name}, SEVERITY)
