"""A file named on the command line → the verdict on it. Whatever keeps it from being judged is a verdict too."""

from datetime import datetime
from pathlib import Path

from noticegen.pdf.foreign_pdf import read_foreign_pdf, within_limits
from noticegen.printing.source_here_to_pdf import source_here_to_pdf
from noticegen.problems.problem import ProblemsFound
from noticegen.signing.trust import Trust
from noticegen.workspace.shown import shown

from .pdf_to_verdict import pdf_to_verdict
from .verdict import Verdict


def path_to_verdict(path: Path, trust: Trust, now: datetime) -> Verdict:
    """One file that cannot be read, or on which we have a bug, stops no other."""
    try:
        pdf = read_foreign_pdf(path)
        with within_limits():
            return pdf_to_verdict(pdf, trust, now, source_here_to_pdf)
    except ProblemsFound as found:
        return Verdict(problems=found.problems)
    except Exception as error:  # noqa: BLE001 our bug with one file is reported, and stops no other
        from noticegen.problems.bug_report import bug_to_problem

        return Verdict(problems=(bug_to_problem(shown(path), ["verify", str(path)], error),))
