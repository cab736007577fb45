"""Word's own numbering: which label Word prints before a paragraph that carries none.

Two parts of the file say it: `w:num` names a way of counting (`w:abstractNum`) and may override its levels; a style may
bring the number along. Numbers that share a way of counting go on counting together.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from noticegen.notice.numbering import roman

from .source import Counted
from .word_xml import W, child_value, value, whole_number

_BULLETS = {"+": "+", "\uf02b": "+"}
_GARBLED = {"Ph?n": "Phần", "?i?u": "Điều", "Ch??ng": "Chương", "?)": "đ)"}
"""What LibreOffice leaves of a label's letters when it writes RTF."""

_SYMBOL = re.compile("[\uf020-\uf07e]")
"""A sign in Word's font of symbols, as other programs write "+" for a list."""

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_MOST_LEVELS, _LONGEST_LABEL = 9, 80


@dataclass(frozen=True, slots=True)
class _Level:
    start: int = 1
    number_format: str = "decimal"
    text: str = ""
    style: str = ""
    is_legal: bool = False
    """Whether the levels above it are shown in Arabic numbers, whatever they are themselves."""

    begins_anew: bool = True
    """Whether it does so when a level above it goes on."""

    indent: Any = None
    """How far in its paragraphs stand: an element, or None."""


@dataclass
class WordNumbers:
    """The counters of one document; `label` is asked once for each paragraph, in order."""

    levels: Mapping[str, Mapping[int, _Level]]
    """Of each number, its levels."""

    abstracts: Mapping[str, str]
    """Of each number, its way of counting."""

    restarts: Mapping[str, Mapping[int, int]]
    """Of each number, the levels that start again when it is first used, and at what."""

    counts: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    used: set[tuple[str, int]] = field(default_factory=set)
    runs: dict[tuple[str, int], int] = field(default_factory=lambda: defaultdict(int))
    """How often a level of a way of counting has started again."""

    def label(self, number: str, level: int) -> str:
        """What is printed before the next paragraph of this number and level; nothing for one that we do not know."""
        known = self.levels.get(number, {})
        if level not in known:
            return ""
        counts = self.counts[self.abstracts[number]]
        self._count(counts, number, level)
        return self._printed(known, counts, level)

    def list_of(self, number: str, level: int) -> Counted:
        """The list that a paragraph of this number and level is of, once its label has been asked for."""
        abstract = self.abstracts.get(number, number)
        return Counted(abstract, level, self.runs[abstract, level])

    def level_of_style(self, number: str, style: str) -> int:
        """The level that a style stands for, where the style names only the number."""
        return next((level for level, each in self.levels.get(number, {}).items() if each.style == style), 0)

    def _count(self, counts: dict[int, int], number: str, level: int) -> None:
        levels = self.levels[number]
        is_new = (number, level) not in self.used
        self.used.add((number, level))
        if is_new and level in self.restarts.get(number, {}):
            counts[level] = self.restarts[number][level]
            self.runs[self.abstracts[number], level] += 1
        else:
            counts[level] = counts[level] + 1 if level in counts else levels[level].start
        for below in range(level + 1, _MOST_LEVELS):
            if levels.get(below, _Level()).begins_anew:
                counts.pop(below, None)

    def _printed(self, levels: Mapping[int, _Level], counts: Mapping[int, int], level: int) -> str:
        at = levels[level]
        if at.number_format == "bullet":
            return _BULLETS.get(at.text.strip(), "-") if at.text.strip() else ""
        text = at.text
        for garbled, meant in _GARBLED.items():
            text = text.replace(garbled, meant)
        for number in range(_MOST_LEVELS):
            if f"%{number + 1}" in text:
                of_level = levels.get(number, _Level())
                count = counts.get(number, of_level.start)
                number_format = "decimal" if at.is_legal and number < level else of_level.number_format
                text = text.replace(f"%{number + 1}", _numeral(count, number_format))
        return text.strip()


def _numeral(count: int, number_format: str) -> str:
    match number_format:
        case "upperRoman":
            return roman(count)
        case "lowerRoman":
            return roman(count).lower()
        case "lowerLetter" | "upperLetter":
            letter = _ALPHABET[(count - 1) % 26] * min((count - 1) // 26 + 1, _MOST_LEVELS)
            return letter if number_format == "lowerLetter" else letter.upper()
        case "decimalZero":
            return f"{count:02}"
        case "none":
            return ""
    return str(count)


def read_word_numbers(numbering: Any, styles: Mapping[str, Any]) -> WordNumbers:
    """The numbers of a file's numbering part (None if it has none); `styles` are its styles by id."""
    abstracts = {value(each, "abstractNumId"): each for each in _all(numbering, "abstractNum")}
    numbers = {value(each, "numId"): each for each in _all(numbering, "num")}
    levels, of_abstract, restarts = {}, {}, {}
    for name, number in numbers.items():
        abstract = _followed(child_value(number, "abstractNumId"), abstracts, numbers, styles)
        overrides = {whole_number(value(each, "ilvl")): each for each in _all(number, "lvlOverride")}
        own = {level: each.find(f"{W}lvl") for level, each in overrides.items() if each.find(f"{W}lvl") is not None}
        elements = {whole_number(value(each, "ilvl")): each for each in _all(abstracts.get(abstract), "lvl")} | own
        levels[name] = {level: _level(element) for level, element in elements.items()}
        of_abstract[name] = abstract
        restarts[name] = {
            level: whole_number(child_value(each, "startOverride"), 1)
            for level, each in overrides.items()
            if each.find(f"{W}startOverride") is not None
        }
    return WordNumbers(levels, of_abstract, restarts)


def _followed(name: str, abstracts: Mapping[str, Any], numbers: Mapping[str, Any], styles: Mapping[str, Any]) -> str:
    """The way of counting that this one only links to, through a style of lists."""
    link = child_value(abstracts.get(name), "numStyleLink")
    style = styles.get(link)
    linked = numbers.get(child_value(style.find(f"{W}pPr/{W}numPr"), "numId")) if style is not None else None
    return child_value(linked, "abstractNumId") if linked is not None else name


def _level(element: Any) -> _Level:
    return _Level(
        whole_number(child_value(element, "start"), 1),
        child_value(element, "numFmt") or "decimal",
        _SYMBOL.sub(lambda match: chr(ord(match[0]) - 0xF000), child_value(element, "lvlText"))[:_LONGEST_LABEL],
        child_value(element, "pStyle"),
        element.find(f"{W}isLgl") is not None,
        child_value(element, "lvlRestart") != "0",
        element.find(f"{W}pPr/{W}ind"),
    )


def _all(element: Any, name: str) -> list[Any]:
    return [] if element is None else element.findall(f"{W}{name}")
