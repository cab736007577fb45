"""One notice on its way to being up to date: what is wanted of it, what is there, what is printed anew."""

from dataclasses import dataclass, field
from pathlib import Path

from noticegen.atomic_write import atomic_write
from noticegen.jobs.kit import Kit, digest_of, office_of
from noticegen.jobs.plan import Paper, Plan, PlanJob, Wanted
from noticegen.jobs.print_paper import Printed
from noticegen.problem import Problem, ProblemsFound, Severity, has_errors
from noticegen.workspace import Workspace, read_bytes, shown
from noticegen.yaml_to_tree import MAX_BYTES

from .asked import Asked
from .record import NAME, Made, PaperRecord, Record, bytes_digest, file_digest, read_record, record_bytes
from .settle import Settled, settle

SUFFIXES = (".docx", ".pdf")


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
        self.record = read_record(self.folder)
        try:
            data = read_bytes(self.file, MAX_BYTES)
            self._refuse_another()
        except ProblemsFound as found:
            self.problems += found.problems
            return None
        wanted = self._wanted()
        self.inputs = digest_of(data.hex(), self.kit.digest, self.source)
        if self._has_all_that_is_asked and all(map(self._is_as_made, self.known)):
            self.unchanged = len(self.known)
            self.is_up_to_date = True
            return None
        return PlanJob(self.kit, self.shown_file, self.folder.name, data, wanted)

    @property
    def _has_all_that_is_asked(self) -> bool:
        """Whether the record speaks of these very inputs, and of as many papers."""
        if self.record is None or self.record.inputs != self.inputs or not self.asked.notice:
            return False
        return self.record.has_all or self.asked.units == ()

    def _refuse_another(self) -> None:
        """Two notices of one name, built at different times, would take turns in one folder."""
        other = self.record.source if self.record else self.source
        if other != self.source and (self.workspace.root / other).is_file():
            values = {"path": self.source, "other": other, "slug": self.folder.name}
            raise ProblemsFound([Problem("same-output", values=values)])

    def _wanted(self) -> Wanted:
        """What was asked for, and every excerpt once made; one whose files were thrown away is made no more."""
        if not self.asked.notice:
            return Wanted(notice=False, units=self.asked.units, copies=self.asked.copies)
        there = [paper for name, paper in self.known.items() if paper.unit and self._exists(name)]
        slips = tuple(paper.unit for paper in there if paper.order is None)
        copies = tuple(paper.order for paper in there if paper.order)
        return Wanted(units=None if self.asked.units is None else slips, copies=copies)

    def _exists(self, name: str) -> bool:
        return any(self._path(name, suffix).exists() for suffix in SUFFIXES)

    def _path(self, name: str, suffix: str) -> Path:
        return self.folder / f"{name}{suffix}"

    def _is_as_made(self, name: str) -> bool:
        files = self.known[name].files
        return all(file_digest(self._path(name, suffix)) == digest for suffix, digest in files.items())

    def planned(self, plan: Plan) -> list[Paper]:
        """Take the plan in; the papers that must be printed."""
        self.text = plan.source
        self.problems += [*plan.problems, *map(self._nothing_for, plan.empty)]
        due = [paper for paper in plan.papers if self._is_due(paper)]
        self.waiting = {paper.name for paper in due}
        self.unchanged = len(plan.papers) - len(due)
        return due

    def _nothing_for(self, unit: str) -> Problem:
        """A unit that was asked for and has nothing; or one that once had, and whose excerpt is now wrong."""
        name = next((str(each.name) for each in office_of(self.kit).units if each.id == unit), unit)
        if not self.asked.notice:
            return Problem("nothing-for-unit", values={"unit": name})
        path = shown(self._path(f"excerpts/{unit}", ".pdf"))
        return Problem("excerpt-withdrawn", values={"unit": name, "path": path}, severity=Severity.WARNING)

    def _made_of(self, paper: Paper) -> Made:
        return Made(content=paper.content, form=self.kit.form, engine=self.kit.engine.digest)

    def _is_due(self, paper: Paper) -> bool:
        known = self.known.get(paper.name)
        return known is None or bool(known.made.why_not(self._made_of(paper))) or not self._is_as_made(paper.name)

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
        record = self._new_record(good)
        targets = {path: data for each in good.values() for path, data in {**each.backups, **each.writes}.items()}
        if targets or record != self.record:
            try:
                atomic_write({self.folder / NAME: record_bytes(record), **targets})
            except ProblemsFound as found:
                self.problems += found.problems
                return
        self.is_up_to_date = bool(record.inputs) and self.asked.notice
        for name, each in good.items():
            self._tell_made(name, each)
        self.record = record

    def _settled(self, name: str) -> Settled:
        paper, printed = self.printed[name]
        return settle(self.folder / name, paper, printed, self.known.get(name), self._made_of(paper), self.asked)

    def _new_record(self, settled: dict[str, Settled]) -> Record:
        """What will be there; its inputs are known only if all was looked at and nothing is left to do or to say."""
        papers = self.known | {name: each.record for name, each in settled.items() if each.record}
        papers = {name: each for name, each in papers.items() if not each.unit or name in settled or self._exists(name)}
        was_whole = self.record is not None and self.record.inputs == self.inputs
        is_whole = (self.asked.notice or was_whole) and not has_errors(self.problems) and not self._has_withdrawn()
        had_all = was_whole and self.record is not None and self.record.has_all
        return Record(
            source=self.source,
            inputs=self.inputs if is_whole else "",
            has_all=is_whole and (had_all or self.asked.units is None),
            papers=papers,
        )

    def _has_withdrawn(self) -> bool:
        return any(problem.code == "excerpt-withdrawn" for problem in self.problems)

    def _tell_made(self, name: str, settled: Settled) -> None:
        paper, printed = self.printed[name]
        known = self.known.get(name)
        why = _why(known, self._made_of(paper), is_there=bool(settled.record and settled.record.before))
        for path, data in settled.writes.items():
            self.made.append(MadeFile(path, bytes_digest(data), printed.pages, self.source, why))
        if not settled.writes:
            self.unchanged += 1
        elif paper.unit and known and known.paragraphs != printed.words:
            self.resend.append(paper.unit_name)


def _why(known: PaperRecord | None, made: Made, *, is_there: bool) -> str:
    """In one word, why a paper was printed."""
    if known is None:
        return "unknown" if is_there else "new"
    return known.made.why_not(made) or ("edited" if is_there else "missing")
