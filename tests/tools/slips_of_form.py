"""Slips in what surrounds the words: symbols, bases, deadlines, appendices, recipients, signers, the subject's form.

Made as those of words are (`slips_of_words`); with them every rule has slips of its own.
"""

import datetime as dt
import unicodedata
from collections.abc import Callable, Mapping
from random import Random

from .word_drafts import HEADINGS, UNITS, Draft, Slip, head, in_a_word, made, opening, written

_LAWS = ("Lưu trữ", "Đất đai", "Đấu thầu", "Nhà giáo", "Giá", "Viễn thông", "Khám bệnh, chữa bệnh")
_NAMES = ("Nguyễn Văn An", "Lê Thị Bình", "Phạm Đức Long", "Hoàng Thị Kim Oanh", "Võ Trọng Hải")
_WORK = ("Hoàn thiện hồ sơ nghiệm thu", "Tổng hợp số liệu", "Rà soát thủ tục hành chính", "Trình phương án bố trí vốn")
_LOOKALIKES = str.maketrans({"a": "а", "o": "о", "c": "с", "e": "е", "p": "р"})
_CITED = (
    "theo điều {}", "theo Khoản {} của Quy chế", "tại mục II Thông báo này", "theo chương {} của Đề án",
    "theo điểm b) khoản {} Điều 5",
)  # fmt: skip
_PLACES = ("Hy cương", "Từ sơn", "Nam sách", "Kỳ anh", "Đại lộc", "Yên khánh")
_OLD_LETTERS = (
    "§Ò nghÞ c¸c ®¬n vÞ b¸o c¸o kÕt qu¶ thùc hiÖn",
    "Ñeà nghò caùc ñôn vò baùo caùo keát quaû thöïc hieän",
    "DDe^` nghi. ca'c ddo+n vi. ba'o ca'o ke^'t qua?",
)
_LITTLE = (
    ("không", "Hồ sơ {} đủ điều kiện thì trả lại"),
    ("được", "Báo cáo {} gửi trước giờ họp"),
    ("trên", "Thông báo {} hệ thống loa"),
    ("các", "Giải quyết {} vướng mắc còn lại"),
    ("đến", "Nộp {} hết ngày 30/01/2026"),
)
_TWICE = (("dự án cầu Hưng Hòa", "dự án cầu Bến Thủy"), ("khắc phục hậu quả hạn hán", "khắc phục hậu quả mưa lũ"))


def _put(task: str) -> Callable[[Draft, Random], None]:
    def slip(draft: Draft, dice: Random) -> None:
        place = dice.randrange(len(draft.tasks))
        draft.tasks[place] = draft.at = task

    return slip


def entry(make: Callable[[Random], str]) -> Slip:
    """An entry with more than a text, as YAML writes it."""
    return lambda draft, dice: _put("{" + make(dice) + "}")(draft, dice)


def value(key: str, make: Callable[[Random], str]) -> Slip:
    """A key of the notice with a value that nobody listed."""
    return lambda draft, dice: head(key, make(dice))(draft, dice)


def signed(*forms: str) -> Slip:
    """By somebody; `{}` is the name."""
    return value("signers", lambda dice: "{" + dice.choice(forms).format(dice.choice(_NAMES)) + "}")


def due(days: Callable[[Random], int], told: Callable[[Random], int]) -> Slip:
    """A deadline so many days after the notice, whose text tells another day, or the same."""

    def make(dice: Random) -> str:
        day = dt.date(2026, 1, 15) + dt.timedelta(days(dice))
        text = f"trước ngày {written(day + dt.timedelta(told(dice)), dice)}"
        return f"text: {dice.choice(_WORK)} {text}, deadlines: {{text: {text}, date: {day}}}"

    return entry(make)


def marks(*forms: str) -> Slip:
    """A task with these signs around some words of it."""

    def slip(draft: Draft, dice: Random) -> None:
        place = dice.randrange(len(draft.tasks))
        words = draft.tasks[place].split(" ")
        number = dice.randrange(1, len(words) - 2)
        words[number] = dice.choice(forms).format(words[number].strip("(),;"))
        draft.tasks[place] = draft.at = " ".join(words)

    return slip


def of_two_sentences(first: str, second: str, *, is_at_first: bool = False) -> Slip:
    """Each right by itself; the two together are not."""

    def slip(draft: Draft, dice: Random) -> None:
        day = written(dt.date(2026, 3, 10), dice)
        draft.tasks[0], draft.tasks[2] = first.format(day), second.format(day)
        draft.at = draft.tasks[0 if is_at_first else 2]

    return slip


def without_unit(draft: Draft, dice: Random) -> None:
    number = dice.randrange(2)
    draft.units = ("", draft.units[1]) if number == 0 else (draft.units[0], "")
    draft.at = HEADINGS[number]


def numbered_appendix(draft: Draft, dice: Random) -> None:
    draft.tasks[0] += " (chi tiết tại Phụ lục kèm theo)"
    number = dice.choice(("1", "01", "A"))
    draft.head["appendices"] = draft.at = f"[{{title: Danh mục, number: '{number}', body: [Một]}}]"


def labelled_rows(draft: Draft, dice: Random) -> None:
    """A label typed into a row that is counted already."""
    draft.tasks[0] += " (chi tiết tại Phụ lục kèm theo)"
    works = [dice.choice(_WORK) for _ in range(dice.randint(2, 5))]
    works[1] = dice.choice(("- ", "+ ", "2. ", "a) ")) + works[1]
    cells = ", ".join(f"['{number}', '{work}']" for number, work in enumerate(works, 1))
    table = f"{{columns: [{{title: TT}}, {{title: Nội dung}}], rows: [{cells}]}}"
    draft.head["appendices"] = draft.at = f"[{{title: Số liệu, body: [{{table: {table}}}]}}]"


def lost(draft: Draft, dice: Random) -> None:
    """A program that knows no Vietnamese put a mark in place of each letter it did not have."""
    place = dice.randrange(len(draft.tasks))
    draft.tasks[place] = draft.at = "".join(each if each.isascii() else "?" for each in draft.tasks[place])


def lookalike(word: str, _: Random) -> str:
    """A word with letters of the Cyrillic alphabet among the others."""
    other = word.translate(_LOOKALIKES)
    return other if other != word and not word.isascii() else ""


def unmarked(dice: Random) -> str:
    """A little word without any of its marks, between words that have theirs."""
    word, sentence = dice.choice(_LITTLE)
    bare = "".join(each for each in unicodedata.normalize("NFD", word) if not unicodedata.combining(each))
    return sentence.format(bare.replace("đ", "d"))


def other_words(draft: Draft, dice: Random) -> None:
    one, other = dice.choice(_TWICE)
    meeting = dice.choice(("cuộc họp", "buổi làm việc"))
    draft.head["subject"] = draft.at = f"Kết luận {meeting} về {one}"
    draft.opening[0] = f"Ngày 14/01/2026, Sở tổ chức {meeting} về {other}."


def forgotten(draft: Draft, dice: Random) -> None:
    """A unit that has tasks, and is told nothing."""
    number = dice.randrange(2)
    unit, told = UNITS[number], UNITS[1 - number]
    draft.head["recipients"] = f"[{{name: {unit[0].upper()}, units: {told}}}]"
    draft.at = HEADINGS[number]


def crossed(draft: Draft, dice: Random) -> None:
    """Two agencies, and each signs where the other's seal will be."""
    first, second = dice.sample(_NAMES, 2)
    draft.head["issuers"] = "[so-khcn, so-tai-chinh]"
    draft.head["signers"] = draft.at = (
        f"[{{authority: [KT. GIÁM ĐỐC, SỞ TÀI CHÍNH], post: PHÓ GIÁM ĐỐC, name: {first}}}, "
        f"{{post: GIÁM ĐỐC, name: {second}}}]"
    )


def without_end_mark(draft: Draft, _: Random) -> None:
    draft.head["end_mark"] = "false"
    draft.at = draft.tasks[1::2][-1]


def half_named(draft: Draft, dice: Random) -> None:
    """A place that has all its capitals elsewhere."""
    noun, name = dice.choice(("xã", "phường", "xã")), dice.choice(_PLACES)
    draft.tasks[0] = draft.at = f"Khảo sát tại {noun} {name}"
    draft.tasks[2] = f"Báo cáo tình hình của {noun} {name.title()}"


def _act(dice: Random, date: dt.date) -> str:
    return (
        f"Căn cứ Quyết định số {dice.randint(1, 90)}/QĐ-UBND ngày {date.day:02} tháng {date.month:02} năm {date.year} "
        "của Ủy ban nhân dân tỉnh về việc ban hành Quy chế làm việc"
    )


SLIPS_OF_FORM: Mapping[str, Slip] = {
    "A01": head("appendices", "[{title: Danh mục nhiệm vụ, body: [Một]}]", "[{title: Biểu mẫu, body: [Hai, Ba]}]"),
    "A01-number": numbered_appendix,
    "B05": value("legal_bases", lambda dice: f"['Căn cứ Luật {dice.choice(_LAWS)}{dice.choice(',:')}']"),
    "B06": value("legal_bases", lambda dice: f"['{dice.choice('-+–')} Căn cứ Luật {dice.choice(_LAWS)}']"),
    "B07": value(
        "legal_bases",
        lambda dice: f"[Căn cứ Luật {dice.choice(_LAWS[:6])} số {dice.randint(10, 99)}/2024/QH15]",
    ),
    "B09": made(lambda dice: f"Thực hiện {dice.choice(_CITED).format(dice.randint(1, 9))}"),
    "B11": entry(lambda dice: f"label: {dice.choice(('a.', '1/', '(a)', '2)', 'b/'))}, text: {dice.choice(_WORK)}"),
    "B16": without_end_mark,
    "B16-before": value(
        "closing", lambda dice: f"['Thông báo để các đơn vị biết{dice.choice((';', ' /.', '/.', ','))}']"
    ),
    "B16-typed": value("closing", lambda dice: f"[{dice.choice(_WORK)}./., Thông báo để các đơn vị biết]"),
    "B17": due(lambda dice: -dice.randint(1, 90), lambda _: 0),
    "B17-mixed": of_two_sentences("Hoàn thành trước ngày 05/03/2026", "Tổng kết ngày 10 tháng 3 năm 2026"),
    "B17-text": due(lambda dice: dice.randint(20, 80), lambda dice: dice.randint(1, 15)),
    "B18": marks("{} ,", "{} ;", "{};kèm", "({} )", "{}(kèm theo)", "{},,"),
    "B18-asterisks": marks("**{}", "*{}", "{}**", "** {}**"),
    "B18-ends": lambda draft, dice: _put(dice.choice(("“{}", "{}”", "“{}”", '{}"')).format(dice.choice(_WORK)))(
        draft, dice
    ),
    "B18-quotes": of_two_sentences("Về “chuyển đổi số” của Sở", 'Phong trào "Năm không" của xã'),
    "B18-tones": of_two_sentences("Lập hóa đơn điện tử", "Kiểm tra hàng hoá"),
    "B21": entry(
        lambda dice: (
            f"text: {dice.choice(_WORK)} trong thời gian tới, deadlines: "
            f"{dice.choice(('trong thời gian tới', 'thời gian tới'))}"
        )
    ),
    "B22": without_unit,
    "D08": value("legal_bases", lambda dice: f"[{_act(dice, dt.date(2026, 1, 15 + dice.randint(1, 16)))}]"),
    "D09": made(
        lambda dice: (
            f"Hoàn thành trước ngày "
            f"{dice.choice(('31/11/2026', '30/02/2026', '31 tháng 4 năm 2026', '31/9/2026', '32/01/2026'))}"
        )
    ),
    "issued-incomplete": head("state", "issued", at="date: "),
    "L01-4-name": half_named,
    "mixed-scripts": in_a_word(lookalike),
    "N04": head("symbol", "TB - SKHCN", "TB–SKHCN", "TB -SKHCN"),
    "N05": value("symbol", lambda dice: f"{dice.choice(('KH', 'BC', 'CT', 'QĐ'))}-SKHCN"),
    "N05-agency": value(
        "issuers", lambda dice: f"[{{id: a, name: Sở A, place: Vinh, symbol: {dice.choice(('TB', 'KH'))}-SNNMT}}]"
    ),
    "N06": head("symbol", "TBKL-SKHCN", "Tb-SKHCN", "TBao-SKHCN"),
    "N07": value("symbol", lambda dice: f"TB-SKHCN-{dice.randint(2021, 2026)}"),
    "N09": head("symbol", "/TB-SKHCN", "TB/SKHCN"),
    "P04": lambda draft, dice: _put(dice.choice(_OLD_LETTERS))(draft, dice),
    "P04-lost": lost,
    "R03": head("recipients", "['- Các đơn vị', {name: A, units: all}]", "['Các đơn vị.', {name: A, units: all}]"),
    "R04": head("recipients", "['Lưu: VT, QLKH.', {name: A, units: all}]", "[Lưu VT, {name: A, units: all}]"),
    "R05": head("recipients", "[Như trên, {name: A, units: all}]"),
    "R06": opening("Kính gửi: Các phòng, đơn vị", "**Kính gửi:** Các phòng", "KÍNH GỬI: Các đơn vị thuộc Sở"),
    "R08": forgotten,
    "R08-unsaid": head("recipients", "[Các phòng ban]", "[Kế toán trưởng, Các đơn vị thuộc Sở]"),
    "R10": entry(lambda dice: f"text: {dice.choice(_WORK)}, units: phong-cu"),
    "R11": entry(lambda dice: f"text: {dice.choice(_WORK)}, units: nhom-cu"),
    "S01": signed(
        "authority: TL GIÁM ĐỐC, post: CHÁNH VĂN PHÒNG, name: {}",
        "authority: K/T GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: {}",
        "authority: KT GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: {}",
    ),
    "S02": signed(
        "authority: KT. GIÁM ĐỐC, post: CHÁNH VĂN PHÒNG, name: {}",
        "authority: KT. CHỦ TỊCH, post: PHÓ GIÁM ĐỐC, name: {}",
    ),
    "S02-unit": signed("post: CHÁNH VĂN PHÒNG, name: {}", "post: TRƯỞNG PHÒNG TỔ CHỨC - HÀNH CHÍNH, name: {}"),
    "S03": signed(
        "authority: TM. GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: {}",
        "authority: TL. ỦY BAN NHÂN DÂN, post: CHÁNH VĂN PHÒNG, name: {}",
    ),
    "S05": value(
        "signers",
        lambda dice: f"{{post: GIÁM ĐỐC, name: {dice.choice(('TS.', 'Tiến sĩ', 'BS CKII', 'ThS.'))} Lê Văn An}}",
    ),
    "S06": signed("post: GIÁM ĐỐC, name: (đã ký) {}", "post: GIÁM ĐỐC, name: (Đã ký) {}"),
    "S10": head("issuers", "[so-khcn, so-tai-chinh]", at="signers:"),
    "S10-order": crossed,
    "T02": head("subject", "KẾT LUẬN GIAO BAN THÁNG 01/2026", "KẾT LUẬN CUỘC HỌP"),
    "T04": head("subject", "V/v kết luận giao ban tháng 01/2026", "v/v: kết luận cuộc họp"),
    "T06": head("subject", "Kết luận giao ban tháng 01/2026.", "Kết luận cuộc họp;"),
    "T06-empty": head("subject", "Thông báo", "THÔNG BÁO"),
    "T06-kind": head("subject", "Thông báo kết luận giao ban tháng 01/2026", "Thông báo Kết luận cuộc họp"),
    "T07-words": other_words,
    "typed-label-in-cell": labelled_rows,
    "V02-unmarked": made(unmarked),
}
"""By the code of the rule that should find it."""
