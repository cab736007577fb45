"""Nhân dân always has a capital, Nhà nước where it means the State (Phụ lục II, mục V, khoản 1)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import seen

CODE = RuleCode(
    "L01-12",
    vi=("“{found}” viết hoa theo nghị định.", "Viết “{meant}”; trong tên cơ quan (Ủy ban nhân dân) thì viết thường."),
    en=(
        '"{found}" takes a capital under the decree.',
        'Write "{meant}"; within the names of bodies (Ủy ban nhân dân) it takes none.',
    ),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi=(
        "Danh từ Nhân dân, Nhà nước viết hoa (Phụ lục II, mục V); trong tên cơ quan và khi là tính từ "
        "(quản lý nhà nước, Ủy ban nhân dân) thì không."
    ),
    en=(
        "Nhân dân and Nhà nước have capitals (Annex II, part V), except within names of bodies and as "
        "adjectives (quản lý nhà nước)."
    ),
)
GOOD = (
    "body: [Ủy ban nhân dân xã phục vụ Nhân dân, 'Công an nhân dân, Quân đội nhân dân, Viện kiểm sát nhân dân']",
    "body: [Quản lý nhà nước về ngân sách nhà nước, 'Đảng, Nhà nước và Nhân dân', đồng nhân dân tệ]",
    "body: [Công văn ghi “phục vụ nhân dân”, 'Trường Cao đẳng An ninh nhân dân']",
)
BAD = (
    "body: [Phục vụ nhân dân trên địa bàn]",
    "body: ['Chủ trương của Đảng, chính sách pháp luật của nhà nước']",
    "body: [Tuyên truyền để nhân dân biết]",
    "body: ['Được nhân dân ghi nhận; giúp nhân dân dọn nhà, sơ tán nhân dân khỏi vùng ngập']",
)

_PEOPLE = Lazy(
    r"(?:\b(?i:phục vụ|của|cho|để|với|và|các tầng lớp|quần chúng|người|bà con|đời sống|đông đảo|vận động|"
    r"được|giúp|giúp đỡ|hỗ trợ|lôi kéo|bảo vệ|chăm lo|hướng dẫn|thông báo|kêu gọi|khuyến cáo|di dời|sơ tán|phiền hà|"
    r"trong|tới|đến|do|"
    r"ý kiến|nguyện vọng|toàn thể) )(?P<word>nhân dân)\b(?! (?:tệ|tự vệ|tối cao|thành phố|tỉnh|huyện|xã|"
    r"phường|các|nước|ta với))"
    r"|(?:Đảng(?: và|,) |pháp luật của |của Đảng(?: và|,) )(?P<state>nhà nước)\b"
)
_IN_NAMES = Lazy(
    r"(?:ủy ban|uỷ ban|hội đồng|tòa án|toà án|viện kiểm sát|công an|quân đội|nghệ sĩ|nhà giáo|an ninh)(?: và)? $"
)


def check(notice: Notice) -> Iterator[Problem]:
    """Either word in small letters where it is surely meant as the noun."""
    words = seen(notice)
    if " nhân dân" not in words.own and " nhà nước" not in words.own:
        return
    for sight, match in words.find(_PEOPLE):
        group = "word" if match["word"] else "state"
        start, end = (each - match.start() + sight.start for each in match.span(group))
        if not _IN_NAMES.search(sight.passage.text[:start].lower()):
            yield sight.passage.problem(CODE, SEVERITY, start, end, meant=match[group].capitalize())
