"""Problems → JSON for other programs, which need not parse any sentence."""

import json
from collections.abc import Iterable

from .findings import problems_to_findings
from .problem import Problem
from .problem_to_dict import problem_to_dict


def problems_to_json(problems: Iterable[Problem], lang: str) -> str:
    """A JSON list with one object per finding, in the order given, and all its places."""
    found = [
        {**problem_to_dict(each.first, lang), "places": [_place(place, lang) for place in each.all]}
        for each in problems_to_findings(problems)
    ]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _place(problem: Problem, lang: str) -> dict[str, object]:
    """Where it is and what it says there, as one of the places of a finding."""
    whole = problem_to_dict(problem, lang)
    return {name: whole[name] for name in ("line", "column", "message", "fix")}
