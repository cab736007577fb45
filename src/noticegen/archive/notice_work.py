"""One notice on its way to being up to date: read, planned, printed, written. What is due is decided in `due`."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from noticegen.printing.kit import Kit, office_of
from noticegen.printing.paper import Paper, Printed
from noticegen.printing.plan import Plan, PlanJob
from noticegen.problems.problem import Problem, ProblemsFound, Severity
from noticegen.reading.bytes_to_text import MAX_BYTES
from noticegen.workspace.digest import bytes_digest, values_digest
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown
from noticegen.workspace.whole_path import whole_path
from noticegen.workspace.workspace import Workspace

from .asked import Asked
from .due import is_up_to_date, papers_due, papers_wanted
from .edit_places import edits_at_places
from .issued_notice import (
    IssuedNotice,
    issued_path,
    issued_to_problems,
    issued_under_another_name,
    read_issued,
    write_issued,
)
from .next_record import next_record, units_to_resend
from .notice_result import MadeFile, NoticeResult
from .own_record import own_record, source_from
from .reconcile import Reconciled, reconcile
from .record import UNMADE, Made, PaperRecord, Record, record_to_problems
from .signed_files import signed_out_of_date
from .standing import Standing, read_standing
from .write_documents import finish_documents, write_backups, write_documents, write_record


@dataclass
class NoticeWork:
    """The notice's file, its folder of documents, and what of it is under way. Steps raise ProblemsFound."""

    file: Path
    workspace: Workspace
    folder: Path
    kit: Kit
    asked: Asked
    inputs: str = ""
    text: str = ""
    """The notice's source, to show a problem's place in."""
    issued: IssuedNotice | None = None
    said: Mapping[str, str] = field(default_factory=dict)
    """Number and day, if it is issued."""
    waiting: set[str] = field(default_factory=set)
    printed: dict[str, tuple[Paper, Printed]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.standing = Standing(self.folder)
        self.result = NoticeResult(_name_in(self.workspace, self.file))

    @property
    def mode(self) -> str:
        """How much of it is up to date."""
        return "all" if self.standing.record and self.standing.record.has_all else "made"

    @property
    def papers(self) -> int:
        """How many papers there are."""
        return len(self.standing.papers)

    def begin(self) -> PlanJob | None:
        """The job to plan it; None where the documents are what these inputs give."""
        data = read_file(self.file, MAX_BYTES)
        finish_documents(self.folder)
        self.issued = read_issued(self._issued_path)
        record = own_record(self.folder, self.file, self.result.source)
        if record is None:
            self.result.problems += record_to_problems(self.folder)
        self.standing = read_standing(self.folder, record)
        self.result.resend = list(self.standing.resend)
        self.result.was_issued = self.issued is not None or self.standing.is_issued
        self.inputs = values_digest(data.hex(), self.kit.digest, self.result.source)
        if self._is_issue_kept and is_up_to_date(self.standing, self.inputs, self.asked):
            self.result.unchanged = self.papers
            self.result.is_up_to_date = not self.result.resend
            return None
        return PlanJob(self.kit, shown(self.file), self.folder.name, data, papers_wanted(self.standing, self.asked))

    def planned(self, plan: Plan) -> tuple[Paper, ...]:
        """Accept the plan. Returns the papers that must be printed."""
        self.text, self.said = plan.source, plan.said_of_issue
        if self.said and not self.issued:
            self.issued = issued_under_another_name(self.workspace, self.folder.name, self.said)
        names = {unit.id: str(unit.name) for unit in office_of(self.kit).units}
        due = papers_due(plan, self.standing, self._made_of, names, self.asked)
        self.result.problems += due.problems
        self.result.unchanged = due.unchanged
        self.waiting = {paper.name for paper in due.papers}
        return due.papers

    def _made_of(self, paper: Paper) -> Made:
        return Made(content=paper.content, form=self.kit.form, engine=self.kit.engine.digest)

    def took(self, paper: Paper, printed: Printed) -> bool:
        """Accept a printed paper. Returns whether it was the last."""
        self.waiting.discard(paper.name)
        self.result.problems += printed.problems
        if printed.files:
            self.printed[paper.name] = (paper, printed)
        return not self.waiting

    def finish(self) -> None:
        """Write what was printed in one go with the record of it; nothing if the disk refuses."""
        reconciled = self._reconciled()
        self._note_resend(reconciled)
        self._note_signed(reconciled)
        record = self._next_record(reconciled)
        if any(each.writes for each in reconciled.values()) or record != self.standing.record:
            try:
                self.result.backups += write_backups(reconciled.values())
                write_documents(self.folder, record, reconciled.values())
            except ProblemsFound:
                self.result.resend = list(self.standing.resend)
                raise
        self._keep_issued(record)
        self.result.is_up_to_date = bool(record.inputs) and self.asked.notice and not self.result.resend
        self._note_made(reconciled)
        self.standing = Standing(self.folder, record)

    @property
    def _issued_path(self) -> Path:
        return issued_path(self.workspace, self.folder.name)

    @property
    def _is_issue_kept(self) -> bool:
        """Whether what was issued is kept beside the notices, or nothing was."""
        return self.issued is not None or not self.standing.is_issued

    def _keep_issued(self, record: Record) -> None:
        """After the documents: what is kept of an issue is what was written."""
        if self.said:
            papers = {name: paper.made.content for name, paper in record.papers.items() if paper.is_issued}
            made = {name: content for name, content in papers.items() if content != UNMADE.content}
            write_issued(self._issued_path, self.issued, self.said, made)

    def _reconciled(self) -> dict[str, Reconciled]:
        """The printed papers that may be written, beside the files that are there."""
        known = {name: self._known(name, paper) for name, (paper, _) in self.printed.items()}
        reconciled = {
            name: reconcile(self.folder / name, paper, printed, known[name], self._made_of(paper), self.asked)
            for name, (paper, printed) in self.printed.items()
        }
        found = [problem for each in reconciled.values() for problem in each.problems]
        self.result.problems += edits_at_places(found, self.text, shown(self.file), office_of(self.kit))
        self.result.problems += issued_to_problems(self.folder, self.issued, known, reconciled)
        return {name: each for name, each in reconciled.items() if each.record}

    def _known(self, name: str, paper: Paper) -> PaperRecord | None:
        """What the record says of a paper; where it says nothing, what the files themselves prove."""
        if known := self.standing.papers.get(name):
            return known
        if not (self.folder / f"{name}.pdf").exists():
            return None
        from .recovered import recovered_record

        return recovered_record(self.folder / name, paper, self.kit)

    def _note_resend(self, reconciled: dict[str, Reconciled]) -> None:
        written = [self.printed[name] for name, each in reconciled.items() if each.writes]
        units = units_to_resend(self.standing, written, self.asked)
        self.result.resend = list(dict.fromkeys([*self.result.resend, *units]))

    def _note_signed(self, reconciled: dict[str, Reconciled]) -> None:
        writes = {path: data for each in reconciled.values() for path, data in each.writes.items()}
        names = self.standing.papers.keys() | reconciled.keys()
        self.result.problems += signed_out_of_date(self.folder, names, writes)

    def _next_record(self, reconciled: dict[str, Reconciled]) -> Record:
        source, resend = source_from(self.folder, self.file), tuple(self.result.resend)
        empty = Record(source=source, inputs=self.inputs, resend=resend, papers={})
        written = {name: each.record for name, each in reconciled.items() if each.record}
        return next_record(self.standing, empty, written, self.result.problems, self.asked)

    def _note_made(self, reconciled: dict[str, Reconciled]) -> None:
        for name, each in reconciled.items():
            pages, why = self.printed[name][1].pages, self._why(name)
            for path, data in each.writes.items():
                self.result.made.append(MadeFile(path, bytes_digest(data), pages, self.result.source, why))
            self.result.unchanged += not each.writes
            self.result.problems += [
                Problem("file-kept", values={"path": shown(path)}, severity=Severity.NOTE) for path in each.kept
            ]

    def _why(self, name: str) -> str:
        """In one word, why a paper was printed."""
        known, (paper, _) = self.standing.papers.get(name), self.printed[name]
        if known is None:
            return "unknown" if self.result.backups else "new"
        return known.made.why_not(self._made_of(paper)) or ("edited" if self.result.backups else "missing")

    def forget(self) -> None:
        """Drop the printed papers: an archive has more of them than fit in memory."""
        self.printed.clear()

    def forget_resend(self) -> None:
        """The units have been named; the record need not remember them any longer."""
        if self.standing.resend and self.standing.record:
            record = self.standing.record.model_copy(update={"resend": ()})
            self.standing = Standing(self.folder, record)
            with suppress(ProblemsFound):  # then they are named once more
                write_record(self.folder, record)
                self.result.is_up_to_date = bool(record.inputs)


def _name_in(workspace: Workspace, file: Path) -> str:
    """The notice's file as the workspace names it."""
    path = whole_path(file)
    return path.relative_to(workspace.root).as_posix() if path.is_relative_to(workspace.root) else path.as_posix()
