"""How long a signature can be checked (ETSI EN 319 142-1)."""

from enum import StrEnum


class Level(StrEnum):
    """Each holds what the one before holds, and more."""

    B_B = "b-b"
    B_T = "b-t"
    B_LT = "b-lt"
    B_LTA = "b-lta"

    @property
    def needs_time(self) -> bool:
        """A time that an authority vouches for."""
        return self is not Level.B_B

    @property
    def keeps_proofs(self) -> bool:
        """Certificates and their state at the time, so that the file can be checked alone."""
        return self in {Level.B_LT, Level.B_LTA}
