"""What the page calls a problem when it asks for its correction."""

from hashlib import sha256

from noticegen.problems.problem import Problem


def problem_key(problem: Problem) -> str:
    """The same for the same finding in the same text, so that a button means what was shown beside it."""
    said = (problem.code, str(problem.at), problem.fix or "", sorted(problem.values.items()))
    return sha256(repr(said).encode()).hexdigest()[:16]
