"""Reports each notice as it is finished, and the run at its end. Only what was reported is noted as done."""

from noticegen.problems.reporter import Reporter
from noticegen.workspace.shown import shown

from .notice_work import NoticeWork
from .outcome import Outcome
from .quick_look import QuickLook


class RunReport:
    """The run's outcome, as it grows."""

    def __init__(self, outcome: Outcome, quick: QuickLook, reporter: Reporter) -> None:
        self.outcome = outcome
        self.quick = quick
        self.reporter = reporter
        self._unreported: list[NoticeWork] = []
        """Notices with units still to be named; no others are kept, because an archive is larger than memory."""

    def take(self, work: NoticeWork) -> None:
        """One notice is finished."""
        self.outcome.add(work.result)
        self.reporter.report(work.result.problems, {shown(work.file): work.text})
        if work.result.resend:
            self._unreported.append(work)
        else:
            self.quick.note(work)

    def close(self) -> None:
        """The run is over, or was interrupted."""
        self.outcome.unchanged += self.quick.untouched_papers
        self.outcome.report(self.reporter)
        for work in self._unreported:
            work.forget_resend()
            self.quick.note(work)
        self.quick.keep()
