"""Problems → JSON for other programs, which need not parse any sentence."""

import json
from collections.abc import Iterable

from .problem import Problem
from .problem_to_dict import problem_to_dict


def problems_to_json(problems: Iterable[Problem], lang: str) -> str:
    """A JSON list with one object per problem, in the order given."""
    return json.dumps([problem_to_dict(problem, lang) for problem in problems], ensure_ascii=False, indent=2) + "\n"
