"""Bodies whose field has a small letter: Phòng tổ chức cán bộ, Khoa kiểm soát nhiễm khuẩn.

Two things tell that a body is meant: the registry has a unit of this name, or a capital stands in mid-sentence before a
field that is no verb.
"""

from collections.abc import Iterator
from typing import NamedTuple

from noticegen.notice.notice import Notice

from ._seen import Element, Part, Seen, Sight
from ._tasks import addressed


class Small(NamedTuple):
    """The words, and as they should be."""

    sight: Sight
    meant: str


_KINDS = (
    "Phòng", "Khoa", "Ban", "Cục", "Tổng cục", "Vụ", "Viện", "Trung tâm", "Trường", "Bệnh viện", "Văn phòng",
    "Hiệp hội",
    "Chi cục", "Đồn", "Đội", "Trạm", "Học viện", "Đài", "Hội đồng", "Ngân hàng", "Phân viện",
)  # fmt: skip
_FIELDS = frozenset(
    each.strip()
    for each in """
    tài chính, kế toán, kế hoạch, hành chính, nội vụ, tư pháp, y tế, kinh tế, hạ tầng, văn hóa, văn hoá, giáo dục,
    khoa học, công nghệ, nông nghiệp, tài nguyên, lao động, dân tộc, thống kê, điều dưỡng, mầm non, tiểu học,
    trung học, đại học, cao đẳng, vật tư, kỹ thuật, nghiệp vụ, pháp chế, công tác, chính trị, an ninh, cảnh sát,
    hậu cần, tín dụng, kinh doanh, quản trị, dược, nội tiết, ngoại tổng, nội tổng, sản phụ, nhi, truyền nhiễm,
    chẩn đoán, hồi sức, cấp cứu, phục hồi, cơ khí, điện, ô tô, ngoại ngữ, sư phạm, chính sách, khí tượng, giáo vụ,
    khuyến nông, dân số, nông thôn, môi trường, chuyển đổi, quân sự, ngoại vụ, khảo thí, đăng ký, xúc tiến, dịch vụ,
    du lịch, doanh nghiệp, bưu chính, viễn thông, thủy sản, thuỷ sản, chăn nuôi, thú y, trồng trọt, lâm nghiệp,
    thủy lợi, thuỷ lợi
    """.split(",")
)
"""Beginnings of what bodies are for; none is said of what a body does."""

_OF_KIND = {
    "Ban": (
        "giám đốc", "giám hiệu", "chỉ đạo", "chỉ huy", "quản lý dự", "quản lý khu", "tuyên giáo", "dân vận",
        *(f"tổ chức {party}" for party in ("Tỉnh ủy", "Thành ủy", "Đảng ủy", "Huyện ủy", "Trung ương")),
    ),
    "Phòng": (
        "tổ chức cán", "tổ chức -", "tổ chức hành", "quản lý đô", "quản lý khoa", "quản lý đào", "đào tạo và",
        "quản lý chất",
    ),
    "Khoa": ("kiểm soát nhiễm", "khám bệnh", "công nghệ"),
    "Trung tâm": ("kiểm soát bệnh", "phát triển quỹ", "giới thiệu việc", "phục vụ hành", "ứng dụng tiến"),
    "Đồn": ("biên phòng",),
    "Hội đồng": ("giám định y", "thi đua", "khoa học"),
    "Cục": ("thuế", "quản lý thị"), "Tổng cục": ("thuế", "hải quan", "quản lý thị"),
    "Văn phòng": ("đăng ký", "điều phối"),
    "Đội": ("quản lý trật", "quản lý thị"), "Viện": ("vệ sinh", "nghiên cứu", "kiểm nghiệm"),
    "Đài": ("phát thanh", "truyền thanh"),
}  # fmt: skip
"""The same of these kinds alone."""

_NO_FIELDS = frozenset(("Hội đồng", "Viện", "Đài", "Cục", "Tổng cục", "Văn phòng"))
"""Kinds of which only their own are known."""

_POSTS = ("Trưởng ", "Phó ", "trưởng ", "phó ")
_LEAST = 3
_OF_THE_OFFICE = (" Sở", " Cục", " Bộ", " Trường", " Viện")
"""Ends of names that say no field, and are often meant as any such part: chuyển về văn phòng Sở."""


def bodies_in_small(words: Seen) -> Iterator[Small]:
    """Each once."""
    told: set[int] = set()
    for small in (*_of_registry(words), *_of_fields(words)):
        at = small.sight.passage.start + small.sight.start
        if at not in told:
            told.add(at)
            yield small


def _of_registry(words: Seen) -> Iterator[Small]:
    """Where the name of a unit of the notice's stands with fewer capitals than the registry gives it."""
    for name in sorted(_names(words.notice)):
        for at in words.places(name.lower()) if len(name.split(" ")) >= _LEAST else ():
            sight = words.sight(at, at + len(name))
            if _has_fewer(sight.found, name) and not _is_general(sight, name):
                yield Small(sight, name)


def _names(notice: Notice) -> set[str]:
    """Of the units that have a task in the notice, and of those that issue it."""
    units = {unit.name for _, each in addressed(notice) for unit in each.units if unit.is_body}
    names = units | {" ".join(each.name) for each in notice.issuers}
    return {each for each in names if not each.endswith(_OF_THE_OFFICE)}


def _has_fewer(found: str, name: str) -> bool:
    """Whether it lacks capitals, and has none that the name has not."""
    pairs = list(zip(found, name, strict=True))
    return found != name and all(one == other or one.islower() for one, other in pairs)


def _is_general(sight: Sight, name: str) -> bool:
    """Whether several are meant, or the kind's small letter belongs to a post: Trưởng phòng Kế hoạch."""
    is_post = sight.found[1:] == name[1:] and sight.before.endswith(_POSTS)
    return is_post or sight.before.lower().endswith(("các ", "những ", "mỗi ", "từng "))


def _of_fields(words: Seen) -> Iterator[Small]:
    """Where a kind's capital stands in mid-sentence, and its field has none.

    Of a board, "Ban chỉ đạo" may be what it does: it directs.
    """
    is_a_board = any(" ".join(each.name).startswith("Ban ") for each in words.notice.issuers)
    for kind in _KINDS:
        end = 0
        while (at := words.own.find(f"{kind} ", end)) >= 0:
            end = at + len(kind) + 1
            first, second, *others = (*words.own[end : end + 40].split("\n")[0].split(" "), "", "")
            second = second.rstrip(".,;:)")
            third = " ".join(others[:2])
            directs = is_a_board and (kind, first, second) == ("Ban", "chỉ", "đạo")
            if first.islower() and not directs and _is_field(kind, first, second, third):
                sight = words.sight(at, end + len(first))
                if _is_in_mid_sentence(sight):
                    yield Small(sight, f"{kind} {first.capitalize()}")


def _is_field(kind: str, first: str, second: str, third: str) -> bool:
    pair = f"{first} {second}"
    if any(f"{pair} {third}".startswith(each) for each in _OF_KIND.get(kind, ())):
        return True
    return kind not in _NO_FIELDS and (pair in _FIELDS or first in _FIELDS)


def _is_in_mid_sentence(sight: Sight) -> bool:
    """A recipient is a name from its first letter."""
    goes_on = sight.before.endswith(", ") or (sight.before[-2:-1].isalpha() and sight.before.endswith(" "))
    is_named = goes_on or (sight.passage.part is Part.RECIPIENT and not sight.before)
    return is_named and sight.passage.element is not Element.TITLE
