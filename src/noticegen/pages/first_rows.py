"""The first row of each table of figures in a page, as the setter counts them."""

from collections.abc import Sequence
from typing import Any


def first_rows(page: Any) -> Sequence[Any]:
    """Below the table's head."""
    tables = page.iterfind(".//table[@class='data']")
    return [row for table in tables if (row := table.find("tbody/tr")) is not None]
