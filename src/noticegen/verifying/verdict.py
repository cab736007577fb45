"""What was found out about a PDF and its signatures; what is wrong is told as problems."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from noticegen.problems.problem import Problem, Severity, has_errors


class Signs(StrEnum):
    """In whose name a field is signed, by the field's own name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    TIME = "time"
    OTHER = "other"


class Covers(StrEnum):
    """How much of the file lies under a signature."""

    FILE = "file"
    REVISION = "revision"
    PART = "part"


class Source(StrEnum):
    """What the source that a PDF carries says of what was signed."""

    SAME = "same"
    DIFFERS = "differs"
    OTHER_MAKERS = "other-makers"
    NOT_WHOLE = "not-whole"
    NONE = "none"
    NOT_ASKED = "not-asked"


class Standing(StrEnum):
    """A file in one word.

    Open: good, but a field is still empty. Undecided: nothing is wrong, but nobody is trusted.
    """

    GOOD = "good"
    OPEN = "open"
    UNDECIDED = "undecided"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class SignatureVerdict:
    """One signature or time stamp of the document.

    `stamped` is the time an authority that is trusted vouches for, `stamper` its name; `claimed` is only the signer's
    word. `revision` counts from 1 up to `revisions`. `level` is None where not even B-B is reached. `root` is whom
    trust goes back to. `is_intact` says that what it covers is as it was signed, `is_state_known` that the certificate
    is known not to have been revoked.
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
    """The signatures in the order in which they were made; `problems` are those of the file as a whole."""

    signatures: tuple[SignatureVerdict, ...] = ()
    problems: tuple[Problem, ...] = ()
    source: Source = Source.NOT_ASKED

    @property
    def is_good(self) -> bool:
        """Whether everything holds."""
        return bool(self.signatures) and not has_errors(self.all_problems)

    @property
    def standing(self) -> Standing:
        """In one word what its problems say."""
        codes = {each.code for each in self.all_problems}
        errors = {each.code for each in self.all_problems if each.severity is Severity.ERROR}
        if not self.signatures or errors - {"verify-no-trust"}:
            return Standing.BAD
        if errors:
            return Standing.UNDECIDED
        return Standing.OPEN if "verify-still-empty" in codes else Standing.GOOD

    @property
    def has_warnings(self) -> bool:
        """Whether a person should look at something."""
        return any(each.severity is Severity.WARNING for each in self.all_problems)

    @property
    def all_problems(self) -> Iterator[Problem]:
        """Those of the signatures, then those of the file."""
        for each in self.signatures:
            yield from each.problems
        yield from self.problems
