"""How a paragraph of a Word file looks, besides bold and italics: what a form decides and no notice says."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from noticegen.importing.word_styles import WordStyles
from noticegen.importing.word_xml import W, value, whole_number
from noticegen.word.paragraph_pieces import Element, Piece, child

Looks = Mapping[str, frozenset[str]]
"""Each property by its name in the messages, with the values that it has in the paragraph."""

BREAKS = "looks-breaks"
_SPACING = "looks-spacing"
_MEASURES = frozenset({"looks-indent", "looks-page", "looks-widths"})
_ROUGHLY = 30
"""Twips that a program loses or wins where it saves a measure in a unit of its own."""

_ALIGNS = {"start": "left", "end": "right", "": "left", "justify": "both"}
_OF_LETTERS = {
    "looks-underline": ("u",),
    "looks-strike": ("strike", "dstrike"),
    "looks-caps": ("caps", "smallCaps"),
    "looks-raised": ("vertAlign", "position"),
    "looks-effects": ("spacing", "w", "outline", "shadow", "emboss", "imprint", "bdr"),
}
_OFF = frozenset({"", "none", "nil", "0", "false", "off", "clear", "baseline", "100"})
_UNSHADED = frozenset({"", "auto", "ffffff"})


def looks_of(
    elements: Sequence[Element], pieces: Iterable[Piece], style: str, styles: WordStyles, listed: Element | None
) -> Looks:
    """Of a paragraph with this style, the pieces of its words, and its elements, of which the first says how.

    `listed` says how far in it stands as one of a list.
    """
    with_look = [(words, child(run, "rPr")) for words, run in pieces]
    runs = [run for words, run in with_look if words.strip()]
    properties = child(elements[0], "pPr")
    found = {
        "looks-align": [_align(properties, style, styles)],
        _SPACING: [_spacing(properties, style, styles)],
        "looks-indent": [_indent(properties, style, styles, listed)],
        "looks-frame": [_frame(properties, style, styles)],
        "looks-font": [_font(run, style, styles) for run in runs],
        "looks-size": [_of_run(run, style, styles, "sz") for run in runs],
        "looks-color": [_of_run(run, style, styles, "color").lower() for run in runs],
        "looks-highlight": [_highlight(run, style, styles) for run in runs],
        BREAKS: _breaks(elements, "".join(words for words, _ in with_look)),
    }
    for name, tags in _OF_LETTERS.items():
        found[name] = [" ".join(filter(None, (_switch(run, style, styles, tag) for tag in tags))) for run in runs]
    return {name: frozenset(each) for name, each in found.items()}


def looks_of_cell(cell: Element) -> Looks:
    """Of a cell: whether it is one with others; in a table's first row also how wide the columns are."""
    merged = (child(cell, "tcPr", name) for name in ("gridSpan", "vMerge"))
    said = " ".join("" if each is None else value(each) or "on" for each in merged)
    row = next(cell.iterancestors(f"{W}tr"))
    grid = None if row.getprevious() is None else row.getparent().find(f"{W}tblGrid")
    is_first = grid is not None and row.getparent().find(f"{W}tr") is row
    widths = [value(each, "w") for each in grid] if is_first and grid is not None else []
    return {"looks-cells": frozenset({said}), "looks-widths": frozenset({" ".join(widths)})}


def looks_of_page(main: Element) -> Looks:
    """Of all pages: paper and margins, section by section."""
    found = [
        " ".join(value(section.find(f"{W}{tag}"), name) or "0" for tag, names in _PAGE.items() for name in names)
        for section in main.iter(f"{W}sectPr")
    ]
    return {"looks-page": frozenset(found)}


_PAGE = {"pgSz": ("w", "h"), "pgMar": ("top", "right", "bottom", "left")}


def differences(one: Looks, other: Looks) -> Iterator[str]:
    """The names of what differs; what one of the two does not know is no difference."""
    return (name for name, values in one.items() if name in other and _differs(name, values, other[name]))


def _differs(name: str, one: frozenset[str], other: frozenset[str]) -> bool:
    if name == BREAKS:  # those that the form put between words that went are nobody's
        return bool(other - one)
    if not one or not other:
        return False
    if name in _MEASURES:
        return len(one) != len(other) or not all(map(_is_roughly, sorted(one), sorted(other)))
    if name == _SPACING:
        sides = (one, other), (other, one)
        return not all(any(_is_spaced_alike(a, b) for b in there) for here, there in sides for a in here)
    return one != other


def _is_spaced_alike(one: str, other: str) -> bool:
    """But for the little by which the form sets some tables' first rows lower: their copies, and files that were made
    before it did so, differ by that.
    """
    return one.rsplit(maxsplit=1)[-1] == other.rsplit(maxsplit=1)[-1] and _is_roughly(one, other)


def _is_roughly(one: str, other: str) -> bool:
    measures = [[_twips(each) for each in said.split()] for said in (one, other)]
    return len(measures[0]) == len(measures[1]) and all(abs(a - b) <= _ROUGHLY for a, b in zip(*measures, strict=True))


def _twips(said: str) -> int:
    return whole_number(said.removeprefix("-")) * (-1 if said.startswith("-") else 1)


def _align(properties: Any, style: str, styles: WordStyles) -> str:
    said = value(styles.paragraph_property(properties, style, f"{W}jc"))
    return _ALIGNS.get(said, said)


def _spacing(properties: Any, style: str, styles: WordStyles) -> str:
    found = _said(properties, style, styles, "spacing", None)
    return " ".join(_first(found, name) or ("0" if name != "line" else "240") for name in ("before", "after", "line"))


def _indent(properties: Any, style: str, styles: WordStyles, listed: Any) -> str:
    """A first line that hangs out stands so much less far in."""
    found = _said(properties, style, styles, "ind", listed)
    line = next((value(each, "firstLine") or f"-{value(each, 'hanging')}" for each in found if _has_first(each)), "0")
    sides = (_first(found, "left", "start"), _first(found, "right", "end"))
    return " ".join([*(each or "0" for each in sides), line])


def _said(properties: Any, style: str, styles: WordStyles, tag: str, listed: Any) -> list[Any]:
    """Each of an element's measures is inherited by itself: from all of these, the nearest first."""
    own = [] if properties is None else properties.findall(f"{W}{tag}")
    found = (*own, listed, *(each.find(f"{W}pPr/{W}{tag}") for each in styles.chain(style)))
    return [each for each in found if each is not None]


def _has_first(element: Any) -> bool:
    return bool(value(element, "firstLine") or value(element, "hanging"))


def _first(found: Iterable[Any], *names: str) -> str:
    return next((said for each in found for name in names if (said := value(each, name))), "")


def _frame(properties: Any, style: str, styles: WordStyles) -> str:
    border = styles.paragraph_property(properties, style, f"{W}pBdr")
    sides = [] if border is None else [each.tag for each in border if value(each) not in _OFF]
    return " ".join([*sides, _shade(styles.paragraph_property(properties, style, f"{W}shd"))]).strip()


def _shade(element: Any) -> str:
    fill = value(element, "fill").lower()
    return "" if fill in _UNSHADED else fill


def _font(run: Any, style: str, styles: WordStyles) -> str:
    said = (value(each, "ascii") or value(each, "hAnsi") for each in styles.run_properties(run, style, "rFonts"))
    return next((each for each in said if each), "")


def _highlight(run: Any, style: str, styles: WordStyles) -> str:
    shade = _shade(next(styles.run_properties(run, style, "shd"), None))
    return f"{_switch(run, style, styles, 'highlight')} {shade}".strip()


def _switch(run: Any, style: str, styles: WordStyles, name: str) -> str:
    said = _of_run(run, style, styles, name)
    return "" if said in _OFF else f"{name} {said}"


def _of_run(run: Any, style: str, styles: WordStyles, name: str) -> str:
    """A property of letters; one that is a switch without a value is on."""
    found = next(styles.run_properties(run, style, name), None)
    return "" if found is None else value(found) or "on"


def _breaks(elements: Sequence[Element], words: str) -> Iterator[str]:
    """Lines and pages that somebody ended by hand, and spaces at which none may end: each with its number."""
    every = [each for element in dict.fromkeys(elements) for each in element.iter()]
    breaks = [value(each, "type") for each in every if each.tag in (f"{W}br", f"{W}cr")]
    yield from (f"{number} {kind}" for number, kind in enumerate(breaks))
    yield from (f"{number} kept" for number in range(words.count("\u00a0")))
    if any(each.tag == f"{W}pageBreakBefore" and value(each) not in _OFF - {""} for each in every):
        yield "page"
