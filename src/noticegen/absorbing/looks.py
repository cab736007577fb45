"""How a paragraph of a Word file looks, besides bold and italics: what a form decides and no notice says."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from noticegen.importing.word_styles import WordStyles
from noticegen.importing.word_xml import W, value
from noticegen.word.paragraph_pieces import Piece, child

Looks = Mapping[str, frozenset[str]]
"""Each property by its name in the messages, with the values that it has in the paragraph."""

_ALIGNS = {"start": "left", "end": "right", "": "left", "justify": "both"}
_SWITCHES = {"looks-underline": "u", "looks-strike": "strike", "looks-highlight": "highlight"}
_OFF = frozenset({"", "none", "0", "false", "off", "clear"})


def looks_of(paragraph: Any, pieces: Iterable[Piece], style: str, styles: WordStyles) -> Looks:
    """Of a paragraph with this style, and the pieces of its words."""
    runs = [child(run, "rPr") for words, run in pieces if words.strip()]
    found = {
        "looks-align": [_align(paragraph, style, styles)],
        "looks-spacing": [_spacing(paragraph, style, styles)],
        "looks-font": [_font(run, style, styles) for run in runs],
        "looks-size": [_of_run(run, style, styles, "sz") for run in runs],
        "looks-color": [_of_run(run, style, styles, "color").lower() for run in runs],
    }
    for name, tag in _SWITCHES.items():
        found[name] = ["" if (said := _of_run(run, style, styles, tag)) in _OFF else said for run in runs]
    return {name: frozenset(each) for name, each in found.items()}


def differences(one: Looks, other: Looks) -> Iterator[str]:
    """The names of what differs; what one of the two does not know is no difference."""
    return (name for name, values in one.items() if name in other and other[name] != values)


def _align(paragraph: Any, style: str, styles: WordStyles) -> str:
    said = value(styles.paragraph_property(child(paragraph, "pPr"), style, f"{W}jc"))
    return _ALIGNS.get(said, said)


def _spacing(paragraph: Any, style: str, styles: WordStyles) -> str:
    properties = child(paragraph, "pPr")
    return " ".join(_measure(properties, style, styles, name) for name in ("before", "after", "line"))


def _measure(properties: Any, style: str, styles: WordStyles, name: str) -> str:
    """Each of a spacing's measures is inherited by itself."""
    own = [] if properties is None else properties.findall(f"{W}spacing")
    inherited = (each.find(f"{W}pPr/{W}spacing") for each in styles.chain(style))
    said = (value(each, name) for each in (*own, *inherited) if each is not None)
    return next((each for each in said if each), "0" if name != "line" else "240")


def _font(run: Any, style: str, styles: WordStyles) -> str:
    said = (value(each, "ascii") or value(each, "hAnsi") for each in styles.run_properties(run, style, "rFonts"))
    return next((each for each in said if each), "")


def _of_run(run: Any, style: str, styles: WordStyles, name: str) -> str:
    """A property of letters; one that is a switch without a value is on."""
    found = next(styles.run_properties(run, style, name), None)
    return "" if found is None else value(found) or "on"
