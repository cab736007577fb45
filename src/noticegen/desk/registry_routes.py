"""The registry (Danh bạ) as forms: who issues, who signs, who can be given a task, and which notices use each."""

from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.routing import Route

from noticegen.workspace.shown import shown

from .answers import handled
from .desk import Desk, UnknownIdError
from .desk_file import DeskFile
from .edit import EDITS, Rename
from .edits_to_text import edits_to_text
from .notice_routes import DeskStep, Take, take_or_keep
from .open_registry import opened_registry, registry_problems
from .renaming import rename
from .version import Version
from .with_correction import with_correction

Json = dict[str, Any]


def registry_routes() -> list[Route]:
    """As for a notice."""
    one = "/api/registry"
    return [
        Route(one, handled(_opened)),
        Route(f"{one}/edit", handled(_edit, has_body=True), methods=["POST"]),
        Route(f"{one}/rename", handled(_rename, has_body=True), methods=["POST"]),
        Route(f"{one}/undo", handled(partial(_step, DeskFile.undo), has_body=True), methods=["POST"]),
        Route(f"{one}/redo", handled(partial(_step, DeskFile.redo), has_body=True), methods=["POST"]),
        Route(f"{one}/outside", handled(_outside, has_body=True), methods=["POST"]),
    ]


def _opened(desk: Desk, _: Request, __: Any) -> Json:
    desk.registry().refresh()
    return opened_registry(desk)


def _edit(desk: Desk, _: Request, data: Any) -> Json:
    """Raises ProblemsFound and LookupError where an edit cannot be put into the text."""
    file, edits = desk.registry(), EDITS.validate_python(data)
    file.refuse_others(edits.version)
    problems, name = registry_problems(file), shown(file.path)
    before = file.before_typing(edits.typed_in)
    edited = edits_to_text(before, name, edits, lambda text, key: with_correction(text, problems, key))
    file.write(edited.text, edits.typed_in)
    desk.registry_changed()
    return opened_registry(desk) | {"focus": list(edited.focus) if edited.focus else None}


def _rename(desk: Desk, _: Request, data: Any) -> Json:
    """An entry's id, and with it every place that names it. Raises as `rename` does."""
    asked = Rename.model_validate(data)
    desk.registry().refuse_others(asked.version)
    renamed = rename(desk, asked.path, asked.to)
    return opened_registry(desk) | {"renamed": renamed}


def _step(step: DeskStep, desk: Desk, _: Request, data: Any) -> Json:
    file = desk.registry()
    file.refuse_others(Version.model_validate(data).version)
    step(file)
    desk.registry_changed()
    return opened_registry(desk)


def _outside(desk: Desk, _: Request, data: Any) -> Json:
    """The file was changed by somebody else: the user has seen both, and chosen."""
    file = desk.registry()
    if not take_or_keep(desk, file, Take.model_validate(data)):
        raise UnknownIdError
    desk.registry_changed()
    return opened_registry(desk)
