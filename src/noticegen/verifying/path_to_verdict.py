"""A file named on the command line → the verdict on it. Whatever keeps it from being judged is a verdict too."""

from datetime import datetime
from pathlib import Path

from noticegen.pdf.foreign_pdf import MOST_BYTES, refuse_excessive
from noticegen.printing.source_here_to_pdf import source_here_to_pdf
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.signing.trust import Trust
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown
from noticegen.workspace.time_limit import TooLongError, limited_time

from .pdf_to_verdict import pdf_to_verdict
from .verdict import Verdict


def path_to_verdict(path: Path, trust: Trust, now: datetime) -> Verdict:
    """One file that cannot be read, or on which we have a bug, stops no other."""
    try:
        pdf = read_file(path, MOST_BYTES, missing="pdf-not-found")
        refuse_excessive(pdf)
        with limited_time():
            return pdf_to_verdict(pdf, trust, now, source_here_to_pdf)
    except (TooLongError, MemoryError):
        return Verdict(problems=(Problem("pdf-too-much"),))
    except ProblemsFound as found:
        return Verdict(problems=found.problems)
    except Exception as error:  # noqa: BLE001 our bug with one file is reported, and stops no other
        from noticegen.problems.bug_report import bug_to_problem

        return Verdict(problems=(bug_to_problem(shown(path), ["verify", str(path)], error),))
