"""A notice's page → its units as the Word file has them, each line with the author's texts that it shows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree

from noticegen.form.profile import Profile
from noticegen.reading.tree import ListNode, MapNode, Text

from .lines import PLAIN, Kind, Line, Unit, face, line_of, with_face
from .shown import Path, Shown, found_in, paths_printed_with

_PARAGRAPHS = ("p", "h1", "h2", "h3", "h4", "h5", "h6")
_IN_MARGINS = frozenset({"circulation", "draft-mark", "copy-mark", "appendix-mark"})
"""What the Word file keeps in headers."""

_RAW = frozenset(
    "subject appendix-title signer-name authority next-authority kind number-symbol place-date appendix-label".split()
)
"""Styles in which an asterisk is one."""


@dataclass(frozen=True, slots=True)
class Printed:
    """One line. `own` says how the form itself sets each letter.

    `label` is what is counted before it, `file` who says it: the notice, the registry, or nobody but the form.
    """

    line: Line
    own: str
    label: str
    shown: tuple[Shown, ...]
    file: str


@dataclass(frozen=True, slots=True)
class PrintedUnit:
    """A paragraph or row; `entry` leads to the entry of a list that it is, or is the first line of."""

    unit: Unit
    printed: tuple[Printed, ...]
    entry: Path | None

    @property
    def path(self) -> Path:
        """Where its words stand in the YAML."""
        return next((shown.path for each in self.printed for shown in each.shown), self.entry or ())

    @property
    def file(self) -> str:
        """Whose words they are."""
        return next((each.file for each in self.printed if each.file), "")


def html_to_printed(html: str, tree: Any, file: str, profile: Profile) -> tuple[PrintedUnit, ...]:
    """All that has words, in order; `tree` is the notice in this file."""
    body = etree.fromstring(html.encode()).find("body")
    page = _Page(dict(_texts(tree)), tree, file, profile)
    return tuple(each for each in page.units(body) if each.unit.is_row or any(each.unit.texts))


def _texts(tree: Any, path: Path = ()) -> Iterator[tuple[str, Path]]:
    """The path of every text by its place."""
    if isinstance(tree, Text):
        yield str(tree.at), path
    elif isinstance(tree, MapNode):
        for key, value in tree.items():
            yield from _texts(value, (*path, key))
    elif isinstance(tree, ListNode):
        for number, value in enumerate(tree):
            yield from _texts(value, (*path, number))


@dataclass(frozen=True)
class _Page:
    texts: Mapping[str, Path]
    tree: Any
    file: str
    profile: Profile

    def units(self, parent: Any) -> Iterator[PrintedUnit]:
        for element in parent:
            if element.tag in _PARAGRAPHS and element.get("class") not in _IN_MARGINS:
                printed = self._printed(element)
                yield PrintedUnit(Unit((printed.line,)), (printed,), _entry_of(printed))
            elif element.tag == "table" and element.get("class") == "data":
                yield from self._rows(element)
            else:
                yield from self.units(element)

    def _rows(self, table: Any) -> Iterator[PrintedUnit]:
        rows = [[self._printed(cell.find("p")) for cell in row] for row in table.iter("tr")]
        first = len(rows) - len(table.findall("tbody/tr"))
        cells = (shown.path for row in rows for cell in row for shown in cell.shown if "rows" in shown.path)
        at: Path = next(((*path[: path.index("rows")], "rows") for path in cells), ())
        for number, row in enumerate(rows):
            entry = (*at, number - first) if at and number >= first else None
            yield PrintedUnit(Unit(tuple(each.line for each in row), is_row=True), tuple(row), entry)

    def _printed(self, element: Any) -> Printed:
        style = element.get("class", "")
        is_counted = element.get("data-list") is not None
        kind = _kind(style, element)
        form = self.profile.styles[style]
        own = face(bold=form.bold, italic=form.italic)
        pieces = [(words, with_face(own, set_)) for words, set_ in _pieces(element, PLAIN, skip_label=is_counted)]
        line = line_of(pieces, kind)
        bold = element.find("b[@data-at]")
        until = 0 if bold is None else len(line_of(_pieces(bold, PLAIN, skip_label=is_counted)).text)
        owns = (with_face(own, "b") if place < until else own for place in range(len(line.text)))
        places = [place for each in element.iter() if (place := each.get("data-at"))]
        label = element.find(".//span[@class='label']")
        return Printed(
            line,
            "".join(" " if how == " " else each for how, each in zip(line.faces, owns, strict=True)),
            (label.text or "") if is_counted and label is not None else "",
            tuple(self._shown(line.text, places, style)),
            (places[0].rsplit(":", 2)[0] or self.file) if places else "",
        )

    def _shown(self, text: str, places: Sequence[str], style: str) -> Iterator[Shown]:
        known = (self.texts[place] for place in places if place in self.texts)
        paths = dict.fromkeys(each for path in known for each in self._printed_with(path))
        end = 0
        for path in sorted(paths, key=_in_print):
            markup = _value(self.tree, path)
            found = found_in(text, path, str(markup), end, is_prose=style not in _RAW) if markup else None
            if found and not (style == "appendix-label" and path[-1] == "title"):
                yield found
                end = found.end

    def _printed_with(self, path: Path) -> Sequence[Path]:
        lines = self.tree.get("subject") if path[:1] == ("subject",) else None
        if isinstance(lines, ListNode):
            return [("subject", number) for number in range(len(lines))]
        return paths_printed_with(path, self.tree)


def _in_print(path: Path) -> int:
    """A label stands before a run-in heading, and that before its text; all else is in order."""
    return {"label": 0, "heading": 1}.get(str(path[-1]), 2)


def _kind(style: str, element: Any) -> Kind:
    numbering = element.get("data-numbering") or ""
    level = int(element.get("data-level") or 0) if numbering == "decimal" else 0
    return Kind(style, "arabic" if numbering == "decimal" and not level else numbering, level)


def _pieces(element: Any, how: str, *, skip_label: bool) -> Iterator[tuple[str, str]]:
    """What an element says; a label that Word counts itself is none of it."""
    yield element.text or "", how
    for child in element:
        if child.tag == "br":
            yield " ", how
        elif not (skip_label and child.get("class") == "label"):
            inner = with_face(how, child.tag) if child.tag in ("b", "i") else how
            yield from _pieces(child, inner, skip_label=skip_label)
        yield child.tail or "", how


def _value(tree: Any, path: Path) -> Any:
    for part in path:
        tree = tree[part]
    return tree


def _entry_of(printed: Printed) -> Path | None:
    return entry_of(printed.shown[-1].path) if printed.shown else None


def entry_of(path: Path) -> Path:
    """The entry of a list that a text belongs to: a node, a recipient; the whole path where there is none."""
    whole = path[: path.index("table")] if "table" in path else path
    ends = [depth + 1 for depth, part in enumerate(whole) if isinstance(part, int)]
    if len(ends) > 1 and whole[ends[-1] - 2] in ("members", "authority"):
        ends.pop()
    return whole[: ends[-1]] if ends else whole
