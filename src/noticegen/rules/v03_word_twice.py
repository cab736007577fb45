"""A word that was typed twice was meant once."""

from collections.abc import Iterator
from operator import eq

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._common_syllables import common_syllables
from ._compounds import compounds
from ._right_pairs import right_pairs
from ._seen import Seen, Sight, seen
from ._syllables import is_syllable

CODE = RuleCode(
    "V03",
    vi=("“{found}”: một chữ gõ hai lần.", "Bỏ một chữ."),
    en=('"{found}": a word was typed twice.', "Remove one of the two."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=("Chữ gõ lặp là lỗi gõ; từ láy (dần dần, thường thường) và hai từ liền nhau (thực hiện hiện nay) không tính."),
    en=("A word typed twice is a mistake; reduplications (dần dần) and words that meet (thực hiện hiện nay) are not."),
)
GOOD = (
    "body: [Học sinh sinh năm 2012 nhập học, Cơ quan quản lý lý giải, Hệ thống thông tin tin cậy]",
    "body: [Chủ tàu tháo thiết bị bị xử phạt]",
    "body: [Ngày ngày dần dần từng bước nhanh nhanh]",
    "body: ['Thực hiện hiện nay, đầu tư tư nhân, thành phần phần mềm, phục vụ hành chính công công khai kết quả']",
    "body: [Giao giao ban Sở, 'Mục A, A1; việc, việc', 'Trở thành thành viên, vi phạm trật tự tự do']",
    "body: ['Đào tạo, đào tạo lại; tạm đình chỉ, đình chỉ; giám định, giám định bổ sung', Viện kiểm sát kiểm sát]",
    "body: ['Tổ chức xã hội, xã hội - nghề nghiệp; Cơ quan điều tra, Điều tra viên', 'Xuất bản xuất bản phẩm']",
    "body: [Tại trụ sở Sở Khoa học và Công nghệ, 'Báo cáo bộ Bộ Tài chính']",
    "body: ['Cắm nhiều thiết bị, thiết bị có nhiều khóa; TẬP TIN Tập tin']",
    "body: [Thôn Xa Xa và bản Pa Pa, Ai ai cũng biết, 'ngành ngành, nhà nhà']",
    "body: [Trưởng khoa Khoa Dược và Phó Trưởng phòng Phòng Điều dưỡng dự, 'Bảng: 05, 05 và 01 05']",
    "body: [Công văn ghi “việc việc”]",
    "body: ['Tờ trình số 19/TTr-SXD ngày 10/4/2026 của Sở Xây dựng về chống úng ngập nội thành Thành phố năm 2026']",
    "body: ['Nhà nhà treo cờ, người người thi đua', 'Đồng chí Phó Trưởng ban Ban Tuyên giáo']",
    "body: ['Vật tư dự phòng phòng, chống thiên tai', 'Hoàn thiện tờ trình trình Lãnh đạo Bộ', Hội đồng đồng ý]",
    "body: ['Khắc phục những tồn tại tại Sở Y tế', 'Số còn lại lại tăng', Giao văn bằng bằng bưu điện]",
)
BAD = (
    "body: [Đối chiếu số tạm ứng ứng với kho bạc]",
    "body: [Cho học sinh sinh nghỉ học]",
    "body: [Giao UBND UBND phường rà soát, Kinh phí lấy từ từ nguồn chương trình]",
    "body: [Giao Khoa Khoa Dược lập dự trù, Bệnh viện Bệnh viện Bạch Mai hỗ trợ, Ban Giám đốc Giám đốc họp]",
    "body: [Cho Cho học sinh nghỉ học, 'Kết luận: Các Các đơn vị báo cáo', Mua 05 05 máy, Do ông ông Ngô Văn Ba nêu]",
    "body: [Rà soát công việc việc quá hạn]",
    "body: [Gửi về về Văn phòng Sở]",
    "body: [Báo cáo báo cáo tiến độ]",
    "body: ['Danh sách đơn vị, đơn vị được giao', 'Rà soát thủ tục hành chính thủ tục hành chính nội bộ']",
    "body: [Giao Phòng Phòng Kế hoạch chủ trì]",
    "body: [Triển khai Đề án 06 06]",
    "body: [Khi có người người đi vắng]",
    "body: [Tăng cường ứng dụng công công nghệ thông tin]",
    "body: ['Gửi tờ trình trình tháng 6', 'Bố trí kinh phí dự phòng phòng khi cần', 'Họp tại tại Sở']",
    "body: [Trong 5 ngày ngày làm việc, Họp ngày 15/10 15/10 tại Sở, Đạt 95% 95% kế hoạch, Thi ngày 5/6/2026 5/6/2026]",
    "body: ['Nghị định số 1/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thủ tục theo theo cơ chế một cửa']",
)

_TWICE = Lazy(r"(?<![^\W\d_])([^\W\d_]+(?: [^\W\d_]+){0,3}) (\1)(?![^\W\d_])")
_LISTED = Lazy(r"(?<![^\W\d_])([^\W\d_]+ [^\W\d_]+), (\1)(?![^\W\d_])")
_FIGURES = Lazy(r"(\d+) \1")
_DATES = Lazy(r"(?<![\d/.])(\d{1,2}/\d{1,2}(?:/\d{4})?|\d+%) (\1)(?![\d/])", needs=("/", "% "))
_NARROWED = Lazy(r" (?!(?:được|đã|và|để|cho|theo|trong|bị)\b)[^\W\d_]| - ")
"""What makes another thing of the second: đào tạo, đào tạo lại."""

_BEFORE_LISTED = (", ", "tạm ", "bất ", "tái ", "phục hồi ")
_ACTORS = ("Viện ", "quan ", "gười ", "ên ", "đồng ", "chủ ")
_WHOLE = frozenset(("phẩm", "viên", "phí", "lực"))
_NUMBERED = Lazy(
    r"\b(?:đề án|ngày|tháng|năm|khoản|điều|quý|điểm|mục) (\d+) (\1)(?![\d.,/]*\d| giờ)"
    r"|(?<![\d.,/] )(?<![\d.,/])(0[1-9]) \3(?= [^\W\d_])"
)
_UNITS = frozenset(
    """
    phòng ban sở cục chi trung văn bộ đội tổ ủy hội đoàn khoa trạm viện vụ trường đài hạt kho quỹ công cổng nhà
    """.split()
)
"""First words of units: with two capitals they are no name, such as that of bản Pa Pa."""

_SHORT = 2
"""Letters of numerals and of marks; abbreviations have more."""

_POSTS = ("Trưởng ", "Phó ", "Chánh ")
_BEGINS = Lazy(r"(?:^|[.?!:;] )$")
_MEANT = frozenset(
    """
    ai ào ầm ba bản bập càng cao cào chằm chậm chôm chuồn
    chung chính chuyên cười dần dăm dẫn đau đăm đầy đều đêm đinh đen đỏ đời đâu giờ hai
    hàng hằng hầm hay hết hơi khăng khít khư la lâu lăm lần lệ liên loang lù luôn lũ mãi mau mười muôn nào năm ngành
    ngày ngang người ngùn nhà nhanh nhao nhăm nhẹ nho như nơi nức oang phăng qua quần rành rất rõ râm rưng sát sau
    sừng song sớm sơ suốt tăm tất thao thăm thật tháng thẳng thấp thoang thôn thỉnh thường to trăm tràn trắng tre
    trùng từ từng tuần tươi ùn vội vàng vàng vù vui xa xã xanh xem xinh xưa ý
    """.split()
)

_BEFORE_FROM = ("lấy ", "kể ", "trích ", "chi ", "tính ", "chuyển ", "về ")
"""Behind these it says where from, and nobody adds how slowly."""

_GO_ON = frozenset("bị có cho đến lại mới qua ra".split())
"""What ends a word and begins what is said of it: thiết bị bị xử phạt."""

_SAID_AFTER = {
    "tại": ("tồn", "hiện", "thực"), "trình": ("tờ", "chương", "quy", "công", "lộ", "giáo"), "lại": ("còn",),
    "trên": ("cấp",), "giao": ("bàn", "chuyển"), "bằng": ("văn", "công"),
    "sinh": ("học", "thí"),
}  # fmt: skip
"""What ends one of these words and is said by itself too: tờ trình, and to submit it; những tồn tại, and where."""

_NEEDS_A_NAME = frozenset(("trình", "giao"))
_SMALL = frozenset("với ra có là đã đang chưa các ở trên này đó lên mới cũ ngày dịp".split())
_BIRTH = frozenset("năm ngày tháng tại con trước sau từ".split())
"""Of them, those that a capital follows, the name of whom it is for: tờ trình trình Lãnh đạo Bộ."""

_PLURALS = frozenset("người ngành ngày nhà nơi năm tháng lớp hàng thôn xã tuần giờ".split())
_TAKES_ONE = Lazy(
    r"\b(?:có|của|mỗi|một|các|những|cho|với|số|\d+|trong|được|bị|do|mọi|từng|nhiều|hai|ba|bốn|năm|khi|là|trước|sau) $"
)
"""Before these nouns it says that there is one: not “có người người”, though “người người” is said."""

_MAY_END = frozenset(
    "án bộ cao chi công dân dịch đất hội học hóa lý mới ngành nước phố số sở tế thị thu tin tỉnh viên vụ xã".split()
)
"""What often ends a longer word, as công ends hành chính công."""

_OWNED_BY_ALL = frozenset("chính tư sản vụ nợ đất sắm vốn chi lập".split())
"""What stands before công where it ends one."""


def check(notice: Notice) -> Iterator[Problem]:
    """Neighbours that are the same word, or the same two words, in small letters.

    No correction is offered: it would take a word away, and the second may be another word mistyped.
    """
    words = seen(notice)
    yield from _in_titles(words)
    for sight, match in words.find_near({f"{each} {each}" for each in words.twins}, _TWICE, words.lower):
        if _is_slip(sight, sight.found[-len(match[1]) :]):
            yield sight.problem(CODE, SEVERITY)
    for sight, match in words.find_near({f"{each}, {each}" for each in words.twins}, _LISTED, words.lower):
        is_small = sight.found[-len(match[1])].islower() and not sight.before.lower().endswith(_BEFORE_LISTED)
        if match[1] in compounds() and is_small and not _NARROWED.match(sight.after):
            yield sight.problem(CODE, SEVERITY)
    for sight, _ in words.find_near({each[0] for each in _FIGURES.finditer(words.lower)}, _NUMBERED, words.lower):
        yield sight.problem(CODE, SEVERITY)
    for sight, _ in words.find(_DATES):
        yield sight.problem(CODE, SEVERITY)


def _is_slip(sight: Sight, second: str) -> bool:
    """By the second of the two, as it stands there: a name may begin with it."""
    return not _is_meant(second, sight.before, sight.after) if second.islower() else _are_no_name(sight, second)


def _are_no_name(sight: Sight, second: str) -> bool:
    """Whether words that have a capital twice are no name of a place: Khoa Khoa Dược, Cho Cho học sinh nghỉ."""
    if sight.found != f"{second} {second}" or not second[0].isupper() or sight.before.endswith(_POSTS):
        return False
    if second.isupper():
        return len(second) > _SHORT and second.isalpha() and not sight.passage.text.isupper()
    if " " in second:
        return not second.istitle()
    begins = _BEGINS.search(sight.before) is not None and sight.after[1:2].islower()
    return second.lower() in _UNITS or (begins and second.lower() in common_syllables())


def _may_end(word: str, last: str) -> bool:
    return word in _MAY_END and (word != "công" or last in _OWNED_BY_ALL)


def _in_titles(words: Seen) -> Iterator[Problem]:
    """Of acts that are cited: they were copied, and there a word comes twice by a slip alone."""
    for title in words.titles if words.has_acts else ():
        tokens = title.found.lower().split()
        for match in _TWICE.finditer(title.found.lower()) if any(map(eq, tokens, tokens[1:])) else ():
            start, end = (title.start + each for each in match.span())
            sight = Sight(title.passage, start, end)
            if _is_slip(sight, sight.found[-len(match[2]) :]):
                yield sight.problem(CODE, SEVERITY)


def _is_meant(word: str, before: str, after: str) -> bool:
    """A reduplication, or the end of one word and the beginning of the next."""
    if (word in _PLURALS and _TAKES_ONE.search(before.lower())) or (word == "từ" and before.endswith(_BEFORE_FROM)):
        return False
    if before.endswith(_POSTS) or word in _MEANT or not is_syllable(word.split(" ", maxsplit=1)[0]):
        return True
    if " " in word and (before.endswith(_ACTORS) or not _WHOLE.isdisjoint(after.split(" ")[1:2])):
        return True
    last = (before.rsplit(maxsplit=1) or [""])[-1].lower()
    following = (after.removeprefix(",").split(maxsplit=1) or [""])[0].rstrip(".,;:)")
    if last in _SAID_AFTER.get(word, ()) and _is_said(word, following):
        return True
    following = following.lower()
    if word in _GO_ON and f"{last} {word}" in compounds():
        return True
    is_end = not last or _may_end(word, last) or f"{last} {word}" in compounds()
    begun = f"{word} {following}"
    return is_end and (begun in compounds() or (begun in right_pairs() and following not in _SMALL))


def _is_said(word: str, following: str) -> bool:
    """Whether what follows goes with this word when it is said by itself."""
    if word == "sinh":
        return following in _BIRTH
    return following.istitle() or word not in _NEEDS_A_NAME
