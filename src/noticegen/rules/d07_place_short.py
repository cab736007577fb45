"""A place is written with its kind, one named after a person or a number above all (Phụ lục I, mục II, khoản 4)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import seen
from ._syllables import CAPITALS, SMALL
from .l01_4_unit_capital import may_have_a_capital

CODE = RuleCode(
    "D07-place",
    vi=("Địa danh “{found}” viết thiếu.", "Viết “{meant}”."),
    en=('The place "{found}" is incomplete.', 'Write "{meant}".'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Đơn vị hành chính đặt theo tên người, chữ số, sự kiện thì địa danh ghi đủ: Thành phố Hồ Chí "
        "Minh, Quận 1, Phường Điện Biên Phủ. Trong câu cũng vậy; UBND thì nói rõ của tỉnh, xã hay phường nào."
    ),
    en=(
        "Places named after persons, numbers or events are written in full: Thành phố Hồ Chí Minh, Quận 1. So they "
        "are in a sentence; and a people's committee is that of a province, a commune or a ward."
    ),
)
GOOD = (
    "body: ['Sửa các đường Lê Lợi, Hồ Chí Minh', 'Phường Sài Gòn, Thành phố Hồ Chí Minh', Tượng Lênin và Hồ Chí Minh]",
    "place: Nghệ An",
    "{place: Tân Hưng, issuers: {id: a, name: Ủy ban nhân dân phường Tân Hưng, symbol: UBND, place: phường Tân Hưng}}",
    (
        "{place: Phường Lê Thanh Nghị, issuers: {id: a, name: Ủy ban nhân dân Phường Lê Thanh Nghị, symbol: UBND, "
        "place: Phường Lê Thanh Nghị}}"
    ),
    "{place: Hoàng Su Phì, issuers: {id: a, name: Ủy ban nhân dân xã Hoàng Su Phì, symbol: UBND, place: Hoàng Su Phì}}",
    "place: Thành phố Hồ Chí Minh",
    "place: Quận 1",
    "place: Hà Nội",
    "body: [Giao UBND xã Ea Kao, 'UBND TP. Huế, UBND Thành phố, UBND Tỉnh', Trình UBND phê duyệt, HĐND các cấp]",
    "body: ['Học tập tư tưởng Hồ Chí Minh, đường Hồ Chí Minh, Đoàn TNCS Hồ Chí Minh, đến Thành phố Hồ Chí Minh']",
    "body: [Văn phòng HĐND và UBND, Công văn ghi “UBND Ea Kao”, 'Nguyên UBND Mặt trận', Đoàn ĐBQH và HĐND tỉnh]",
)
BAD = (
    "body: ['Họp tại số 18 đường Nguyễn Đình Chiểu, Quận 1, Hồ Chí Minh', 'Gửi về 45 Lê Duẩn, Hồ Chí Minh']",
    "body: ['Kho ở xã Bình Chánh, HCM', Báo giá ở Đồng Nai và Hồ Chí Minh]",
    "body: ['Hàng quá cảnh đi Thủ đô Hà Nội, Hồ Chí Minh và tỉnh Lào Cai']",
    (
        "{place: Lê Thanh Nghị, issuers: {id: a, parent: UBND thành phố Hải Phòng, name: Ủy ban nhân dân Phường Lê "
        "Thanh Nghị, symbol: UBND, place: Phường Lê Thanh Nghị}}"
    ),
    "{place: Điện Biên Phủ, issuers: {id: a, name: Công an Phường Điện Biên Phủ, symbol: CAP, place: Hà Nội}}",
    "{place: Lê Thanh Nghị, issuers: {id: a, name: Ủy ban nhân dân phường Lê Thanh Nghị, symbol: UBND, place: Hà Nội}}",
    "place: Hồ Chí Minh",
    "place: '12'",
    "place: TP. Hồ Chí Minh",
    "place: TPHCM",
    "body: [Giao UBND Ea Kao phối hợp]",
    "body: [Đề nghị Ủy ban nhân dân Krông Bông báo cáo, Họp tại Hồ Chí Minh]",
    "{body: [Chuyển người bệnh về Bệnh viện Chợ Rẫy, Hồ Chí Minh], recipients: [UBND Tân An]}",
)

_CITY = "Thành phố Hồ Chí Minh"
_SHORT = Lazy(r"(?i:(?:tp\.? ?|t\.p\.? ?)?(?:hồ chí minh|hcm))")
_COMMITTEE = Lazy(
    r"\b(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân) (?!Tỉnh|Thành|TP|Tp|Xã|Phường|Đặc|Huyện|"
    r"Quận|Thị|Mặt "
    rf"|UBND|HĐND|Ủy|Hội|Văn|Đoàn|Sở|Kỳ|Khóa)(?P<name>[{CAPITALS}][{SMALL}’']+(?: [{CAPITALS}]\w*){{0,3}})"
)
_IN_THE_CITY = Lazy(r"\b(?:tại|từ|ở|đến|vào|ra|Bệnh viện [^.;,\n]{2,30},) (?P<city>Hồ Chí Minh)\b(?! toàn)")
_CAPITAL = rf"[{CAPITALS}][{SMALL}]+"
_IN_AN_ADDRESS = Lazy(
    rf"(?:\b(?:[Qq]uận|[Pp]hường|[Xx]ã|[Hh]uyện|[Đđ]ặc khu) (?:\d{{1,2}}|{_CAPITAL}(?: {_CAPITAL}){{0,3}})"
    rf"|\b\d+[A-Za-z]?(?:/\d+)*,? (?:đường |phố )?{_CAPITAL}(?: {_CAPITAL}){{1,3}}"
    rf"|\b(?:ở|tại|từ) (?:{_CAPITAL} {_CAPITAL}(?:, | và )){{0,3}}{_CAPITAL} {_CAPITAL} và"
    r"|\bThủ đô Hà Nội(?: và)?),? "
    r"(?P<city>Hồ Chí Minh|HCM)\b(?! toàn)",
    needs=(", Hồ Chí Minh", ", HCM", "và Hồ Chí Minh"),
)
"""At its end, behind a ward or a street with a number, or among places."""

_KIND = Lazy(r"(?P<within>\w )?\b(?P<kind>[Pp]hường|[Xx]ã|[Qq]uận) $")
_PERSON = 3  # syllables: of two, the capital of the kind tells


def _kind_of(place: str, notice: Notice) -> str:
    """The kind that an issuer's name gives this place, if that is named after a person or an event."""
    for agency in notice.issuers:
        before, is_there, after = " ".join(agency.name).partition(place)
        kind = _KIND.search(before) if is_there and not after[:1].isalnum() else None
        if kind and ((kind["within"] and kind["kind"][0].isupper()) or place.count(" ") + 1 == _PERSON):
            noun = kind["kind"].capitalize()
            return noun if may_have_a_capital(noun, place.split(" "), is_listed=False) else ""
    return ""


def check(notice: Notice) -> Iterator[Problem]:
    """The city without its kind, or a bare number; committees of nobody knows what."""
    place = notice.place
    if _SHORT.fullmatch(place):
        yield Problem(CODE, place.at, {"found": place, "meant": _CITY}, SEVERITY)
    elif kind := _kind_of(str(place), notice):
        yield Problem(CODE, place.at, {"found": place, "meant": f"{kind} {place}"}, SEVERITY)
    elif place.isdigit():
        yield Problem(CODE, place.at, {"found": place, "meant": f"Phường {place}"}, SEVERITY)
    words = seen(notice)
    if words.has("ubnd", "hđnd", "nhân dân"):
        for sight, match in words.find(_COMMITTEE):
            kinds = f"{sight.found[: -len(match['name'])]}xã (phường) {match['name']}"
            yield sight.problem(CODE, SEVERITY, meant=kinds)
    if words.has("hồ chí minh", "hcm"):
        for sight, match in (*words.find(_IN_THE_CITY), *words.find(_IN_AN_ADDRESS)):
            yield sight.passage.problem(CODE, SEVERITY, sight.end - len(match["city"]), sight.end, meant=_CITY)
