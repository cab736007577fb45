"""Words that were changed in a line or a row: the ways to change them in the YAML."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import product

from noticegen.problems.problem import ProblemsFound
from noticegen.reading.yaml_document import YamlDocument, changed_at
from noticegen.reading.yaml_layout import put

from .agreement import END
from .deadlines import with_deadlines_following
from .head_values import head_values
from .lines import PLAIN, Line, Unit
from .printed import Printed, PrintedUnit, entry_of
from .rewritten import Texts, markup_of, rewritten
from .shown import Path

_MOST_WAYS = 8


def changed_words(document: YamlDocument, before: PrintedUnit, now: Unit) -> Iterator[YamlDocument]:
    """The document with this unit as it now is."""
    if before.unit.is_row:
        yield from _changed_row(document, before, now)
        return
    for texts in changed_texts(before.printed[0], now.lines[0]):
        yield from with_texts(document, texts)
    yield from head_values(document, before.unit.lines[0], now.lines[0])


def changed_texts(before: Printed, now: Line) -> Iterator[Texts]:
    """The texts of a line, each way in which they may be what it says now."""
    if now.text.endswith(END) and not before.line.text.endswith(END):  # typed where the form will put it
        yield from rewritten(before, _cut(now, len(now.text) - len(END)))
    yield from rewritten(before, now)


def _cut(line: Line, length: int) -> Line:
    text = line.text[:length].rstrip()
    return Line(text, line.faces[: len(text)], line.kind)


def with_texts(document: YamlDocument, texts: Texts) -> Iterator[YamlDocument]:
    """With these texts, and the deadlines that quote them, if these can follow."""
    after = document
    with suppress(ProblemsFound):
        for path, markup in texts.items():
            after = after.with_text(path, markup)
        with suppress(LookupError):
            for entry in dict.fromkeys(map(entry_of, texts)):
                after = with_deadlines_following(document, after, entry)
        yield after


def _changed_row(document: YamlDocument, before: PrintedUnit, now: Unit) -> Iterator[YamlDocument]:
    if len(before.printed) != len(now.lines):
        return
    cells = zip(before.printed, now.lines, strict=True)
    ways = [list(_cell(one, line, before.entry, number)) for number, (one, line) in enumerate(cells)]
    for number, chosen in enumerate(product(*ways)):
        if number < _MOST_WAYS:
            yield from _with_cells(document, chosen)


def _cell(before: Printed, now: Line, row: Path | None, number: int) -> Iterator[Mapping[Path, str | None]]:
    if (before.line.text, before.line.faces) == (now.text, now.faces):
        yield {}
    elif not now.text:
        yield {shown.path: None for shown in before.shown}
    elif before.shown:
        yield from rewritten(before, now)
    elif row:
        markup = markup_of(now.text, now.faces, PLAIN)
        yield from ({(*row, number): each} for each in (markup,) if each)


def _with_cells(document: YamlDocument, cells: Sequence[Mapping[Path, str | None]]) -> Iterator[YamlDocument]:
    try:
        for texts in cells:
            for path, markup in texts.items():
                document = document.with_text(path, markup) if markup else _blank(document, path)
    except (ProblemsFound, LookupError):
        return
    yield document


def _blank(document: YamlDocument, path: Path) -> YamlDocument:
    """A cell of which nothing is left."""
    node = document.layout.node(path)
    text = put(document.text, [(node.start_mark.index, node.end_mark.index, "~")])
    return document.first_that_says(node, iter([text]), changed_at(document.tree, path, lambda _: None))
