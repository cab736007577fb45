"""A place in somebody's file, as people say it."""

from collections.abc import Mapping

from .source import Place


def place_words(place: Place, said: Mapping[str, str]) -> str:
    """As in "bảng 2, hàng 3, cột 1"; nothing for what stands in no paragraph."""
    if place.table:
        parts = [("table", place.table), ("row", place.row), ("column", place.column)]
        return ", ".join(f"{said[f'import-{name}']} {number}" for name, number in parts if number)
    return f"{said['import-paragraph']} {place.paragraph}" if place.paragraph else ""
