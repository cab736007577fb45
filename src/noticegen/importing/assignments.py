"""Who a sentence gives a task to, and who is to help: names that stand where a task's addressee stands.

"Giao X chủ trì, phối hợp với Y …" gives it to X, with Y's help; "Phối hợp với Y …" names only a helper. A unit that is
merely mentioned gets nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from .labels import CAPITAL
from .mentions import Known, Mention, mentions_in

ALL = "all"
_LEAD = re.compile(
    r"\s*(?:(?:giao|đề nghị|yêu cầu|phân công|đối với|thủ trưởng|lãnh đạo|ban lãnh đạo)\s+)*"
    r"(?:cho\s+)?(?:thủ trưởng\s+|lãnh đạo\s+|đồng chí\s+|ông\s+|bà\s+)*",
    re.IGNORECASE,
)
_GIVES = re.compile(r"\s*(?:giao|đề nghị|yêu cầu|phân công)\b", re.IGNORECASE)
_ALL = re.compile(
    r"(?:tất cả )?các (?:(?:cơ quan|phòng|phòng ban|phòng, ban)(?:,| và)? (?:các )?(?:phòng, )?(?:ban, )?)?đơn vị"
    r"(?! trực thuộc)",
    re.IGNORECASE,
)
_TOLD = re.compile(rf"(?:thông báo|thông tin) (?:để|đến|tới) {_ALL.pattern}", re.IGNORECASE)
_LONGEST_NAME, _NEAR_THE_BEGINNING = 12, 400
_FAR, _NEAR = 100, 25
"""How many letters may stand before "phối hợp" after the units named first, and where none are named."""

_WITH = re.compile(r"phối hợp(?: chặt chẽ)?(?: cùng)?(?: với)?(?:\s+|$)", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:[,;:]|\bvà\b|\bcùng\b|&|\bcủa\b|\bcác\b|\bđồng chí\b|\s)*\s*")
_KINDS = re.compile(
    r"(?:các )?(?P<kind>sở|phòng|ban|trung tâm|chi cục|UBND(?: các)?(?: huyện| xã)?)\s*:\s*", re.IGNORECASE
)
_UNIT_KINDS = (
    "Sở|Phòng|Ban|UBND|Ủy ban|Uỷ ban|Công an|Trung tâm|Chi cục|Văn phòng|Thanh tra|Hội|Cục|Viện|Kho bạc|Đoàn|"
    "Liên đoàn|Bộ Chỉ huy|Bảo hiểm|Báo|Đài|Công ty|Bệnh viện|Trường|Ngân hàng|Điện lực|Công đoàn"
)
_TASKS = (
    "chủ trì|phối hợp|tham mưu|khẩn trương|tiếp tục|tổ chức|tập trung|thực hiện|rà soát|xây dựng kế|chịu trách|làm|"
    "nghiên cứu|báo cáo|kiểm tra|theo dõi|đôn đốc|hướng dẫn|triển khai|chỉ đạo|có trách|căn cứ|trình|gửi|đề xuất|"
    "hoàn thành|tổng hợp|thẩm định|cung cấp|bố trí|chuẩn bị|chủ động|sớm|phải|cần|xem xét|quan tâm|là|cùng|để|khi|"
    "trước|trong|sẽ|được"
)
_UNKNOWN = re.compile(rf"(?i:{_UNIT_KINDS})\b[^.;:]*")
_COLLECTIVE = re.compile(
    rf"(?i:{_UNIT_KINDS})(?: nhân dân)?(?=[ ,])(?: (?:các|cấp|từng|mỗi|những|toàn)\b.*"
    r"|(?:[\s,/-]|và|hoặc|huyện|quận|xã|phường|thị|trấn|thành|phố|tỉnh|liên|quan|ngành|ban|sở|đơn|vị|trực|thuộc|chuyên|môn"
    r"|nghiệp|vụ|chức|năng|địa|phương|có|nêu|trên|này|đó|sở tại)+)"
)
"""Many at once, or one that is not named: no unit of a registry."""

_GOES_ON = rf"\s(?!{_UNIT_KINDS})[{CAPITAL}][^,;:.()]{{1,40}} và [{CAPITAL}]"
"""As in "Sở Văn hóa, Thể thao và Du lịch"."""

_NAME_ENDS = re.compile(rf"\s*(?:,(?!{_GOES_ON})|\(|\bvà (?:các|{_UNIT_KINDS})\b|\b(?:{_TASKS})\b)")


@dataclass
class Assignment:
    """Ids of those who get the task and of those who help; `unknown` is the name of a unit that the registry lacks."""

    units: list[str] = field(default_factory=list)
    coordinating: list[str] = field(default_factory=list)
    unknown: str = ""
    is_guess: bool = False


def assignment_in(text: str, known: Sequence[Known], *, is_heading: bool, is_prose: bool = False) -> Assignment:
    """What a heading, an item or a paragraph says of this; prose gives a task only where it says so."""
    plain = text.replace("*", "")
    found = Assignment()
    lead = _LEAD.match(plain)
    start = lead.end() if lead else 0
    gives = is_heading or bool(_GIVES.match(plain))
    mentions = mentions_in(plain[:_NEAR_THE_BEGINNING], known)
    if _TOLD.search(plain):
        found.units, found.is_guess = [ALL], True
        return found
    if is_prose and not gives:
        return found
    end = _take(plain, start, mentions, known, found)
    if gives and not found.units and (name := _unknown(plain[start:])):
        found.unknown = name
    _helpers(plain, max(end, 0), mentions, found, gives=gives)
    return found


def _take(text: str, start: int, mentions: Sequence[Mention], known: Sequence[Known], found: Assignment) -> int:
    """Note the units that stand in a row from here; where the row ends."""
    if everyone := _ALL.match(text, start):
        found.units, found.is_guess = [ALL], True
        return everyone.end()
    if _KINDS.match(text, start) and (listed := _listed(text, start, known)):
        found.units = listed
        return len(text)
    ids, end, is_guess = _row(text, start, mentions)
    found.units, found.is_guess = ids, is_guess
    return end


def _row(text: str, start: int, mentions: Sequence[Mention]) -> tuple[list[str], int, bool]:
    ids: list[str] = []
    end, is_guess = start, False
    for each in mentions:
        if each.start >= end and _BETWEEN.fullmatch(text, end, each.start):
            ids.append(each.id)
            end, is_guess = each.end, is_guess or not each.is_whole
    return list(dict.fromkeys(ids)), end, is_guess


def _listed(text: str, start: int, known: Sequence[Known]) -> list[str]:
    """Of "Các Sở: Tài chính, Xây dựng" each name with its kind before it; nothing unless all are known."""
    match = _KINDS.match(text, start)
    if match is None:
        return []
    names = [each.strip() for each in re.split(r"[,;]| và ", text[match.end() :].rstrip(" .:;")) if each.strip()]
    ids = []
    for name in names:
        mention = next(iter(mentions_in(f"{match['kind']} {name}", known)), None)
        if mention is None or mention.start:
            return []
        ids.append(mention.id)
    return ids


def _helpers(text: str, start: int, mentions: Sequence[Mention], found: Assignment, *, gives: bool) -> None:
    match = _WITH.search(text, start)
    near = match and (match.start() - start <= _FAR or not found.units) and match.start() < 2 * _FAR
    if match is None or not near or (not found.units and match.start() > _NEAR):
        return
    if _ALL.match(text, match.end()):
        found.coordinating = [ALL] if gives else []
        return
    ids, _, is_guess = _row(text, match.end(), mentions)
    if not ids and found.units:
        ids, is_guess = _before(text, start, match.start(), mentions)
    found.coordinating = [each for each in ids if each not in found.units]
    found.is_guess = found.is_guess or (bool(found.coordinating) and is_guess)


def _before(text: str, start: int, end: int, mentions: Sequence[Mention]) -> tuple[list[str], bool]:
    """Of "X chủ trì, Y phối hợp" the name right before the word."""
    near = [each for each in mentions if start <= each.start and each.end <= end and not text[each.end : end].strip()]
    return [each.id for each in near], any(not each.is_whole for each in near)


def _unknown(text: str) -> str:
    """A unit's name that the registry does not have, up to what it is to do."""
    match = _UNKNOWN.match(text)
    if match is None:
        return ""
    end = _NAME_ENDS.search(match[0], 4)
    name = match[0][: end.start() if end else None].strip(" ,.:;-–")
    words = name.split()
    is_name = 1 < len(words) <= _LONGEST_NAME and (words[0][0].isupper() or words[1][0].isupper())
    is_name = is_name and not _COLLECTIVE.fullmatch(name)
    return name[:1].upper() + name[1:] if is_name else ""
