"""Minutes pasted below `body:` or `items:` as they were: `1.`, `a)`, `-`, `+`, and not an entry of YAML among them.

What YAML says of such lines is about the one where it stops. Their labels show how they belong together; so they are
one mistake, and its correction is the list with all its levels. A number stays as the entry's `label`, so it is
printed as it was typed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from noticegen.problems.lazy import Lazy
from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem

from .author_lines import KEY, in_quotes, indent_of, is_whole, key_column, needs_quotes
from .key_names import meant_key
from .pasted_tables import Row, row_of, table_lines

_LABEL = (
    r"(?:Điều\s[0-9]{1,2}\.|[0-9]{1,2}(?:\.[0-9]{1,2})*[.)]|[0-9]{1,2}(?:\.[0-9]{1,2})+|[IVX]{1,4}\.|[a-zđ]\)|o)(?=\s)"
)
_SIGN = r"[-–—•▪●+*](?=\s)|[–—•▪●](?=[^\W\d_])"
_LIST = Lazy(r"(?P<lead>\s*(?:-\s+)*)(?P<key>body|items):\s*(?:[|>][-+]?\s*)?")
_LIKELY = Lazy(rf"^[ \t]*(?:{_LABEL}|[–—•▪●])|^[ -]*(?:body|items):[ \t]*[|>\n](?![ \t]*-[ ])", re.MULTILINE)
_KNOWN = Lazy(rf"\s*(?:-\s+)*{KEY}\s*[:=]")
_KEYED_OR_COMMENT = Lazy(rf"{_KNOWN.pattern}|\s*#")
_ANY_KEY = Lazy(r"(?P<key>[^\W\d_][^:]{0,30}):\s*$")
_LINE = Lazy(rf"\s*(?:(?P<sign>{_SIGN})\s*(?:(?P<second>{_LABEL})\s*)?|(?P<label>{_LABEL})\s*)?(?P<words>\S.*)")
_LABELLED = Lazy(rf"\s*(?:{_LABEL}|[–—•▪●+]\s)")
_LEAST = 2
_KINDS = (
    (Lazy("Điều"), "article"),
    (Lazy(r"[0-9]+(?:\.[0-9]+)+"), "decimal"),
    (Lazy("[0-9]+\\."), "number"),
    (Lazy("[0-9]"), "bracket"),
    (Lazy("[IVX]"), "roman"),
    (Lazy("o$"), "o"),
    (Lazy("."), "letter"),
)
_TOP = ("subject", "legal_bases", "opening", "closing", "signers", "recipients", "archive", "appendices")
_TWINS = (1, 2)
"""Words of one syllable, and of two."""

_UNFINISHED = Lazy(r"[.;!?…]$")


@dataclass
class _Entry:
    """One line of the outline, with those that belong below it."""

    kind: tuple[str, int]
    label: str
    words: str
    children: list["_Entry"] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)


def pasted_outlines(text: str, file: str) -> list[Problem]:
    """A problem for each list that was pasted as it was, with the list as its guess."""
    return list(_outlines(split_lines(text), file)) if _LIKELY.search(text) else []


def _outlines(lines: Sequence[str], file: str) -> Iterator[Problem]:
    number = 0
    while number < len(lines):
        match = _LIST.fullmatch(lines[number].rstrip())
        number += 1
        block = _block(lines, number, lines[number - 1]) if match else []
        if match and _is_pasted(block, is_block=not match[0].rstrip().endswith(":")):
            key = f"{match['lead']}{match['key']}:"
            indent = max(key_column(lines[number - 1]), _first_indent(block)) if key.strip() != "body:" else 2
            entries, rows = _entries(block)
            depth = 0 if match["key"] == "body" else 1
            listed = [*table_lines(rows, indent), *_listed(entries, indent, depth)]
            at = At(file, number, len(match["lead"]) + 1)
            yield Problem(
                "yaml-outline-pasted",
                at,
                {"first": str(number + 1), "last": str(number + len(block)), "key": match["key"]},
                guess="\n".join([key, *listed]),
                span=1 + len(block),
            )
            number += len(block)


def _first_indent(block: Sequence[str]) -> int:
    return next(indent_of(each.expandtabs(2)) for each in block if each.strip())


def _block(lines: Sequence[str], start: int, key_line: str) -> list[str]:
    """The lines below a key until the next key, without the blank ones at the end."""
    column = key_column(key_line)
    block: list[str] = []
    for line in lines[start:]:
        indent = indent_of(line.expandtabs(2))
        if line.strip() and (indent < column or (indent == column and _is_key(line))):
            break
        block.append(line)
    while block and not block[-1].strip():
        block.pop()
    return block


def _is_key(line: str) -> bool:
    found = _ANY_KEY.match(line.strip())
    return bool(_KNOWN.match(line)) or bool(found and meant_key(found["key"], _TOP))


def _is_pasted(block: Sequence[str], *, is_block: bool) -> bool:
    """Whether no line has a key of ours, and the first, or one as far left, is no entry of YAML's."""
    lines = [each for each in block if each.strip()]
    if len(lines) < _LEAST or lines[0].lstrip()[0] in "[{\"'" or any(map(_KEYED_OR_COMMENT.match, lines)):
        return False
    if not is_block and not any(map(_LABELLED.match, lines)):
        return False
    first = indent_of(lines[0].expandtabs(2))
    as_far = [each for each in lines if indent_of(each.expandtabs(2)) <= first]
    return not lines[0].lstrip().startswith("- ") or any(re.match(rf"\s*{_LABEL}", each) for each in as_far)


def _entries(block: Sequence[str]) -> tuple[list[_Entry], list[Row]]:
    top = _Entry(("", -1), "", "")
    path = [top]
    for line in block:
        if not line.strip():
            continue
        if row := row_of(line):
            path[-1].rows.append(row)
            continue
        entry = _entry(line)
        if not entry.kind[0] and path[-1] is not top and _goes_on(path[-1], entry.words):
            path[-1].words += f" {entry.words}"
            continue
        path = _path_to(path, entry.kind)
        path[-1].children.append(entry)
        path.append(entry)
    return top.children, top.rows


def _goes_on(entry: _Entry, words: str) -> bool:
    """Whether these words continue the sentence of the entry, which the page's edge had broken.

    Words that would stand twice then do not: one of them would be taken for a slip, and a line of the author's be gone.
    """
    is_twice = any(entry.words.lower().split()[-count:] == words.lower().split()[:count] for count in _TWINS)
    is_open = not (_UNFINISHED.search(entry.words) or entry.children or entry.rows)
    return words[0].islower() and is_open and not is_twice


def _entry(line: str) -> _Entry:
    line = line.expandtabs(2).rstrip()
    match = _LINE.fullmatch(line)
    if match is None:  # a sign and nothing else
        return _Entry(("", indent_of(line)), "", line.strip())
    label = match["label"] or match["second"] or ""
    sign = "-" if match["sign"] in {"-", "–", "—"} else match["sign"] or ""
    kind = next(name for pattern, name in _KINDS if pattern.match(label)) if label else sign
    if kind == "decimal":
        kind += str(label.strip(".").count("."))
    return _Entry((kind, indent_of(line)), label, match["words"])


def _path_to(path: list[_Entry], kind: tuple[str, int]) -> list[_Entry]:
    """The entries above one of this kind: its siblings are of the same kind and not less indented."""
    for depth in range(len(path) - 1, 0, -1):
        name, indent = path[depth].kind
        if name == kind[0] and indent >= kind[1]:
            before = next((each for each in path[1:depth] if each.kind[0] == name and each.kind[1] >= kind[1]), None)
            return path[: path.index(before)] if before else path[:depth]
    if kind[0]:
        return path if path[-1].kind[0] or len(path) == 1 else path[:-1]
    last = max((depth for depth, each in enumerate(path) if each.label), default=0)
    return path[: last + 1]


def _listed(entries: Sequence[_Entry], indent: int, depth: int) -> Iterator[str]:
    space = " " * indent
    for entry in entries:
        is_parent = bool(entry.children or entry.rows)
        if not entry.label and entry.kind[0] and not is_parent:
            yield f"{space}- {_value(entry.words)}"
            continue
        key = "paragraph" if not entry.kind[0] and not is_parent else "text"
        if is_parent and depth == 0 and not _UNFINISHED.search(entry.words):
            key = "heading"
        dash = "- "
        if entry.label:
            yield f"{space}- label: {in_quotes(entry.label)}"
            dash = "  "
        yield f"{space}{dash}{key}: {_value(entry.words)}"
        if is_parent:
            yield f"{space}  items:"
            yield from table_lines(entry.rows, indent + 4)
            yield from _listed(entry.children, indent + 4, depth + 1)


def _value(words: str) -> str:
    if words[0] in "\"'" and is_whole(words):
        return words
    return in_quotes(words) if needs_quotes(words) or words[:2] == "- " else words
