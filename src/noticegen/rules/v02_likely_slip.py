"""A word that differs in one mark from a common one, and is no other word, was probably mistyped."""

from collections.abc import Iterable, Iterator, Sequence
from unicodedata import combining, normalize

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._common_syllables import common_syllables
from ._compounds import compounds, compounds_of_letters, firsts_of, have_letters, known_slips, seconds_of, unmarked
from ._ends_of_names import ends_a_name
from ._rare_onsets import other_onset
from ._rare_tones import are_swappable, other_tone, swapped
from ._right_pairs import right_pairs
from ._seen import Sight, begins_a_sentence, seen
from ._slips_alone import SLIPS_ALONE
from ._sounds import alike, is_one_letter_off
from ._syllables import is_syllable
from .v01_typed_keys import made_of_keys
from .v02_impossible_syllable import is_swapped

CODE = RuleCode(
    "V02-likely",
    vi=("“{found}”: có lẽ là “{meant}”.", "Xem lại; đúng là như thế thì thôi."),
    en=('"{found}": probably "{meant}" was meant.', "Check it; if it is right as it is, leave it."),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi=(
        "Gõ sai một dấu ra chữ vẫn có nghĩa (đổi chiểu, đúc thúc, kinh nghiệp), máy soát vần không thấy. "
        "Chỉ nhắc những từ thường dùng trong văn bản, khi chữ gõ ra không thành từ khác; đúng hay sai, "
        "chỉ người viết biết."
    ),
    en=(
        "One wrong mark makes another syllable (đổi chiểu, kinh nghiệp) that no spelling forbids. Only "
        "words common in documents are reported, and only if what was typed is no other word; only the "
        "author knows."
    ),
)
GOOD = (
    "body: ['Quản lý đất đai, đầu tư, tài chính, công sản']",
    "body: ['Công tác, cộng tác, công tắc; thủ trưởng, thứ trưởng; nâng lương, năng lượng']",
    "body: ['Hạ ngầm cáp trên đường, nhà sập, đường sá chật hẹp, trà hoa vàng, đồi trọc, chẻ củi, ký túc xá']",
    "body: ['Ký tự dòng mới, vui lòng dùng tên gói, đáng tin, bỏ trống, đoạn kết; kiểu đang cần, mọi trường']",
    "body: [Treo khẩu hiệu tại cổng trường]",
    "body: [Trong độ tuổi, cơ chế đó, hằng quý định kỳ, người dân đến, có bản sao]",
    "body: [Bà Lê Thanh Toàn, ông Hồ Sở, Giao ông Đỗ thị Lan báo cáo]",
    "body: [Công văn ghi “đổi chiểu”]",
    "body: [Nghị định số 151/2025/NĐ-CP trên hệ thống truyền thanh, 'Tại tỉnh Lào Cai, phân huỷ và thuỷ sản']",
    "body: ['Chiến đấu, chia rẽ, dẫn dắt, mạo hiểm, tiến công, khóa học, đồ đạc, thế lực']",
    "body: ['Rà soát coong suất máy', 'Phối hợp chặt chex']",
    "body: [Đường liên thôn và liên xã, 'Bà làm nhân chứng, chứng nhân của vụ việc', WTO công nhận]",
    "body: ['Lũng đoạn thị trường, hãi hùng, vẫy cờ, vỉ thuốc, mẩu tin, đàn lợn nái']",
    "body: [Trẻ mỏi cơ sau tiêm, Người bệnh bị đau cơ tại vai]",
    "body: ['Cơ quan trong tỉnh, cùng cấp, trả lãi, đường biển', 'Chở hàng, phát hàng cứu trợ', Thấy rõ rằng]",
    "body: ['Đồng chí Lâm Quốc Bảo đã chủ trì, bà Hiệu qua đời', Mục II do Phòng chủ trì, Gỗ nhóm IIA trị giá cao]",
    "body: ['Kiểm tra tại chợ, hồ sơ phúc tập, Đội phó, kỹ sư kiểm thử, cây sa nhân, sỹ quan']",
)
BAD = (
    "body: [Đúc thúc tiến độ]",
    "body: ['Không để dán đoạn, vận hàng trung tâm dữ liệu, nghêm túc thực hiện']",
    "body: [Kiểm tra và đổi chiểu số liệu]",
    "body: [Đi qua cầu Hưng Hõa]",
    "body: [Ứng dụng tiên bộ kỹ thuật, Sáng kiến kinh nghiệp]",
    "body: [Xây dựng kế hoach năm 2022]",
    "body: [Ủy bàn nhân dân xã]",
    "body: ['Phối hợp chặc chẽ, Rút kinh nghiêm trong công tác', 'Trug tâm dữ liệu, Chủ động nguồng vốn']",
    "body: [Chụp ảnh và trụp phim, 'Dể xảy ra sai sót', 'Quản lý lõng lẽo, chưa kịp thờ', Vẩn còn tồn tại]",
    "body: [Thi công chậm tiến đô, Ký túc xa sinh viên, Đối chiếu công nơ với nhà thầu]",
    "body: [Rà sót các quy trình chuyên môn]",
    "body: ['Mái che lấn chiến hành lang, vướng danh giới']",
    "body: ['Điểm tìm ẩn tai nạn, phát hiện hư hõng']",
    "body: [Các đơn vị quán chiệt nội dung]",
    "body: ['Chậm nhật ngày 20/11', 'Xử lý nghiêm hàng vi lấn chiếm']",
    "body: ['Đây là việc quan trong của Sở', 'Có qua hệ với nhau', 'Chú ý vấn để này', 'Để ảo đảm tiến độ']",
    "body: [Ban Quản lý Khu Kinh tê, 'Sở Tài chình', Chủ tịch Ủy Ban Nhân dan]",
    "body: ['Họp tại chổ, Phối hợp vơi nhau']",
    "body: ['Cấp quyền sử dụng đát, hồ sơ khộng đủ', 'Chuẫn bị tài liệu, phòng chống dịch sỡi']",
    "body: ['Cấp giấy chứng nhân quyền sử dụng đất, khám chữa bênh', Thu ngân sach đạt thấp]",
    "body: [Giải quyết đơn khiếu lại của hộ dân]",
)

_FUNCTION = frozenset(
    """
    mọi chúng đang nên dùng mở
    đó do có là và mà này nay cho từ để đã các của với theo tại trên trong ngoài sau trước khi nếu thì được bị ra vào
    lên xuống về qua lại tới đến hai ba bốn năm sáu bảy tám chín mười ông bà anh chị em tôi ta một mới cũ số sở
    """.split()
)

_HALVES = frozenset(
    each.strip()
    for each in """
    rút kinh, lập kế, tiếp công, trạm y, tổ công, tái định, tái cơ, xin ý, trang thiết, nền kinh, tạo điều, ban chỉ,
    khu công, giấy chứng, khám chữa,
    ký túc, hộ gia, chịu trách, thẻ căn, chi ngân, chủ đầu, xóa đói, thôn bản, tổ dân
    """.split(",")
)
"""Beginnings of longer words among the common ones: rút kinh nghiệm."""

_BOUND = frozenset(
    """
    quyết vụ hành quan cơ nhân thực hiện bảo chức kiểm nhiệm xử thương giám tụng sử trách hiệu đảm xác thiệt thủ trọng
    tham liệu biện khởi vệ kinh khỏe thức hệ tranh ích bồi dung ủy chữa khiếu nại nghiệp doanh phúc vấn dứt chấm ứng
    chuẩn trú tiết vực thác triển đốc tịch toán khẩn tắc trợ phù ninh chỉnh kỹ thụ huy ương phê hoạch nghiên khiển
    nghệ hỗ dối thiểu tiễn khẳng soát mâu thuẫn
    """.split()
)
"""Syllables that hardly ever stand alone: where one is part of no common word, its neighbour was mistyped."""

_PREPOSITIONS = frozenset("tại từ đến với trong mỗi".split())
_OF_SYMBOLS = ("-", "/", "&", ".")


def check(notice: Notice) -> Iterator[Problem]:
    """Neighbours that are one mark away from a common word; single words that hardly anybody writes."""
    words = seen(notice)
    for pair in sorted(_odd_pairs(words.once, words.pairs) | set(_orphans(words.tokens))):
        if meant := _meant(pair):
            for at in words.places(pair):
                sight = words.sight(at, at + len(pair))
                if not _may_be_right(sight, pair, meant):
                    yield sight.problem(CODE, SEVERITY, meant=_like(sight.found, meant))
    for word in sorted(words.once - common_syllables()):
        common = common_syllables()
        if meant := SLIPS_ALONE.get(word, "") or other_tone(word, common) or other_onset(word, common):
            for at in words.places(word):
                sight = words.sight(at, at + len(word))
                is_other = " ".join((*sight.before.lower().split()[-1:], word)) in right_pairs()
                is_word = sight.found.islower() or begins_a_sentence(sight)
                if is_word and not sight.before.endswith(_OF_SYMBOLS) and not is_other:
                    yield sight.problem(CODE, SEVERITY, meant=_like(sight.found, meant))


def _odd_pairs(once: frozenset[str], pairs: Iterable[tuple[str, str]]) -> set[str]:
    """Neighbours that are no common word, and would be with other marks, or with a letter more or less."""
    plain = dict(zip(once, unmarked(" ".join(once)).split(), strict=True))
    seldom = once - common_syllables() - _FUNCTION
    told = {
        each for each in seldom if not is_syllable(each) and (not each.isascii() or is_swapped(each))
    }  # by the rule for such words
    slips = known_slips()
    return {
        pair
        for pair in set(map(" ".join, pairs)) - compounds()
        if told.isdisjoint(halves := pair.split(" "))
        and (
            not seldom.isdisjoint(halves)
            or have_letters(f"{plain[halves[0]]} {plain[halves[1]]}")
            or pair in slips
            or _meant_by_sound(*halves)
        )
    }


def _orphans(tokens: Sequence[str]) -> Iterator[str]:
    """Syllables that never stand alone and do, each with its neighbours."""
    for before, one, behind in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if one in _BOUND and compounds().isdisjoint(pairs := (f"{before} {one}", f"{one} {behind}")):
            yield from pairs if right_pairs().isdisjoint(pairs) else ()


def _meant(pair: str) -> str:
    """The common word, if these two are not one themselves and only one of them is another."""
    if slip := known_slips().get(pair):
        return slip
    first, second = pair.split(" ")
    for right in compounds_of_letters(unmarked(pair)):
        right_first, right_second = right.split(" ")
        changed = {first, second} - {right_first, right_second}
        if second == right_second and second in _FUNCTION and first in common_syllables():  # cáp trên, cấp trên
            continue
        if (first == right_first) != (second == right_second) and _FUNCTION.isdisjoint(changed):
            return "" if _are_spelt_alike(pair, right) else right
    if are_swappable(first, second) and (both := f"{swapped(first)} {swapped(second)}") in compounds():
        return both
    return _meant_by_letter(first, second) or _meant_by_sound(first, second) or _meant_by_neighbour(first, second)


def _are_spelt_alike(one: str, other: str) -> bool:
    """Whether only the place of the tone mark differs: thuỷ and thủy are one."""
    return sorted(normalize("NFD", one)) == sorted(normalize("NFD", other))


def _meant_by_sound(first: str, second: str) -> str:
    """The common word with another syllable that sounds like one of these."""
    if second not in _FUNCTION or first in _BOUND:
        near, seconds = alike(second), seconds_of(first)
        if not near.isdisjoint(seconds):
            return f"{first} {next(filter(near.__contains__, seconds))}"
    if first not in _FUNCTION or second in _BOUND:
        near, firsts = alike(first), firsts_of(second)
        if not near.isdisjoint(firsts):
            return f"{next(filter(near.__contains__, firsts))} {second}"
    return ""


def _meant_by_letter(first: str, second: str) -> str:
    """The common word that is one letter away from a syllable that is hardly ever written."""
    if _is_seldom(second):
        return next((f"{first} {each}" for each in seconds_of(first) if is_one_letter_off(second, each)), "")
    if _is_seldom(first):
        return next((f"{each} {second}" for each in firsts_of(second) if is_one_letter_off(first, each)), "")
    return ""


def _is_seldom(syllable: str) -> bool:
    return syllable not in common_syllables() and syllable not in _FUNCTION


def _meant_by_neighbour(first: str, second: str) -> str:
    """The common word of a syllable that never stands alone, the other being one letter off or having other marks."""
    if first in _BOUND:
        return next((f"{first} {each}" for each in seconds_of(first) if _is_mistyped(second, each)), "")
    if second in _BOUND:
        return next((f"{each} {second}" for each in firsts_of(second) if _is_mistyped(first, each)), "")
    return ""


def _is_mistyped(one: str, other: str) -> bool:
    """One letter off, its marks kept; of the smallest words, which stand beside anything, only what lost its end."""
    if not is_one_letter_off(one, other) or (unmarked(one) != unmarked(other) and _marks(one) != _marks(other)):
        return False
    return one not in _FUNCTION or unmarked(other).startswith(unmarked(one))


def _marks(syllable: str) -> Sequence[str]:
    return sorted(filter(combining, normalize("NFD", syllable)))


def _may_be_right(sight: Sight, pair: str, meant: str) -> bool:
    """Whether it is a name, a symbol or a place in capitals, or belongs to the words around it."""
    is_before_name = sight.found[0].isupper() and sight.found.endswith((" thị", " văn")) and sight.after[1:2].isupper()
    first, second = pair.split(" ")
    is_right = pair in right_pairs() and f"{_last(sight)} {first}" not in _HALVES
    if is_right or is_before_name or pair.replace("sỹ", "sĩ") in compounds():
        return True
    is_title = sight.found.isupper() and unmarked(meant) != unmarked(pair)
    if made_of_keys(first, f"{{}} {second}") or made_of_keys(second, f"{first} {{}}"):
        return True
    if is_title or sight.before.endswith(_OF_SYMBOLS) or _is_name(sight, meant):
        return True
    return _is_placed(pair, meant) or _meets_others(sight, pair) or _follows_a_name(sight, meant)


def _is_name(sight: Sight, meant: str) -> bool:
    """Whether the second syllable is in capitals, as in names and titles; some names are known."""
    return not (sight.found.split(" ")[1].islower() or sight.found.isupper() or meant.istitle())


def _follows_a_name(sight: Sight, meant: str) -> bool:
    """Whether the first syllable is a person's last name, or a numeral."""
    is_apart = not (sight.found.isupper() or meant.istitle())
    return is_apart and ends_a_name(sight.before, sight.found.split(" ")[0])


def _is_placed(pair: str, meant: str) -> bool:
    """Whether it is a preposition before a word that stands alone: tại chợ is no slip for tại chỗ."""
    first, second = pair.split(" ")
    return first in _PREPOSITIONS and meant.startswith(f"{first} ") and second in common_syllables()


def _meets_others(sight: Sight, pair: str) -> bool:
    """Whether the first ends a word or the second begins one."""
    following = (sight.after.split(maxsplit=1) or [""])[0].lower().rstrip(".,;:)")
    first, second = pair.split(" ")
    begins, goes_on = f"{_last(sight)} {first}", f"{second} {following}"
    if begins in right_pairs() or goes_on in right_pairs():
        return True
    ends_there = begins in compounds() and begins not in _HALVES and second in common_syllables()
    return ends_there or (goes_on in compounds() and (is_syllable(first) or not sight.found.islower()))


def _last(sight: Sight) -> str:
    """The word before it."""
    return (sight.before.rsplit(maxsplit=1) or [""])[-1].lower() if sight.before.endswith(" ") else ""


def _like(found: str, meant: str) -> str:
    """What was meant, with the capitals of what was found."""
    return meant.upper() if found.isupper() else meant[0].upper() + meant[1:] if found[0].isupper() else meant
