"""A notice's text: opened, changed, undone; its pages as they are drawn."""

from collections.abc import AsyncIterator, Callable
from datetime import datetime
from functools import partial
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from noticegen.problems.hanoi import HANOI

from .answers import desk_of, error_to_answer, handled
from .desk import Desk, UnknownIdError
from .desk_file import DeskFile
from .edit import EDITS
from .open_notice import OpenNotice
from .version import Version

Json = dict[str, Any]
DeskStep = Callable[[DeskFile], None]
"""Undo or redo."""


class Take(BaseModel):
    """Which of two texts: the one on the disk, or the desk's own."""

    model_config = ConfigDict(extra="forbid")

    take: Literal["theirs", "mine"]


def notice_routes() -> list[Route]:
    """Each is handled in a thread, but for the events, which wait in the server's loop."""
    one = "/api/notices/{id:str}"
    return [
        Route(one, handled(_opened)),
        Route(f"{one}/edit", handled(_edit, has_body=True), methods=["POST"]),
        Route(f"{one}/undo", handled(partial(_step, DeskFile.undo), has_body=True), methods=["POST"]),
        Route(f"{one}/redo", handled(partial(_step, DeskFile.redo), has_body=True), methods=["POST"]),
        Route(f"{one}/outside", handled(_outside, has_body=True), methods=["POST"]),
        Route(f"{one}/events", _events),
        Route("/api/pages/{digest:str}.png", _page),
    ]


def notice_of(desk: Desk, request: Request) -> OpenNotice:
    """The notice that the request's address names. Raises UnknownIdError."""
    return desk.notice(request.path_params["id"])


def _opened(desk: Desk, request: Request, _: Any) -> Json:
    notice = notice_of(desk, request)
    notice.file.refresh()
    desk.renderer.want(notice)
    return notice.opened(desk.lang)


def _edit(desk: Desk, request: Request, data: Any) -> Json:
    notice, edits = notice_of(desk, request), EDITS.validate_python(data)
    focus = notice.edit(edits)
    opened = notice.opened(desk.lang)  # before it is printed, which takes what the check has found
    desk.changed(notice)
    return opened | {"focus": list(focus) if focus else None}


def _step(step: DeskStep, desk: Desk, request: Request, data: Any) -> Json:
    notice = notice_of(desk, request)
    notice.file.refuse_others(Version.model_validate(data).version)
    step(notice.file)
    desk.changed(notice)
    return notice.opened(desk.lang)


def _outside(desk: Desk, request: Request, data: Any) -> Json:
    """The file was changed by somebody else: the user has seen both, and chosen."""
    notice = notice_of(desk, request)
    if not take_or_keep(desk, notice.file, Take.model_validate(data)):
        desk.forget(notice)
    desk.changed(notice)
    return notice.opened(desk.lang)


def take_or_keep(desk: Desk, file: DeskFile, wanted: Take) -> bool:
    """False where theirs is wanted, and they took the file away."""
    if wanted.take == "mine":
        file.keep_mine(desk.workspace.output / "backup", f"{datetime.now(HANOI):%Y%m%d-%H%M%S}")
    elif file.path.exists():
        file.take_theirs()
    else:
        return False
    return True


async def _events(request: Request) -> Response:
    desk, ident = desk_of(request), request.path_params["id"]
    try:
        await run_in_threadpool(_with_lock, desk, ident)
    except Exception as error:  # noqa: BLE001 as in every other route
        return error_to_answer(error, desk, request)
    return StreamingResponse(_until_gone(desk, ident), media_type="text/event-stream")


def _with_lock(desk: Desk, ident: str) -> None:
    """In a thread: waiting for the lock in the server's loop would keep everybody waiting."""
    with desk.lock:
        desk.notice(ident)


async def _until_gone(desk: Desk, ident: str) -> AsyncIterator[bytes]:
    async for line in desk.listeners.listen(ident):
        yield line


async def _page(request: Request) -> Response:
    desk = desk_of(request)
    png = desk.images.png(request.path_params["digest"])
    if png is None:
        return error_to_answer(UnknownIdError(), desk, request)
    return Response(png, media_type="image/png", headers={"Cache-Control": "private, max-age=31536000, immutable"})
