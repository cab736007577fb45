"""Mistakes in the shape of a line: in its dash, colon or indentation, or in a sentence with YAML's own characters."""

import re
from collections.abc import Iterator

from .author_lines import (
    KEY,
    KEYS,
    entry_of,
    in_quotes,
    indent_of,
    is_entry,
    is_keyed,
    is_top_key,
    is_whole,
    key_column,
    line_above,
    needs_quotes,
    quoted,
    value_of,
)
from .key_names import meant_key
from .mistakes import Mistake, Place

_MAPPING = re.compile(rf"\{{\s*{KEY}\s*:(\s|$)")
_SIGNS = "*&!%@`|>[]{},?"
_DASHES = r"\s*(?:-\s+)*"
"""What comes before an entry's words: indentation and proper YAML dashes."""

_ODD_DASH = re.compile(
    r"(?P<indent>\s*)"
    r"(?P<mark>[-–—•▪●+*])"  # what people type as a dash, or Word turns it into
    r"(?P<gap>\s*)"  # YAML requires a space here
    r"(?P<words>[^\s\-*].*)"  # not a second mark: `---` and `**bold**` are not entries
)
_ODD_COLON = re.compile(
    rf"(?P<lead>{_DASHES})(?P<key>{KEY})\s*"
    r"(?P<colon>(?<!\s):(?=\S)"  # `heading:Nhiệm vụ`: no space after it; ` :x` is a word that begins with a colon
    r"|[：=])"  # the full-width colon of some keyboards; `signers = x`
    r"\s*(?P<value>\S.*)"
)
_NO_COLON = re.compile(
    rf"(?P<lead>{_DASHES})(?P<key>{KEY})"
    r"(?:\s+(?P<rest>[^\s:=：].*))?"  # alone on its line, or with its value; `_ODD_COLON` covers colons and the like
)
_KEY_LIKE = re.compile(r"\s*(?P<key>[A-Za-z_]+)\s*:(\s|$)")
_SENTENCE = re.compile(
    r"(?P<lead>\s*(?:-\s+)+)"  # an entry
    rf"(?!{KEY}\s*:(?:\s|$))"  # that has no key
    r"(?P<words>[^\s{\[].*)"  # and is not a mapping or list in brackets
)
_QUOTED_PART = re.compile(
    rf"{_DASHES}[^\s\"'\[{{].*?"  # words that begin like YAML's plain text
    r"(?P<colon>:)\s+"  # up to the first colon, where YAML sees a key end
    r"[\"']"  # and a quotation mark, where YAML sees a value begin
)


def line_mistakes(place: Place) -> Iterator[Mistake]:
    """Possible mistakes in the lines at and just above the place, likeliest first."""
    for number in _suspects(place):
        yield from _odd_dash(place, number)
    if _is_between_levels(place):
        yield from _indentation(place)
    yield from _colon_missing(place)
    yield from _quotes_after_colon(place)
    for number in _suspects(place):
        yield from _blank_key(place, number)
        yield from _odd_colon(place, number)
        yield from _wrapped(place, number)
    yield from _keys_under_sentence(place)
    yield from _entries_under_line(place)
    yield from _sign_at_start(place)
    yield from _colon_in_text(place)
    yield from _indentation(place)


def _suspects(place: Place) -> Iterator[int]:
    """The line that began what the parser was reading, the line it stopped at, and the one above."""
    above = line_above(place.lines, min(place.line, len(place.lines)))
    seen: set[int] = set()
    for number in (place.context_line, place.line, above):
        if number is not None and number < len(place.lines) and number not in seen:
            seen.add(number)
            yield number


def _blank_key(place: Place, number: int) -> Iterator[Mistake]:
    """A line that begins with its colon."""
    line = place.lines[number]
    if number == place.line and re.match(r"\s*:(\s|$)", line):
        yield Mistake("yaml-key-blank", number, indent_of(line), is_sure=True)


def _odd_dash(place: Place, number: int) -> Iterator[Mistake]:
    """`-Tổng hợp`, `• Tổng hợp`, `– Tổng hợp`: dashes as people type them."""
    match = _ODD_DASH.fullmatch(place.lines[number].rstrip())
    if match is None or (match["mark"] == "-" and match["gap"]):
        return
    for words in (match["words"], in_quotes(match["words"])):
        fix = f"{match['indent']}- {words}"
        yield Mistake("yaml-odd-dash", number, len(match["indent"]), {"found": match["mark"]}, fix=fix)


def _odd_colon(place: Place, number: int) -> Iterator[Mistake]:
    """`heading:Nhiệm vụ`, `subject：Kết luận`, `signers = x`."""
    if match := _ODD_COLON.fullmatch(place.lines[number].rstrip()):
        value = in_quotes(match["value"]) if needs_quotes(match["value"]) else match["value"]
        for each in (match["value"], value):
            fix = f"{match['lead']}{match['key']}: {each}"
            values = {"found": match["colon"].strip(), "key": match["key"]}
            yield Mistake("yaml-odd-colon", number, match.start("colon"), values, fix=fix)


def _colon_missing(place: Place) -> Iterator[Mistake]:
    """`items` alone on its line, `heading Giao Văn phòng`: a key without its colon."""
    for number in range(min(place.line, len(place.lines) - 1), max(-1, place.line - 60), -1):
        if match := _NO_COLON.fullmatch(place.lines[number].rstrip()):
            rest = f" {match['rest']}" if match["rest"] else ""
            fix = f"{match['lead']}{match['key']}:{rest}"
            yield Mistake("yaml-colon-missing", number, match.end("key"), {"key": match["key"]}, fix=fix)


def _wrapped(place: Place, number: int) -> Iterator[Mistake]:
    """A sentence continued on a second line that is indented no deeper than the first line's dash or key."""
    line, above = place.lines[number], line_above(place.lines, number)
    if above is None or is_entry(line) or not line.strip() or is_keyed(line):
        return
    if not line.lstrip()[0].islower():
        fix = f"{' ' * indent_of(line)}- {line.lstrip()}"
        yield Mistake("yaml-dash-forgotten", number, indent_of(line), fix=fix)
    columns = (key_column(place.lines[above]) + deeper for deeper in (0, 2))
    for column in (each for each in columns if each > indent_of(line)):
        fix = " " * column + line.lstrip()
        yield Mistake("yaml-wrapped-line", number, indent_of(line), {"line": str(above + 1)}, fix=fix)


def _keys_under_sentence(place: Place) -> Iterator[Mistake]:
    """`- Giao Văn phòng` with `items:` below: the sentence needs its own key."""
    line = place.text(place.line)
    if not is_keyed(line) or is_entry(line):
        return
    yield from _as_text(place, _entry_above(place, indent_of(line)), "")


def _as_text(place: Place, number: int | None, more: str) -> Iterator[Mistake]:
    match = _SENTENCE.fullmatch(place.lines[number].rstrip()) if number is not None else None
    if number is None or match is None:
        return
    words = match["words"]
    fixed = in_quotes(words) if words[0] not in "\"'" and needs_quotes(words) else words
    fix = f"{match['lead']}text: {fixed}" + (f"\n{' ' * len(match['lead'])}{more}" if more else "")
    yield Mistake("yaml-text-key-missing", number, len(match["lead"]), {"line": str(place.line + 1)}, fix=fix)


def _entry_above(place: Place, indent: int) -> int | None:
    """The index of the nearest entry above that is less indented."""
    for number in range(min(place.line, len(place.lines)) - 1, max(-1, place.line - 60), -1):
        if is_entry(place.lines[number]) and indent_of(place.lines[number]) < indent:
            return number
    return None


def _entries_under_line(place: Place) -> Iterator[Mistake]:
    """`- heading: Một` with `- a` below and no `items:` in between."""
    line = place.text(place.line)
    if not is_entry(line):
        return
    above = _entry_above(place, indent_of(line))
    yield from _as_text(place, above, "items:")
    if above is not None and indent_of(line) >= (column := key_column(place.lines[above])):
        fix = " " * column + "items:\n" + line
        yield Mistake("yaml-items-missing", place.line, indent_of(line), fix=fix)


def _sign_at_start(place: Place) -> Iterator[Mistake]:
    """`**bold**`, `@`, `%`, `[1]` …: the value begins with a sign that has a meaning in YAML."""
    places = [(place.context_line, place.context_column), (place.line, place.column)]
    for number, column in places:
        if number is None or number >= len(place.lines):
            continue
        match = value_of(place.lines[number])
        if match is None or _MAPPING.match(match["value"]):
            continue
        if match["value"][0] in _SIGNS and not is_whole(match["value"]) and column >= match.start("value"):
            sign = match["value"][0]
            fix = quoted(place.lines[number])
            yield Mistake("yaml-sign-needs-quotes", number, match.start("value"), {"sign": sign}, fix=fix, is_sure=True)


def _colon_in_text(place: Place) -> Iterator[Mistake]:
    """`subject: Kết luận: tháng 11`: the second colon looks like a second key."""
    line = place.text(place.line)
    is_blank_key = is_keyed(line) and line.rstrip().endswith(":")
    if place.is_scanner and place.character(place.line, place.column) == ":" and not is_blank_key:
        yield Mistake("yaml-colon-needs-quotes", place.line, place.column, fix=quoted(line))
        if (match := entry_of(line)) and not is_keyed(line):
            fix = match["lead"] + in_quotes(match["value"])
            yield Mistake("yaml-colon-needs-quotes", place.line, place.column, fix=fix)


def _quotes_after_colon(place: Place) -> Iterator[Mistake]:
    """`- Thực hiện Nghị quyết: "Về" abc`: YAML sees a key, a value in quotation marks, and words that are neither."""
    line = place.text(place.line)
    match = _QUOTED_PART.match(line)
    if match and not is_keyed(line) and place.column >= match.end():
        yield Mistake("yaml-colon-needs-quotes", place.line, match.start("colon"), fix=quoted(line, keyed=False))


def _is_between_levels(place: Place) -> bool:
    """Whether an entry is an odd number of columns deeper than the one above: hardly meant as its child."""
    line = place.text(place.line)
    above = _entry_above(place, indent_of(line)) if is_entry(line) else None
    return above is not None and (indent_of(line) - indent_of(place.lines[above])) % 2 == 1


def _indentation(place: Place) -> Iterator[Mistake]:
    """A line that begins in none of the columns used above it."""
    above = line_above(place.lines, min(place.line, len(place.lines)))
    is_first = above is not None and indent_of(place.lines[above]) > 0 and line_above(place.lines, above) is None
    for number in (above, place.line) if is_first else (place.line, above):
        if number is None or number >= len(place.lines):
            continue
        line = place.lines[number]
        if _is_in_line(place, number) or not (is_entry(line) or _is_key_like(line)):
            continue
        columns = _columns(place, number)
        for column in sorted(columns - {indent_of(line)}, key=lambda each: (abs(each - indent_of(line)), -each)):
            fix = " " * column + line.lstrip()
            values = {"found": str(indent_of(line)), "wanted": str(column)}
            yield Mistake("yaml-indentation", number, indent_of(line), values, fix=fix)


def _is_key_like(line: str) -> bool:
    """Whether the line has a key of ours, perhaps misspelt; a wrapped sentence may have a colon, too."""
    match = _KEY_LIKE.match(line)
    return match is not None and bool(meant_key(match["key"], KEYS))


def _columns(place: Place, number: int) -> set[int]:
    """Where such a line may begin; a key of the whole file in the first column only."""
    line = place.lines[number]
    if is_top_key(line) or line_above(place.lines, number) is None:
        return {0}
    return {key_column(each) if not is_entry(line) else indent_of(each) for each in place.lines[:number][-40:]}


def _is_in_line(place: Place, number: int) -> bool:
    """Whether the line stands where its neighbour above lets it: then it is innocent of an error below or above."""
    line = place.lines[number]
    for each in range(number - 1, max(-1, number - 60), -1):
        above = place.lines[each]
        if not above.strip():
            continue
        if is_entry(line) and is_entry(above) and indent_of(above) == indent_of(line):
            return True
        if not is_entry(line) and is_keyed(line) and is_keyed(above) and key_column(above) == indent_of(line):
            return True
        if indent_of(above) <= indent_of(line):
            return False
    return False
