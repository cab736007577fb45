"""No academic titles, degrees or ranks before the signer's name (Phụ lục I, mục II, khoản 7)."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "S05",
    vi=("Trước họ tên người ký có “{found}”.", "Không ghi học hàm, học vị (trừ ngành được phép)."),
    en=(
        'The signer\'s name is preceded by "{found}".',
        "Do not write academic titles or degrees (except in sectors that allow them).",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Không ghi học hàm, học vị, danh hiệu trước họ tên; một số ngành có quy định riêng.",
    en="No academic titles, degrees or honours before the name; some sectors have their own rules.",
)
GOOD = (
    "signers: {post: GIÁM ĐỐC, name: Trần Quốc Thành}",
    (
        "{issuers: {id: a, parent: Công an tỉnh, name: Phòng Cảnh sát giao thông, symbol: PC08, place: Vinh}, signers: "
        "{post: Trưởng phòng, name: Thượng tá Nguyễn Văn Cảnh}}"
    ),
    (
        "{issuers: {id: a, name: [Ban Chỉ huy, Quân sự xã], symbol: BCH, place: Vinh}, signers: {post: Chỉ huy trưởng, "
        "name: Thiếu tá Nguyễn Văn Cảnh}}"
    ),
)
BAD = (
    "signers: {post: GIÁM ĐỐC, name: TS. Trần Quốc Thành}",
    "signers: {post: GIÁM ĐỐC, name: Tiến sĩ Trần Quốc Thành}",
    "signers: {post: GIÁM ĐỐC, name: BS CKII Trần Quốc Thành}",
    "signers: {post: GIÁM ĐỐC, name: Đại tá Trần Quốc Thành}",
    "signers: {post: GIÁM ĐỐC, name: 'PGS, TS. Trần Quốc Thành'}",
    "signers: {post: GIÁM ĐỐC, name: Thầy thuốc Ưu tú Trần Quốc Thành}",
)

_TITLE = Lazy(
    r"^(?:(?:GS|PGS|TS|TSKH|ThS|BS|BSCK\w*|CKI|CKII|CN|KTS|DS|BTV|NSND|NSƯT|NCS|KS|LS|NGND|NGƯT|TTND|TTƯT)"
    r"(?:[.,]\s*|\s)|(?:Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Dược sĩ|Kỹ sư|Cử nhân|"
    r"(?:Nhà giáo|Thầy thuốc) (?:ưu tú|nhân dân)|(?:Đại|Thượng|Trung|Thiếu) (?:tá|tướng))\s)",
    re.IGNORECASE,
)
_RANK = Lazy(r"(?:đại|thượng|trung|thiếu) (?:tá|tướng)\s*", re.IGNORECASE)
_ARMED = Lazy(r"\b(?:công an|cảnh sát|quân sự|quân khu|quân đội|bộ đội|bộ tư lệnh|biên phòng|(?:sư|lữ|trung) đoàn)\b")

_OF_SCHOLARS = Lazy(
    r"(?<!thị )(?<!môi )(?<!xã )(?<!phường )\b(?:trường|đại học|học viện|viện|trung tâm y tế|trạm y tế)\b(?! kiểm sát)"
)
"""Public bodies of education, health and science, whose ministries may have titles written."""


def check(notice: Notice) -> Iterator[Problem]:
    """A title before the name; armed forces write ranks as their heads have ordered.

    What ministries of education, health and science may have ordered for their bodies is only noted.
    """
    names = " ".join(line for each in notice.issuers for line in (*(each.parent or ()), *each.name)).lower()
    has_rules_of_its_own = _OF_SCHOLARS.search(names) is not None
    is_armed = _ARMED.search(names) is not None
    for signer in notice.signers:
        match = _TITLE.match(signer.name)
        if match and not (is_armed and _RANK.fullmatch(match[0])):
            severity = Severity.NOTE if has_rules_of_its_own else SEVERITY
            yield Problem(CODE, signer.name.at, {"found": match[0].strip()}, severity)
