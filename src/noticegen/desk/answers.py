"""What every request of the page is answered with: JSON, also where something is wrong."""

import json
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from functools import partial
from typing import Any

from pydantic import ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from noticegen.problems.bug_report import write_bug_report
from noticegen.problems.messages import describe, words
from noticegen.problems.problem import ProblemsFound

from .desk import Desk, UnknownIdError
from .desk_file import ChangedOutsideError, OtherWindowError
from .open_registry import opened_registry

Json = dict[str, Any]

MOST_BYTES = 4_000_000
"""Of a request that is JSON."""


class TooLargeError(Exception):
    """The request has more bytes than anything that the page sends."""


class BadRequestError(Exception):
    """The request is nothing that the page sends."""


def desk_of(request: Request) -> Desk:
    """The desk that the server is for."""
    desk: Desk = request.app.state.desk
    return desk


def answer(data: Any, status: int = 200) -> Response:
    """JSON in UTF-8; a file's name may have letters that no text has."""
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")
    return Response(body, status, media_type="application/json")


async def body_of(request: Request, most: int = MOST_BYTES) -> bytes:
    """The request's body. Raises TooLargeError as soon as it is."""
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > most:
            raise TooLargeError
        parts.append(part)
    return b"".join(parts)


async def json_of(request: Request) -> Any:
    """Raises BadRequestError for what does not say that it is JSON, or is none; TooLargeError."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise BadRequestError
    body = await body_of(request)
    try:
        return json.loads(body.decode(), parse_constant=_refused, object_pairs_hook=_object)
    except (ValueError, RecursionError) as error:
        raise BadRequestError from error


def _refused(constant: str) -> None:
    raise ValueError(constant)


def _object(pairs: list[tuple[str, Any]]) -> Json:
    """Raises ValueError for a key that is there twice: of two versions nobody knows which is meant."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError(pairs)
    return found


Work = Callable[[Desk, Request, Any], Any]


def handled(work: Work, *, has_body: bool = False, locks: bool = True) -> Callable[[Request], Any]:
    """A route of this work, which runs in a thread and holds the desk's lock; its errors become answers.

    Work that takes seconds holds no lock, and looks at files only.
    """

    async def handle(request: Request) -> Response:
        desk = desk_of(request)
        try:
            data = await json_of(request) if has_body else None
        except (BadRequestError, TooLargeError) as error:
            return error_to_answer(error, desk, request)
        return await run_in_threadpool(partial(_done, desk, request, work, data, locks=locks))

    return handle


def _done(desk: Desk, request: Request, work: Work, data: Any, *, locks: bool) -> Response:
    try:
        with desk.lock if locks else nullcontext():
            found = work(desk, request, data)
    except Exception as error:  # noqa: BLE001 every one becomes an answer, a bug with its report
        return error_to_answer(error, desk, request)
    return found if isinstance(found, Response) else answer(found)


def error_to_answer(error: Exception, desk: Desk, request: Request) -> Response:
    """What the page says where a request could not be done."""
    for kind, (status, said) in _ERRORS.items():
        if isinstance(error, kind):
            return answer(said(error, desk, request), status)
    log = write_bug_report(["serve", request.url.path], error)
    return answer({"code": "bug", "message": words(desk.lang)["bug"].format(log=log)}, 500)


def _problem(error: ProblemsFound, desk: Desk, _: Request) -> Json:
    problem = error.problems[0]
    if problem.code == "yaml-not-fillable":
        return _said("desk-not-possible", desk)
    described = describe(problem, desk.lang)
    return {"code": problem.code, "message": described.message, "hint": described.hint}


def _outside(error: ChangedOutsideError, desk: Desk, request: Request) -> Json:
    ident = request.path_params.get("id")
    file = desk.notice(ident).file if ident else desk.registry()
    return {**_said("desk-outside", desk), "theirs": error.theirs, "mine": file.text}


def _other_window(_: OtherWindowError, desk: Desk, request: Request) -> Json:
    ident = request.path_params.get("id")
    return {
        **_said("desk-other-window", desk),
        "opened": desk.notice(ident).opened(desk.lang) if ident else opened_registry(desk),
    }


def _said(code: str, desk: Desk) -> Json:
    return {"code": code, "message": words(desk.lang)[code]}


_ERRORS: Mapping[type[Exception], tuple[int, Callable[[Any, Desk, Request], Json]]] = {
    ProblemsFound: (422, _problem),
    OtherWindowError: (409, _other_window),
    ChangedOutsideError: (409, _outside),
    UnknownIdError: (404, lambda _, desk, __: _said("desk-unknown", desk)),
    ValidationError: (400, lambda _, desk, __: _said("desk-bad-request", desk)),
    BadRequestError: (400, lambda _, desk, __: _said("desk-bad-request", desk)),
    TooLargeError: (413, lambda _, desk, __: _said("desk-too-large", desk)),
    LookupError: (422, lambda _, desk, __: _said("desk-not-possible", desk)),
}
"""Each error's status and words; the first that fits."""
