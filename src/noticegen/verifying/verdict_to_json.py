"""A verdict → plain values for another program. The keys stay; the wording of `message` and `hint` may change."""

from collections.abc import Mapping
from datetime import datetime

from noticegen.problems.problem_to_dict import problem_to_dict

from .verdict import SignatureVerdict, Verdict


def verdict_to_json(path: str, verdict: Verdict, lang: str) -> Mapping[str, object]:
    """One file: its `signatures` in the order of signing, the `problems` of the file as a whole, its `standing`."""
    return {
        "file": path,
        "good": verdict.is_good,
        "standing": verdict.standing,
        "source": verdict.source,
        "signatures": [_signature(each, lang) for each in verdict.signatures],
        "problems": [problem_to_dict(each, lang) for each in verdict.problems],
    }


def _signature(each: SignatureVerdict, lang: str) -> Mapping[str, object]:
    """Times are ISO 8601 with their zone; what we do not know is null."""
    return {
        "field": each.field,
        "for": each.words,
        "role": each.signs,
        "good": each.is_good,
        "intact": each.is_intact,
        "signer": each.signer or None,
        "issuer": each.issuer or None,
        "claimed_time": _time(each.claimed),
        "stamped_time": _time(each.stamped),
        "stamped_by": each.stamper or None,
        "covers": each.covers,
        "revision": each.revision,
        "revisions": each.revisions,
        "trusted_by": each.root or None,
        "revocation_known": each.is_state_known,
        "level": each.level,
        "problems": [problem_to_dict(problem, lang) for problem in each.problems],
    }


def _time(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
