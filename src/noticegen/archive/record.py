"""What was made of a notice and of what: `.noticegen.json`, beside the documents it speaks of.

It is written together with them, before them, and knows the files that were there before as well. So after a kill at
any point each file is one that the record knows, old or new; any other was edited by hand.
"""

import base64
import json
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from noticegen.notice.copy_order import CopyOrder
from noticegen.problems.problem import Problem, Severity
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import is_file

NAME = ".noticegen.json"
SCHEMA_VERSION = 1
"""Of the record's layout. Its key in the file is `form`, and stays so for the archives there are."""


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Made(_Model):
    """What a paper was made of, as digests: by which fonts and programs, in which form, what it says."""

    engine: str
    form: str
    content: str

    def why_not(self, wanted: "Made") -> str:
        """The first difference from what is wanted now; empty if there is none."""
        return next((name for name in Made.model_fields if getattr(self, name) != getattr(wanted, name)), "")


UNMADE = Made(engine="", form="", content="")
"""Marks a paper with a file kept as edited by hand; it always counts as out of date."""


class PaperRecord(_Model):
    """One document. `files` are the digests of its files by suffix, `before` those that these took the place of.

    `is_issued`: it had its number and day, and may have been signed and sent.
    """

    made: Made
    unit: str = ""
    order: CopyOrder | None = None
    is_issued: bool = False
    pages: int
    files: Mapping[str, str]
    before: Mapping[str, str] = {}
    words: str

    @property
    def is_slip(self) -> bool:
        """Whether it is a unit's work slip."""
        return bool(self.unit) and self.order is None

    def is_ours(self, suffix: str, digest: str) -> bool:
        """Whether a file with this digest is as we left it."""
        return digest in {self.files.get(suffix), self.before.get(suffix)} - {None}

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The Word file's paragraphs as they were made."""
        try:
            return tuple(json.loads(zlib.decompress(base64.b85decode(self.words))))
        except (ValueError, zlib.error):  # somebody edited the record, too
            return ()


class Record(_Model):
    """`source` is the notice's file, seen from the record's folder, so that a workspace can be moved as a whole.

    `inputs` is a digest of all that was read: equal inputs need no second look. `has_all`: every excerpt there can
    be is among the papers. `resend` are the units that must be sent theirs again and have not been named yet.
    """

    schema_version: int = Field(SCHEMA_VERSION, alias="form")
    source: str
    inputs: str
    has_all: bool = False
    resend: tuple[str, ...] = ()
    papers: Mapping[str, PaperRecord]


def packed(paragraphs: tuple[str, ...]) -> str:
    """Paragraphs as a record keeps them."""
    return base64.b85encode(zlib.compress(json.dumps(paragraphs, ensure_ascii=False).encode(), 9)).decode()


def read_record(folder: Path) -> Record | None:
    """The record of a notice's folder; None where there is none that we can read: then no file there is known."""
    try:
        found: Any = json.loads((folder / NAME).read_bytes())
        return Record.model_validate(found) if found.get("form") == SCHEMA_VERSION else None
    except (OSError, ValueError, AttributeError, RecursionError):  # one of them is Pydantic's
        return None


def record_to_problems(folder: Path) -> Iterator[Problem]:
    """A warning for a record that is there and cannot be read: what it knew is lost, and it is written again."""
    if read_record(folder) is None and is_file(folder / NAME):
        yield Problem("record-unreadable", values={"path": shown(folder / NAME)}, severity=Severity.WARNING)


def record_bytes(record: Record) -> bytes:
    """The record as its file holds it."""
    return (record.model_dump_json(indent=1, by_alias=True) + "\n").encode()
