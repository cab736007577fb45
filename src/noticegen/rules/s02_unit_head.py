"""The head of a unit signs for the agency by order, and TL. says so (Phụ lục I, mục II, khoản 7)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "S02-unit",
    vi=(
        "“{found}” đứng đầu một đơn vị của cơ quan, mà không có dòng TL.",
        "Thêm authority: TL. và chức vụ của người đứng đầu cơ quan.",
    ),
    en=(
        '"{found}" heads a unit of the agency, but there is no TL. line.',
        "Add authority: TL. and the post of the agency's head.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Người đứng đầu đơn vị thuộc cơ quan ký văn bản của cơ quan thì ký thừa lệnh: TL. trước chức vụ người giao ký.",
    en="Whoever heads a unit signs the agency's documents by order: TL. before the post of who ordered it.",
)
GOOD = (
    "signers: {authority: TL. GIÁM ĐỐC, post: CHÁNH VĂN PHÒNG, name: Nguyễn Văn An}",
    "signers: {authority: TUQ. CHỦ TỊCH, post: TRƯỞNG PHÒNG NỘI VỤ, name: Nguyễn Văn An}",
    (
        "{issuers: {id: a, name: Phòng Tài chính, symbol: PTC, place: Vinh}, signers: {post: Trưởng phòng, name: "
        "Nguyễn Văn An}}"
    ),
    (
        "{issuers: {id: a, name: [Văn phòng, Ủy ban nhân dân], symbol: VP, place: Vinh}, signers: {post: Chánh Văn "
        "phòng, name: Nguyễn Văn An}}"
    ),
    "signers: {post: Trưởng ban, name: Nguyễn Văn An}",
)
BAD = (
    "signers: {post: CHÁNH VĂN PHÒNG, name: Nguyễn Văn An}",
    "signers: {post: Trưởng phòng Tổ chức - Hành chính, name: Nguyễn Văn An}",
    "signers: {authority: TM. ỦY BAN NHÂN DÂN, post: CHÁNH VĂN PHÒNG, name: Nguyễn Văn An}",
    "signers: {post: Trưởng khoa Dược, name: Nguyễn Văn An}",
    "signers: {authority: TM. ỦY BAN NHÂN DÂN, post: Giám đốc Trung tâm Phục vụ hành chính công, name: Lê Văn Ba}",
    "signers: {post: Kế toán trưởng, name: Nguyễn Văn An}",
)

_HEADS = {
    "TRƯỞNG PHÒNG": "PHÒNG", "CHÁNH VĂN PHÒNG": "VĂN PHÒNG", "TRƯỞNG KHOA": "KHOA", "CHÁNH THANH TRA": "THANH TRA",
    "TRƯỞNG BỘ MÔN": "BỘ MÔN", "KẾ TOÁN TRƯỞNG": "KẾ TOÁN", "CHUYÊN VIÊN": "CHUYÊN VIÊN",
    "CÔNG CHỨC": "CÔNG CHỨC", "GIÁM ĐỐC TRUNG TÂM": "TRUNG TÂM",
}  # fmt: skip
"""Beginnings of their posts, and of the agencies that they head."""


def check(notice: Notice) -> Iterator[Problem]:
    """Posts of heads of units alone, or below TM., where no issuer is such a unit."""
    issuers = [line.upper() for agency in notice.issuers for line in agency.name]
    for signer in notice.signers:
        post = signer.post.upper().removeprefix("Q. ")
        unit = next((unit for head, unit in _HEADS.items() if post.startswith(head)), None)
        is_alone = all(line.upper().startswith("TM") for line in signer.authority)
        if unit and is_alone and not any(line.startswith(unit) for line in issuers):
            yield Problem(CODE, signer.post.at, {"found": signer.post}, SEVERITY)
