"""What one run of `sign` is to do, and to which files."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from noticegen.pdf.signature_field import SignatureField
from noticegen.problems.problem import Problem

from .signatory import Signatory


@dataclass(frozen=True, slots=True)
class SigningRequest:
    """Who signs; in which field, by default the next one; to which folder, by default the file's own.

    `may_be_blank`: seal a page even if its number or day is still blank.
    """

    signatory: Signatory
    field: str | None
    output: Path | None
    may_be_blank: bool


@dataclass(frozen=True, slots=True)
class SignableFile:
    """A PDF that can be signed, the field to sign, where the signed file goes, what the signer should know first."""

    path: Path
    pdf: bytes
    field: SignatureField
    target: Path
    warnings: Sequence[Problem]
