"""Certificate files → whom is trusted. Nothing is taken from the machine: what it trusts is for the web."""

from collections.abc import Iterable
from pathlib import Path

from noticegen.signing.trust import read_certificates

from .certificate_to_root import Trust


def given_to_trust(paths: Iterable[Path], *, is_online: bool) -> Trust:
    """Raises ProblemsFound: a file that is no certificate."""
    return Trust(read_certificates(paths), is_online)
