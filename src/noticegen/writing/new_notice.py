"""A notice begun: an annotated sample, or last month's without what was that month's."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from noticegen.checking.check import read_office
from noticegen.notice.yaml_to_begun_yaml import yaml_to_begun_yaml
from noticegen.reading.bytes_to_text import MAX_BYTES, bytes_to_text
from noticegen.workspace.new_notice_path import new_notice_path
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import Workspace
from noticegen.workspace.write_new import write_new

from .starters import notice_starter


@dataclass(frozen=True, slots=True)
class NewNotice:
    """Its file, and what to say of it: the key of the program's words, and their blanks."""

    path: Path
    said: str
    values: Mapping[str, str]


def new_notice(workspace: Workspace, name: str | None, source: Path | None, today: dt.date) -> NewNotice:
    """Written under a name of its own, after the month by default; no notice that is there is touched.

    With a `source`, begun from that notice. Raises ProblemsFound: `file-exists`, errors of the registry or the source.
    """
    stem = Path(name).stem if name and name.endswith((".yaml", ".yml")) else name or f"{today:%Y-%m}-giao-ban"
    path = new_notice_path(workspace, stem)
    values: Mapping[str, str] = {}
    if source is None:
        text, said = notice_starter(read_office(workspace), today.year, today.month), "made-notice"
    else:
        text, values = _begun(source, f"{today:%Y-%m}")
        said = "begun-notice"
    write_new(path, text.encode())  # the name is all that is decided, and it is given once: no lock is needed
    return NewNotice(path, said, {"path": shown(path), **values})


def _begun(source: Path, month: str) -> tuple[str, dict[str, str]]:
    text = bytes_to_text(read_file(source, MAX_BYTES), shown(source))
    begun = yaml_to_begun_yaml(text, shown(source), shown(Path(source.stem)), month)
    return begun.text, {"source": shown(source), "deadlines": str(begun.deadlines), "texts": str(begun.texts)}
