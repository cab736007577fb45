"""The forms of copy are sao y, sao lục and trích sao (Điều 25); sao y bản chính and trích lục are older terms."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Sight, seen

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
    "body: [Nộp bản sao giấy khai sinh, Gửi bản sao và bản gốc, 'Sao y chính xác nội dung', BẢN SAO QUYẾT ĐỊNH]",
    "body: [Cấp BẢN SAO từ sổ gốc]",
    "body: [Công văn ghi “SAO Y BẢN CHÍNH”, 'Chấm dứt việc dùng “sao y bản chính”']",
)
BAD = (
    "body: [Niêm yết SAO Y BẢN CHÍNH quy trình, Đóng dấu “Sao y bản chính” vào văn bản]",
    "body: ['Hoàn tất hồ sơ (gồm quyết định giao đề tài “sao y bản chính”)']",
    "body: ['Hồ sơ gồm quyết định (sao y bản chính)']",
    "body: [Gửi bản Sao Y Bản Chính các quyết định, Kèm BẢN SAO quyết định, Gửi bản SAO Y CHÍNH, Ký sao y bản chánh]",
    "body: [Nộp bản sao lục bản chính quyết định]",
    "body: [Gửi bản TRÍCH LỤC về Sở, Đóng dấu SAO Y BẢN GỐC, Lưu trích lục Thông báo này]",
)

_STAMP = Lazy(
    r"\b(?:dấu|mộc|chữ|cụm từ|dòng chữ|hình thức|(?:gồm|kèm|nộp|gửi|"
    r"bản)(?: [^.;“\"«\n]{1,60})?) [“\"«](?P<form>SAO (?:Y|LỤC) BẢN (?:CHÍNH|GỐC)|"
    r"[Ss]ao (?:y|lục) bản (?:chính|gốc))[”\"»]",
    needs=("“", '"', "«"),
)
"""What the notice has somebody stamp or write is its own word, in quotation marks as well."""

_OLD = Lazy(
    r"\b(?i:sao (?:y|lục)(?: y)? (?:bản )?(?:chính|chánh|gốc))\b(?! (?:thức|xác|quy(?! (?:tr|đ|ch|ho))|sách)\b)"
    r"|\b(?:[Tt]rích [Ll]ục) (?=(?:[Tt]hông báo|[Kk]ết luận|văn bản|Quyết định|Công văn|Nghị quyết|nội dung)\b)"
    r"|\bTRÍCH LỤC\b(?! (?:KHAI|HỘ|BẢN ĐỒ|KẾT HÔN|ĐỊA))"
)
_COPY = "BẢN SAO"
_CERTIFIED = ("chứng thực", "sổ gốc", "hộ tịch", "khai sinh", "kết hôn", "khai tử")
"""Copies that other decrees have, which bear these two words in capitals."""

_ASKED = ("ao y bản", "AO Y BẢN", "ao lục bản", "AO LỤC BẢN")


def check(notice: Notice) -> Iterator[Problem]:
    """The old terms in the notice's own words."""
    words = seen(notice)
    if words.has("sao y", "sao lục", "trích lục"):
        yield from (_old(sight) for sight, _ in words.find(_OLD))
    for at in words.places(_COPY, words.own) if _COPY in words.own else ():
        sight = words.sight(at, at + len(_COPY))
        if not (sight.passage.text.isupper() or words.has(*_CERTIFIED)):
            yield sight.problem(CODE, SEVERITY, meant="SAO Y")
    if any(each in words.raw for each in _ASKED):
        for sight, match in words.find(_STAMP, words.raw):
            start = sight.start + match.start("form") - match.start()
            yield _old(Sight(sight.passage, start, start + len(match["form"])))


def _old(sight: Sight) -> Problem:
    form = sight.found.lower()
    meant = "trích sao" if "trích" in form else "sao lục" if "lục" in form else "sao y"
    return sight.problem(CODE, SEVERITY, meant=meant.upper() if sight.found.isupper() else meant)
