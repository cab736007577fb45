"""Why a PDF cannot be made again from the files that it carries."""

from noticegen.problems.problem import Problem, ProblemsFound

UNCOMPARABLE = frozenset(
    {"source-other-makers", "source-not-whole", "source-own-form", "font-missing", "pango-missing", "not-loaded"}
)
"""Why a PDF cannot be made again on this machine, which says nothing against the PDF."""


def source_missing(file: str) -> ProblemsFound:
    """A file is not there that every paper of its kind carries."""
    return ProblemsFound([Problem("source-missing", values={"file": file})])


def source_broken(file: str) -> ProblemsFound:
    """A file is not as we write it."""
    return ProblemsFound([Problem("source-broken", values={"file": file})])
