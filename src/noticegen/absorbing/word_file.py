"""A Word file, whoever saved it last → the units that it says, with styles and numbering as our form calls them."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from typing import Any

from noticegen.form.profile import Profile
from noticegen.importing.word_numbers import read_word_numbers
from noticegen.importing.word_styles import WordStyles
from noticegen.importing.word_xml import W, WordPackage, child_value, value
from noticegen.word.built_in_styles import BUILT_IN
from noticegen.word.paragraph_pieces import Element, attribute, child, is_gone, local_name, paragraphs_of, pieces_of

from .lines import PLAIN, Kind, Line, Unit, face, line_of, with_face
from .looks import Looks, looks_of, looks_of_cell, looks_of_page
from .odd import is_box, sign_of

_BULLETS = {"-": "dash", "–": "dash", "+": "plus"}
_COUNTED = {
    ("upperRoman", "Phần %"): "part",
    ("upperRoman", "%."): "roman",
    ("decimal", "%."): "arabic",
    ("lowerLetter", "%)"): "letter",
}
_LEVEL = re.compile(r"%\d")
_OF_LAYOUT = frozenset(
    "parent-agency agency national-name motto number-symbol place-date urgency circulation recipients-label recipient "
    "authority next-authority signer-name copy-form".split()
)
"""The styles of the tables that hold head and foot."""

_MARKS = frozenset({"ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"})


@dataclass(frozen=True)
class WordFile:
    """`labels` say what is counted before each unit, `editors` who changed it under tracking and when.

    `gone` are paragraphs that were taken away under tracking, with those who did; `page` is how pages look.
    """

    units: tuple[Unit, ...]
    labels: tuple[str, ...]
    editors: tuple[str, ...]
    gone: Mapping[str, str]
    page: Looks
    _looks: Sequence[Sequence[Callable[[], Looks]]]

    @cached_property
    def looks(self) -> Sequence[Looks]:
        """How each unit looks; found out only if somebody asks."""
        return [_together(each() for each in group) for group in self._looks]


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """One of the file; `cell` is the table, row and cell that it stands in, `label` what is counted before it."""

    line: Line
    elements: Sequence[Element]
    looks: Callable[[], Looks]
    cell: tuple[Element, Element, Element] | None
    label: str


def docx_to_word_file(data: bytes, profile: Profile, made: Iterable[Unit] = ()) -> WordFile:
    """`made` is what it said when it was made: so head and foot are known whose styles another program dropped.

    Raises NotWord, or TooLarge, for bytes that are no Word file of a size that a notice may have.
    """
    package = WordPackage(data)
    main = package.tree(package.main)
    layout = {line.text for unit in made for line in unit.lines if line.kind.style in _OF_LAYOUT}
    found = list(_with_figures_only(list(_Reader(package, profile).paragraphs(main)), layout))
    units = [_unit(list(group)) for _, group in groupby(found, key=_row_or_own)]
    units = [(unit, group) for unit, group in units if unit.is_row or any(unit.texts)]
    return WordFile(
        tuple(unit for unit, _ in units),
        tuple(group[0].label for _, group in units),
        tuple(_editors(element for each in group for element in each.elements) for _, group in units),
        dict(_gone(main)),
        looks_of_page(main),
        [[each.looks for each in group] for _, group in units],
    )


class _Reader:
    """One file, and what its styles and lists are called in our form."""

    def __init__(self, package: WordPackage, profile: Profile) -> None:
        self.styles = WordStyles(package.part("styles.xml"))
        self.numbers = read_word_numbers(package.part("numbering.xml"), self.styles.by_id)
        self.owns = {name: face(bold=style.bold, italic=style.italic) for name, style in profile.styles.items()}
        ours = {BUILT_IN.get(name, style.term).casefold(): name for name, style in profile.styles.items()}
        names = {each: child_value(style, "name").casefold() for each, style in self.styles.by_id.items()}
        self.classes = {each: ours[name] for each, name in names.items() if name in ours}

    def paragraphs(self, main: Any) -> Iterator[_Paragraph]:
        """All that the file shows, and the blank ones in tables."""
        blank = 0
        for elements in paragraphs_of(main):
            if any(map(is_box, elements[0].iterancestors())):
                continue  # reported with the paragraph that holds the box
            paragraph = self._paragraph(elements, blank)
            is_blank = not (paragraph.cell or paragraph.line.text or any(map(_has_gone, elements)))
            blank = blank + 1 if is_blank else 0
            if paragraph.cell or paragraph.line.text:
                yield paragraph

    def _paragraph(self, elements: Sequence[Element], blank: int) -> _Paragraph:
        """Of several made one, the first of which anything is left says what kind it is."""
        shown = (each for each in elements if any(text.strip() for text, _ in pieces_of([each], sign_of)))
        first, pieces, cell = next(shown, elements[-1]), pieces_of(elements, sign_of), _cell_of(elements[0])
        properties = child(first, "pPr")
        style = self.styles.paragraph_style(properties)
        counted = self._counted(properties, style)
        kind = Kind(self.classes.get(style, ""), *counted.numbering)
        own = self.owns.get(kind.style, PLAIN)
        faces = [(words, self._face(child(run, "rPr"), style)) for words, run in pieces]

        def looks() -> Looks:
            found = looks_of([first, *elements], pieces, style, self.styles, counted.indent)
            removed = (how for words, how in faces if words.strip() and with_face(how, own) != how)
            beside = {"looks-face": frozenset({"", *removed}), "looks-blank": frozenset({str(blank)})}
            return {**found, **beside, **(looks_of_cell(cell[2]) if cell else {})}

        line = line_of(((words, with_face(how, own)) for words, how in faces), kind)
        return _Paragraph(line, elements, looks, cell, counted.label)

    def _face(self, run: Any, style: str) -> str:
        return face(bold=self.styles.is_on(run, style, "b"), italic=self.styles.is_on(run, style, "i"))

    def _counted(self, properties: Any, style: str) -> "_Counted":
        """How it is counted, as one of a list; asked once for each paragraph, in order."""
        number = value(self.styles.paragraph_property(properties, style, f"{W}numPr/{W}numId"))
        level = value(self.styles.paragraph_property(properties, style, f"{W}numPr/{W}ilvl"))
        depth = int(level) if level.isdecimal() else 0
        known = self.numbers.levels.get(number, {}).get(depth)
        if known is None:
            return _Counted()
        numbering = numbering_of(known.number_format, known.text.strip(), depth)
        label = self.numbers.label(number, depth)
        return _Counted(numbering, label if known.number_format != "none" else "", known.indent)


@dataclass(frozen=True, slots=True)
class _Counted:
    """The numbering as our form calls it and its level, the label, and how far in its paragraphs stand.

    A label that is no count, as our form's letters from "đ)" on, is not reported: it does not follow when lines go.
    """

    numbering: tuple[str, int] = ("", 0)
    label: str = ""
    indent: Element | None = None


def numbering_of(number_format: str, text: str, depth: int) -> tuple[str, int]:
    """A way of counting as Word describes it → ours, and the level for one whose labels show it."""
    if number_format == "bullet":
        return _BULLETS.get(text, f"bullet {text}"), 0
    if number_format == "none":
        return ("letter", 0) if text.endswith(")") else ("", 0)
    if number_format == "decimal" and depth and text.startswith("%1."):
        return "decimal", depth
    return _COUNTED.get((number_format, _LEVEL.sub("%", text)), f"{number_format} {text}"), 0


def _has_gone(paragraph: Element) -> bool:
    """Whether something was taken out of it under tracking."""
    return any(map(is_gone, paragraph.iter()))


def _cell_of(paragraph: Element) -> tuple[Element, Element, Element] | None:
    above: dict[str, Element] = {}
    for each in paragraph.iterancestors():
        above.setdefault(local_name(each), each)
    return (above["tbl"], above["tr"], above["tc"]) if {"tbl", "tr", "tc"} <= set(above) else None


def _with_figures_only(found: Sequence[_Paragraph], layout: Collection[str]) -> Iterator[_Paragraph]:
    """A cell is one only in a table of figures; our head and foot are tables too, known by their styles or words."""
    of_layout = {each.cell[0] for each in found if each.cell and _is_of_layout(each.line, layout)}
    for each in found:
        if not (each.cell and each.cell[0] in of_layout):
            yield each
        elif each.line.text:
            yield replace(each, cell=None)


def _is_of_layout(line: Line, layout: Collection[str]) -> bool:
    return line.kind.style in _OF_LAYOUT or (not line.kind.style and line.text in layout)


def _row_or_own(paragraph: _Paragraph) -> int:
    return id(paragraph.cell[1] if paragraph.cell else paragraph)


def _unit(group: list[_Paragraph]) -> tuple[Unit, list[_Paragraph]]:
    if group[0].cell is None:
        return Unit((group[0].line,)), group
    cells = (list(each) for _, each in groupby(group, key=lambda each: id(each.cell and each.cell[2])))
    return Unit(tuple(_cell([each.line for each in lines]) for lines in cells), is_row=True), group


def _cell(lines: Sequence[Line]) -> Line:
    """Its paragraphs one below the other, blank ones left out."""
    said = [each for each in lines if each.text] or lines[:1]
    text, faces = "\n".join(each.text for each in said), " ".join(each.faces for each in said)
    return Line(text, faces, said[0].kind)


def _together(looks: Iterable[Looks]) -> Looks:
    found: dict[str, frozenset[str]] = {}
    for each in looks:
        found = {name: values | found.get(name, frozenset()) for name, values in each.items()}
    return found


def _editors(elements: Iterable[Element]) -> str:
    """Who changed these paragraphs, and on which day, as far as it was tracked."""
    marks = (mark for each in elements for mark in each.iter(*(f"{W}{name}" for name in _MARKS)))
    said = (f"{attribute(each, 'author')} {attribute(each, 'date')[:10]}".strip() for each in marks)
    return ", ".join(dict.fromkeys(each for each in said if each))


def _gone(main: Any) -> Iterator[tuple[str, str]]:
    """The words of paragraphs of which nothing is left, and who took them away."""
    for element in main.iter(f"{W}p"):
        words = "".join(each.text or "" for each in element.iter(f"{W}delText", f"{W}t"))
        if words.strip() and not any(text.strip() for text, _ in pieces_of([element], sign_of)):
            yield line_of([(words, "")]).text, _editors([element])
