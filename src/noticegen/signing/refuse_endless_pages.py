"""A page that would keep a reader for ever is refused before one reads it: no clock stops a library of C.

A page's content may be the same stream a thousand times over, and what it draws may draw others in its turn.
"""

from collections.abc import Iterator
from typing import Any

from noticegen.pdf.pdf_objects import UNREADABLE, opened
from noticegen.problems.problem import Problem, ProblemsFound

_MOST_PAGES = 20_000
_MOST_STREAMS = 100
_MOST_FORMS = 2_000
"""On a page, and in what it draws."""

_MOST_DRAWN = 20_000


def refuse_endless_pages(pdf: bytes) -> None:
    """Raises ProblemsFound (`pdf-too-much`). A file that cannot be read is left to those who say why."""
    try:
        with opened(pdf) as document:
            is_endless = len(document.pages) > _MOST_PAGES or any(_is_endless(page.obj) for page in document.pages)
    except UNREADABLE:
        return
    if is_endless:
        raise ProblemsFound([Problem("pdf-too-much")])


def _is_endless(page: Any) -> bool:
    contents = _contents(page)
    if len(contents) > _MOST_STREAMS or len({each.objgen for each in contents}) < len(contents):
        return True
    waiting, looked = [(page, 1)], 0
    while waiting:
        holder, times = waiting.pop()
        if inner := list(_forms(holder)):
            times *= max(sum(map(_drawing, _contents(holder))), 1)
        looked += len(inner)
        if looked > _MOST_FORMS or times > _MOST_DRAWN:
            return True
        waiting += [(each, times) for each in inner]
    return False


def _contents(holder: Any) -> list[Any]:
    """The streams of a page, or a form itself."""
    import pikepdf

    if isinstance(holder, pikepdf.Stream):
        return [holder]
    found = holder.get("/Contents")
    return list(found) if isinstance(found, pikepdf.Array) else [] if found is None else [found]


def _drawing(content: Any) -> int:
    """How often it draws something."""
    try:
        return int(content.read_bytes().count(b"Do"))
    except UNREADABLE:
        return 0


def _forms(holder: Any) -> Iterator[Any]:
    """What it may draw that draws others."""
    drawn = holder.get("/Resources", {}).get("/XObject", {})
    return (each for each in drawn.values() if str(each.get("/Subtype", "")) == "/Form")
