"""Our pages beside those that WeasyPrint lays out: every line, its page, and how high it stands there."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from noticegen.form.joins import without_break_hints
from noticegen.pdf.html_to_print_tree import html_to_print_tree
from noticegen.printing.press import Press
from noticegen.setting.document_to_pages import Page, Text, document_to_pages
from noticegen.setting.measures import profile_to_measures
from noticegen.setting.tree_to_document import tree_to_document

from .rendered_lines import rendered_lines


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of our pages; the middle of its height, in points from the page's upper edge."""

    page: int
    text: str
    middle: float


@dataclass(frozen=True, slots=True)
class PagesCompared:
    """Lines that only one of the two has on that page, and how far in points a line lies from the other's at most."""

    count: int
    only_ours: tuple[tuple[int, str], ...]
    only_theirs: tuple[tuple[int, str], ...]
    farthest: float


def set_pages(settled: str, press: Press) -> list[Page]:
    """A settled page as we set it."""
    measures = profile_to_measures(press.profile)
    document = tree_to_document(html_to_print_tree(settled), measures, press.fonts)
    return document_to_pages(document, measures, press.fonts)


def set_lines(settled: str, press: Press) -> Iterator[SetLine]:
    """Without page numbers, which WeasyPrint keeps elsewhere."""
    for number, page in enumerate(set_pages(settled, press), 1):
        for text in page:
            if isinstance(text, Text) and text.paragraph.element is not None:
                pitch = text.paragraph.style.pitch
                for place, line in enumerate(text.paragraph.lines):
                    if words := without_break_hints(line.text).strip():
                        yield SetLine(number, words, text.y + (place + 0.5) * pitch)


def compared_pages(html: str, press: Press) -> PagesCompared:
    """A page as the templates give it."""
    settled = press.settled(html)
    _, rendered = rendered_lines(settled, press)
    ours, theirs = defaultdict(list), defaultdict(list)
    for line in set_lines(settled, press):
        ours[line.page, line.text].append(line.middle)
    for each in rendered:
        theirs[each.page, each.text.strip()].append(each.y + each.height / 2)
    counts = Counter({key: len(found) for key, found in ours.items()})
    their_counts = Counter({key: len(found) for key, found in theirs.items()})
    return PagesCompared(
        counts.total(),
        tuple((counts - their_counts).elements()),
        tuple((their_counts - counts).elements()),
        max(abs(a - b) for key, found in ours.items() for a, b in zip(found, theirs[key], strict=False)),
    )
