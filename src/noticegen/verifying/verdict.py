"""What we found out about a PDF and its signatures; whatever is wrong is a Problem."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self

from noticegen.pdf.signature_field import Party, party_of
from noticegen.problems.problem import Problem, Severity, has_errors
from noticegen.signing.steps_to_problems import CHANGED


class Signs(StrEnum):
    """Who signs with a signature."""

    PERSON = "person"
    ORGANISATION = "organisation"
    TIME = "time"
    OTHER = "other"

    @classmethod
    def in_field(cls, name: str) -> Self:
        """Who should sign the field of this name; OTHER for a field that is not ours."""
        match party_of(name):
            case Party.PERSON:
                return cls.PERSON
            case Party.ORGANISATION:
                return cls.ORGANISATION
        return cls.OTHER


class Covers(StrEnum):
    """How much of the file a signature covers."""

    FILE = "file"
    REVISION = "revision"
    PART = "part"


class Source(StrEnum):
    """How the source that a PDF carries compares with what the first signature covers, or with an unsigned file.

    CHANGED: the document was made of it, and changed afterwards. NOT_HERE: it was made in a form that is not here.
    """

    SAME = "same"
    CHANGED = "changed-before-signing"
    DIFFERS = "differs"
    OTHER_MAKERS = "other-makers"
    NOT_WHOLE = "not-whole"
    NOT_HERE = "not-here"
    NONE = "none"
    NOT_ASKED = "not-asked"


class Standing(StrEnum):
    """The verdict on a file in one word.

    Look: the signatures hold, but the document was changed between being made and being signed. Open: good, but a field
    is still empty. Undecided: nothing is wrong, but no root was given to trust.
    """

    GOOD = "good"
    LOOK = "look"
    OPEN = "open"
    UNDECIDED = "undecided"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class SignatureVerdict:
    """One signature or time stamp of the document.

    `stamped` is the time that a trusted authority vouches for, `stamper` that authority's name; `claimed` is merely
    what the signer says. `revision` counts from 1 up to `revisions`. `level` is None if not even B-B is reached. `root`
    is the name of the root that trust goes back to. `is_intact`: what it covers has not changed since it was signed.
    `is_state_known`: we know that the certificate was not revoked.
    """

    field: str
    words: str
    signs: Signs
    problems: tuple[Problem, ...]
    signer: str = ""
    issuer: str = ""
    claimed: datetime | None = None
    stamped: datetime | None = None
    stamper: str = ""
    covers: Covers = Covers.PART
    revision: int = 0
    revisions: int = 0
    is_intact: bool = False
    root: str = ""
    is_state_known: bool = False
    level: str | None = None

    @property
    def is_good(self) -> bool:
        """Intact, trusted, unchanged since."""
        return not has_errors(self.problems)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The signatures in the order in which they were made; `problems` concern the file as a whole."""

    signatures: tuple[SignatureVerdict, ...] = ()
    problems: tuple[Problem, ...] = ()
    source: Source = Source.NOT_ASKED

    @property
    def is_good(self) -> bool:
        """Whether everything holds."""
        return bool(self.signatures) and not has_errors(self.all_problems)

    @property
    def standing(self) -> Standing:
        """What the problems amount to, in one word."""
        codes = {each.code for each in self.all_problems}
        errors = {each.code for each in self.all_problems if each.severity is Severity.ERROR}
        if not self.signatures or errors - {"verify-no-trust"} - CHANGED:
            return Standing.BAD
        if "verify-no-trust" in errors:
            return Standing.UNDECIDED
        if codes & CHANGED:
            return Standing.LOOK
        return Standing.OPEN if "verify-still-empty" in codes else Standing.GOOD

    @property
    def has_warnings(self) -> bool:
        """Whether a person should look at something."""
        return any(each.severity is Severity.WARNING or each.code in CHANGED for each in self.all_problems)

    @property
    def all_problems(self) -> Iterator[Problem]:
        """The problems of the signatures, then those of the file."""
        for each in self.signatures:
            yield from each.problems
        yield from self.problems
