"""Files as a secretary leaves them who pastes from Word and types YAML by hand: one slip or several in one file."""

import random
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence

Slip = Callable[[str, random.Random], str]
"""What one slip makes of a line; it may become several."""

_DASH = re.compile(r"(?<=^)(\s*)- ")
_AT_START = "#&*%@`!|>?~[{]},\"'“‘"
_SIGNS = (*"#&*%@`|>{}[]!?,:;\"'\\=~“”‘’…–—•", " #", ": ", " :", "**", "://", "{{", "->")
_UNSEEN = (*"\u00a0\u200b\u200d\u00ad\ufeff\u2060\u200e\u202f\u3000\u0301\u202c\t\uf0b7😀✅", "  ", "👨‍👩‍👧")
_BREAKS = ("\n", "\r\n", "\r", "\x0b", "\x0c", "\u2028", "\u2029", "\x85", "\n\n", "\r\r\n")
_LABELS = [f"{each} " for each in "1. 1) 1.1. a) a. đ) I. I- • + – — * -- \uf0b7 - (i) Điều".split()]
_BARS = '--- ---------- ... *** ===== % # <br> ```yaml ``` - : { } " 1 null'.split()
_DATES = [*"16/11/2021 16-11-2021 11/2021 2021-11-16T08:00 16.11.2021".split(), "ngày 16 tháng 11 năm 2021", "tháng 11"]
_ENDS = (":", ": ", ";", " -", " |", "\\", ",", ".", " :", "…")
_VALUES = ("", "~", "null", *_DATES, "[]", "{}", '""', "''", "12", "yes")
_FOREIGN_KEYS = (
    "trích yếu", "Trích yếu", "TRÍCH YẾU", "trich_yeu", "nơi nhận", "Nơi nhận", "noi-nhan", "người ký", "nguoi ky",
    "đơn vị", "don_vi", "nội dung", "noi dung", "thời hạn", "han", "tên", "Tên", "ghi chú", "ngày", "số", "mục",
    "Kính gửi", "title", "items ", "item", "unit", "Units", "Heading", "headings", "TEXT", "txt", "legal bases",
    "legal-bases", "recipient", "signer", "signed_by", "deadline", "content", "abc", "body ",
    "\u200bbody", "t\u00a0ext",
)  # fmt: skip


def _at(line: str, piece: str, dice: random.Random) -> str:
    """A piece at a word's edge, or anywhere."""
    edges = [each.start() for each in re.finditer(r"\b", line)]
    place = dice.choice(edges) if edges and dice.random() < 0.7 else dice.randint(0, len(line))
    return line[:place] + piece + line[place:]


def _value(line: str, change: Callable[[str], str]) -> str:
    """The line with what stands behind its dashes and key changed."""
    match = re.match(r"(\s*(?:- )*(?:[a-z_]+: )?)(.*)", line, re.DOTALL)
    return match[1] + change(match[2]) if match and match[2] else line


def _wrapped(line: str, dice: random.Random) -> str:
    """A sentence that goes on in the next line, at any column."""
    blanks = [each.start() for each in re.finditer(" ", line.rstrip()) if each.start() > len(line) - len(line.lstrip())]
    if not blanks:
        return line
    place, indent = dice.choice(blanks), len(line) - len(line.lstrip())
    columns = max(0, dice.choice([0, indent, indent, indent + 1, indent + 2, indent + 4, indent - 2]))
    end = dice.choice(["", " "]) + dice.choice(["\n", "\n", "\n", "\r\n"])
    return line[:place] + end + " " * columns + line[place + 1 :]


def _paired(line: str, dice: random.Random) -> str:
    """Quotation marks as Word writes them, or as somebody types them amid a sentence."""
    one, other = dice.choice(
        [("“", "”"), ('"', '"'), ("'", "'"), ("‘", "’"), ("”", "“"), ("„", "“"), ("«", "»"), ('"', "”")]
    )
    words = line.split(" ")
    first = dice.randrange(len(words))
    last = dice.randrange(first, len(words))
    words[first], words[last] = one + words[first], words[last] + other
    return " ".join(words)


def _other_key(line: str, dice: random.Random) -> str:
    return re.sub(r"[a-z_]+(?=:)", lambda _: dice.choice(_FOREIGN_KEYS), line, count=1)


def _miskeyed(line: str, dice: random.Random) -> str:
    """A letter of the key lost, doubled, swapped or in capitals."""
    match = re.search(r"[a-z_]{3,}(?=:)", line)
    if not match:
        return line
    key, at = match[0], dice.randrange(len(match[0]) - 1)
    keys = (key[:at] + key[at + 1 :], key[:at] + key[at] + key[at:], key[:at] + key[at + 1] + key[at] + key[at + 2 :])
    return line[: match.start()] + dice.choice([*keys, key.upper(), key.capitalize()]) + line[match.end() :]


def _dash(line: str, dice: random.Random) -> str:
    return _DASH.sub(
        lambda match: match[1] + dice.choice([*_LABELS, "", "-", "–", "•", "-\t", "-\u00a0", "  - ", "-  "]), line
    )


def _colon(line: str, dice: random.Random) -> str:
    return line.replace(
        ": ", dice.choice([":", " :", " : ", "：", ":\u00a0", ":\t", " = ", "=", ";", " ", "::", ": : ", ":  "]), 1
    )


def _indented(line: str, dice: random.Random) -> str:
    more = dice.choice([" ", "  ", "   ", "    ", "\t", "\u00a0", "\u3000", "\t\t", " \t"])
    return more + line if dice.random() < 0.6 else line.removeprefix(" " * dice.choice([1, 2, 3, 4]))


def _tabs(line: str, dice: random.Random) -> str:
    return dice.choice([line.replace("  ", "\t"), line.replace(" ", "\t", 1), line + "\t", _at(line, "\t", dice)])


def _fewer(line: str, dice: random.Random) -> str:
    """Without one sign of YAML's own."""
    places = [number for number, each in enumerate(line) if each in "\"'[]{},:-#"]
    place = dice.choice(places) if places else len(line)
    return line[:place] + line[place + 1 :]


def _commented(line: str, dice: random.Random) -> str:
    return dice.choice([_at(line, " # ", dice), _at(line, " #3 ", dice), "# " + line, "#" + line.lstrip(), line + " #"])


def _inner(line: str, dice: random.Random) -> str:
    """A value in the brackets, quotation marks or block that somebody saw elsewhere."""
    forms = (
        "[{}]",
        "{{{}}}",
        '"{}',
        '{}"',
        "'{}'",
        '"{}"',
        "“{}”",
        "[{}",
        "{}}}",
        "- {}",
        "|\n{}",
        "| {}",
        ">- {}",
        "*{}*",
        "**{}**",
        "({}",
    )
    return _value(line, lambda value: dice.choice(forms).format(value))


SLIPS: Sequence[Slip] = (
    *(_wrapped, _wrapped, _paired, _paired, _other_key, _miskeyed, _dash, _dash, _colon, _colon, _indented, _indented),
    *(_tabs, _fewer, _fewer, _commented, _inner),
    lambda line, dice: _value(line, lambda value: dice.choice(_AT_START) + value),
    lambda line, dice: _value(line, lambda value: dice.choice(_LABELS) + value),
    lambda line, dice: _value(line, lambda value: value + dice.choice(_ENDS)),
    lambda line, dice: _value(line, lambda _: dice.choice(_VALUES)),
    lambda line, dice: _at(line, dice.choice(_SIGNS), dice),
    lambda line, dice: _at(line, dice.choice(_SIGNS), dice),
    lambda line, dice: _at(line, dice.choice(_UNSEEN), dice),
    lambda line, dice: _at(line, dice.choice(_BREAKS), dice),
    lambda line, dice: line + dice.choice(_BREAKS),
    lambda line, dice: unicodedata.normalize("NFD", line) if dice.random() < 0.5 else line.upper(),
    lambda line, dice: line.replace(" ", dice.choice(["", "\u00a0", "  "]), dice.choice([1, 1, 99])),
    lambda line, dice: line.replace('"', dice.choice(["“", "”", "'", "", '""', '\\"', "''"]), dice.choice([1, 2])),
    lambda line, dice: line + "\n" + dice.choice(["", "  ", "    "]) + dice.choice(_BARS),
    lambda line, _: line + "\n" + line,
    lambda line, dice: re.sub(r"[dđ]", lambda letter: dice.choice([letter[0], "dd"]), line),
)  # fmt: skip
"""What happens to one line."""


def _joined(lines: list[str], at: int, dice: random.Random) -> None:
    lines[at : at + 2] = [
        dice.choice(["", " ", ", ", "; "]).join(
            each.strip() if number else each for number, each in enumerate(lines[at : at + 2])
        )
    ]


def _moved_block(lines: list[str], at: int, dice: random.Random) -> None:
    """Some lines deeper, or less deep."""
    columns = dice.choice([-4, -2, -1, 1, 2, 4])
    for number in range(at, min(len(lines), at + dice.randint(2, 8))):
        lines[number] = " " * columns + lines[number] if columns > 0 else lines[number].removeprefix(" " * -columns)


def _doubled_block(lines: list[str], at: int, dice: random.Random) -> None:
    block = lines[at : at + dice.randint(1, 6)]
    place = dice.randrange(len(lines))
    lines[place:place] = block


def _dropped(lines: list[str], at: int, dice: random.Random) -> None:
    del lines[at : at + dice.choice([1, 1, 2])]


def _swapped(lines: list[str], at: int, _: random.Random) -> None:
    lines[at : at + 2] = reversed(lines[at : at + 2])


def _pasted(lines: list[str], at: int, dice: random.Random) -> None:
    """Some lines as Word puts them on the clipboard."""
    labels = dice.choice(
        [
            ("1. ", "2. ", "3. "),
            ("a) ", "b) ", "c) "),
            ("- ", "- ", "+ "),
            ("•\t", "•\t", "•\t"),
            ("I. ", "1. ", "- "),
            ("", "", ""),
        ]
    )
    words = (
        "Giao Văn phòng: tổng hợp",
        'Rà soát "một cửa"; báo cáo',
        "Hoàn thành trước 20/11\tTốt",
        "Đối với các xã:",
        "#2 và 50% số hồ sơ",
    )
    indent = dice.choice(["", "  ", "    ", "\t"])
    lines[at:at] = [indent + label + dice.choice(words) for label in labels]


BLOCK_SLIPS: Sequence[Callable[[list[str], int, random.Random], None]] = (
    *(_joined, _joined, _moved_block, _doubled_block, _dropped, _swapped, _pasted),
)
"""What happens to several lines."""


def slipped(originals: Mapping[str, bytes], seed: int) -> tuple[str, bytes]:
    """One of these files by name, with one slip to six."""
    dice = random.Random(seed)  # noqa: S311 not a secret
    name = dice.choice(sorted(originals))
    lines = originals[name].decode().split("\n")
    for _ in range(dice.choice([1, 1, 1, 2, 2, 3, 4, 6])):
        at = dice.randrange(len(lines))
        if dice.random() < 0.2:
            dice.choice(BLOCK_SLIPS)(lines, at, dice)
            lines = lines or [""]
        else:
            lines[at : at + 1] = dice.choice(SLIPS)(lines[at], dice).split("\n")
    end = dice.choice(["\n"] * 6 + ["\r\n", "\r"])
    return name, end.join(lines).encode("utf-8", "surrogatepass") or b"a"
