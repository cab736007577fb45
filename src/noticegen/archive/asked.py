"""What a run was asked to do."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Asked:
    """Which papers of each notice, and what to do where a hand changed one.

    `units` are those whose excerpts are wanted: none given means those once made, None means all that have some.
    """

    output: Path
    notice: bool = True
    units: tuple[str, ...] | None = ()
    keep: bool = False
    overwrite: bool = False

    @property
    def mode(self) -> str:
        """For the quick look: what was made up to date."""
        return "all" if self.units is None else "made"
