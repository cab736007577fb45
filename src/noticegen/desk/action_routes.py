"""What the buttons do: documents, slips, formal extracts, number and day, the files themselves."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from noticegen.archive.asked import Asked
from noticegen.archive.build import build
from noticegen.archive.outcome import Outcome
from noticegen.archive.quick_look import folder_of
from noticegen.archive.workers import Workers
from noticegen.notice.copy_order import CopyOrder
from noticegen.notice.dates import DATE, issue_date
from noticegen.notice.issue import Issue
from noticegen.notice.notice_to_excerpts import notice_to_excerpts
from noticegen.problems.messages import words
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.summary import summary
from noticegen.workspace.lock import only_one_in
from noticegen.writing.issue_notice import issue_notice

from .answers import handled
from .desk import Desk, UnknownIdError
from .documents_state import documents_state
from .made_files import MEDIA_TYPES, MadeFileHere, made_files
from .notice_routes import notice_of
from .page_to_paragraphs import page_to_paragraphs
from .problem_to_json import problem_to_json
from .quiet_reporter import QuietReporter
from .sign_steps import sign_steps

Json = dict[str, Any]
Id = Annotated[str, StringConstraints(max_length=100)]


class _Asked(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Build(_Asked):
    overwrite: bool = False


class _Excerpts(_Asked):
    units: tuple[Id, ...] | None = None


class _IssueAsked(_Asked):
    version: int
    number: Annotated[int, Field(ge=1, le=99_999)]
    date: Annotated[str, StringConstraints(max_length=20)]


class _Copy(_Asked):
    unit: Id
    is_electronic: bool = False
    number: Annotated[int, Field(ge=1, le=99_999)] | None = None
    date: Annotated[str, StringConstraints(max_length=20)] = ""
    time: Annotated[str, StringConstraints(pattern=r"^(([01]\d|2[0-3]):[0-5]\d:[0-5]\d)?$")] = ""
    signer: Id = ""


def action_routes() -> list[Route]:
    """Those that print hold no lock: typing goes on meanwhile."""
    one = "/api/notices/{id:str}"
    return [
        Route(f"{one}/build", handled(_build, has_body=True, locks=False), methods=["POST"]),
        Route(f"{one}/excerpts", handled(_excerpts, has_body=True, locks=False), methods=["POST"]),
        Route(f"{one}/copy", handled(_copy, has_body=True, locks=False), methods=["POST"]),
        Route(f"{one}/issue", handled(_issue, has_body=True), methods=["POST"]),
        Route(f"{one}/units", handled(_units)),
        Route(f"{one}/units/{{unit:str}}", handled(_slip)),
        Route(f"{one}/signing", handled(_signing)),
        Route(f"{one}/files", handled(_files)),
        Route("/api/files/{file_id:str}", handled(_file, locks=False)),
        Route("/api/files/{file_id:str}/folder", handled(_folder, has_body=True, locks=False), methods=["POST"]),
    ]


def _build(desk: Desk, request: Request, data: Any) -> Json:
    wanted = _Build.model_validate(data)
    return _made(desk, request, Asked(desk.workspace.output, overwrite=wanted.overwrite))


def _excerpts(desk: Desk, request: Request, data: Any) -> Json:
    return _made(desk, request, Asked(desk.workspace.output, notice=False, units=_Excerpts.model_validate(data).units))


def _copy(desk: Desk, request: Request, data: Any) -> Json:
    """Raises ProblemsFound for words that such a copy cannot say of itself."""
    order = CopyOrder(**_Copy.model_validate(data).model_dump())
    if order.is_electronic and order.number:
        raise ProblemsFound([Problem("usage-number-of-electronic")])
    if order.is_electronic and order.signer:
        raise ProblemsFound([Problem("usage-signer-of-electronic")])
    if order.date:
        _day(order.date)
    return _made(desk, request, Asked(desk.workspace.output, notice=False, units=(), copies=(order,)))


def _day(date: str) -> None:
    try:
        issue_date(date)
    except PydanticCustomError:
        raise ProblemsFound([Problem("usage-date", values={"found": date})]) from None


def _made(desk: Desk, request: Request, asked: Asked) -> Json:
    """Build what is asked for; the windows follow its steps."""
    with desk.lock:
        notice = notice_of(desk, request)
        path, ident, text = notice.file.path, notice.id, notice.file.text

    def stepped(done: int, of: int, what: str) -> None:
        desk.listeners.tell(ident, "progress", {"done": done, "of": of, "what": what})

    reporter = QuietReporter(desk.lang, quiet=True, stepped=stepped)
    with desk.printing:
        outcome = build([path], desk.workspace, asked, Workers(1, None), reporter)
    return _outcome_to_json(outcome, desk, path, text)


def _outcome_to_json(outcome: Outcome, desk: Desk, notice: Path, text: str) -> Json:
    written = {each.path.resolve() for each in outcome.made}
    there = made_files(notice, desk.workspace)
    said = words(desk.lang)
    key = "archive-done" if outcome.made or outcome.problems else "archive-unchanged"
    return {
        "files": [each.to_json() | {"is_new": each.path.resolve() in written} for each in there],
        "problems": [problem_to_json(each, desk.lang, None, "") for each in outcome.problems],
        "resend": [unit for _, unit in outcome.resend],
        "summary": said[key].format(made=len(outcome.made), unchanged=outcome.unchanged, notices=outcome.notices),
        "checked": summary(outcome.problems, 1, desk.lang),
        "backups": [each.name for each in outcome.backups],
        "is_of": text == notice.read_text(encoding="utf-8-sig"),
    }


def _issue(desk: Desk, request: Request, data: Any) -> Json:
    """Number and day into the YAML, as the command does it, under the archive's lock."""
    asked, notice = _IssueAsked.model_validate(data), notice_of(desk, request)
    notice.file.refuse_others(asked.version)
    try:
        issue = Issue(asked.number, issue_date(asked.date, DATE))
    except PydanticCustomError:
        raise ProblemsFound([Problem("usage-date", values={"found": asked.date})]) from None
    with only_one_in(desk.workspace.output, QuietReporter(desk.lang, quiet=True)):
        issued = issue_notice(issue, notice.file.path, desk.workspace)
    notice.file.take_theirs()
    desk.changed(notice)
    said = words(desk.lang)
    key = "issued" if issued.changes else "issued-already"
    line = said[key].format(path=notice.name, values=issued.described, **issued.said)
    return notice.opened(desk.lang) | {"said": line}


def _units(desk: Desk, request: Request, _: Any) -> Json:
    """Those whom the notice gives something to do, and how much."""
    checked = notice_of(desk, request).checked()
    excerpts = notice_to_excerpts(checked.notice, desk.here.now().office) if checked.notice else {}
    return {"units": [{"id": each, "name": str(excerpt.unit.name)} for each, excerpt in excerpts.items()]}


def _slip(desk: Desk, request: Request, _: Any) -> Json:
    """One unit's slip in words, to be copied into a letter. Raises LookupError for a unit without any task."""
    now, notice = desk.here.now(), notice_of(desk, request).checked().notice
    excerpts = notice_to_excerpts(notice, now.office) if notice else {}
    excerpt = excerpts[request.path_params["unit"]]
    now.press.refuse_unprintable(excerpt)
    paragraphs = page_to_paragraphs(now.press.excerpt_html(excerpt))
    return {"id": excerpt.unit.id, "name": str(excerpt.unit.name), "paragraphs": paragraphs}


def _signing(desk: Desk, request: Request, _: Any) -> Json:
    """What to type in a terminal, and in which folder."""
    found = notice_of(desk, request)
    notice, root = found.checked().notice, desk.workspace.root.absolute()
    folder = folder_of(found.file.path.absolute(), Asked(desk.workspace.output.absolute()))
    steps = sign_steps(notice, folder / f"{folder.name}.pdf", root) if notice else []
    return {"folder": str(root), "steps": steps}


def _files(desk: Desk, request: Request, _: Any) -> Json:
    """The documents, and how they stand."""
    path = notice_of(desk, request).file.path
    standing = documents_state(path, desk.here.now())
    return {
        "files": [each.to_json() for each in made_files(path, desk.workspace)],
        "documents": standing.state,
        "resend": list(standing.resend),
    }


def _file(desk: Desk, request: Request, _: Any) -> Response:
    """A PDF is shown, a Word file is handed to Word."""
    file = _made_file(desk, request)
    how = "inline" if file.kind == "pdf" else "attachment"
    return FileResponse(
        file.path, media_type=MEDIA_TYPES[file.kind], filename=file.path.name, content_disposition_type=how
    )


def _made_file(desk: Desk, request: Request) -> MadeFileHere:
    """Raises UnknownIdError for an id that is none of a document's."""
    ident = request.path_params["file_id"]
    with desk.lock:
        notices: Sequence[Path] = list(desk.files().values())
    for notice in notices:
        for each in made_files(notice, desk.workspace):
            if each.id == ident:
                return each
    raise UnknownIdError(ident)


def _folder(desk: Desk, request: Request, _: Any) -> Json:
    """Shown by this machine's own file manager; where there is none, the page shows the path."""
    folder = _made_file(desk, request).path.parent
    return {"path": str(folder), "is_opened": _open_folder(folder)}


def _open_folder(folder: Path) -> bool:
    try:
        if sys.platform == "win32":
            os.startfile(folder)  # noqa: S606 a folder of the workspace
        else:
            opener = "open" if sys.platform == "darwin" else "xdg-open"
            subprocess.Popen([opener, str(folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
    except OSError:
        return False
    return True
