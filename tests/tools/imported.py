"""Old files imported as `noticegen import` does it, with the registry of the samples; and what a notice prints."""

from collections.abc import Iterator, Sequence

from noticegen.importing.import_notice import Imported, ImportJob, import_notice
from noticegen.notice.notice import Notice
from noticegen.notice.numbering import PROSE_SCHEME, Labelled, label_nodes

from . import printing

TODAY = (2026, 11)


def imported(data: bytes, name: str = "cu.docx", kind: str | None = None) -> Imported:
    return import_notice(ImportJob(data, name, printing.office(), printing.press(), TODAY, kind))


def docx(notice: Notice) -> bytes:
    """The notice's Word file alone, which is quicker made than both."""
    press = printing.press()
    return press.docx(press.settled(press.html(notice)))


def entries(notice: Notice) -> Iterator[Labelled]:
    """Every labelled entry of opening, body, closing and appendices, in the order of the page."""
    for nodes, scheme in (
        (notice.opening, PROSE_SCHEME),
        (notice.body, notice.numbering),
        (notice.closing, PROSE_SCHEME),
        *((each.body, each.numbering) for each in notice.appendices),
    ):
        yield from _below(label_nodes(nodes, scheme, "x"))


def _below(labelled: Sequence[Labelled]) -> Iterator[Labelled]:
    for each in labelled:
        yield each
        yield from _below(each.children)


def structure(notice: Notice) -> list[tuple[int, str, str]]:
    """Of each entry its depth, its label and its words, without capitals, emphasis and the last mark."""
    return [(each.depth, each.label, said(each)) for each in entries(notice)]


def said(entry: Labelled) -> str:
    node = entry.node
    cells = [cell or "" for row in node.table.rows for cell in row] if node.table else []
    words = " ".join([*(each or "" for each in (node.heading, node.text, node.paragraph)), *cells])
    return " ".join(words.replace("*", "").casefold().split()).rstrip("./")


def given(notice: Notice) -> list[tuple[str, list[str], list[str], list[tuple[str, str]]]]:
    """Of each entry its words, units, helpers and deadlines."""
    return [
        (
            said(each)[:60],
            [unit.id for unit in each.node.units],
            [unit.id for unit in each.node.coordinating],
            [(str(deadline.text), str(deadline.date)) for deadline in each.node.deadlines],
        )
        for each in entries(notice)
    ]
