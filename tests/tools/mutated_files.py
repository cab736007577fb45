"""Files as an accident leaves them: bytes flipped, lines dropped, swapped, doubled, indented otherwise, quotes lost,
other encodings. Seeded, so that a file that the program cannot bear is named by its number.
"""

import random
from collections.abc import Callable, Mapping, Sequence

import pytest
from _pytest.mark import ParameterSet

Mutation = Callable[[bytes, random.Random], bytes]


def flipped(at: int) -> Callable[[bytes], bytes]:
    """One bit of this byte."""
    return lambda data: data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def damages(mark: int, *more: int) -> list[ParameterSet]:
    """What may have happened to a file that begins with a mark of so many bytes; `more` bytes to change one bit of."""
    return [
        *(pytest.param(flipped(at), id=f"byte {at}") for at in (0, mark - 1, mark, 60, *more, -1)),
        pytest.param(lambda _: b"", id="empty"),
        pytest.param(lambda kept: kept[: mark - 1], id="no whole mark"),
        pytest.param(lambda kept: kept[:-30], id="cut"),
        pytest.param(lambda kept: kept + b"more", id="longer"),
    ]


def _lines(data: bytes) -> list[bytes]:
    return data.split(b"\n")


def _flip(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data))
    return data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1 :]


def _insert(data: bytes, chance: random.Random) -> bytes:
    place, end = chance.randrange(len(data)), chance.choice([0, 0, 1, 3])
    return data[:place] + chance.choice(PIECES) + data[place + end :]


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randint(1, len(data))]


def _without_a_piece(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.randint(1, 60) :] or b"a"


def _drop_line(data: bytes, chance: random.Random) -> bytes:
    lines = _lines(data)
    del lines[chance.randrange(len(lines))]
    return b"\n".join(lines) or b"a"


def _double_line(data: bytes, chance: random.Random) -> bytes:
    lines = _lines(data)
    lines.insert(chance.randrange(len(lines)), chance.choice(lines))
    return b"\n".join(lines)


def _swap_lines(data: bytes, chance: random.Random) -> bytes:
    lines = _lines(data)
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _join_lines(data: bytes, chance: random.Random) -> bytes:
    lines = _lines(data)
    place = chance.randrange(len(lines))
    lines[place : place + 2] = [chance.choice([b"", b" "]).join(lines[place : place + 2])]
    return b"\n".join(lines)


def _split_line(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data))
    return data[:place] + b"\n" + b" " * chance.choice([0, 0, 1, 2, 4]) + data[place:]


def _indent(data: bytes, chance: random.Random) -> bytes:
    lines = _lines(data)
    place = chance.randrange(len(lines))
    indentation = chance.choice([b" ", b"  ", b"    ", b"\t", "\u00a0".encode(), "\u3000".encode()])
    for number in range(place, min(len(lines), place + chance.choice([1, 1, 3, 99]))):
        lines[number] = indentation + lines[number] if chance.random() < 0.7 else lines[number].removeprefix(b" ")
    return b"\n".join(lines)


def _without_quotes(data: bytes, chance: random.Random) -> bytes:
    quotes = [place for place, each in enumerate(data) if each in b"\"'[]{}:,-"]
    place = chance.choice(quotes) if quotes else 0
    return data[:place] + data[place + 1 :] or b"a"


def _other_encoding(data: bytes, chance: random.Random) -> bytes:
    text = data.decode("utf-8", "replace")
    encoding = chance.choice(["utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1258", "latin-1", "utf-7", "cp437"])
    return text.encode(encoding, "replace")


def _other_line_ends(data: bytes, chance: random.Random) -> bytes:
    return data.replace(b"\n", chance.choice([b"\r\n", b"\r", b"\n\r", "\u2028".encode(), b"\x85", b"\x0b", b"\n\n"]))


def _begin(data: bytes, chance: random.Random) -> bytes:
    starts = (
        b"\xef\xbb\xbf",
        b"\xef\xbb\xbf" * 2,
        b"\xff\xfe",
        b"\x00",
        b"%YAML 9.9\n---\n",
        b"---\n",
        b"...\n",
        b"\t",
    )
    return chance.choice(starts) + data


MUTATIONS: Sequence[Mutation] = (
    *(_flip, _insert, _cut, _without_a_piece, _drop_line, _double_line, _swap_lines, _join_lines, _split_line),
    *(_indent, _without_quotes, _without_quotes, _other_encoding, _other_line_ends, _begin),
)
PIECES: Sequence[bytes] = tuple(
    each.encode("utf-8", "surrogatepass")
    for each in (
        *"\t\x00\"'{}[]&*!|>#%@`?~-:,=\\\r\n\x7f\x85\ufeff\u200b\u202e\u2028\u00a0\u0301\ufffd\ue000\U0001f600\ud800",
        *(": ", "- ", "? ", "*a", "&a ", "!!python/object:os.system ", "!x ", "|\n", ">-\n", "|9\n", "<<: ", "---\n"),
        *(
            "...\n",
            "%TAG ! x\n",
            "\\x",
            "\\U00110000",
            "\\UFFFFFFFF",
            '"\\',
            "<<<<<<< HEAD\n",
            "=======\n",
            ">>>>>>> b\n",
        ),
        *(
            "{{",
            "}}",
            "null",
            "true",
            "0x",
            "1e999",
            "[[[[",
            "]]]]",
            "{a: {b: ",
            "a: b: c",
            "# ",
            " #",
            "::",
            " :",
            "\n\n\n",
        ),
    )
)


def mutated(originals: Mapping[str, bytes], seed: int) -> tuple[str, bytes]:
    """One of these files by name, changed in one to four ways."""
    chance = random.Random(seed)  # noqa: S311 not a secret
    name = chance.choice(sorted(originals))
    data = originals[name]
    for _ in range(chance.choice([1, 1, 1, 2, 3, 4])):
        data = chance.choice(MUTATIONS)(data, chance) or b"a"
    return name, data
