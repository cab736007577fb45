"""A notice between two edits: its YAML, what its page says, and where in the YAML a line stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from noticegen.reading.tree import Text
from noticegen.reading.yaml_document import YamlDocument, value_at
from noticegen.reading.yaml_outline import OutlineEntry, outline_of

from .printed import PrintedUnit
from .shown import Path

PROSE = ("opening", "closing")
_TREES = ("opening", "body", "closing", "appendices")


@dataclass(frozen=True)
class Scene:
    """`owns` are the faces that the form gives, style by style."""

    document: YamlDocument
    units: Sequence[PrintedUnit]
    owns: Mapping[str, str]

    def with_lists(self, *regions: Path) -> "Scene":
        """The same with a single text of these regions as a list of one."""
        document = self.document
        for region in regions:
            if isinstance(self._value(region), Text):
                document = document.as_list(region)
        return replace(self, document=document)

    def _value(self, path: Path) -> Any:
        try:
            return value_at(self.document.tree, path)
        except (KeyError, IndexError):
            return None

    def outline(self, region: Path) -> list[OutlineEntry]:
        """The outline of a body."""
        return list(outline_of(value_at(self.document.tree, region), region))

    def node(self, number: int) -> Path | None:
        """The entry of a body that a unit belongs to; a table's rows and title belong to the table's."""
        entry = self.units[number].entry
        if not entry or entry[0] not in _TREES:
            return None
        entry = entry[: entry.index("table")] if "table" in entry else entry
        entry = (*entry, 0) if entry in ((PROSE[0],), (PROSE[1],)) else entry
        region = region_of(entry)
        return entry if len(entry) > len(region) and entry[: len(region)] == region else None

    def units_of(self, node: Path) -> list[int]:
        """The units that an entry of a body prints itself."""
        return [number for number in range(len(self.units)) if self.node(number) == node]


def region_of(node: Path) -> Path:
    """The list at the top of the body that an entry stands in."""
    return (*node[:2], "body") if node[0] == "appendices" else node[:1]


def list_and_number(entry: Path) -> tuple[Path, int]:
    """Of an entry of a simple list. Raises LookupError for what is none."""
    number = entry[-1]
    if isinstance(number, int):
        return entry[:-1], number
    raise LookupError(entry)


def nodes_in(scene: Scene, numbers: Sequence[int]) -> Iterator[Path]:
    """The entries of bodies that print all of these units and none but them."""
    nodes = dict.fromkeys(node for number in numbers if (node := scene.node(number)))
    yield from (node for node in nodes if set(scene.units_of(node)) <= set(numbers))
