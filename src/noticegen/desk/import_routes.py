"""A Word file dropped on the page: a notice begun of it, with the receipt for every word."""

import datetime as dt
from pathlib import PurePath
from typing import Any
from urllib.parse import unquote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from noticegen.importing.bytes_to_source import MOST_BYTES
from noticegen.importing.import_notice import ImportJob, import_notice
from noticegen.importing.registry_to_added_registry import registry_to_added_registry
from noticegen.problems.hanoi import HANOI
from noticegen.workspace.new_notice_path import free_notice_path
from noticegen.workspace.shown import shown
from noticegen.workspace.write_new import write_new

from .answers import answer, body_of, desk_of, error_to_answer, handled
from .desk import Desk
from .imports import Import
from .notice_routes import notice_of
from .version import Version

Json = dict[str, Any]


def import_routes() -> list[Route]:
    """The body is the file itself; its name stands in a header, percent-encoded."""
    one = "/api/notices/{id:str}/receipt"
    return [
        Route("/api/import", _import, methods=["POST"]),
        Route(one, handled(_receipt)),
        Route(f"{one}/add", handled(_add, has_body=True, locks=False), methods=["POST"]),
    ]


async def _import(request: Request) -> Response:
    desk = desk_of(request)
    try:
        data = await body_of(request, MOST_BYTES)
        name = PurePath(unquote(request.headers.get("x-file-name", "")) or "van-ban").name
        return answer(await run_in_threadpool(_imported, desk, data, name))
    except Exception as error:  # noqa: BLE001 every one becomes an answer
        return error_to_answer(error, desk, request)


def _imported(desk: Desk, data: bytes, name: str) -> Json:
    """The notice, under a name that is free, and its receipt. Raises ProblemsFound for what cannot be read."""
    now, today = desk.here.now(), dt.datetime.now(HANOI).date()
    job = ImportJob(data, name, now.office, now.press, (today.year, today.month))
    with desk.printing:
        taken = Import(job, import_notice(job))
    with desk.lock:
        path = free_notice_path(desk.workspace, PurePath(name).stem)
        write_new(path, taken.imported.yaml.encode())
        desk.files()
        ident = desk.id_of(path)
        desk.imports.keep(ident, taken)
    return {"id": ident, "receipt": taken.to_json(desk.lang)}


def _receipt(desk: Desk, request: Request, _: Any) -> Json:
    """Nothing for a notice that was not imported, or not since the desk was opened."""
    taken = desk.imports.get(notice_of(desk, request).id)
    return {"receipt": taken.to_json(desk.lang) if taken else None}


def _add(desk: Desk, request: Request, data: Any) -> Json:
    """What the receipt proposes goes into the registry; a notice that nobody has changed is read again with it.

    Raises LookupError where nothing is proposed, and ProblemsFound where the registry takes nothing.
    """
    version = Version.model_validate(data).version
    with desk.lock:
        notice = notice_of(desk, request)
        notice.file.refuse_others(version)
        taken = desk.imports.get(notice.id)
        if taken is None or not taken.imported.proposed:
            raise LookupError(notice.id)
        registry = desk.registry()
        registry.refresh()
        registry.write(registry_to_added_registry(registry.text, shown(registry.path), taken.imported.proposed))
        is_untouched = notice.file.text == taken.imported.yaml
    again = _again(desk, taken) if is_untouched else taken.decided()
    with desk.lock:
        if is_untouched and notice.file.text == taken.imported.yaml:
            notice.file.write(again.imported.yaml)
        desk.imports.keep(notice.id, again)
        desk.registry_changed()
        return notice.opened(desk.lang) | {"receipt": again.to_json(desk.lang), "is_read_again": is_untouched}


def _again(desk: Desk, taken: Import) -> Import:
    office = desk.here.now().office
    with desk.printing:
        return taken.with_registry(office)
