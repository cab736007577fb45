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
    "body: [Gửi bản TRÍCH LỤC về Sở, Đóng dấu SAO Y BẢN GỐC, Lưu trích lục Thông báo này]",
)

_OLD = Lazy(
    r"\b(?:SAO (?:Y|LỤC)(?: Y)? BẢN (?:CHÍNH|GỐC)|[Ss]ao (?:y|lục)(?: y)? bản (?:chính|gốc))\b"
    r"|[Tt]rích lục (?=(?:[Tt]hông báo|[Kk]ết luận|văn bản|Quyết định|Công văn|Nghị quyết|nội dung)\b)"
    r"|\bTRÍCH LỤC\b(?! (?:KHAI|HỘ|BẢN ĐỒ|KẾT HÔN|ĐỊA))"
)


def check(notice: Notice) -> Iterator[Problem]:
    """The old terms in the notice's own words."""
    words = seen(notice)
    if words.has("sao y", "trích lục"):
        for sight, _ in words.find(_OLD):
            form = sight.found.lower()
            meant = "trích sao" if "trích" in form else "sao lục" if "lục" in form else "sao y"
            yield sight.problem(CODE, SEVERITY, meant=meant.upper() if sight.found.isupper() else meant)
