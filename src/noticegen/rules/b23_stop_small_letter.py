"""After a full stop comes a capital (Phụ lục II, mục I)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import seen
from ._syllables import is_syllable

CODE = RuleCode(
    "B23-stop",
    vi=("Sau dấu chấm viết thường: “{found}”.", "Viết hoa, hoặc đổi dấu chấm thành dấu phẩy."),
    en=('A small letter after a full stop: "{found}".', "Write a capital, or change the full stop to a comma."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Viết hoa chữ cái đầu sau dấu chấm câu (Phụ lục II, mục I). Chữ viết tắt có chấm (TP., v.v., tr.) "
        "và dấu ba chấm không tính."
    ),
    en=(
        "A sentence begins with a capital (Annex II, part I). Abbreviations with a stop (TP., v.v.) and "
        "three dots do not count."
    ),
)
GOOD = (
    "body: ['Theo Mục 5. báo cáo, tiêu chí 3. hồ sơ, phụ lục 2. bảng giá', 'Tăng 1.500. Sau đó giảm']",
    (
        "body: ['Hồ sơ, v.v. và các tài liệu; TP. hồ; tr. số 5; đ/c. nào', 'Nhung hươu, Hội nhập... báo cáo', 'Gửi "
        "iOffice. iOffice lưu']"
    ),
    "body: ['Số 1.2. a là', 'Công văn ghi “hồ sơ. báo cáo”', 'Mục 5. báo cáo', 'Theo mẫu (tr. 5). xem thêm, a). một']",
)
BAD = (
    "body: ['Giảm từ 10 đến 20%. trong khi đó giá tăng', 'Giá trị 12 tỷ đồng (tăng 5%). đến nay đã chi']",
    "body: ['Lập năm 2025. hiện nay còn vướng', 'Mất 3 km2. sau đó trồng lại']",
    "body: ['Rà soát hồ sơ. báo cáo Sở', 'Mời nghệ nhân xã Cư M’gar. tổng duyệt trước ngày 20/10']",
    "body: ['Hoàn thành kế hoạch? nếu chưa thì báo cáo']",
    "body: ['Thi ngày 15/10/2026. học sinh có mặt lúc 7 giờ', 'Báo cáo Sở (qua Phòng Tổ chức). các đơn vị lưu ý']",
)

_STOP = Lazy(r"[.?!] (?P<after>[^\W\d_A-Z][^\W\d_]*)(?![A-Z\d@.])")
_LAST = Lazy(
    r"(?:^|[^\w.])(?P<word>[^\W\d_]{2,})$|\([^()\n]*?(?P<inside>[^\W\d_]+)\)$|(?<=/)(?P<year>\d{4})$"
    r"|(?P<share>\d ?%\)?)$|\b(?P<unit>[kc]?m[23])$"
    r"|(?<!\w)(?!(?i:mục|điều|khoản|điểm|bước|câu|phần|chương|lục|số|bài|chí|bảng|hình|ý|việc|thứ|biểu|mẫu|trang|tr|phụ|lần|"
    r"tập|quyển|kỳ|vấn đề|nhóm|lớp|đợt|tiết|dòng|cột|ô)\b)(?i:[^\W\d_]{2,}) (?P<figure>\d[\d.,/]*)$"
)
_ABBREVIATED = frozenset(
    """
    tp tx tt tr st vd ths ts pgs gs bs ks cn đ/c đc nxb vs sđt đt tel fax stt kt tm tl tuq vv nv hs gv sv btv ubnd hđnd
    km ha tg ph th bc mr mrs ms dr no vol p q ltd co corp inc jsc etc approx dept univ prof
    """.split()
)
_LONG = 3
"""Letters of a foreign word or name; abbreviations of so many are listed."""


def check(notice: Notice) -> Iterator[Problem]:
    """Words in small letters after the end of a sentence."""
    words = seen(notice)
    for sight, match in words.find(_STOP):
        last = _LAST.search(sight.before)
        if last and match["after"][0].islower() and _ends_a_sentence(last[last.lastgroup or 0], match["after"]):
            end = sight.start + len(sight.found)
            yield sight.passage.problem(CODE, SEVERITY, last.start(last.lastgroup or 0), end)


def _ends_a_sentence(last: str, after: str) -> bool:
    """Whether both are words of the language, or the first a year, and it is no abbreviation."""
    return (
        last.lower() not in _ABBREVIATED
        and (last[0].isdigit() or last[-1].isdigit() or is_syllable(last) or len(last) >= _LONG)
        and is_syllable(after)
    )
