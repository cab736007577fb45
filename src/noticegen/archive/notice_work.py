"""One notice on its way to being up to date: what is wanted of it, what is there, what is printed anew."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from noticegen.notice.notice import State
from noticegen.printing.kit import Kit, office_of
from noticegen.printing.paper import Paper, Printed
from noticegen.printing.plan import Plan, PlanJob, Wanted
from noticegen.problems.problem import Problem, ProblemsFound, Severity, has_errors
from noticegen.reading.yaml_to_tree import MAX_BYTES
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.digest import bytes_digest, file_digest, values_digest
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown
from noticegen.workspace.slug import slug
from noticegen.workspace.workspace import Workspace

from .asked import Asked
from .excerpts_due import excerpts_to_problems
from .record import NAME, UNMADE, Made, PaperRecord, Record, read_record, record_bytes
from .settle import Settled, settle
from .signed_files import signed_files, signed_out_of_date

SUFFIXES = (".docx", ".pdf", ".slots.json")
_TOLD_AGAIN = ("excerpt-", "copy-", "signed-", "appendix-")
"""What is said of papers until somebody has done something about it, by how their codes begin."""


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file that was written, for those who ask what a run did."""

    path: Path
    sha256: str
    pages: int
    source: str
    why: str


@dataclass
class NoticeWork:
    """The notice's file, its folder of documents, and what came of them in this run."""

    file: Path
    workspace: Workspace
    folder: Path
    kit: Kit
    asked: Asked
    record: Record | None = None
    inputs: str = ""
    text: str = ""
    waiting: set[str] = field(default_factory=set)
    printed: dict[str, tuple[Paper, Printed]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    made: list[MadeFile] = field(default_factory=list)
    backups: list[Path] = field(default_factory=list)
    resend: list[str] = field(default_factory=list)
    unchanged: int = 0
    is_up_to_date: bool = False

    @property
    def mode(self) -> str:
        """How much of it is up to date."""
        return "all" if self.record and self.record.has_all else "made"

    @property
    def source(self) -> str:
        """The notice's file as the workspace names it."""
        try:
            return self.file.absolute().relative_to(self.workspace.root).as_posix()
        except ValueError:
            return self.file.absolute().as_posix()

    @property
    def shown_file(self) -> str:
        """The notice's file as problems name it."""
        return shown(self.file)

    @property
    def known(self) -> dict[str, PaperRecord]:
        """The papers there are, by name."""
        return dict(self.record.papers) if self.record else {}

    # ---- what is to be done

    def begin(self) -> PlanJob | None:
        """The job to plan it; None where the documents are what these inputs give, or where that cannot be."""
        try:
            data = read_file(self.file, MAX_BYTES)
            self.record = self._own_record()
        except ProblemsFound as found:
            self.problems += found.problems
            return None
        self.resend = list(self.record.resend) if self.record else []
        self.inputs = values_digest(data.hex(), self.kit.digest, self.source)
        if self._has_all_that_is_asked and all(map(self._is_as_made, self.known)):
            self.unchanged = len(self.known)
            self.is_up_to_date = not self.resend
            return None
        return PlanJob(self.kit, self.shown_file, self.folder.name, data, self._wanted())

    @property
    def _has_all_that_is_asked(self) -> bool:
        """Whether the record speaks of these very inputs, and of as many papers."""
        if self.record is None or self.record.inputs != self.inputs or not self.asked.notice:
            return False
        return self.record.has_all or self.asked.units == ()

    def _own_record(self) -> Record | None:
        """The record, if it is this notice's.

        Raises ProblemsFound where the folder belongs to another notice that is there too: the two would take turns. A
        record that came with a copied folder says nothing here.
        """
        record = read_record(self.folder)
        if record is None or record.source == self._source_from_record:
            return record
        other = self.folder / record.source
        if not other.is_file() or other.samefile(self.file):
            return record
        if slug(other.stem) != self.folder.name:
            return None
        values = {"path": self.source, "other": shown(Path(os.path.normpath(other))), "slug": self.folder.name}
        raise ProblemsFound([Problem("same-output", values=values)])

    @property
    def _source_from_record(self) -> str:
        """The same whatever the workspace is called and wherever it stands."""
        try:
            return Path(os.path.relpath(self.file.absolute(), self.folder.absolute())).as_posix()
        except ValueError:  # another drive
            return self.file.absolute().as_posix()

    def _wanted(self) -> Wanted:
        """What was asked for, and every excerpt once made; one whose files were thrown away is made no more."""
        if not self.asked.notice:
            return Wanted(notice=False, units=self.asked.units, copies=self.asked.copies)
        there = self._there().values()
        slips = tuple(paper.unit for paper in there if paper.is_slip)
        copies = tuple(paper.order for paper in there if paper.order)
        return Wanted(units=None if self.asked.units is None else slips, copies=copies)

    def _there(self) -> dict[str, PaperRecord]:
        """The papers once made besides the notice itself, of which a file is left."""
        known = {name: paper for name, paper in self.known.items() if name != self.folder.name}
        return {name: paper for name, paper in known.items() if any(self.files_of(name))}

    def files_of(self, name: str) -> Iterator[Path]:
        """Those of a paper's files that are there, signed ones too."""
        yield from (path for suffix in SUFFIXES if (path := self.folder / f"{name}{suffix}").exists())
        yield from signed_files(self.folder, name)

    def _is_as_made(self, name: str) -> bool:
        files = self.known[name].files
        return all(file_digest(self.folder / f"{name}{suffix}") == digest for suffix, digest in files.items())

    def planned(self, plan: Plan) -> list[Paper]:
        """Take the plan in; the papers that must be printed."""
        self.text = plan.source
        self.problems += plan.problems
        if plan.is_fit:
            names = {unit.id: str(unit.name) for unit in office_of(self.kit).units}
            self.problems += excerpts_to_problems(plan, self._there(), self.folder, names, self.asked)
        due = [paper for paper in plan.papers if self._is_due(paper) and not self._is_numbered_twice(paper)]
        self.waiting = {paper.name for paper in due}
        self.unchanged = len(plan.papers) - len(due)
        return due

    def _made_of(self, paper: Paper) -> Made:
        return Made(content=paper.content, form=self.kit.form, engine=self.kit.engine.digest)

    def _is_due(self, paper: Paper) -> bool:
        known = self.known.get(paper.name)
        if known is None:
            return True
        if paper.order and paper.order.is_issued and known.made != UNMADE and known.made.content != paper.content:
            return False  # it has been told; a numbered and dated copy is not rewritten
        return bool(known.made.why_not(self._made_of(paper))) or not self._is_as_made(paper.name)

    def _is_numbered_twice(self, paper: Paper) -> bool:
        """Of a formal extract just ordered under another's number: it has been told."""
        if paper.order is None or paper.name in self.known:
            return False
        return any(known.order and paper.order.has_number_of(known.order) for known in self._there().values())

    # ---- what has been done

    def took(self, paper: Paper, printed: Printed) -> bool:
        """Take a printed paper in; whether it was the last."""
        self.waiting.discard(paper.name)
        self.problems += printed.problems
        if printed.files:
            self.printed[paper.name] = (paper, printed)
        return not self.waiting

    def finish(self) -> None:
        """Write what was printed in one go with the record of it; nothing where the disk will not take it."""
        settled = {name: self._settled(name) for name in self.printed}
        self.problems += [problem for each in settled.values() for problem in each.problems]
        good = {name: each for name, each in settled.items() if each.record}
        self._note_resend(good)
        writes = {path: data for each in good.values() for path, data in each.writes.items()}
        self.problems += signed_out_of_date(self.folder, self.known.keys() | good.keys(), writes)
        record = self._new_record(good)
        if writes or record != self.record:
            try:
                self._write(record, writes, good)
            except ProblemsFound as found:
                self.problems += found.problems
                self.resend = list(self.record.resend) if self.record else []
                return
        self.is_up_to_date = bool(record.inputs) and self.asked.notice and not self.resend
        for name, each in good.items():
            self._note_made(name, each)
        self.record = record

    def _settled(self, name: str) -> Settled:
        paper, printed = self.printed[name]
        return settle(self.folder / name, paper, printed, self.known.get(name), self._made_of(paper), self.asked)

    def _write(self, record: Record, writes: dict[Path, bytes], settled: dict[str, Settled]) -> None:
        """Backups first, and safe on the disk: then the record, then the documents it speaks of."""
        if backups := {path: data for each in settled.values() for path, data in each.backups.items()}:
            atomic_write(backups)
            self.backups += backups
        there = {path: digest for each in settled.values() for path, digest in each.there.items()}
        atomic_write({self.folder / NAME: record_bytes(record), **writes}, still=lambda path: _is_still(path, there))

    def _new_record(self, settled: dict[str, Settled]) -> Record:
        """What will be there; its inputs are known only if all was looked at and nothing is left to be done."""
        papers = self.known | {name: each.record for name, each in settled.items() if each.record}
        there = self._there().keys() | settled.keys()
        left = {name: each for name, each in papers.items() if name == self.folder.name or name in there}
        was_whole = self.record is not None and self.record.inputs == self.inputs
        is_whole = (self.asked.notice or was_whole) and not has_errors(self.problems) and not self._is_left_open(left)
        had_all = was_whole and self.record is not None and self.record.has_all and len(left) == len(papers)
        return Record(
            source=self._source_from_record,
            inputs=self.inputs if is_whole else "",
            has_all=is_whole and (had_all or self.asked.units is None),
            resend=tuple(self.resend),
            papers=left,
        )

    def _is_left_open(self, papers: dict[str, PaperRecord]) -> bool:
        """Whether the next run has something to say or to decide again."""
        is_open = any(problem.code.startswith(_TOLD_AGAIN) for problem in self.problems)
        return is_open or any(paper.made == UNMADE for paper in papers.values())

    def _note_resend(self, settled: dict[str, Settled]) -> None:
        """Units whose words changed, and units that have something new in a notice whose excerpts went out before."""
        had_excerpts = any(paper.unit for paper in self.known.values())
        for name, each in settled.items():
            paper, printed = self.printed[name]
            known = self.known.get(name)
            is_other = known.paragraphs != printed.words if known else had_excerpts and self.asked.notice
            is_new_to_it = paper.unit and each.writes and is_other and paper.state is not State.DRAFT
            if is_new_to_it and paper.unit_name not in self.resend:
                self.resend.append(paper.unit_name)

    def forget(self) -> None:
        """Let go of the papers: an archive has more of them than there is memory."""
        self.printed.clear()

    def told(self) -> None:
        """The units have been named to somebody; the record need not remember them any more."""
        if self.record and self.record.resend:
            self.record = self.record.model_copy(update={"resend": ()})
            with suppress(ProblemsFound):  # then they are named once more
                atomic_write({self.folder / NAME: record_bytes(self.record)})
                self.is_up_to_date = bool(self.record.inputs)

    def _note_made(self, name: str, settled: Settled) -> None:
        _, printed = self.printed[name]
        why = self._why(name)
        for path, data in settled.writes.items():
            self.made.append(MadeFile(path, bytes_digest(data), printed.pages, self.source, why))
        self.unchanged += not settled.writes
        self.problems += [
            Problem("file-kept", values={"path": shown(path)}, severity=Severity.NOTE) for path in settled.kept
        ]

    def _why(self, name: str) -> str:
        """In one word, why a paper was printed."""
        known, (paper, _) = self.known.get(name), self.printed[name]
        if known is None:
            return "unknown" if self.backups else "new"
        return known.made.why_not(self._made_of(paper)) or ("edited" if self.backups else "missing")


def _is_still(path: Path, there: dict[Path, str]) -> bool:
    """Whether a file is what it was when we decided to write over it."""
    return path not in there or file_digest(path) == there[path]
