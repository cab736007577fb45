"""What a judge of layouts must have met before its word counts: every paper, mark, list and reason of a line's end."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from noticegen.form.joins import NBSP
from noticegen.setting.document_to_pages import Page, Text
from noticegen.setting.text_to_units import Ending

IN_HTML = {
    "a draft": 'class="draft-mark',
    "a slip": 'class="excerpt-unit',
    "an extract on paper": 'class="copy-form',
    "an electronic extract": 'class="copy-mark',
    "an appendix": 'class="appendix-label',
    "issuers together": "STC",
    "an appendix of its own": 'class="appendix-mark',
    "a stamp": 'class="urgency',
    "a mark of page 1": "circulation",
    "legal bases": 'class="legal-basis',
    "parts": 'class="part-title',
    "several signers": 'class="next-authority',
    "letters": 'data-numbering="letter"',
    "decimals": 'data-numbering="decimal"',
    "dashes": 'data-numbering="dash"',
    "roman numbers": 'data-numbering="roman"',
    "pluses": 'data-numbering="plus"',
    "arabic numbers": 'data-numbering="arabic"',
    "labels by hand": 'class="label">Thứ nhất,',
    "a caption": 'class="table-caption',
    "bold": "<b>",
    "italics": "<i>",
    "bold italics": "<b><i>",
    "headings of level 4": 'class="heading-4',
    "a table's head": "<thead",
    "a blank cell": "></td>",
    "no-break blanks": NBSP,
    "numbers of documents": "34-\u2060NQ/",
    "joined words": "\u2060",
    "narrower lines": "data-narrower",
    "what leads in": "data-leads-in",
    "a slot": "data-slot=",
    "centred cells": 'data-align="center"',
}
"""How each is seen in a settled page."""

ON_PAGES = ("a row over two pages", "a repeated head", "a paragraph over two pages", "a foot over two pages")
ENDINGS = tuple(f"a line that ends for {ending}" for ending in Ending)
MEETINGS = (*IN_HTML, *ON_PAGES, *ENDINGS)


def met(settled: str, pages: Sequence[Page]) -> Counter[str]:
    """Which of `MEETINGS` a paper has; of lines' ends how many."""
    found = Counter(name for name, part in IN_HTML.items() if part in settled)
    on: dict[Any, set[int]] = {}
    for number, page in enumerate(pages):
        for piece in page:
            if isinstance(piece, Text) and piece.paragraph.element is not None:
                on.setdefault(piece.paragraph.element, set()).add(number)
                found.update(f"a line that ends for {line.ending}" for line in piece.paragraph.lines)
    names = {
        "table-cell": ON_PAGES[0],
        "table-heading": ON_PAGES[1],
        "recipient": ON_PAGES[3],
        "signer-name": ON_PAGES[3],
    }
    for element, numbers in on.items():
        if len(numbers) > 1:
            found[names.get(element.get("class", "").partition(" ")[0], ON_PAGES[2])] += 1
    return found
