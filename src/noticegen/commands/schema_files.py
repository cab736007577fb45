"""The schemas that `init` leaves beside the data for editors: a later version renews those that nobody has edited."""

import json
from pathlib import Path
from typing import Literal

from noticegen.notice.json_schema import DIGEST, digested, schema_text
from noticegen.problems.problem import Problem, Severity
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import Workspace

State = Literal["missing", "current", "old", "edited"]


def schema_files(workspace: Workspace) -> dict[Path, str]:
    """The files, with what they say today."""
    return {workspace.root / "data" / f"{what}.schema.json": schema_text(what) for what in ("notice", "office")}


def state_of(path: Path, wanted: str) -> State:
    """Ours and of today, ours of an earlier version, or edited; what cannot be read counts as edited."""
    try:
        found = path.read_text(encoding="utf-8")  # git may have changed the ends of lines
        schema = json.loads(found)
        if found == wanted:
            return "current"
        digest = schema.pop(DIGEST)
    except FileNotFoundError:
        return "missing"
    except (OSError, ValueError, RecursionError, AttributeError, KeyError, TypeError):
        return "edited"
    return "old" if digest == digested(schema)[DIGEST] else "edited"


def schema_problems(workspace: Workspace) -> list[Problem]:
    """A warning for each file that is not of today. One that is missing was not wanted."""
    states = {path: state_of(path, wanted) for path, wanted in schema_files(workspace).items()}
    return [
        Problem(
            "schema-old" if state == "old" else "schema-edited",
            values={"path": shown(path)},
            severity=Severity.WARNING,
        )
        for path, state in states.items()
        if state in {"old", "edited"}
    ]
