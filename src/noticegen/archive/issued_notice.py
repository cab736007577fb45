"""What was issued, kept beside the notices where git keeps it: `data/issued/<notice>.json`.

The archive's own record stands with the documents, and often no clone has it. With it would go the knowledge that a
notice was issued, and it could be rewritten under its number without a word.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from noticegen.problems.problem import At, Problem, ProblemsFound, Severity
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.read_file import read_file_if_there
from noticegen.workspace.shown import shown
from noticegen.workspace.slug import slug
from noticegen.workspace.workspace import Workspace

from .reconcile import Reconciled, issued_otherwise
from .record import PaperRecord


class IssuedNotice(BaseModel):
    """Number and day as the notice says them, and the digest of what each of its papers said when it was written."""

    model_config = ConfigDict(frozen=True)

    number: str
    date: str
    papers: Mapping[str, str]

    def renamed(self, old: str, new: str) -> "IssuedNotice":
        """The same under the notice's new name, with which its papers' names begin."""
        papers = {new + name.removeprefix(old): content for name, content in self.papers.items()}
        return self.model_copy(update={"papers": papers})


def issued_path(workspace: Workspace, name: str) -> Path:
    """`name` is that of the notice's folder of documents."""
    return workspace.root / "data" / "issued" / f"{name}.json"


def read_issued(path: Path) -> IssuedNotice | None:
    """None where nothing was issued yet. Raises ProblemsFound (`issued-unreadable`) for a file that is not ours."""
    data = read_file_if_there(path)
    if data is None:
        return None
    try:
        return IssuedNotice.model_validate(json.loads(data))
    except (ValueError, RecursionError) as error:  # one of them is Pydantic's
        raise ProblemsFound([Problem("issued-unreadable", At(shown(path)), {"path": shown(path)})]) from error


def issued_under_another_name(workspace: Workspace, name: str, said: Mapping[str, str]) -> IssuedNotice | None:
    """What was issued with this number on this day by a notice that is gone: its file was renamed."""
    there = {slug(path.stem) for path in workspace.notices.rglob("*.y*ml")}
    for path in sorted(issued_path(workspace, name).parent.glob("*.json")):
        with suppress(ProblemsFound):
            issued = read_issued(path) if path.stem not in there else None
            if issued and (issued.number, issued.date) == (said["number"], said["date"]):
                return issued.renamed(path.stem, name)
    return None


def issued_to_problems(
    folder: Path,
    issued: IssuedNotice | None,
    papers: Mapping[str, PaperRecord | None],
    reconciled: Mapping[str, Reconciled],
) -> Iterator[Problem]:
    """A warning for each paper that was issued, says something else now, and has no record in the archive to say so."""
    for name, each in reconciled.items():
        known, content = papers.get(name), issued.papers.get(name) if issued else None
        if issued is None or not each.record or not each.writes or (known and known.is_issued):
            continue
        if content in {None, each.record.made.content}:
            continue
        if each.backups:
            yield issued_otherwise(folder / name, each)
        else:
            values = {"name": name, "number": issued.number, "date": issued.date}
            yield Problem("issued-changed-elsewhere", values=values, severity=Severity.WARNING)


def write_issued(path: Path, known: IssuedNotice | None, said: Mapping[str, str], papers: Mapping[str, str]) -> None:
    """Keep what these papers say, unless it is known. `said` are the notice's number and day. Raises ProblemsFound."""
    whole = {**(known.papers if known else {}), **papers}
    issued = IssuedNotice(number=said["number"], date=said["date"], papers=dict(sorted(whole.items())))
    if papers and (issued != known or not path.exists()):
        atomic_write({path: (issued.model_dump_json(indent=1) + "\n").encode()})
