"""What was edited in a notice's Word file: each edit shown, those that are ticked taken into the YAML."""

from collections.abc import Collection
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.routing import Route

from noticegen.absorbing.edited_notice import EditedNotice, open_edited_notice
from noticegen.archive.asked import Asked
from noticegen.archive.build import build
from noticegen.archive.hand_edits import Change
from noticegen.archive.workers import Workers
from noticegen.problems.messages import describe
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.lock import only_one_in
from noticegen.workspace.shown import shown

from .answers import handled
from .desk import Desk
from .notice_routes import notice_of
from .open_notice import OpenNotice
from .paths import PathsByPlace
from .problem_to_json import problem_to_json
from .quiet_reporter import QuietReporter

Json = dict[str, Any]

_NOTHING_EDITED = {"absorb-no-file": "none", "absorb-issued": "issued", "absorb-unknown": "unknown"}
"""Why there is no list, by what the command would say."""


class _Accept(BaseModel):
    model_config = ConfigDict(extra="forbid")

    version: int
    accept: Annotated[frozenset[int], Field(max_length=10_000)]


def word_routes() -> list[Route]:
    """Both print, to prove each edit."""
    one = "/api/notices/{id:str}/word"
    return [Route(one, handled(_edits)), Route(one, handled(_take, has_body=True), methods=["POST"])]


def _edits(desk: Desk, request: Request, _: Any) -> Json:
    notice = notice_of(desk, request)
    try:
        with desk.printing:
            edited = open_edited_notice(notice.file.path, desk.workspace)
            return {"state": "clean", "edits": [], "comments": []} if edited is None else _listed(edited, notice, desk)
    except ProblemsFound as found:
        state = _NOTHING_EDITED.get(found.problems[0].code)
        if state is None:
            raise
        described = describe(found.problems[0], desk.lang)
        return {"state": state, "why": f"{described.message} {described.hint}", "edits": [], "comments": []}


def _listed(edited: EditedNotice, notice: OpenNotice, desk: Desk) -> Json:
    """Each edit tried after those before it, as if all were taken."""
    _try(edited, range(1, len(edited.edits.changes) + 1))
    paths = PathsByPlace(edited.absorbing.document.tree)
    taken = {id(each.change): each.at for each in edited.absorbing.taken}
    reasons = {id(each.change): each for each in edited.absorbing.left}

    def shown_edit(number: int, change: Change) -> Json:
        left, at = reasons.get(id(change)), taken.get(id(change))
        path = paths.at(at.line, at.column) if at else None
        values = {"before": change.before or "–", "after": change.after or "–", "found": left.found if left else ""}
        why = describe(Problem(left.reason, left.at, values), desk.lang) if left else None
        return {
            "n": number,
            "path": list(path) if path else None,
            "before": change.before,
            "after": change.after,
            "is_moved": change.is_moved,
            "by": edited.editors_of(change),
            "is_possible": left is None,
            "why": f"{why.message} {why.hint}" if why else None,
        }

    comments = [{"who": each.author, "on": each.on, "text": each.text} for each in edited.edits.comments]
    changes = [shown_edit(number, change) for number, change in enumerate(edited.edits.changes, 1)]
    notes = [problem_to_json(each, desk.lang, paths, notice.shown_as) for each in _notes(edited)]
    return {"state": "edited", "edits": changes, "comments": comments, "notes": notes}


def _notes(edited: EditedNotice) -> list[Problem]:
    """What is neither an edit nor a comment: looks that were changed and stay as the form has them."""
    return [each for each in edited.problems() if each.code == "absorb-emphasis"]


def _try(edited: EditedNotice, accepted: Collection[int]) -> None:
    for number, change in enumerate(edited.edits.changes, 1):
        if number in accepted:
            edited.absorbing.take(change)


def _take(desk: Desk, request: Request, data: Any) -> Json:
    """Those ticked go into the YAML; if that is all, the documents are made anew, the edited file in backup/.

    Raises ProblemsFound (`absorb-differs`) if the notice then would not print what the Word file says.
    """
    asked, notice = _Accept.model_validate(data), notice_of(desk, request)
    notice.file.refuse_others(asked.version)
    reporter = QuietReporter(desk.lang, quiet=True)
    with desk.printing:
        with only_one_in(desk.workspace.output, reporter):
            edited = open_edited_notice(notice.file.path, desk.workspace)
            if edited is None:
                return _done(desk, notice, taken=0, of=0)
            _try(edited, asked.accept)
            taken, count = len(edited.absorbing.taken), len(edited.edits.changes)
            is_all = taken == count
            if is_all and not edited.says_all():
                raise ProblemsFound([Problem("absorb-differs")])
            if taken:
                edited.write()
        if is_all and taken:
            build(
                [notice.file.path],
                desk.workspace,
                Asked(desk.workspace.output, overwrite=True),
                Workers(1, None),
                reporter,
            )
    notice.file.refresh()
    desk.changed(notice)
    return _done(desk, notice, taken=taken, of=count)


def _done(desk: Desk, notice: OpenNotice, taken: int, of: int) -> Json:
    return {"taken": taken, "of": of, "opened": notice.opened(desk.lang), "file": shown(notice.file.path)}
