"""A copy (bản sao): what the body that makes an extract of a notice says about its own doing.

Never the notice's number, date or signer: those of the copying. What is not known yet is left blank, to be filled in.
"""

from dataclasses import dataclass

from .dates import IssueDate
from .office import Agency, Signer


@dataclass(frozen=True, slots=True)
class Copy:
    """Who copies, and when. On paper a person signs and the copy has a number of its own.

    An electronic copy has neither: the body signs, at a `time` (HH:MM:SS, Vietnam's).
    """

    agency: Agency
    signer: Signer
    is_electronic: bool = False
    number: int | None = None
    date: IssueDate | None = None
    time: str = ""
