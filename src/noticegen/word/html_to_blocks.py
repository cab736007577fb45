"""Semantic HTML → blocks. The vocabulary is closed: a tag or class not in the tables is an error, never dropped."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from typing import Any

from lxml import etree

from noticegen.form.inline import Run
from noticegen.form.joins import HELD_BLANK, with_kept_hyphens_only
from noticegen.form.slot import CORNER_MARKS
from noticegen.form.word_layout import KEPT, LOWER, NARROWER, ROOMY, TALL
from noticegen.problems.by_identity import by_identity
from noticegen.problems.element_to_problem import element_to_problem
from noticegen.problems.problem import Problem, ProblemsFound

from .blocks import LINE_BREAK, Block, Blocks, NumberRef, Paragraph, Rule, Section, Table
from .element_width import width_percent
from .refuse_strays import at_of, refuse_strays

_PARAGRAPHS = {
    "p": {
        "circulation", "parent-agency", "agency", "national-name", "motto", "number-symbol", "place-date", "urgency",
        "subject", "legal-basis", "paragraph", "item", "part-title", "table-caption", "table-heading", "table-cell",
        "table-end", "recipients-label", "recipient", "authority", "next-authority", "signer-name",
        "appendix-title", "appendix-source", "excerpt-source", "excerpt-unit", "copy-form", "copy-mark",
        "appendix-mark", "draft-mark",
    },
    "h1": {"kind", "appendix-label"},
    "h2": {"heading-1", "part-number"},
    "h3": {"heading-2"},
    "h4": {"heading-3"},
    "h5": {"heading-4"},
    "h6": {"heading-5"},
}  # fmt: skip
_KEEP_BLANKS = {"number-symbol", "place-date"}
"""Where blanks are left for a pen; elsewhere several spaces are one, as HTML has it."""
_SPACES = re.compile(r" {2,}")
_RULES = {"agency-rule", "motto-rule", "subject-rule", "copy-rule"}
_TABLES = {"head", "foot", "copy-head", "data"}
_IN_FIRST_HEADER = {"circulation", *CORNER_MARKS}
_IN_EVERY_HEADER = {"draft-mark"}


@by_identity(1)
def html_to_blocks(html: str) -> Blocks:
    """Read a whole page. Raises ProblemsFound (`html-unknown`, `html-broken`) for anything outside the vocabulary.

    Remembered: a page with tables is read when it is settled, and again when it is written.
    """
    try:
        root = etree.fromstring(
            html.encode(), etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        )
    except etree.XMLSyntaxError as error:
        raise ProblemsFound([Problem("html-broken", values={"cause": error.msg or ""})]) from error
    refuse_strays(root)
    body = root.find("body")
    appendices = [element for element in body if element.get("class") == "appendix"]
    main = [element for element in body if element not in appendices]
    first_header, marks = (_paragraphs(main, classes) for classes in (_IN_FIRST_HEADER, _IN_EVERY_HEADER))
    blocks = tuple(_block(e) for e in main if e.get("class") not in _IN_FIRST_HEADER | _IN_EVERY_HEADER)
    return Blocks(
        title=root.findtext("head/title") or "",
        author=_meta(root, "author"),
        created=_meta(root, "dcterms.created"),
        sections=(
            Section(blocks, first_header),
            *(Section(tuple(_block(element) for element in appendix)) for appendix in appendices),
        ),
        marks=marks,
    )


def _paragraphs(elements: Iterable[Any], classes: Collection[str]) -> tuple[Paragraph, ...]:
    return tuple(_paragraph(each) for each in elements if each.get("class") in classes)


def _meta(root: Any, name: str) -> str:
    return next((meta.get("content") for meta in root.iterfind("head/meta") if meta.get("name") == name), "")


def _block(element: Any) -> Block:
    read = _READERS.get(element.tag)
    if read is None:
        raise _unknown(element)
    return read(element)


def _unknown(element: Any) -> ProblemsFound:
    return ProblemsFound([element_to_problem(element, at_of(element))])


def _paragraph(element: Any) -> Paragraph:
    style = element.get("class", "")
    if style not in _PARAGRAPHS[element.tag]:
        raise _unknown(element)
    number = _number(element)
    runs = _merged(_runs(element, skip_label=number is not None))
    if style not in _KEEP_BLANKS:
        runs = tuple(replace(run, text=_SPACES.sub(" ", run.text)) if "  " in run.text else run for run in runs)
    leads_in = "data-leads-in" in element.attrib
    narrower = int(element.get(NARROWER, "0"))
    box, align, is_lower = element.get("data-box"), element.get("data-align"), LOWER in element.attrib
    if ROOMY in element.attrib:
        style = "paragraph"
    return Paragraph(style, runs, number, box, align, leads_in, narrower, is_lower)


def _number(element: Any) -> NumberRef | None:
    if (list_id := element.get("data-list")) is None:
        return None
    level, ordinal = int(element.get("data-level")), int(element.get("data-ordinal"))
    is_bold = element.find("b/span[@class='label']") is not None
    return NumberRef(list_id, level, element.get("data-numbering"), ordinal, is_bold=is_bold)


def _runs(element: Any, *, skip_label: bool, bold: bool = False, italic: bool = False) -> Iterator[Run]:
    if element.text:
        yield Run(with_kept_hyphens_only(element.text), bold, italic)
    for child in element:
        tail = child.tail or ""
        if child.tag == "br":
            yield LINE_BREAK
        elif child.tag == "span" and child.get("class") == "slot":
            yield Run(child.text, bold, italic)
        elif child.tag == "span" and child.get("class") == "label":
            if skip_label:
                tail = tail.removeprefix(HELD_BLANK).removeprefix(" ")
            else:
                yield Run(child.text, bold, italic)
        elif child.tag in ("b", "i"):
            yield from _runs(
                child, skip_label=skip_label, bold=bold or child.tag == "b", italic=italic or child.tag == "i"
            )
        else:
            raise _unknown(child)
        if tail:
            yield Run(with_kept_hyphens_only(tail), bold, italic)


def _merged(runs: Iterator[Run]) -> tuple[Run, ...]:
    """Neighbours in one face become one run, so the Word file has no seams inside a sentence."""
    merged: list[Run] = []
    for run in runs:
        is_in_the_same_face = bool(merged) and (merged[-1].bold, merged[-1].italic) == (run.bold, run.italic)
        before = merged.pop().text if is_in_the_same_face else ""
        merged.append(Run(before + run.text, run.bold, run.italic))
    return tuple(merged)


def _rule(element: Any) -> Rule:
    style = element.get("class", "")
    if style not in _RULES:
        raise _unknown(element)
    return Rule(style, width_percent(element))


def _table(element: Any) -> Table:
    style = element.get("class", "")
    if style not in _TABLES:
        raise _unknown(element)
    heading_rows = element.findall("thead/tr")
    rows = [*heading_rows, *element.findall("tbody/tr"), *element.findall("tr")]
    return Table(
        style=style,
        column_percents=tuple(width_percent(column) for column in element.findall("colgroup/col")),
        rows=tuple(tuple(tuple(_block(block) for block in cell) for cell in row) for row in rows),
        heading_rows=len(heading_rows),
        tall_rows=frozenset(number for number, row in enumerate(rows) if TALL in row.attrib or TALL in element.attrib),
        kept_rows=frozenset(number for number, row in enumerate(rows) if KEPT in row.attrib),
    )


_READERS: dict[str, Callable[[Any], Block]] = {
    **dict.fromkeys(_PARAGRAPHS, _paragraph),
    "hr": _rule,
    "table": _table,
}
