"""The store (Kho): every notice of the workspace in a line, and how a new one is begun."""

import datetime as dt
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints
from starlette.requests import Request
from starlette.routing import Route

from noticegen.checking.check import Checked, check_file
from noticegen.notice.json_schema import schema_text
from noticegen.notice.kinds import KINDS
from noticegen.problems.hanoi import HANOI
from noticegen.problems.problem import ProblemsFound, Severity
from noticegen.reading.tree import ListNode, MapNode
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.workspace.read_file import read_file_if_there
from noticegen.writing.new_notice import new_notice

from .answers import handled
from .desk import Desk
from .documents_state import Documents, documents_state
from .history import is_in_git
from .office_here import OfficeNow
from .problem_to_json import problem_to_json

Json = dict[str, Any]


class _New(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    source: str | None = None


def store_routes() -> list[Route]:
    """The first page's."""
    return [
        Route("/api/desk", handled(_desk)),
        Route("/api/notices", handled(_cards)),
        Route("/api/notices", handled(_new, has_body=True), methods=["POST"]),
        Route("/api/registry/choices", handled(_choices)),
        Route("/api/schema/{what:str}", handled(_schema)),
    ]


def _desk(desk: Desk, _: Request, __: Any) -> Json:
    office = desk.here.office_if_good()
    root = desk.workspace.root.absolute()
    name = " ".join(office.agencies[0].name) if office and office.agencies else None
    return {"lang": desk.lang, "office": name, "folder": root.name, "is_git": is_in_git(root)}


def _cards(desk: Desk, _: Request, __: Any) -> Json:
    try:
        now = desk.here.now()
    except ProblemsFound as found:
        problems = [problem_to_json(each, desk.lang, None, "") for each in found.problems]
        return {"notices": [_nameless(ident, path) for ident, path in desk.files().items()], "problems": problems}
    problems = [problem_to_json(each, desk.lang, None, "") for each in now.problems]
    return {"notices": [_card(ident, path, now) for ident, path in desk.files().items()], "problems": problems}


def _nameless(ident: str, path: Path) -> Json:
    """While the registry has errors, no notice can be read."""
    said = _said(path)
    return {"id": ident, "name": path.stem, **said, "errors": None, "warnings": None, "documents": None, "resend": []}


def _card(ident: str, path: Path, now: OfficeNow) -> Json:
    try:
        checked = check_file(path, now.office)
        found = documents_state(path, now)
    except ProblemsFound as unreadable:
        checked, found = Checked(path.name, "", None, unreadable.problems), Documents("unknown")
    severities = [each.severity for each in checked.problems]
    return {
        "id": ident,
        "name": path.stem,
        **_said(path),
        "errors": severities.count(Severity.ERROR),
        "warnings": severities.count(Severity.WARNING),
        "documents": found.state,
        "resend": list(found.resend),
    }


def _said(path: Path) -> Json:
    """What can be read of a notice without understanding it; blanks where it says nothing."""
    try:
        text = (read_file_if_there(path) or b"").decode("utf-8-sig", errors="replace")
        tree = yaml_to_tree(text, path.name)
    except ProblemsFound:
        tree = None
    said = tree if isinstance(tree, MapNode) else MapNode()
    subject, date = said.get("subject"), said.get("date")
    return {
        "number": _text(said.get("number")),
        "date": _text(date),
        "year": str(date)[:4] if isinstance(date, str) else None,
        "kind": _text(said.get("kind")) or next(iter(KINDS)),
        "subject": " ".join(map(str, subject)) if isinstance(subject, ListNode) else _text(subject) or "",
        "state": _text(said.get("state")),
    }


def _text(value: Any) -> str | None:
    return str(value) if isinstance(value, str) else None


def _new(desk: Desk, _: Request, data: Any) -> Json:
    asked = _New.model_validate(data)
    source = desk.notice(asked.source).file.path if asked.source else None
    made = new_notice(desk.workspace, asked.name, source, dt.datetime.now(HANOI).date())
    desk.files()
    return {"id": desk.id_of(made.path)}


def _choices(desk: Desk, _: Request, __: Any) -> Json:
    office = desk.here.office_if_good()
    if office is None:
        return {"units": [], "groups": [], "signers": [], "agencies": [], "kinds": list(KINDS)}
    today = dt.datetime.now(HANOI).date().isoformat()
    return {
        "units": [
            {
                "id": each.id,
                "name": each.name,
                "short_name": each.short_name,
                "kind": each.kind,
                "agency": each.agency,
                "is_current": (not each.since or str(each.since) <= today)
                and (not each.until or str(each.until) >= today),
            }
            for each in office.units
        ],
        "groups": [{"id": each.id, "name": each.name} for each in office.groups],
        "signers": [
            {"id": each.id, "post": each.post, "name": each.name, "authority": list(each.authority)}
            for each in office.signers
            if each.id
        ],
        "agencies": [{"id": each.id, "name": " ".join(each.name)} for each in office.agencies],
        "kinds": list(KINDS),
    }


def _schema(_: Desk, request: Request, __: Any) -> Any:
    """The schema as editors get it. Raises LookupError for anything but the two."""
    what = request.path_params["what"]
    if what not in {"notice", "office"}:
        raise LookupError(what)
    from starlette.responses import Response

    return Response(schema_text(what), media_type="application/json")
