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
    "body: ['Lực lượng vũ trang nhân dân, cảnh sát nhân dân, hội thẩm nhân dân, Ban Thanh tra nhân dân, nhân dân tệ']",
    "body: ['Nghệ nhân nhân dân, Thầy thuốc nhân dân, chiến tranh nhân dân, Báo nhân dân, quỹ tín dụng nhân dân']",
    "body: ['Cơ quan nhà nước, vốn nhà nước, doanh nghiệp nhà nước, bí mật nhà nước, tài sản nhà nước']",
    "body: [Công văn ghi “phục vụ nhân dân”, 'Trường Cao đẳng An ninh nhân dân', Bản sao giấy chứng minh nhân dân]",
)
BAD = (
    "body: [Phục vụ nhân dân trên địa bàn]",
    "body: ['Chủ trương của Đảng, chính sách pháp luật của nhà nước']",
    "body: [Tuyên truyền để nhân dân biết, Đất do nhà nước quản lý, Tiết kiệm tài sản của nhà nước]",
    "body: [Lấy ý kiến nhân dân, 'Các tầng lớp nhân dân hiến đất; nhân dân các bản góp công']",
    "body: ['Được nhân dân ghi nhận; giúp nhân dân dọn nhà, sơ tán nhân dân khỏi vùng ngập']",
)

_PEOPLE = Lazy(
    r"\b(?P<word>nhân dân)\b(?! (?:tệ|tự vệ|tối cao))"
    r"|\b(?:Đảng(?: và|,) |pháp luật của |"
    r"(?<!thuộc )(?<!cơ quan )(?<!sở hữu )của |do |được |bởi |vào |với |cho |khi |để )"
    r"(?P<state>nhà nước)\b(?! (?:ngoài|về|pháp quyền|đầu tiên|khác))"
)
_IN_NAMES = Lazy(
    r"(?:ban|hội đồng|tòa án|toà án|kiểm sát|sát|công an|quân đội|nghệ sĩ|nhà giáo|nghệ nhân|thầy thuốc|an ninh|thẩm|"
    r"vũ trang|thanh tra|tín dụng|chiến tranh|quốc phòng|báo|lực lượng|y tế|hòa giải|dân chủ|cộng hòa|"
    r"chứng minh)(?:,? và)? $"
)


def check(notice: Notice) -> Iterator[Problem]:
    """Either word in small letters where it is surely meant as the noun."""
    words = seen(notice)
    if "nhân dân" not in words.own and " nhà nước" not in words.own:
        return
    for sight, match in words.find(_PEOPLE):
        group = "word" if match["word"] else "state"
        start, end = (each - match.start() + sight.start for each in match.span(group))
        if not _IN_NAMES.search(sight.passage.text[:start].lower()):
            yield sight.passage.problem(CODE, SEVERITY, start, end, meant=match[group].capitalize())
