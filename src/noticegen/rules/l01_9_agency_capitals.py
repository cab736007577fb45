"""The name of a body has capitals at its kind, function and field, not at every syllable (Phụ lục II, mục IV)."""

from collections.abc import Iterator, Mapping

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Sight, seen

CODE = RuleCode(
    "L01-9",
    vi=("“{found}” viết hoa chưa đúng.", "Viết “{suggestion}”."),
    en=('"{found}" is capitalised incorrectly.', 'Write "{suggestion}".'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Tên cơ quan viết hoa chữ đầu của từ chỉ loại hình, chức năng, lĩnh vực: Ủy ban nhân dân, Sở Tài "
        "chính, Bộ Tài nguyên và Môi trường (Phụ lục II, mục IV)."
    ),
    en=(
        "Names of bodies have a capital at the words for kind, function and field: Ủy ban nhân dân, Sở "
        "Tài chính (Annex II, part IV)."
    ),
)
GOOD = (
    ("body: ['Ủy ban nhân dân tỉnh, Uỷ ban nhân dân xã, Sở Tài chính, Hội đồng nhân dân, Sở Khoa học và Công nghệ']"),
    "body: [UỶ BAN NHÂN DÂN TỈNH, 'Ủy ban Kiểm tra, Hội đồng Thi đua, Văn phòng Sở']",
    "body: [Ông Lê Văn Phòng và bà Trần Sở Hữu]",
    "body: [Công văn ghi “Ủy Ban Nhân Dân”]",
)
BAD = (
    "body: [Gửi Ủy Ban Nhân Dân tỉnh]",
    "body: [Làm việc với Sở Tài Chính]",
    "body: [Trình Hội Đồng Nhân Dân xã]",
    "body: [Báo cáo Sở khoa học và công nghệ Nghệ An]",
    "body: [Gửi Kho Bạc Nhà Nước, Phối hợp Bộ Nội Vụ]",
    "body: [Theo hướng dẫn của Sở Giáo Dục và Đào Tạo]",
)

_NAMES = (
    "Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Mặt trận Tổ quốc", "Văn phòng Chính phủ",
    "Kho bạc Nhà nước",
    "Ngân hàng Nhà nước", "Bảo hiểm xã hội", "Tòa án nhân dân", "Toà án nhân dân", "Viện kiểm sát nhân dân",
    "Thanh tra Chính phủ", "Liên đoàn Lao động",
)  # fmt: skip
_FIELDS = (
    "Tài chính", "Nội vụ", "Tư pháp", "Y tế", "Xây dựng", "Công Thương", "Ngoại giao", "Du lịch", "Giáo dục và Đào tạo",
    "Khoa học và Công nghệ", "Nông nghiệp và Môi trường", "Nông nghiệp và Phát triển nông thôn", "Giao thông vận tải",
    "Tài nguyên và Môi trường", "Thông tin và Truyền thông", "Văn hóa và Thể thao", "Văn hóa, Thể thao và Du lịch",
    "Lao động - Thương binh và Xã hội", "Kế hoạch và Đầu tư", "Dân tộc và Tôn giáo", "Quy hoạch - Kiến trúc",
)  # fmt: skip
_RIGHT = {name.lower(): name for name in _NAMES} | {
    f"{kind} {field}".lower(): f"{kind} {field}" for kind in ("Sở", "Bộ") for field in _FIELDS
}
_HALF = ("Ủy Ban", "Uỷ Ban", "Hội Đồng", "Chi Cục", "Trung Tâm")


def check(notice: Notice) -> Iterator[Problem]:
    """Known names with other capitals, if they have one at all; two words that no name has both in capitals."""
    words = seen(notice)
    known = {at: name for name, right in _RIGHT.items() for at in words.places(name)}
    for at, name in sorted(known.items()):
        right, sight = _RIGHT[name], words.sight(at, at + len(name))
        if sight.found != right and _is_told(sight, known) and not _is_commerce(sight.found, right):
            yield sight.problem(CODE, SEVERITY, suggestion=right)
    for half in _HALF:
        for at in words.places(half, words.own):
            if at not in known and not words.own[at + len(half) + 1 : at + len(half) + 3].isupper():
                yield words.sight(at, at + len(half)).problem(CODE, SEVERITY, suggestion=half.capitalize())


def _is_told(sight: Sight, known: Mapping[int, str]) -> bool:
    """Whether it is a name, not in capitals throughout, and not the beginning of a longer one."""
    at = sight.passage.start + sight.start
    return sight.found[0].isupper() and not sight.found.isupper() and len(known[at]) == len(sight.found)


def _is_commerce(found: str, right: str) -> bool:
    """The ministry writes itself Bộ Công Thương, its decree Bộ Công thương."""
    return right.endswith("Công Thương") and found.endswith("Công thương")
