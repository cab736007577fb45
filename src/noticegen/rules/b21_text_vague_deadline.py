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
    "body: [Vụ việc không thể hoàn thành sớm hơn, Vì không thể hoàn thành sớm việc điều tra nên gia hạn]",
    "body: ['Trong thời gian tới, các đơn vị tiếp tục phối hợp', Xử lý kịp thời các vướng mắc]",
    "body: ['Dịch bệnh được phát hiện sớm, khi có điều kiện thuận lợi thì lây nhanh; sớm ổn định đời sống']",
    "body: ['Hoàn thành trong thời gian sớm nhất, chậm nhất ngày 20/12/2021', Công văn ghi “trong thời gian sớm nhất”]",
)
BAD = (
    "body: [Đo đạc và chỉnh lý bản đồ địa chính trong thời gian sớm nhất]",
    "body: [Sớm nhất có thể trình Sở phê duyệt, Hoàn thành hồ sơ trong thời gian ngắn nhất]",
    "body: [Sớm trình phê duyệt phương án, Trình Giám đốc trong vài ngày tới, Hoàn thành sớm việc kiểm đếm]",
    "body: [Báo cáo Sở sớm, Hoàn tất hồ sơ trong một thời gian ngắn]",
    "body: [Triển khai thực hiện khi có điều kiện, Gửi báo cáo khi có thể, Bàn giao trong thời gian không xa]",
    "body: [{heading: Giao, units: van-phong, items: [Hoàn thiện đề án trong thời gian tới, Xong trong quý I]}]",
)

_DONE = "hoàn thành|hoàn thiện|hoàn tất|trình|ban hành|báo cáo|gửi|bàn giao|nghiệm thu|phê duyệt|khắc phục|trả lời"
"""What is done once, and so by a day; what goes on has none."""

_VAGUE = Lazy(
    r"(?:trong )?(?:khoảng )?thời gian (?:sớm nhất|ngắn nhất|nhanh nhất)(?: có thể)?|sớm nhất có thể|"
    r"càng sớm càng tốt|càng nhanh càng tốt|trong (?:vài|mấy|ít|một vài) (?:ngày|tuần|tháng) tới|"
    r"(?:trong )?thời gian không xa|khi có (?:thể|điều kiện)(?=[.;]?(?:\n|$))|"
    rf"(?:^|(?<=\n))sớm (?={_DONE})|(?<!thể )(?:hoàn thành|hoàn thiện|trình|báo cáo|gửi|bàn giao|giải quyết|"
    r"xong) sớm\b(?! hơn)|"
    rf"(?:{_DONE})[^.;\n]{{3,60}} trong (?:thời gian tới|(?:một )?thời gian ngắn)(?=[.;]?(?:\n|$))|"
    rf"(?:^|(?<=\n))(?:{_DONE}) [^.;,\n]{{0,40}}(?<!hiện )sớm(?=[.;]?(?:\n|$))",
    needs=(
        *(f"gian {each}" for each in ("sớm nhất", "ngắn nhất", "nhanh nhất", "không xa", "tới", "ngắn")),
        *("sớm nhất có", "sớm ", " sớm", "càng tốt", "khi có ", " tới"),
    ),
)


def check(notice: Notice) -> Iterator[Problem]:
    """Such words in the body, where the passage names no day."""
    words = seen(notice)
    for sight, _ in words.find(_VAGUE, words.lower):
        node = sight.passage.node
        is_dated = DATES.search(sight.passage.text) is not None or (node is not None and node.deadlines)
        if sight.passage.part is Part.BODY and sight.passage.element is Element.SENTENCE and not is_dated:
            yield sight.problem(CODE, SEVERITY)
