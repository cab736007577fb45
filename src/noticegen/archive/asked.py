"""What a run was asked to do."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # a run that finds nothing to do loads no Pydantic
    from noticegen.notice.copy_order import CopyOrder


class Asked(NamedTuple):
    """Which papers of each notice, and what to do about one that somebody edited by hand.

    With the notice itself comes every excerpt once made. `units` are those whose slips are wanted, None means all that
    have something; `copies` are orders for formal extracts. `has_source`: PDFs carry what they were made of.
    `engine` prints instead of the office's.
    """

    output: Path
    notice: bool = True
    units: tuple[str, ...] | None = ()
    copies: tuple["CopyOrder", ...] = ()
    keep: bool = False
    overwrite: bool = False
    has_source: bool = True
    engine: str | None = None

    @property
    def is_plain(self) -> bool:
        """Whether documents are made as any other run makes them, which is all that the quick look knows of."""
        return self.has_source and self.engine is None

    @property
    def mode(self) -> str:
        """For the quick look: what was made up to date."""
        return "all" if self.units is None else "made"
