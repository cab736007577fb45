"""Regions have a capital on each syllable, what they are before it none (Phụ lục II, mục III, khoản 1)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import seen

CODE = RuleCode(
    "L01-8",
    vi=("“{found}”: tên vùng viết hoa.", "Viết “{meant}”; nếu chỉ là hướng thì để nguyên."),
    en=('"{found}": the name of a region has capitals.', 'Write "{meant}", unless a direction is meant.'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Tên vùng viết hoa mọi âm tiết: Tây Bắc, Đông Nam Bộ, miền Trung (Phụ lục II, mục III). Hướng (gió đông bắc, "
        "phía tây bắc của xã) viết thường."
    ),
    en=(
        "Names of regions have a capital on each syllable: Tây Bắc, Đông Nam Bộ, miền Trung (Annex II, part III). "
        "Directions (gió đông bắc, phía tây bắc của xã) have none."
    ),
)
GOOD = (
    "body: [Vùng Tây Bắc, 'khu vực Đông Nam Bộ', các tỉnh miền Trung và miền Nam]",
    "body: [Gió mùa đông bắc mạnh dần, Phía tây bắc của xã, 'Khu vực đông bắc thành phố', Hướng đông nam]",
    "body: ['Đo vẽ vùng đông bắc xã Hưng Hòa', Nội dung miền trung thực, VÙNG TÂY BẮC]",
    "body: [Công văn ghi “vùng tây bắc”, 'Cán bộ trung bộ phận']",
)
BAD = (
    "body: [Nhân dân vùng tây bắc]",
    "body: [Khu vực đông bắc mưa to]",
    "body: [Các tỉnh tây nguyên khô hạn, Liên kết vùng đông nam bộ]",
    "body: [Khảo sát thị trường miền nam]",
    "body: [Hàng hóa ra miền bắc, Bão vào miền Trung và miền nam]",
    "body: [Vùng Tây bắc có rét đậm, Vùng đồng bằng sông Cửu long]",
)

_NAMES = (
    "Tây Bắc Bộ", "Đông Bắc Bộ", "Tây Nam Bộ", "Đông Nam Bộ", "Bắc Trung Bộ", "Nam Trung Bộ", "Tây Nguyên", "Nam Bộ",
    "Bắc Bộ", "Trung Bộ", "Tây Bắc", "Đông Bắc", "Tây Nam", "Đông Nam", "Việt Bắc", "Trường Sơn",
    "Đồng bằng sông Cửu Long", "Đồng bằng sông Hồng", "Bắc Trung Bộ và Duyên hải miền Trung",
)  # fmt: skip
_RIGHT = {name.lower(): name for name in _NAMES}
_BEFORE = r"(?P<kind>vùng|khu vực|các tỉnh|chiến trường|đại ngàn|đồng bào)(?: núi| biển| kinh tế| trung du)? "
_REGION = Lazy(
    rf"\b{_BEFORE}(?P<name>{'|'.join(map(str.lower, _NAMES))})\b(?! (?:của|bộ phận|xã|phường|tỉnh|thành|thị|huyện|khu|"
    r"bãi|hồ|sông|núi|trụ|cổng|nhà|đường|giáp))"
    r"|\b(?P<sure>tây nguyên|đông nam bộ|tây nam bộ|bắc trung bộ|nam trung bộ)\b"
    r"|\bmiền (?P<part>bắc|trung|nam)\b(?! (?:bộ|thực|nguyên|tâm|của))",
    needs=(*_RIGHT, "miền bắc", "miền trung", "miền nam"),
)


def check(notice: Notice) -> Iterator[Problem]:
    """Names of regions with a small letter after a word that says that a region is meant, or that are no direction."""
    words = seen(notice)
    for sight, match in words.find(_REGION, words.lower):
        group = "name" if match["name"] else "sure" if match["sure"] else "part"
        start, end = (each - match.start() + sight.start for each in match.span(group))
        found = sight.passage.text[start:end]
        meant = _RIGHT.get(found.lower(), found.capitalize())
        is_right = found[1:] == meant[1:] and (found[0] == meant[0] or " sông " in meant)
        if not (is_right or found.isupper()):
            yield sight.passage.problem(CODE, SEVERITY, start, end, meant=meant)
