"""What a signature is worth by itself, as it stands in the file, before anybody is trusted."""

from dataclasses import dataclass
from datetime import datetime

from asn1crypto.x509 import Certificate
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from noticegen.problems.problem import Problem
from noticegen.signing.pdf_reader import is_document_stamp

from .verdict import Covers


@dataclass(frozen=True)
class Stamp:
    """A time that somebody vouches for; `others` are the certificates that came with it."""

    time: datetime
    certificate: Certificate
    others: tuple[Certificate, ...]


@dataclass(frozen=True)
class Findings:
    """About one signature. `stamp` is the time stamp in it, or the signature itself if it is a document time stamp."""

    embedded: EmbeddedPdfSignature
    problems: tuple[Problem, ...]
    is_intact: bool = False
    covers: Covers = Covers.PART
    claimed: datetime | None = None
    stamp: Stamp | None = None

    @property
    def field(self) -> str:
        """The field's name."""
        return str(self.embedded.field_name)

    @property
    def is_stamp(self) -> bool:
        """Whether it is a time stamp over the document."""
        return is_document_stamp(self.embedded)
