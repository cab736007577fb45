"""How a PDF came to be what it is: as it was made, then signature by signature, and what else was changed meanwhile.

A signature vouches for what it covers, not for what the file was when it was made. So each state is compared with the
one before: only the signature itself may be new.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from noticegen.form.slot import Slot
from noticegen.pdf.change import Change
from noticegen.pdf.pdf_to_first_revision import pdf_to_first_revision
from noticegen.pdf.pdfs_to_changes import pdfs_to_changes
from noticegen.pdf.pdfs_to_stamped_slots import pdfs_to_stamped_slots
from noticegen.pdf.signature_update import is_signature_alone


@dataclass(frozen=True, eq=False)
class Step:
    """From one state of the file to the next: by the signature in `field`, or up to now if that is empty."""

    before: bytes
    after: bytes
    field: str = ""

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """What was changed besides the signature; nothing for two states that are the same bytes."""
        is_alone = is_signature_alone(self.before, self.after, self.field) if self.field else self.before == self.after
        return () if is_alone else pdfs_to_changes(self.before, self.after, self.field)

    def stamped(self, slots: Sequence[Slot]) -> tuple[Slot, ...]:
        """The slots for number and day that another program filled in, if it changed nothing else."""
        return pdfs_to_stamped_slots(self.before, self.after, slots, self.changes)


@dataclass(frozen=True)
class DocumentHistory:
    """`states` are the bytes that each signature covers, in the order of signing, with the names of their fields."""

    pdf: bytes
    states: tuple[tuple[str, bytes], ...]

    @classmethod
    def of(cls, pdf: bytes, signatures: Iterable[EmbeddedPdfSignature]) -> "DocumentHistory":
        """Of a file with these signatures. Raises ValueError or TypeError for byte ranges that are not valid."""
        return cls(pdf, tuple(sorted(_states(pdf, signatures), key=lambda state: len(state[1]))))

    @property
    def first_signed(self) -> bytes:
        """What the first signature covers; the whole file where nobody has signed."""
        return self.states[0][1] if self.states else self.pdf

    def steps(self, made: bytes | None = None) -> list[Step]:
        """Each step, the first from the document as it was `made`; if nobody knows, from the file's first revision."""
        start = ("", made if made is not None else pdf_to_first_revision(self.pdf))
        states = self.states or (("", self.pdf),)
        return [Step(was, now, field) for (_, was), (field, now) in pairwise([start, *states])]


def _states(pdf: bytes, signatures: Iterable[EmbeddedPdfSignature]) -> Iterator[tuple[str, bytes]]:
    for each in signatures:
        *_, start, length = map(int, each.byte_range)
        yield str(each.field_name), pdf[: start + length]
