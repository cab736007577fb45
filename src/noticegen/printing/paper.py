"""What is printed of a notice: a page that is fit to become files, and the files it became."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from noticegen.notice.copy_order import CopyOrder
from noticegen.notice.notice import State
from noticegen.pdf.attachments_to_pdf import Attachments
from noticegen.problems.problem import Problem

from .leaks import Secret


@dataclass(frozen=True, slots=True)
class Paper:
    """One document to print. `name` is its place below the notice's folder, without suffix."""

    name: str
    html: str
    content: str = ""
    """Digest of what it says; the same words at other lines of the YAML have the same."""
    unit: str = ""
    unit_name: str = ""
    order: CopyOrder | None = None
    secret: Secret | None = None
    sources: Attachments = field(default_factory=dict)
    """The files its PDF carries: what it was made from. Not part of `content`: a changed comment reprints nothing."""
    state: State = State.FOR_SIGNATURE
    cites_an_appendix: bool = False
    """Whether a unit reads of an appendix in it, which the notice has and no excerpt."""

    @property
    def is_document(self) -> bool:
        """Whether it is to be signed: the notice itself, its appendix, a formal extract; a work slip is not."""
        return not self.unit or self.order is not None

    @property
    def is_issued(self) -> bool:
        """Whether it is of the notice itself, with its number and day: somebody may have signed and sent it."""
        return not self.unit and self.state is State.ISSUED


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper's files by suffix, or the problems that kept it from being printed.

    `words` are the Word file's paragraphs, kept to find out later what somebody edited in them.
    """

    files: Mapping[str, bytes] = field(default_factory=dict)
    pages: int = 0
    words: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
