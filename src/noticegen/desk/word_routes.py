"""What was edited in a notice's Word file: each edit shown, those that are ticked taken into the YAML."""

from collections.abc import Collection
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.routing import Route

from noticegen.absorbing.absorb import Left, Taken
from noticegen.absorbing.edited_notice import EditedNotice, left_to_problem
from noticegen.absorbing.edited_paper import EditedPaper
from noticegen.absorbing.edits import Edit
from noticegen.absorbing.open_edited_notice import open_edited_notice
from noticegen.archive.asked import Asked
from noticegen.archive.build import build
from noticegen.archive.workers import Workers
from noticegen.problems.messages import describe
from noticegen.problems.problem import At, Problem, ProblemsFound
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
    """Each edit tried after those before it, as if all were taken.

    What the notice would say already because of an earlier edit, as of the notice where a slip has the same, is named
    with it: it is not there yet.
    """
    changing = _try(edited, range(1, len(edited.edits) + 1))
    paths = PathsByPlace(edited.document.tree)
    numbered = list(enumerate(zip(edited.edits, edited.results, strict=True), 1))
    at = {result.at: number for number, (_, result) in reversed(numbered) if number in changing and result.at}
    shown_edits = list[Json]()
    for number, ((paper, edit), result) in numbered:
        is_said = isinstance(result, Taken) and number not in changing
        alone = _place_alone(edited, paper, edit) if is_said else None
        twin = at.get(alone) if alone else None
        shown_edit = _shown_edit(number, paper, result, paths, desk)
        shown_edits.append(shown_edit | {"is_there": is_said and twin is None, "same_as": twin})
    comments = [
        {"who": each.author, "on": each.on, "text": each.text}
        for paper in edited.papers
        for each in paper.words.comments
    ]
    notes = [problem_to_json(each, desk.lang, paths, notice.shown_as) for each in _notes(edited, desk.lang)]
    return {"state": "edited", "edits": shown_edits, "comments": comments, "notes": notes}


def _place_alone(edited: EditedNotice, paper: EditedPaper, edit: Edit) -> At | None:
    """The place that an edit would change if no other were taken; None for one that the notice says already."""
    alone = EditedNotice(edited.file, edited.data, edited.office, edited.press, [paper])
    return alone.take(paper, edit).at


def _shown_edit(number: int, paper: EditedPaper, result: Taken | Left, paths: PathsByPlace, desk: Desk) -> Json:
    path = paths.at(result.at.line, result.at.column) if isinstance(result, Taken) and result.at else None
    why = describe(left_to_problem(result, desk.lang), desk.lang) if isinstance(result, Left) else None
    return {
        "n": number,
        "path": list(path) if path else None,
        "before": result.change.before,
        "after": result.change.after,
        "what": result.change.what,
        "file": paper.docx.name if paper.unit or paper.appendix else None,
        "by": paper.editors_of(result.change),
        "is_possible": why is None,
        "why": f"{why.message} {why.hint}" if why else None,
    }


def _notes(edited: EditedNotice, lang: str) -> list[Problem]:
    """What is neither an edit nor a comment: looks that were changed and stay as the form has them."""
    return [each for each in edited.problems(lang) if each.code == "absorb-looks"]


def _try(edited: EditedNotice, accepted: Collection[int]) -> set[int]:
    """The numbers of those that changed the notice's text: it may say what others do already."""
    changing = set[int]()
    for number, (paper, edit) in enumerate(edited.edits, 1):
        if number in accepted:
            before = edited.document.text
            edited.take(paper, edit)
            changing |= {number} if edited.document.text != before else set()
    return changing


def _take(desk: Desk, request: Request, data: Any) -> Json:
    """Those ticked go into the YAML; if that is all, the documents are made again, the edited file in backup/.

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
            taken, count, is_all = len(edited.taken), len(edited.edits), edited.is_all_taken
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
