"""The forms of copy are sao y, sao lục and trích sao (Điều 25); sao y bản chính and trích lục are older terms."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import seen

CODE = RuleCode(
    "C01",
    vi=("“{found}” là tên cũ.", "Nghị định 30/2020/NĐ-CP gọi là “{meant}”."),
    en=('"{found}" is an old term.', 'Decree 30/2020/NĐ-CP calls it "{meant}".'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Hình thức sao có sao y, sao lục, trích sao (Điều 25). Trích lục hộ tịch, trích lục bản đồ là "
        "giấy tờ khác, không tính."
    ),
    en=(
        "The forms of copy are sao y, sao lục, trích sao (Article 25). Extracts of registers and maps are "
        "something else."
    ),
)
GOOD = (
    "body: ['Gửi bản SAO Y, bản trích sao', 'Cấp trích lục khai sinh, TRÍCH LỤC BẢN ĐỒ']",
    "body: [Công văn ghi “SAO Y BẢN CHÍNH”]",
)
BAD = (
    "body: [Gửi kèm SAO Y BẢN CHÍNH]",
    "body: ['Hồ sơ gồm quyết định (sao y bản chính)']",
    "body: [Gửi bản TRÍCH LỤC về Sở]",
)

_OLD = Lazy(r"\b(?:SAO Y BẢN CHÍNH|[Ss]ao y bản chính)\b|\bTRÍCH LỤC\b(?! (?:KHAI|HỘ|BẢN ĐỒ|KẾT HÔN|ĐỊA))")


def check(notice: Notice) -> Iterator[Problem]:
    """The old terms in the notice's own words."""
    words = seen(notice)
    if words.has("sao y", "trích lục"):
        for sight, _ in words.find(_OLD):
            meant = "trích sao" if "TRÍCH" in sight.found else "sao y"
            yield sight.problem(CODE, SEVERITY, meant=meant.upper() if sight.found.isupper() else meant)
