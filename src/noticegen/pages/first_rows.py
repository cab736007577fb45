"""The first row of each table of figures in a page, as the setter counts them."""

from collections.abc import Sequence
from typing import Any


def first_rows(page: Any) -> Sequence[Any]:
    """Below the table's head. Those of the appendices come last, wherever a template has them."""
    tables = page.findall(".//table[@class='data']")
    tables.sort(key=lambda table: next(table.iterancestors("section"), None) is not None)
    return [row for table in tables if (row := table.find("tbody/tr")) is not None]
