"""`noticegen excerpt`: each unit's own part of a notice, as a work slip or as a formal extract (trích sao)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic_core import PydanticCustomError

from noticegen.notice.copy_order import CopyOrder
from noticegen.notice.fields import MONTH_OR_DATE, checked_date
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.workspace.notice_files import notice_files
from noticegen.workspace.workspace import workspace_of

from .build import edits, make, told

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d")


def run(path: Path, output: Path | None, reporter: Reporter, **options: Any) -> int:
    """Find the notice and the units meant, then hand over to the pipeline."""
    units, every = tuple(dict.fromkeys(options.pop("units"))), options.pop("every")
    if bool(units) == every:
        raise ProblemsFound([Problem("usage-units-or-all")])
    orders = _orders(units, options)
    workspace = workspace_of([path])
    (file, *others) = notice_files(workspace, [path])
    if others:
        raise ProblemsFound([Problem("not-a-notice", values={"path": str(path)})])
    slips = () if orders else None if every else units
    asked = replace(edits(options), output=output or workspace.output, notice=False, units=slips, copies=orders)
    return told(lambda: make([file], workspace, asked, reporter, **options), options["form"], reporter)


def _orders(units: tuple[str, ...], options: dict[str, Any]) -> tuple[CopyOrder, ...]:
    """The orders for formal extracts, one for each unit named; none for work slips."""
    kind = options.pop("kind")
    names = ("electronic", "number", "date", "time", "signer")
    said = {name: value for name in names if (value := options.pop(name))}
    if kind != "trich-sao":
        if said:
            raise ProblemsFound([Problem("usage-only-for-copies", values={"option": f"--{next(iter(said))}"})])
        return ()
    if problems := list(_contradictions(said, units)):
        raise ProblemsFound(problems)
    is_electronic = said.pop("electronic", False)
    return tuple(CopyOrder(unit=unit, is_electronic=is_electronic, **said) for unit in units or ("",))


def _contradictions(told: dict[str, Any], units: tuple[str, ...]) -> Iterator[Problem]:
    """What cannot be said of these copies."""
    if told.get("number") and told.get("electronic"):
        yield Problem("usage-number-of-electronic")
    elif told.get("number") and len(units) != 1:
        yield Problem("usage-number-for-many")
    if told.get("signer") and told.get("electronic"):
        yield Problem("usage-signer-of-electronic")
    if "time" in told and not told.get("electronic"):
        yield Problem("usage-time-of-paper")
    if not _TIME.fullmatch(told.get("time", "00:00:00")):
        yield Problem("usage-time", values={"found": told["time"]})
    if "date" in told:
        try:
            checked_date(told["date"], MONTH_OR_DATE)
        except PydanticCustomError:
            yield Problem("usage-date", values={"found": told["date"]})
