"""Values written as many hands would write them: every quotation mark, lines broken anywhere, comments everywhere.

The same chance gives the same text. Each comment has a number of its own.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import count
from random import Random
from typing import Any

import yaml

_NOTE = re.compile(r"# ghi chú \d+")


def untidy(value: Any, chance: Random) -> str:
    """A mapping's YAML."""
    text = "\n".join(_Hand(chance).mapping(value, 0)) + chance.choice(["\n", "\n\n", ""])
    assert yaml.load(text, yaml.BaseLoader) == _texts(value), text  # noqa: S506 texts only
    return text.replace("\n", "\r\n") if chance.random() < 1 / 5 else text


def notes(text: str) -> Counter[str]:
    """The comments of an untidy text."""
    return Counter(_NOTE.findall(text))


def _texts(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _texts(each) for key, each in value.items()}
    return [_texts(each) for each in value] if isinstance(value, list) else "~" if value is None else str(value)


class _Hand:
    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.numbers = count(1)
        self.is_indented = chance.random() < 3 / 4
        self.dash = chance.choice(["- ", "- ", "-   "])

    def _note(self) -> str:
        return f"# ghi chú {next(self.numbers)}"

    def _above(self, indent: int) -> Iterator[str]:
        if self.chance.random() < 1 / 6:
            yield ""
        if self.chance.random() < 1 / 5:
            yield from (" " * indent + self._note() for _ in range(self.chance.choice((1, 1, 2))))

    def _beside(self, line: str) -> str:
        return f"{line}   {self._note()}" if self.chance.random() < 1 / 10 else line

    def mapping(self, value: Mapping[str, Any], indent: int) -> Iterator[str]:
        """Lines; the first key's have no comment above where a dash is to come before them."""
        for number, (key, each) in enumerate(value.items()):
            if number or not indent:
                yield from self._above(indent)
            yield from self._led(f"{' ' * indent}{key}:", each, indent + 2 * self.is_indented, indent + 2)

    def _list(self, value: list[Any], indent: int) -> Iterator[str]:
        for each in value:
            yield from self._above(indent)
            lead, deeper = " " * indent + self.dash.rstrip(), indent + len(self.dash)
            if isinstance(each, Mapping) and not self._is_flow(each):
                first, *rest = self.mapping(each, deeper)
                yield from [lead + first[len(lead) :], *rest]
            else:
                yield from self._led(lead, each, deeper, deeper)

    def _led(self, lead: str, value: Any, list_indent: int, indent: int) -> Iterator[str]:
        """What stands behind a key or a dash."""
        blanks = self.chance.choice((1, 1, 1, 3))
        if isinstance(value, (list, Mapping)) and self._is_flow(value):
            yield self._beside(f"{lead}{' ' * blanks}{_flow(value)}")
        elif isinstance(value, Mapping):
            yield self._beside(lead)
            yield from self.mapping(value, indent)
        elif isinstance(value, list):
            yield self._beside(lead)
            yield from self._list(value, list_indent)
        else:
            first, *rest = self._scalar(value, indent)
            lines = [f"{lead}{' ' * blanks}{first}", *rest]
            yield from lines if first[:1] in {"|", ">"} else [*lines[:-1], self._beside(lines[-1])]

    def _is_flow(self, value: Any) -> bool:
        """In brackets: small ones, without others in them."""
        inside = list(value.values()) if isinstance(value, Mapping) else value
        is_flat = all(isinstance(each, str) for each in inside) and sum(map(len, inside)) < 120
        return not inside or (is_flat and self.chance.random() < 1 / 3)

    def _scalar(self, value: Any, indent: int) -> list[str]:
        """Its lines, in any way that says it."""
        if value is None:
            return ["~"]
        lines = self._in_some_way(str(value), indent)
        return lines if _says("\n".join(lines), str(value)) else [_quoted(str(value), '"')]

    def _in_some_way(self, text: str, indent: int) -> list[str]:
        lead = " " * (indent + self.chance.choice((0, 0, 2)))
        words = text.split(" ")
        way = self.chance.choice(["plain", "plain", "plain", "'", '"', "broken", "broken", "|", ">"])
        is_wordy = all(words) and len(words) > 3 and "\n" not in text
        if way in {"|", ">"} and is_wordy:
            return [
                f"{way}-",
                " " * (indent + 2) + (text if way == "|" else f"\n{' ' * (indent + 2)}".join(_two(words))),
            ]
        quote = way if way in {"'", '"'} else "" if _says(text, text) else '"'
        written = _quoted(text, quote)
        is_broken = way == "broken" and is_wordy and not quote and words[len(words) // 2].isalpha()
        return f"\n{lead}".join(_two(words)).split("\n") if is_broken else [written]


def _two(words: list[str]) -> list[str]:
    half = len(words) // 2
    return [" ".join(words[:half]), " ".join(words[half:])]


def _quoted(text: str, quote: str) -> str:
    if not quote:
        return text
    return yaml.dump(text, default_style=quote, allow_unicode=True, width=10**6).removesuffix("\n")


def _says(written: str, text: str) -> bool:
    try:
        return bool(yaml.load(f"-    {written}", yaml.BaseLoader) == [text])  # noqa: S506 texts only
    except yaml.YAMLError:
        return False


def _flow(value: Any) -> str:
    def word(text: str) -> str:
        return text if re.fullmatch(r"[\w./-]+( [\w./-]+)*", text) and text[0].isalnum() else _quoted(text, '"')

    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {word(each)}" for key, each in value.items()) + "}"
    return "[" + ", ".join(map(word, value)) + "]"
