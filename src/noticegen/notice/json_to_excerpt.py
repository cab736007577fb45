"""The source that an excerpt's PDF carries → the excerpt (and copy), to make its pages again."""

import json
from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from noticegen.problems.problem import At, Problem, ProblemsFound
from noticegen.reading.tree import Text

from .copy import Copy
from .dates import IssueDate, read_issue_date
from .notice import Node, Notice, Numbering
from .notice_to_excerpts import Excerpt
from .numbering import MAX_LEVELS, Labelled
from .office import Agency, Signer, Unit


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _Entry(_Model):
    """`node` is empty for a list without a line of its own."""

    label: str
    numbering: Numbering
    depth: int
    node: dict[str, Any]
    children: tuple["_Entry", ...]

    def labelled(self) -> Labelled:
        node = Node.model_validate(self.node) if self.node else Node.model_construct()
        children = tuple(child.labelled() for child in self.children)
        return Labelled(node, self.label, self.numbering, None, "", 0, self.depth, children)


class _Copy(_Model):
    agency: Agency
    signer: Signer
    is_electronic: bool
    number: int | None
    date: Annotated[IssueDate | None, BeforeValidator(read_issue_date)]
    time: str


class _Source(_Model):
    unit: Unit
    notice: dict[str, Any]
    opening: tuple[_Entry, ...]
    body: tuple[_Entry, ...]
    closing: tuple[_Entry, ...]
    ends: bool
    copy_: Annotated[_Copy | None, Field(alias="copy")]

    def excerpt(self) -> Excerpt:
        opening, body, closing = (
            tuple(entry.labelled() for entry in entries) for entries in (self.opening, self.body, self.closing)
        )
        last = _last_node((*body, *closing)) if self.ends else _ELSEWHERE
        notice = Notice.model_validate({**_LEFT_OUT, **self.notice, "body": (_ELSEWHERE,)})
        notice = notice.model_copy(update={"body": (last,)})
        return Excerpt(notice, self.unit, opening, body, closing, ())


_ELSEWHERE = Node.model_construct(paragraph=Text("…"))
"""Stands for everything in a notice that its excerpt does not contain."""

_DEEPEST = 2 * MAX_LEVELS + 20
"""In levels of JSON: an entry and the list of its children are two."""

_LEFT_OUT = {"recipients": (), "signers": ({"post": "…", "name": "…"},)}
"""What every notice has and a work slip lacks."""


def json_to_excerpt(data: bytes, file: str) -> tuple[Excerpt, Copy | None]:
    """What `excerpt_to_json` wrote, except its places. Raises ProblemsFound (`source-broken`) for anything else."""
    try:
        source = _Source.model_validate(_placed(json.loads(data), At(file), _DEEPEST))
        copy = source.copy_
        return source.excerpt(), Copy(**{name: getattr(copy, name) for name in _Copy.model_fields}) if copy else None
    except (ValidationError, ValueError, IndexError, RecursionError) as error:
        raise ProblemsFound([Problem("source-broken", values={"file": file})]) from error


def _placed(value: object, at: At, levels: int) -> object:
    """The value with a place on every text, as pages need it. Raises ValueError if it is too deep to print."""
    if not levels:
        raise ValueError
    match value:
        case str():
            return Text(value, at)
        case list():
            return [_placed(each, at, levels - 1) for each in value]
        case dict():
            return {key: _placed(each, at, levels - 1) for key, each in value.items()}
    return value


def _last_node(entries: Sequence[Labelled]) -> Node:
    last = entries[-1]
    return _last_node(last.children) if last.children else last.node
