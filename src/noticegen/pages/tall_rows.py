"""Rows higher than a page, named in the page itself: so both files cut the same ones, and leave all others whole."""

from typing import Any
from xml.etree.ElementTree import fromstring

from lxml import etree

from noticegen.form.typesetting import Typesetter
from noticegen.form.word_layout import TALL
from noticegen.setting.measures import profile_to_measures
from noticegen.setting.table_to_tall_rows import table_to_tall_rows

_LEAST_LETTERS = 60
"""In a cell as high as a page, however narrow it is: a page has some forty lines."""


def mark_tall_rows(table: Any, typesetter: Typesetter) -> bool:
    """Whether there were any."""
    if all(len("".join(cell.itertext())) < _LEAST_LETTERS for cell in table.iterfind("tbody/tr/td")):
        return False
    copied = fromstring(etree.tostring(table, with_tail=False))  # noqa: S314 a page of ours, not a stranger's
    rows = list(table.iter("tr"))
    tall = list(table_to_tall_rows(copied, profile_to_measures(typesetter.profile), typesetter.fonts))
    for place in tall:
        rows[place].set(TALL, "")
    return bool(tall)
