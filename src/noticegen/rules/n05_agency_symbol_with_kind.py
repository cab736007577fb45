"""The kind's abbreviation is printed before the agency's; in the agency's own symbol it would appear twice."""

from collections.abc import Iterator

from noticegen.notice.kinds import KINDS
from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "N05-agency",
    vi=(
        "Chữ viết tắt của cơ quan “{found}” đã có chữ viết tắt loại văn bản; ký hiệu in ra sẽ có hai lần.",
        "Ở agencies, symbol chỉ ghi chữ viết tắt tên cơ quan.",
    ),
    en=(
        (
            'The agency\'s symbol "{found}" already contains the abbreviation of a document type, which would be '
            "printed twice."
        ),
        "In agencies, write only the agency's own abbreviation as symbol.",
    ),
)
SEVERITY = Severity.ERROR
WHY = Word(
    vi="Mẫu ghép chữ viết tắt loại văn bản với symbol của cơ quan; symbol chỉ ghi phần của cơ quan.",
    en=(
        "The document type's abbreviation is printed before the agency's symbol, so that symbol is the agency's "
        "own part only."
    ),
)
_AGENCY = "id: a, name: Sở A, place: Vinh"
GOOD = (f"issuers: [{{{_AGENCY}, symbol: SKHCN}}]", f"issuers: [{{{_AGENCY}, symbol: TB}}]")
BAD = (f"issuers: [{{{_AGENCY}, symbol: TB-SNNMT}}]",)


def check(notice: Notice) -> Iterator[Problem]:
    """Agencies whose own symbol begins with the abbreviation of a kind."""
    for agency in notice.issuers:
        first, hyphen, rest = agency.symbol.partition("-")
        if hyphen and first in KINDS.values():
            yield Problem(CODE, agency.symbol.at, {"found": agency.symbol, "suggestion": rest}, SEVERITY)
