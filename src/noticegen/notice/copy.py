"""A copy (bản sao): what an office that copies part of a notice says about the copy.

Number, date and signer are those of the copy, never the notice's. What is not known yet stays blank, to be filled in.
"""

from dataclasses import dataclass

from .dates import IssueDate
from .office import Agency, Signer


@dataclass(frozen=True, slots=True)
class Copy:
    """Who copies, and when. A copy on paper has a number of its own, and a person signs it.

    An electronic copy has neither: the office signs it, at a `time` (HH:MM:SS in Vietnam).
    """

    agency: Agency
    signer: Signer
    is_electronic: bool = False
    number: int | None = None
    date: IssueDate | None = None
    time: str = ""
