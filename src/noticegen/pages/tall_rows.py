"""Rows and feet higher than a page, named in the page itself: both files cut the same, and leave all others whole."""

from typing import Any
from xml.etree.ElementTree import fromstring

from lxml import etree

from noticegen.form.typesetting import Typesetter
from noticegen.form.word_layout import TALL
from noticegen.setting.measures import profile_to_measures
from noticegen.setting.table_to_tall_rows import table_to_tall_rows

_LEAST_LETTERS = 60
"""In a cell as high as a page, however narrow it is: a page has some forty lines."""

_LEAST_PARAGRAPHS = 9
"""In a foot as high as a page: four signers and their posts are; names of recipients take a few lines at most."""


def mark_tall_rows(table: Any, typesetter: Typesetter) -> bool:
    """Whether a table of figures has any."""
    if all(len("".join(cell.itertext())) < _LEAST_LETTERS for cell in table.iterfind("tbody/tr/td")):
        return False
    rows, tall = list(table.iter("tr")), _tall_rows(table, typesetter)
    for place in tall:
        rows[place].set(TALL, "")
    return bool(tall)


def mark_tall_foot(foot: Any, typesetter: Typesetter) -> bool:
    """Whether it is one."""
    if sum(1 for _ in foot.iter("p")) < _LEAST_PARAGRAPHS or not _tall_rows(foot, typesetter):
        return False
    foot.set(TALL, "")
    return True


def _tall_rows(table: Any, typesetter: Typesetter) -> list[int]:
    copied = fromstring(etree.tostring(table, with_tail=False))  # noqa: S314 a page of ours, not a stranger's
    return list(table_to_tall_rows(copied, profile_to_measures(typesetter.profile), typesetter.fonts))
