"""Holidays and anniversaries have a capital (Phụ lục II, mục V, khoản 6)."""

import re
from collections.abc import Iterable, Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Seen, Sight, seen

CODE = RuleCode(
    "L01-16",
    vi=("“{found}” viết hoa chưa đúng.", "Viết “{suggestion}”."),
    en=('"{found}" is capitalised incorrectly.', 'Write "{suggestion}".'),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi=(
        "Tên ngày lễ, ngày kỷ niệm viết hoa chữ đầu: ngày Quốc khánh, ngày Quốc tế Lao động; tết Nguyên "
        "đán (Phụ lục II, mục V)."
    ),
    en="Holidays have a capital at their first word: ngày Quốc khánh, tết Nguyên đán (Annex II, part V).",
)
GOOD = (
    "body: ['ngày Quốc khánh 2-9, ngày Quốc tế Lao động 1-5, tết Nguyên đán, Tết Nguyên đán']",
    "body: ['Tết Nguyên đán Bính Ngọ, năm 2026 (BÍNH NGỌ); quý thân nhân, mùa canh tân, giáp tuyến']",
    "body: ['Mỗi ngày thế giới thải nhiều rác, trong ngày quốc tế đã họp bàn', 'Ngày toàn dân ra quân']",
    "body: [NGHỈ TẾT NGUYÊN ĐÁN, Công văn ghi “ngày quốc khánh”]",
)
BAD = (
    "body: [Nghỉ ngày quốc khánh]",
    "body: ['Hưởng ứng ngày thế giới phòng, chống AIDS 01/12', 'Mít tinh ngày quốc tế xóa nghèo']",
    "body: [Phục vụ Tết nguyên đán]",
    "body: ['Mừng tết Nguyên đán bính ngọ, Xuân Ất tỵ']",
    "body: [Mít tinh ngày gia đình Việt Nam, Tổ chức ngày hội đại đoàn kết toàn dân tộc]",
    "body: [Kỷ niệm ngày quốc tế lao động, Mừng Tết Nguyên Đán, Ngày nhà giáo Việt Nam]",
)

_RIGHT = {
    name.lower(): name
    for name in (
        "Quốc khánh", "Nguyên đán", "Quốc tế Lao động", "Quốc tế Phụ nữ", "Nhà giáo Việt Nam", "Thương binh - Liệt sĩ",
        "Phụ nữ Việt Nam", "Thầy thuốc Việt Nam", "Quốc tế Thiếu nhi", "Giỗ Tổ Hùng Vương", "Toàn dân đoàn kết",
        "Cách mạng tháng Tám", "Pháp luật Việt Nam", "Chuyển đổi số quốc gia", "Trung thu",
        "Gia đình Việt Nam", "Doanh nhân Việt Nam", "Báo chí Cách mạng Việt Nam", "Môi trường thế giới",
        "Giải phóng miền Nam", "Sách và Văn hóa đọc Việt Nam", "Dương lịch", "Đoan ngọ", "Nhân quyền thế giới",
        "Quân đội nhân dân Việt Nam", "Công an nhân dân Việt Nam", "Học sinh, sinh viên",
        "Khoa học và Công nghệ Việt Nam",
        "Vì môi trường", "Nước thế giới", "Đa dạng sinh học", "Người khuyết tật Việt Nam", "Công tác xã hội Việt Nam",
        "Dân số thế giới", "Sức khỏe thế giới", "Toàn dân phòng cháy và chữa cháy", "Hợp tác xã Việt Nam",
        "Đại đoàn kết toàn dân tộc", "Toàn dân bảo vệ an ninh Tổ quốc", "Quốc phòng toàn dân", "Biên phòng toàn dân",
        "Quốc tế Hạnh phúc", "Quốc tế Người cao tuổi", "Toàn dân đưa trẻ đến trường", "Văn hóa các dân tộc Việt Nam",
        "Thế giới phòng, chống AIDS", "Thế giới phòng chống AIDS", "Thế giới không thuốc lá", "Toàn dân hiến máu",
        "Vi chất dinh dưỡng", "Thế giới phòng, chống bệnh dại", "Toàn dân phòng, chống mua bán người",
        "Người cao tuổi Việt Nam", "Du lịch Việt Nam", "Dân số Việt Nam", "Hạnh phúc Việt Nam", "Khuyến học Việt Nam",
        "Điều dưỡng Việt Nam", "Hộ sinh", "Luật sư Việt Nam", "Âm nhạc Việt Nam", "Biển và Hải đảo Việt Nam",
    )
}  # fmt: skip
_GENERAL = Lazy(
    r"(?:\b(?:[Hh]ưởng ứng|[Kk]ỷ niệm|[Mm]ít tinh|[Cc]hào mừng|[Mm]ừng|[Nn]hân|[Dd]ịp|[Tt]hực hiện|[Tt]ổ chức|[Nn]hững)"
    r" (?:các )?[Nn]gày (?P<led>thế giới|quốc tế|toàn dân|toàn quốc)"
    r"|(?<![Mm]ỗi )(?<![Mm]ột )(?<!\d )\b[Nn]gày (?P<name>thế giới|quốc tế|toàn dân|toàn quốc)"
    r"(?= (?:phòng|chống|không|vì|về|xóa|nước|hiến|đọc|đoàn kết|bảo vệ|người|phụ nữ|trẻ em|thiếu nhi|lao động)\b))"
    r"(?! (?:ghi nhận|đang|đã|có|sẽ|mất|tiêu thụ|sản xuất|thải)\b)",
    needs=tuple(f"gày {each}" for each in ("thế giới", "quốc tế", "toàn dân", "toàn quốc")),
)
"""Days that no list holds all of: ngày Thế giới and ngày Quốc tế are followed by what they are for."""

_STEMS = "giáp ất bính đinh mậu kỷ canh tân nhâm quý".split()
_BRANCHES = "tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi".split()


def _any_of(names: Iterable[str]) -> Lazy:
    return Lazy(
        r"\b(?:ngày|dịp|lễ|tết|mừng|nghỉ|kỷ niệm|trước|sau) (?:lễ |ngày |tết |hội )?"
        rf"(?P<name>{'|'.join(map(re.escape, names))})(?!\w)",
        is_kept=False,
    )


def check(notice: Notice) -> Iterator[Problem]:
    """Known days with other capitals."""
    words = seen(notice)
    named = list(filter(words.has, _RIGHT))  # few are, so the pattern of these alone is quick to compile
    for sight, match in words.find_near(named, _any_of(named), words.lower):
        start, end = (each - match.start() + sight.start for each in match.span("name"))
        found = sight.passage.text[start:end]
        if found != _RIGHT[match["name"]] and not found.isupper():
            yield sight.passage.problem(CODE, SEVERITY, start, end, suggestion=_RIGHT[match["name"]])
    for sight, match in words.find(_GENERAL):
        start, end = (each - match.start() + sight.start for each in match.span("led" if match["led"] else "name"))
        if not any(sight.passage.text[start:].lower().startswith(each) for each in named):
            found = sight.passage.text[start:end]
            yield sight.passage.problem(CODE, SEVERITY, start, end, suggestion=found.capitalize())
    for sight in _lunar_years(words):
        if not (sight.found.istitle() or sight.found.isupper()):
            yield sight.problem(CODE, SEVERITY, suggestion=sight.found.title())


def _lunar_years(words: Seen) -> Iterator[Sight]:
    """Names of years, a stem and a branch that go together: Bính Ngọ (mục V, khoản 9)."""
    for number, branch in enumerate(_BRANCHES):
        for at in words.places(branch) if f" {branch}" in words.lower else ():
            stem = words.lower[max(0, at - 6) : at].rstrip(" ").rpartition(" ")[2].rpartition("\n")[2]
            if words.lower[at - 1] == " " and stem in _STEMS[number % 2 :: 2]:
                yield words.sight(at - len(stem) - 1, at + len(branch))
