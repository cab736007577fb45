"""How long a signature can be checked (ETSI EN 319 142-1)."""

from enum import StrEnum


class Level(StrEnum):
    """Each level contains what the one before it does, and more."""

    B_B = "b-b"
    B_T = "b-t"
    B_LT = "b-lt"
    B_LTA = "b-lta"

    @property
    def needs_time(self) -> bool:
        """Whether an authority must vouch for the time."""
        return self is not Level.B_B

    @property
    def keeps_proofs(self) -> bool:
        """Whether the file keeps certificates and their state at the time, so that it can be checked alone."""
        return self in {Level.B_LT, Level.B_LTA}
