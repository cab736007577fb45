"""The subject and the opening name the same chair, with the same post, and the same other side of the meeting."""

import re
from collections.abc import Iterator, Sequence

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Part, seen
from ._syllables import CAPITALS

CODE = RuleCode(
    "T07-who",
    vi=(
        "Trích yếu ghi “{found}”, phần mở đầu ghi “{other}”.",
        "Hai nơi phải cùng một người chủ trì với cùng chức vụ, cùng một bên làm việc; xem nơi nào chưa sửa.",
    ),
    en=(
        'The subject says "{found}", the opening "{other}".',
        "Both must name the same chair with the same post, and the same other side; see which was not changed.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Chép thông báo của cuộc họp khác rồi quên sửa một nơi thì người kết luận ở trích yếu không phải người chủ "
        "trì, hoặc làm việc với xã này mà ghi xã khác."
    ),
    en=(
        "Whoever copies another meeting's notice and forgets one place leaves conclusions of one who did not preside, "
        "or a meeting with somebody else."
    ),
)
GOOD = (
    (
        "{subject: Kết luận của Phó Giám đốc Sở Lê Văn An, opening: ['Được ủy quyền của Giám đốc Sở, đồng chí Lê "
        "Văn An chủ trì họp']}"
    ),
    "{subject: Kết luận buổi làm việc với xã Diễn Châu, opening: ['Giám đốc Sở làm việc với lãnh đạo xã Diễn Châu']}",
    "{subject: Kết luận của Giám đốc Sở tại cuộc họp, opening: ['Giám đốc Sở chủ trì họp với các Phó Giám đốc']}",
    (
        "{subject: Kết luận của Phó Giám đốc Sở Lê Văn An, opening: ['Phó Giám đốc Sở Lê Văn An thừa ủy quyền Giám "
        "đốc Sở chủ trì họp']}"
    ),
    "{subject: Kết luận của Giám đốc Sở, opening: ['Phó Giám đốc Lê Văn An, thay mặt Giám đốc Sở, chủ trì họp']}",
    "{subject: Kết luận của đồng chí Lê Văn An - Giám đốc Sở, opening: ['Giám đốc Sở chủ trì họp']}",
    (
        "{subject: Kết luận của Chủ tịch UBND xã Lê Văn An, opening: ['Chủ tịch Ủy ban nhân dân xã Lê Văn An chủ trì "
        "phiên họp với các Phó Chủ tịch Nguyễn Văn Ba, Trần Thị Tư']}"
    ),
)
BAD = (
    "{subject: Kết luận của đồng chí Lê Văn Nam tại cuộc họp, opening: ['Đồng chí Trần Văn Ba chủ trì cuộc họp']}",
    (
        "{subject: 'Kết luận của đồng chí Lê Văn Nam, Giám đốc Sở', opening: ['Đồng chí Trần Văn Ba, Giám đốc Sở chủ "
        "trì họp']}"
    ),
    (
        "{subject: Kết luận của Phó Giám đốc Bệnh viện tại cuộc họp, opening: ['Đồng chí Hà Văn Tuyến, Giám đốc "
        "Bệnh viện chủ trì cuộc họp']}"
    ),
    (
        "{subject: Kết luận của Chủ tịch UBND xã tại cuộc họp, opening: ['Đồng chí Phó Chủ tịch UBND xã chủ trì và"
        " kết luận']}"
    ),
    "{subject: Kết luận buổi làm việc với xã Diễn Châu, opening: ['Giám đốc Sở làm việc với lãnh đạo xã Yên Thành']}",
    "{subject: Kết luận của Giám đốc Sở tại cuộc họp, opening: ['Đồng chí Lê Văn An, Phó Giám đốc Sở chủ trì họp']}",
    "{subject: Kết luận của Giám đốc Sở Lê Văn An, opening: ['Đồng chí Lê Văn An, Phó Giám đốc Sở chủ trì họp']}",
    (
        "{subject: Kết luận của Phó Chủ tịch UBND xã Lê Văn An, opening: ['Đồng chí Lê Văn An, Chủ tịch UBND xã chủ "
        "trì; dự họp có các Phó Chủ tịch UBND xã']}"
    ),
    (
        "{subject: Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn An, opening: ['Phó Chủ tịch UBND tỉnh Trần Thị Hà chủ "
        "trì họp']}"
    ),
    "{subject: Kết luận của Giám đốc Sở Lê Văn Anh, opening: ['Đồng chí Lê Văn An, Giám đốc Sở chủ trì họp']}",
)

_POST = (
    r"(?P<post>(?P<deputy>Phó )?(?P<head>(?:Tổng )?Giám đốc|Chủ tịch|Bí thư|(?:Chi cục|Tổng cục|Cục|Vụ|Viện|Hiệu) "
    r"?trưởng|Trưởng (?:[Bb]an|[Pp]hòng)|Chánh (?:Văn phòng|Thanh tra)))\b"
)
_NEEDS = ("Giám đốc", "Chủ tịch", "Bí thư", "trưởng", "Trưởng ", "Chánh ")
_HOLDER = Lazy(_POST, needs=_NEEDS)
_CAPITAL = rf"[{CAPITALS}]\w*"
_NAME = Lazy(rf"(?<![\w.]){_CAPITAL}(?: {_CAPITAL}){{1,5}}")
_OF_BODIES = Lazy(
    r"^(?:.* )?(?:Sở|Ban|Cục|Công ty|Tổng|Trường|Viện|Chi cục|Bộ|UBND|HĐND|Trung tâm|Phòng|Văn phòng|Thanh tra|"
    r"Giám đốc|Chủ tịch|Đảng ủy|Ủy viên|Ông|Bà|Đồng chí|Hội đồng|Tỉnh|Phó)(?: |$)"
)
_OTHER_SIDE = Lazy(
    rf"làm việc với (?:[^\W\d_]+ ){{0,6}}?{_CAPITAL}(?: {_CAPITAL}){{0,3}} (?P<last>{_CAPITAL})",
    needs=("làm việc với ",),
)
_OF_A_PERSON = Lazy(r"\bcủa (?:[Đđ]ồng chí|[Ôô]ng|[Bb]à) (?P<name>[^\W\d_]+(?: [^\W\d_]+){2,3})")
_CHAIRS = r"[^.;\n]{0,90}?(?:chủ trì|kết luận|chỉ đạo)"
_CHAIR = Lazy(rf"(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à) (?P<name>[^\W\d_]+(?: [^\W\d_]+){{2,3}}?)(?=,| -| –| chủ trì){_CHAIRS}")
_LEAST, _MOST = 3, 4
_CLAUSE = r"[.;]"
_IN_PLACE_OF = ("quyền của", "quyền Giám", "quyền Chủ", "thay mặt", "Thay mặt", "phân công")
"""What names another's post than the one of who presides."""


def check(notice: Notice) -> Iterator[Problem]:
    """The post and the name in the subject, against who presides in the opening; the other side in both."""
    passages = seen(notice).passages
    opening = [each.text for each in passages if each.part is Part.OPENING]
    for passage in (each for each in passages if each.part is Part.SUBJECT):
        who = _who(passage.text, opening) or _person(passage.text, "\n".join(opening))
        for found in (who, _with_whom(passage.text, opening)):
            if found:
                start, end, other = found
                yield passage.problem(CODE, SEVERITY, start, end, other=other)


def _who(subject: str, opening: Sequence[str]) -> tuple[int, int, str] | None:
    """Where the one who concludes is named, if somebody else presides in the opening."""
    holder = _HOLDER.search(subject)
    if not holder:
        return None
    presiding = [part for text in opening for part in re.split(_CLAUSE, text) if "chủ trì" in part]
    names = _names(subject[holder.end() :])
    other = (_another(names[0], presiding) if names else "") or _another_post(holder, names, presiding, opening)
    end = subject.index(names[0], holder.end()) + len(names[0]) if names else holder.end()
    return (holder.start(), end, other) if other else None


def _person(subject: str, opening: str) -> tuple[int, int, str] | None:
    """Where the subject names somebody whom the opening does not, though it names who took the chair."""
    found = _OF_A_PERSON.search(subject)
    name = found["name"] if found else ""
    while name and not name.istitle():
        name = name.rpartition(" ")[0]
    if not found or len(name.split()) < _LEAST or name.lower() in opening.lower():
        return None
    chair = _CHAIR.search(opening)
    if not chair or not chair["name"].istitle():
        return None
    start = found.start("name")
    return start, start + len(name), chair["name"]


def _with_whom(subject: str, opening: Sequence[str]) -> tuple[int, int, str] | None:
    """Where the other side of a meeting is named, if the opening names another one and not this."""
    wanted = _OTHER_SIDE.search(subject)
    there = [match for text in opening for match in _OTHER_SIDE.finditer(text)] if wanted else []
    if not wanted or not there or any(wanted["last"] in text for text in opening):
        return None
    return *wanted.span(), there[0][0]


def _names(text: str) -> list[str]:
    """Persons' names: words in capitals, without those of their offices before them."""
    found = (_OF_BODIES.sub("", match[0]) for match in _NAME.finditer(text))
    return [each for each in found if _LEAST <= len(each.split()) <= _MOST]


def _another(name: str, presiding: Sequence[str]) -> str:
    """The one who presides, if it is somebody else and the one in the subject is not named there."""
    for sentence in presiding:
        before = sentence[: sentence.index("chủ trì")]
        others = _names(before) if _HOLDER.search(before) else []
        if len(others) == 1 and name not in sentence:
            return others[0]
    return ""


def _another_post(holder: re.Match[str], names: Sequence[str], presiding: Sequence[str], opening: Sequence[str]) -> str:
    """The post of this person in the opening; of nobody by name, that of whoever presides, if no other is there."""
    for sentence in (each for each in presiding if not any(word in each for word in _IN_PLACE_OF)):
        posts = _posts_of(names[0], sentence) if names else []
        before = list(_HOLDER.finditer(sentence[: sentence.index("chủ trì")]))
        if not posts and len({each["post"] for text in opening for each in _HOLDER.finditer(text)}) == 1:
            posts = before
        other = next((each for each in posts if each["head"] == holder["head"]), None)
        if other and bool(other["deputy"]) != bool(holder["deputy"]):
            return other["post"]
    return ""


def _posts_of(name: str, sentence: str) -> list[re.Match[str]]:
    """What stands directly behind a comma or a dash after the name, or else nearest before it."""
    before, there, after = sentence.partition(name)
    behind = list(_HOLDER.finditer(after[:40])) if there and after[:2].strip() in (",", "-", "–", "(") else []
    return behind[:1] or (list(_HOLDER.finditer(before))[-1:] if there else [])
