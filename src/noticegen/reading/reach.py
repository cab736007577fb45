"""How far YAML can be read, and how well: what tells a good correction from one that only lets the parser go on."""

from dataclasses import dataclass, field
from math import inf

import yaml

from .yaml_parsers import QUICK, Event


@dataclass(frozen=True, slots=True, order=True)
class Reach:
    """The line and column where the parser stops, from 0, and its context's line; infinite for all of the text.

    `doubled` counts the keys up to there that their mapping had already.
    """

    line: float = 0
    column: float = 0
    context: float = 0
    doubled: int = field(default=0, compare=False)

    @property
    def is_all(self) -> bool:
        """Whether nothing stops the parser."""
        return self.line == inf

    def is_better_than(self, other: "Reach", *, is_same: bool) -> bool:
        """By lines; of two ways to correct the same mistake, by the keys that come twice too."""
        return self.line > other.line or (is_same and self.line == other.line and self.doubled < other.doubled)


def reach(text: str) -> Reach:
    """Of this text."""
    keys = _Keys()
    try:
        for event in yaml.parse(text, QUICK):
            keys.take(event)
    except yaml.MarkedYAMLError as error:
        mark, context = error.problem_mark, error.context_mark
        place = (mark.line, mark.column) if mark else (0, 0)
        return Reach(*place, context.line if context else 0, keys.doubled)
    except (yaml.YAMLError, ValueError, OverflowError):
        return Reach()
    return Reach(inf, inf, inf, keys.doubled)


class _Keys:
    """The keys of the mappings that are open, and how many came twice."""

    def __init__(self) -> None:
        self.doubled = 0
        self._open: list[set[str] | None] = []
        """Innermost last; None for a list."""

        self._is_key: list[bool] = []
        """Of each of them, whether a key comes next."""

    def take(self, event: Event) -> None:
        if isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
            self._is_key.pop()
        elif isinstance(event, yaml.NodeEvent):
            self._note(event)
            if isinstance(event, yaml.CollectionStartEvent):
                self._open.append(set() if isinstance(event, yaml.MappingStartEvent) else None)
                self._is_key.append(True)

    def _note(self, event: Event) -> None:
        """A key, or the value that follows it."""
        known = self._open[-1] if self._open else None
        if known is None:
            return
        if self._is_key[-1] and isinstance(event, yaml.ScalarEvent):
            self.doubled += event.value in known
            known.add(event.value)
        self._is_key[-1] = not self._is_key[-1]
