"""The exit code of a run."""

from collections.abc import Iterable

from .codes import Code, WrittenCode
from .problem import Problem, Severity

CLEAN = 0
DOCUMENTS = 1
OUTSIDE = 2
BUG = 3
INTERRUPTED = 130

# fmt: off
OUTSIDE_CODES = frozenset[WrittenCode]({
    "no-workspace", "workspace-below", "no-notices", "file-named-txt", "file-not-found", "file-not-readable",
    "not-a-notice", "file-exists", "same-output", "write-denied", "file-locked", "disk-full", "write-failed",
    "write-unfinished",
    "font-missing", "pango-missing", "not-loaded", "library-changed",
    "template-broken", "template-endless", "html-unknown", "html-broken", "pdf-fetch", "pdf-complaint",
    "profile-unknown", "profile-broken", "excerpt-leak", "slot-has-ink", "file-open", "process-died",
    "source-other-makers", "source-not-whole", "not-a-pdf", "pdf-locked", "file-differs", "cluster-lost",
    "file-changed-meanwhile", "worker-differs", "no-worker", "no-scheduler", "extra-missing", "verify-not-pdf",
    "pdf-not-found", "given-not-found", "sign-target-exists", "sign-same-target", "sign-no-terminal",
})
# fmt: on
"""Problems that no change to a notice solves: the machine, the call, the folder, the office's templates and profile."""

_OUTSIDE_PREFIXES = ("usage-", "p12-", "token-", "key-", "cert-", "tsa-", "image-", "import-")


def exit_code(problems: Iterable[Problem]) -> int:
    """0 without errors; 3 for a bug of ours, 2 if any error lies outside the notices, otherwise 1."""
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if not errors:
        return CLEAN
    if any(error.code == "paper-bug" for error in errors):
        return BUG
    return OUTSIDE if any(_is_outside(error.code) for error in errors) else DOCUMENTS


def _is_outside(code: Code) -> bool:
    return code in OUTSIDE_CODES or code.startswith(_OUTSIDE_PREFIXES)
