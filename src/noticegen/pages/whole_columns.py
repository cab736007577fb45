"""Columns of a whole number of twips, Word's unit, so that a cell's lines have exactly the same room in both files."""

from typing import Any

from noticegen.form.units import percents_to_twips
from noticegen.word.element_width import width_percent


def set_whole_columns(table: Any, room: int) -> bool:
    """Round the widths of a table that is `room` twips wide; return whether any was another."""
    columns = table.findall("colgroup/col")
    widths = percents_to_twips(map(width_percent, columns), room)
    styles = [f"width: {width / room * 100:.5f}%" for width in widths]
    is_changed = styles != [column.get("style") for column in columns]
    for column, style in zip(columns, styles, strict=True):
        column.set("style", style)
    return is_changed
