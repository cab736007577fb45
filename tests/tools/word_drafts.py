"""Right notices, and the ways to put a slip into one: a sentence added, a word changed, a field replaced."""

import datetime as dt
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from noticegen.rules._syllables import is_syllable

RIGHT = (
    "Văn phòng Sở tổng hợp kết quả thực hiện nhiệm vụ, báo cáo Giám đốc Sở",
    "Tiếp tục rà soát thủ tục hành chính, đề xuất cắt giảm thời gian giải quyết hồ sơ của người dân",
    "Thanh tra Sở chủ trì, phối hợp với các đơn vị kiểm tra việc chấp hành kỷ cương, kỷ luật hành chính",
    "Đôn đốc các chủ nhiệm nhiệm vụ hoàn thiện hồ sơ nghiệm thu và quyết toán kinh phí",
    "Xây dựng kế hoạch đào tạo, bồi dưỡng công chức, viên chức; bố trí kinh phí theo dự toán được giao",
    "Tăng cường ứng dụng công nghệ thông tin (phần mềm quản lý văn bản) trong chỉ đạo, điều hành",
    "Chuẩn bị nội dung, tài liệu phục vụ Hội nghị tổng kết công tác năm; mời đại biểu theo quy định",
    "Kiểm tra, đối chiếu số liệu tạm ứng với Kho bạc Nhà nước khu vực",
    "Phối hợp với Ủy ban nhân dân các xã, phường khảo sát nhu cầu của doanh nghiệp",
    "Thực hiện nghiêm Luật Tiết kiệm, chống lãng phí và Quy chế làm việc của Sở",
    "Tuyên truyền ngày Khoa học và Công nghệ Việt Nam đến cán bộ, đoàn viên và Nhân dân",
    "Sở Tài chính thẩm định, thông báo dự toán cho các đơn vị trực thuộc",
    "Nâng cao chất lượng tham mưu, bảo đảm đúng thời hạn và đúng thẩm quyền",
    "Công khai danh mục nhiệm vụ trên Cổng thông tin điện tử, tiếp nhận phản ánh, kiến nghị",
    "Hướng dẫn các đơn vị lập hồ sơ công việc, giao nộp tài liệu vào lưu trữ cơ quan",
)
UNITS = ("van-phong", "thanh-tra")
HEADINGS = ("Giao Văn phòng Sở", "Giao Thanh tra Sở")
_TELEX = {"â": "aa", "ă": "aw", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd"}
_VNI = {"â": "a6", "ă": "a8", "ê": "e6", "ô": "o6", "ơ": "o7", "ư": "u7", "đ": "d9"}
_TONES = {"\u0301": ("s", "1"), "\u0300": ("f", "2"), "\u0309": ("r", "3"), "\u0303": ("x", "4"), "\u0323": ("j", "5")}
_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


@dataclass
class Draft:
    """A notice before it is written: its head by key, its tasks, and where the slip is."""

    head: dict[str, str]
    opening: list[str]
    tasks: list[str]
    at: str = ""
    """What the line with the slip holds."""

    units: tuple[str, str] = UNITS
    """To whom each of the two headings gives its tasks."""

    def yaml(self) -> str:
        """One line for each text."""
        lines = [f"{key}: {value}" for key, value in self.head.items()]
        lines += ["opening:", *(f"  - {quoted(each)}" for each in self.opening), "body:"]
        for number, unit in enumerate(self.units):
            lines += [f"  - heading: {HEADINGS[number]}", *([f"    units: {unit}"] if unit else ()), "    items:"]
            lines += [f"      - {_written_task(each)}" for each in self.tasks[number::2]]
        return "\n".join(lines) + "\n"

    @property
    def line(self) -> int:
        """The number of the line with the slip."""
        return next(number for number, line in enumerate(self.yaml().split("\n"), 1) if quoted(self.at)[1:-1] in line)


def _written_task(task: str) -> str:
    """A text between quotation marks; what is an entry of its own stands as it is."""
    return task if task.startswith("{") else quoted(task)


def quoted(text: str) -> str:
    """As YAML writes it between quotation marks."""
    return '"' + text.replace('"', '\\"') + '"'


def right(dice: Random) -> Draft:
    """A notice of January 2026 with nothing wrong in it."""
    head = {
        "date": "2026-01-15",
        "subject": "Kết luận giao ban tháng 01/2026",
        "signers": "{post: Giám đốc, name: Trần Quốc Thành}",
        "recipients": "[UBND tỉnh, {name: 'Các phòng, đơn vị', units: all}]",
    }
    opening = ["Ngày 14/01/2026, Sở tổ chức họp giao ban tháng 01/2026.", "Giám đốc Sở kết luận như sau:"]
    return Draft(head, opening, dice.sample(RIGHT, dice.randint(5, 9)))


Slip = Callable[[Draft, Random], None]


def added(*sentences: str) -> Slip:
    """One of these sentences, alone or behind or before another."""

    def slip(draft: Draft, dice: Random) -> None:
        place, sentence = dice.randrange(len(draft.tasks)), dice.choice(sentences)
        task = draft.tasks[place]
        draft.tasks[place] = dice.choice((sentence, f"{task}. {sentence}", f"{sentence}. {task}"))
        draft.at = draft.tasks[place]

    return slip


def made(make: Callable[[Random], str]) -> Slip:
    return lambda draft, dice: added(make(dice))(draft, dice)


def in_a_word(change: Callable[[str, Random], str]) -> Slip:
    """A word of some task changed; `change` gives nothing where it cannot."""

    def slip(draft: Draft, dice: Random) -> None:
        for _ in range(200):
            place = dice.randrange(len(draft.tasks))
            words = draft.tasks[place].split(" ")
            number = dice.randrange(len(words))
            if words[number].isalpha() and words[number].islower() and (new := change(words[number], dice)):
                words[number] = new
                draft.tasks[place] = draft.at = " ".join(words)
                return
        raise AssertionError

    return slip


def typed(word: str, keys: int) -> str:
    """The keys of Telex (0) or VNI (1) that make the word; nothing if they are the word itself."""
    letters, tone = "", ""
    for letter in word:
        mark = next((each for each in unicodedata.normalize("NFD", letter) if each in _TONES), "")
        tone = _TONES[mark][keys] if mark else tone
        base = unicodedata.normalize("NFC", unicodedata.normalize("NFD", letter).replace(mark, "")) if mark else letter
        letters += (_TELEX, _VNI)[keys].get(base, base)
    return letters + tone if letters + tone != word else ""


def keys(word: str, dice: Random) -> str:
    made = typed(word, dice.randrange(2))
    return (
        made if sum(each in _TELEX for each in unicodedata.normalize("NFC", word)) and len(made) > len(word) + 1 else ""
    )


def shifted(word: str, dice: Random) -> str:
    """A capital where Shift was held too long."""
    place = dice.randrange(1, max(2, len(word) - 1))
    return "" if len(word) < 4 else word[:place] + word[place].upper() + word[place + 1 :]


_SWAPPED = 0.4


def impossible(word: str, dice: Random) -> str:
    """A last letter twice, two letters that changed places, a foreign letter."""
    if word.isascii() or len(word) < 3:
        return ""
    if dice.random() < _SWAPPED:
        at = dice.randrange(len(word) - 1)
        made = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        return "" if is_syllable(made) else made
    if word[-1] in "cnmtghp":
        return word + word[-1]
    return word + dice.choice("bkvs")


def _day(dice: Random) -> dt.date:
    return dt.date(2026, 1, 19) + dt.timedelta(days=dice.randrange(300))


def written(date: dt.date, dice: Random) -> str:
    """In figures or in words."""
    words = f"{date.day:02} tháng {date.month:02} năm {date.year}"
    return dice.choice((f"{date:%d/%m/%Y}", words, f"{date.day}/{date.month}/{date.year}"))


def wrong_weekday(dice: Random) -> str:
    date = _day(dice)
    wrong = _WEEKDAYS[(date.weekday() + dice.randint(1, 6)) % 7]
    form = dice.choice(("{0}, ngày {1}", "{0} ngày {1}", "sáng {0} ({1})", "ngày {1} ({0})"))
    return f"Tổ chức họp chuyên đề vào {form.format(wrong, written(date, dice))}"


def weekend(dice: Random) -> str:
    date = _day(dice)
    off = date + dt.timedelta(days=(5 + dice.randrange(2) - date.weekday()) % 7)
    off = off if off != dt.date(2026, 8, 22) else dt.date(2026, 8, 23)
    return (
        f"Gửi báo cáo về Văn phòng Sở {dice.choice(('trước', 'chậm nhất', 'chậm nhất là'))} ngày {written(off, dice)}"
    )


def past(dice: Random) -> str:
    date = dt.date(2025, 1, 6) + dt.timedelta(days=dice.randrange(350))
    verb = dice.choice(
        ("Hoàn thành báo cáo", "Gửi hồ sơ về Sở", "Tổng hợp, trình Giám đốc", "Rà soát, báo cáo kết quả")
    )
    return f"{verb} {dice.choice(('trước ngày', 'chậm nhất ngày', 'trước'))} {written(date, dice)}"


def head(key: str, *values: str, at: str = "") -> Slip:
    def slip(draft: Draft, dice: Random) -> None:
        draft.head[key] = dice.choice(values)
        draft.at = at or draft.head[key]

    return slip


def task_twice(draft: Draft, dice: Random) -> None:
    in_a_word(lambda word, _: f"{word} {word}" if len(word) > 1 else "")(draft, dice)


def opening(*values: str) -> Slip:
    def slip(draft: Draft, dice: Random) -> None:
        draft.opening[0] = draft.at = dice.choice(values)

    return slip


def of_two_meetings(make: Callable[[Random], tuple[str, str]]) -> Slip:
    """A subject, and an opening that was left as it was in the notice of another meeting."""

    def slip(draft: Draft, dice: Random) -> None:
        draft.head["subject"], draft.opening[0] = make(dice)
        draft.at = draft.head["subject"]

    return slip


def wrong_sum(draft: Draft, dice: Random) -> None:
    """A row was changed, and the total was forgotten."""
    figures = [dice.randint(2, 1500) for _ in range(dice.randint(2, 9))]
    total = sum(figures) + dice.choice((-1, 1, 10))
    rows = [*((f"Xã số {number}", each) for number, each in enumerate(figures, 1)), ("Tổng cộng", total)]
    cells = ", ".join(f"[{name}, '{figure:_}']".replace("_", ".") for name, figure in rows)
    table = f"{{columns: [{{title: Xã}}, {{title: Số hộ}}], rows: [{cells}]}}"
    draft.head["appendices"] = draft.at = f"[{{title: Số liệu, body: [{{table: {table}}}]}}]"


def bracket(draft: Draft, dice: Random) -> None:
    place = dice.randrange(len(draft.tasks))
    words = draft.tasks[place].replace("(", "").replace(")", "").split(" ")
    number = dice.randrange(2, len(words))
    marks = ("({}", "[{}", "{})", "“{}", "{}”", "«{}")
    words[number] = dice.choice(marks).format(words[number])
    draft.tasks[place] = draft.at = " ".join(words)


def blank_twice(draft: Draft, dice: Random) -> None:
    place = dice.randrange(len(draft.tasks))
    words = draft.tasks[place].split(" ")
    number = dice.randrange(1, len(words))
    words[number] = " " * dice.randint(1, 2) + words[number]
    draft.tasks[place] = draft.at = " ".join(words)


def joined(mark: str, change: Callable[[str], str]) -> Slip:
    """Two tasks in one, with this mark between, the second begun as it should not."""

    def slip(draft: Draft, dice: Random) -> None:
        verbs = [each for each in draft.tasks if each.split(" ")[0] not in ("Văn", "Thanh", "Sở")]
        second = dice.choice(verbs)
        place = dice.randrange(len(draft.tasks))
        draft.tasks[place] = draft.at = f"{draft.tasks[place]}{mark} {change(second)}"

    return slip


def small(text: str) -> str:
    return text[0].lower() + text[1:]


def small_start(draft: Draft, dice: Random) -> None:
    place = dice.randrange(len(draft.tasks))
    draft.tasks[place] = draft.at = small(draft.tasks[place])


def label(draft: Draft, dice: Random) -> None:
    place = dice.randrange(len(draft.tasks))
    draft.tasks[place] = draft.at = (
        dice.choice(("1.1. ", "2.3. ", "a) ", "1.2 ", "(1) ", "3. ", "- ")) + draft.tasks[place]
    )


def again(draft: Draft, dice: Random) -> None:
    act = f"Nghị định số {dice.randint(10, 99)}/2023/NĐ-CP ngày 08 tháng 4 năm 2023 của Chính phủ"
    draft.tasks[0] = f"Thực hiện {act} về quản lý văn bản"
    draft.tasks[2] = draft.at = f"Tuyên truyền, phổ biến {act}"


def abbreviated(draft: Draft, dice: Random) -> None:
    first, second = dice.sample(("Phòng TCHC", "Phòng Tổ chức HC", "Phòng TC Hành chính", "Phòng TC HC"), 2)
    draft.tasks[0] = f"Giao {first} rà soát biên chế"
    draft.tasks[2] = draft.at = f"Đề nghị {second} lập danh sách"


def undated(draft: Draft, dice: Random) -> None:
    draft.tasks = [f"{each} trước ngày 23/01/2026" for each in draft.tasks]
    place = dice.randrange(len(draft.tasks))
    draft.tasks[place] = draft.at = "Hoàn thiện đề án vị trí việc làm của cơ quan"
