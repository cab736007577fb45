"""Names of persons that stand in a cell with nothing before them: who is in charge of each row.

A column in which somebody stands twice names who does what. One in which nobody does may be a list of persons, of whom
two may be called nearly alike.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from noticegen.problems.lazy import Lazy

from ._persons import SURNAMES
from ._seen import Element, Passage, Seen, Sight
from ._syllables import CAPITALS, SMALL

_NAME = Lazy(rf"(?:^|(?<=[,;] ))[{CAPITALS}][{SMALL}]*(?: [{CAPITALS}][{SMALL}]*){{2,3}}(?=$|[,;])")


class Column(NamedTuple):
    """The names in one column, from top to bottom."""

    names: Sequence[Sight]

    @property
    def may_be_a_list(self) -> bool:
        """Whether nobody stands in it twice."""
        return len({each.found for each in self.names}) == len(self.names)


def names_in_cells(words: Seen) -> Sequence[Column]:
    """Of each column that has any."""
    cells = {id(each.text): each for each in words.passages if each.element is Element.CELL}
    tables = {id(each.node): each.node.table for each in cells.values() if each.node}
    columns = (column for table in tables.values() if table for column in zip(*table.rows, strict=True))
    named = ([*_names(cells, column)] for column in columns)
    return [Column(each) for each in named if each]


def _names(cells: dict[int, Passage], column: Sequence[object]) -> Iterator[Sight]:
    for passage in (cells[id(cell)] for cell in column if id(cell) in cells):
        for match in _NAME.finditer(passage.text, 0, len(passage.text)):
            if match[0].split(" ")[0] in SURNAMES:
                yield Sight(passage, *match.span())
