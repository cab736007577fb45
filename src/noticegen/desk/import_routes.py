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
from noticegen.importing.decisions import How
from noticegen.importing.import_notice import Imported, ImportJob, import_notice
from noticegen.importing.receipt_to_text import receipt_to_text
from noticegen.problems.hanoi import HANOI
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.shown import shown
from noticegen.workspace.slug import slug
from noticegen.workspace.write_new import write_new

from .answers import TooLargeError, answer, body_of, desk_of, error_to_answer
from .desk import Desk

Json = dict[str, Any]


def import_routes() -> list[Route]:
    """The body is the file itself; its name stands in a header, percent-encoded."""
    return [Route("/api/import", _import, methods=["POST"])]


async def _import(request: Request) -> Response:
    desk = desk_of(request)
    try:
        data = await body_of(request, MOST_BYTES)
        name = PurePath(unquote(request.headers.get("x-file-name", "")) or "van-ban").name
        return answer(await run_in_threadpool(_imported, desk, data, name))
    except TooLargeError:
        return answer({"code": "desk-too-large", "message": "413"}, 413)
    except Exception as error:  # noqa: BLE001 every one becomes an answer
        return error_to_answer(error, desk, request)


def _imported(desk: Desk, data: bytes, name: str) -> Json:
    """The notice, under a name that is free, and its receipt. Raises ProblemsFound for what cannot be read."""
    now, today = desk.here.now(), dt.datetime.now(HANOI).date()
    path = desk.workspace.notices / f"{slug(PurePath(name).stem)}.yaml"
    if path.exists():
        raise ProblemsFound([Problem("file-exists", values={"path": shown(path)})])
    with desk.printing:
        imported = import_notice(ImportJob(data, name, now.office, now.press, (today.year, today.month)))
    write_new(path, imported.yaml.encode())
    with desk.lock:
        desk.files()
    return {"id": desk.id_of(path), "receipt": _receipt(imported, desk.lang)}


def _receipt(imported: Imported, lang: str) -> Json:
    """In the words of the command, and how many lines there are of each kind."""
    counts = {how.value.replace("-", "_"): sum(each.how is how for each in imported.decisions) for how in How}
    return {"text": receipt_to_text(imported, lang), "counts": counts, "is_whole": imported.is_whole}
