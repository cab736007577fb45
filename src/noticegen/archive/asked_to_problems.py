"""What was asked for that the registry does not know."""

from collections.abc import Iterator, Sequence

from noticegen.notice.office import Office
from noticegen.problems.codes import WrittenCode
from noticegen.problems.nearest import nearest
from noticegen.problems.problem import Problem

from .asked import Asked


def asked_to_problems(asked: Asked, office: Office) -> list[Problem]:
    """Unknown units, and unknown signers of formal extracts."""
    units = [*(asked.units or ()), *(order.unit for order in asked.copies if order.unit)]
    signers = [order.signer for order in asked.copies if order.signer]
    return [
        *_unknown("unknown-unit", units, [unit.id for unit in office.units]),
        *_unknown("unknown-signer", signers, [signer.id for signer in office.signers if signer.id]),
    ]


def _unknown(code: WrittenCode, wanted: Sequence[str], known: Sequence[str]) -> Iterator[Problem]:
    for each in dict.fromkeys(wanted):
        if each not in known:
            values = {"found": each, "known": ", ".join(known), "suggestion": nearest(each, known)}
            yield Problem(code, values=values)
