"""The store (Kho): every notice of the workspace in a line, and how a new one is begun."""

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from noticegen.notice.json_schema import schema_text
from noticegen.problems.hanoi import HANOI
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.writing.new_notice import new_notice

from .answers import handled
from .cards import NOT_YET
from .desk import Desk
from .history import is_in_git
from .outline_fields import list_numberings
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
        Route("/api/notices/known", handled(_known)),
        Route("/api/notices", handled(_cards, locks=False)),
        Route("/api/notices", handled(_new, has_body=True), methods=["POST"]),
        Route("/api/registry/choices", handled(_choices)),
        Route("/api/schema/{what:str}", handled(_schema)),
    ]


def _desk(desk: Desk, _: Request, __: Any) -> Json:
    office = desk.here.office_if_good()
    root = desk.workspace.root.absolute()
    name = " ".join(office.agencies[0].name) if office and office.agencies else None
    return {"lang": desk.lang, "office": name, "folder": root.name, "is_git": is_in_git(root)}


def _known(desk: Desk, _: Request, __: Any) -> Json:
    """What can be said of each notice at once."""
    return {"notices": [desk.cards.known(ident, path) for ident, path in desk.files().items()], "problems": []}


def _cards(desk: Desk, _: Request, __: Any) -> Json:
    """Everything. While the registry has errors, no notice can be read."""
    with desk.lock:
        files = desk.files()
    try:
        now = desk.here.now()
    except ProblemsFound as found:
        notices = [desk.cards.known(ident, path) | NOT_YET for ident, path in files.items()]
        return {"notices": notices, "problems": _problems(found.problems, desk)}
    notices = [desk.cards.whole(ident, path, now) for ident, path in files.items()]
    return {"notices": notices, "problems": _problems(now.problems, desk)}


def _problems(problems: Sequence[Problem], desk: Desk) -> list[Json]:
    return [problem_to_json(each, desk.lang, None, "") for each in problems]


def _new(desk: Desk, _: Request, data: Any) -> Json:
    asked = _New.model_validate(data)
    source = desk.notice(asked.source).file.path if asked.source else None
    made = new_notice(desk.workspace, asked.name, source, dt.datetime.now(HANOI).date())
    desk.files()
    return {"id": desk.id_of(made.path)}


def _choices(desk: Desk, _: Request, __: Any) -> Json:
    office = desk.here.office_if_good()
    if office is None:
        return {"units": [], "groups": [], "signers": [], "agencies": [], "numberings": list_numberings()}
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
        "numberings": list_numberings(),
    }


def _schema(_: Desk, request: Request, __: Any) -> Any:
    """The schema as editors get it. Raises LookupError for anything but the two."""
    what = request.path_params["what"]
    if what not in {"notice", "office"}:
        raise LookupError(what)
    return Response(schema_text(what), media_type="application/json")
