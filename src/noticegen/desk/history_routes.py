"""History (Lịch sử): the versions of a notice that git keeps, compared, and one more kept on request."""

import re
from dataclasses import asdict
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints
from starlette.requests import Request
from starlette.routing import Route

from noticegen.checking.check import text_to_checked
from noticegen.problems.messages import words
from noticegen.problems.problem import Problem, ProblemsFound

from .answers import handled
from .desk import Desk
from .history import commit_file, commits_of, differences, is_committed, is_in_git, text_at
from .notice_routes import notice_of
from .open_notice import OpenNotice
from .page_to_paragraphs import page_to_paragraphs

Json = dict[str, Any]

_COMMIT = re.compile(r"[0-9a-f]{7,64}")
NOW = "now"


class _Message(BaseModel):
    model_config = ConfigDict(extra="forbid")

    message: Annotated[str, StringConstraints(min_length=1, max_length=2_000, pattern=r"\S")]


def history_routes() -> list[Route]:
    """Asked of git each time: it may have been used meanwhile."""
    one = "/api/notices/{id:str}"
    return [
        Route(f"{one}/history", handled(_history)),
        Route(f"{one}/history/{{before:str}}/{{after:str}}", handled(_compared)),
        Route(f"{one}/commit", handled(_commit, has_body=True), methods=["POST"]),
    ]


def _history(desk: Desk, request: Request, _: Any) -> Json:
    notice = notice_of(desk, request)
    if not is_in_git(notice.file.path.parent):
        return {"is_git": False, "is_clean": False, "commits": [], "draft_message": ""}
    return {
        "is_git": True,
        "is_clean": is_committed(notice.file.path),
        "commits": [asdict(each) for each in commits_of(notice.file.path)],
        "draft_message": words(desk.lang)["desk-commit-message"].format(name=notice.name),
    }


def _compared(desk: Desk, request: Request, _: Any) -> Json:
    """Raises LookupError for a version that git does not know, ProblemsFound for one that is no notice."""
    notice = notice_of(desk, request)
    before, after = (_paragraphs(desk, notice, request.path_params[name]) for name in ("before", "after"))
    return {"paragraphs": list(differences(before, after))}


def _paragraphs(desk: Desk, notice: OpenNotice, version: str) -> list[str]:
    """As they print. A version with mistakes is compared line by line, as it is written."""
    if version != NOW and not _COMMIT.fullmatch(version):
        raise LookupError(version)
    text = notice.file.text if version == NOW else text_at(notice.file.path, version)
    if text is None:
        raise LookupError(version)
    now = desk.here.now()
    checked = text_to_checked(text.removeprefix("\ufeff"), notice.shown_as, now.office)
    if checked.notice is None or not checked.is_valid:
        return [line for line in text.splitlines() if line.strip()]
    return [each for _, html in now.press.pages(checked.notice) for each in page_to_paragraphs(html)]


def _commit(desk: Desk, request: Request, data: Any) -> Json:
    notice, message = notice_of(desk, request), _Message.model_validate(data).message
    notice.file.refuse_outside()
    if not commit_file(notice.file.path, message):
        raise ProblemsFound([Problem("desk-not-committed")])
    return _history(desk, request, None)
