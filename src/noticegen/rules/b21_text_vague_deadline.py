"""A task that is due as early as can be is due on no day: nobody can say later whether it was late."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._dates import DATES
from ._seen import Element, Part, seen

CODE = RuleCode(
    "B21-text",
    vi=("“{found}” không phải là thời hạn kiểm tra được.", "Nên ghi ngày, hoặc mốc cụ thể."),
    en=('"{found}" is no deadline that can be checked.', "Give a date, or an event."),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi=(
        "“Trong thời gian sớm nhất” ai hiểu thế nào cũng được. Chỉ nhắc những cách nói thay cho thời hạn, khi câu "
        "không ghi ngày nào; “kịp thời”, “trong thời gian tới” nói chung thì không nhắc."
    ),
    en=(
        "“As soon as possible” means what the reader likes. Only words that stand for a deadline are reported, in a "
        "sentence without any date."
    ),
)
GOOD = (
    "body: ['Trong thời gian tới, các đơn vị tiếp tục phối hợp', Xử lý kịp thời các vướng mắc]",
    "body: ['Hoàn thành trong thời gian sớm nhất, chậm nhất ngày 20/12/2021', Công văn ghi “trong thời gian sớm nhất”]",
)
BAD = (
    "body: [Đo đạc và chỉnh lý bản đồ địa chính trong thời gian sớm nhất]",
    "body: [Sớm nhất có thể trình Sở phê duyệt, Hoàn thành hồ sơ trong thời gian ngắn nhất]",
)

_VAGUE = Lazy(
    r"(?:trong )?(?:khoảng )?thời gian (?:sớm nhất|ngắn nhất|nhanh nhất)(?: có thể)?|sớm nhất có thể|"
    r"càng sớm càng tốt|càng nhanh càng tốt",
    needs=("gian sớm nhất", "gian ngắn nhất", "gian nhanh nhất", "sớm nhất có", "càng tốt"),
)


def check(notice: Notice) -> Iterator[Problem]:
    """Such words in the body, where the passage names no day."""
    words = seen(notice)
    for sight, _ in words.find(_VAGUE, words.lower):
        node = sight.passage.node
        is_dated = DATES.search(sight.passage.text) is not None or (node is not None and node.deadlines)
        if sight.passage.part is Part.BODY and sight.passage.element is Element.SENTENCE and not is_dated:
            yield sight.problem(CODE, SEVERITY)
